// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What the window gives to others and hears from them.

#include "../../support/windowfixture.h"
#include "articlestore.h"
#include "controls/messagebar.h"
#include "database.h"
#include "discussion/commentmodel.h"
#include "discussion/discussionpane.h"
#include "discussionstore.h"
#include "exchange/groupstore.h"
#include "exchange/sharedfile.h"
#include "groupexchange.h"
#include "libraryintake.h"
#include "personstore.h"
#include "sharedintake.h"
#include "takeoutfile.h"
#include "takeoutwriter.h"
#include "window/exchangecontroller.h"
#include "window/groupdialog.h"
#include "window/windowactions.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// Somebody else with a library of their own.
struct Other
{
    explicit Other(const QString &path) : database(std::move(*Database::open(path)))
    {
        id = PersonStore(*database).setName(u"Minh"_s)->id;
    }
    Comment say(ArticleId article, const QString &body, const std::optional<QUuid> &answers = {})
    {
        return *DiscussionStore(*database).post(article, id, body, {answers, {}});
    }

    std::unique_ptr<Database> database;
    QUuid id;
};

/// Work folders beside the library.
QStringList leftOver(const WindowFixture &fixture)
{
    return QDir(fixture.path({})).entryList({u".nghisu-*"_s}, QDir::Dirs | QDir::Hidden);
}

template <typename Dialog>
void onDialog(const std::function<void(Dialog *)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
            act(dialog);
        else
            onDialog<Dialog>(act);
    });
}

/// Makes the library hold so much that it takes a while to write, and begins to.
void exportAll(MainWindow &window, const QString &library, const QString &file)
{
    constexpr int Many = 200;
    constexpr int Words = 30'000;
    const auto database = Database::open(library);
    ArticleStore store(**database);
    QList<qint64> ids;
    for (int i = 0; i < Many; ++i) {
        NewArticle made;
        made.article.title = u"Bài số %1"_s.arg(i);
        QString text;
        for (int word = 0; word < Words; ++word)
            text += u"tiếng%1 "_s.arg((word * 7919 + i) % 5000);
        Block block;
        block.text = text.trimmed();
        made.article.blocks = {block};
        const auto added = store.add(made);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
        ids += added->id;
    }
    onDialog<QFileDialog>([&file](QFileDialog *dialog) {
        dialog->findChild<QLineEdit *>()->setText(file);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    });
    window.findChild<ExchangeController *>()->exportArticles(ids, QFileInfo(file).path(), u"Nhiều"_s);
}

} // namespace

class ExchangeWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileOfSomebodyIsOpened()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        Other minh(fixture.path(u"minh.nghisu"_s));
        const QString page = fixture.writeArticle(u"bài.txt"_s, u"Đường mới lên bản"_s);
        const IntakeOutcome taken = takeIntoLibrary(page, *minh.database);
        minh.say(taken.id, u"Hay quá"_s);
        const QString file = fixture.path(u"cho-lan.nghisu"_s);
        QVERIFY(writeSharedFile(*minh.database, {taken.id}, file, fixture.path({})));
        window.openFiles({file});
        QTRY_COMPARE(window.articleView()->article().title, u"Đường mới lên bản"_s);
        auto *comments = window.discussionPane()->findChild<CommentModel *>();
        QTRY_COMPARE(comments->rowCount(), 1);
        QTRY_VERIFY(!window.messageBar()->sentence().isEmpty());
        // A damaged one is told of.
        QFile cut(file);
        QVERIFY(cut.resize(cut.size() / 2));
        window.openFiles({file});
        QTRY_VERIFY(window.messageBar()->sentence().contains(u"cho-lan.nghisu"_s));
        QCOMPARE(window.messageBar()->kind(), MessageBar::Kind::Failure);
    }

    void ownWordsFromAnotherComputerAreAskedFor()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const auto here = Database::open(fixture.library());
        const QUuid lan = PersonStore(**here).setName(u"Lan"_s)->id;
        const Comment first = *DiscussionStore(**here).post(*window.currentArticle(), lan, u"Ở nhà"_s);
        // A take-out makes the same person at the other computer.
        Other office(fixture.path(u"office.nghisu"_s));
        QVERIFY(TakeOutStore(*office.database).bringBack(*TakeOutStore(**here).of(lan)));
        const QString sent = fixture.path(u"sent.nghisu"_s);
        QVERIFY(writeSharedFile(**here, {*window.currentArticle()}, sent, fixture.path({})));
        const auto article = takeSharedLibrary(sent, *office.database, OwnWords::Take).id;
        QVERIFY(DiscussionStore(*office.database).post(article, lan, u"Ở cơ quan"_s, {first.id, {}}));
        QVERIFY(writeSharedFile(*office.database, {article}, sent, fixture.path({})));

        window.openFiles({sent});
        auto *mine = window.messageBar()->findChild<QPushButton *>();
        QTRY_VERIFY(mine->isVisible());
        DiscussionStore discussion(**here);
        QCOMPARE(discussion.commentCount(*window.currentArticle()).value_or(0), 1);
        mine->click();
        QTRY_COMPARE(discussion.commentCount(*window.currentArticle()).value_or(0), 2);
    }

    void aStrangersTakeOutIsAskedFor()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        Other minh(fixture.path(u"minh.nghisu"_s));
        const QString file = fixture.path(u"minh.json"_s);
        QCOMPARE(saveTakeOut(*minh.database, minh.id, file), QString());
        window.openFiles({file});
        auto *mine = window.messageBar()->findChild<QPushButton *>();
        QTRY_VERIFY(mine->isVisible());
        QVERIFY(window.messageBar()->sentence().contains(u"Minh"_s));
        const auto here = Database::open(fixture.library());
        QVERIFY(PersonStore(**here).locals()->isEmpty());
        mine->click();
        QTRY_COMPARE(PersonStore(**here).locals()->size(), 1);
    }

    void bringingBackIsStoppedAndGoesOn()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        constexpr int Many = 40'000;
        const auto here = Database::open(fixture.library());
        const QUuid lan = PersonStore(**here).setName(u"Lan"_s)->id;
        const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-1);
        QVERIFY(DiscussionStore(**here).rate(*window.currentArticle(), lan, 4));
        TakenArticle article = TakeOutStore(**here).of(lan)->articles.first();
        for (int i = 0; i < Many; ++i) {
            TakenComment comment;
            comment.id = QUuid(uint(i), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            comment.created = comment.changed = then;
            comment.body = u"Lời số %1"_s.arg(i);
            article.comments.append(comment);
        }
        QFile file(fixture.path(u"lan.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(takeOutBytes({{lan, u"Lan"_s}, {article}}, TakeOutFormat::Json));
        file.close();

        auto *cancel = window.findChild<QToolButton *>(u"cancelExchange"_s);
        QVERIFY(!cancel->isVisible());
        window.openFiles({file.fileName()});
        QTRY_VERIFY(cancel->isVisible());
        auto *bar = cancel->parentWidget()->findChild<QProgressBar *>();
        QTRY_VERIFY(bar->value() > 0);
        QVERIFY(!bar->accessibleName().isEmpty());
        cancel->click();
        auto *goOn = window.messageBar()->findChild<QPushButton *>();
        QTRY_VERIFY2(goOn->isVisible(), qPrintable(window.messageBar()->sentence()));
        QVERIFY(!cancel->isVisible());
        DiscussionStore discussion(**here);
        QVERIFY(discussion.commentCount(*window.currentArticle()).value_or(Many) < Many);
        goOn->click();
        QTRY_COMPARE(window.messageBar()->kind(), MessageBar::Kind::Done);
        QCOMPARE(discussion.commentCount(*window.currentArticle()).value_or(0), Many);
    }

    void manyArticlesAreWrittenUntilCancelled()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const QString file = fixture.path(u"nhiều.nghisu"_s);
        auto *cancel = window.findChild<QToolButton *>(u"cancelExchange"_s);
        auto *bar = cancel->parentWidget()->findChild<QProgressBar *>();
        exportAll(window, fixture.library(), file);
        QTRY_VERIFY(cancel->isVisible() && bar->value() > 0);
        QCOMPARE(leftOver(fixture).size(), 1);
        cancel->click();
        QTRY_COMPARE(window.messageBar()->kind(), MessageBar::Kind::Done);
        QVERIFY(!cancel->isVisible());
        QCOMPARE(leftOver(fixture), QStringList());
        QVERIFY(!QFile::exists(file));
    }

    void closingAsksWhileAFileIsWritten()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const QString file = fixture.path(u"nhiều.nghisu"_s);
        exportAll(window, fixture.library(), file);
        QTRY_COMPARE(leftOver(fixture).size(), 1);
        onDialog<QMessageBox>([](QMessageBox *question) { question->reject(); });
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        onDialog<QMessageBox>([](QMessageBox *question) {
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::AcceptRole)
                    button->click();
            }
        });
        QVERIFY(window.close());
        fixture.stop();
        QTRY_COMPARE(leftOver(fixture), QStringList());
        QVERIFY(!QFile::exists(file));
    }

    void whatAKilledProcessLeftIsRemovedAtTheNextStart()
    {
        WindowFixture fixture;
        fixture.start();
        fixture.stop();
        const QString place = fixture.path({});
        const pid_t child = ::fork();
        if (child == 0) {
            const WorkFolder work(place, WorkFolder::For::Outgoing);
            ::raise(SIGKILL);
        }
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QCOMPARE(leftOver(fixture).size(), 1);
        fixture.start();
        QTRY_COMPARE(leftOver(fixture), QStringList());
    }

    void theGroupIsHeardInTheWindow()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const QString folder = fixture.path(u"nhóm"_s);
        QVERIFY(QDir().mkdir(folder));
        const auto database = Database::open(fixture.library());
        QVERIFY(database);
        const QUuid lan = PersonStore(**database).setName(u"Lan"_s)->id;
        const Comment mine =
            *DiscussionStore(**database).post(*window.currentArticle(), lan, u"Có ai ở đó?"_s);
        QVERIFY(GroupStore(**database).setSettings({folder, true, {}}));
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 1);

        Other minh(fixture.path(u"minh.nghisu"_s));
        QVERIFY(GroupStore(*minh.database).setSettings({folder, false, {}}));
        GroupExchange exchange(*minh.database);
        QCOMPARE(exchange.look().report.articles.size(), 1);
        const Comment answer = minh.say(1, u"Có tôi"_s, mine.id);
        QVERIFY(exchange.look().wrote);
        QTRY_COMPARE(DiscussionStore(**database).commentCount(*window.currentArticle()).value_or(0), 2);
        auto *comments = window.discussionPane()->findChild<CommentModel *>();
        QTRY_COMPARE(comments->rowCount(), 2);
        auto *show = window.messageBar()->findChild<QPushButton *>();
        QTRY_VERIFY(show->isVisible());
        show->click();
        QVERIFY(window.discussionPane()->isVisible());
    }

    void aFolderThatIsAwayIsToldUntilItIsBack()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const QString folder = fixture.path(u"usb"_s);
        const auto database = Database::open(fixture.library());
        QVERIFY(GroupStore(**database).setSettings({folder, true, {}}));
        MessageBar *bar = window.messageBar();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->sentence().contains(folder));
        QVERIFY(QDir().mkdir(folder));
        QTRY_VERIFY(!bar->isVisible());
        // Whoever looks at the settings then is told there.
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_VERIFY(bar->isVisible());
        QString inDialog = u"?"_s;
        QTimer::singleShot(0, &window, [&] {
            auto *dialog = window.findChild<GroupDialog *>();
            auto *problem = dialog->findChild<QLabel *>(u"groupProblem"_s);
            const QString away = problem->text();
            [[maybe_unused]] const bool made = QDir().mkdir(folder);
            if (QTest::qWaitFor([problem] { return problem->isHidden(); }, testing::PatienceMs))
                inDialog = away;
            dialog->reject();
        });
        window.actions()->showGroup->trigger();
        QVERIFY(inDialog.contains(folder));
    }

    void anArticleIsSharedByHand()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        QAction *share = window.actions()->shareWithGroup;
        QVERIFY(!share->isChecked());
        share->trigger();
        const auto database = Database::open(fixture.library());
        QCOMPARE(*GroupStore(**database).sharedArticles(), QSet<ArticleId>{*window.currentArticle()});
        window.actions()->update();
        QVERIFY(share->isChecked());
        share->trigger();
        QVERIFY(GroupStore(**database).sharedArticles()->isEmpty());
    }

    void theGroupIsChosen()
    {
        WindowFixture fixture;
        fixture.start();
        fixture.stop();
        const auto database = Database::open(fixture.library());
        GroupStore store(**database);
        QVERIFY(store.setSettings({fixture.path({}), false, {2}}));
        QVERIFY(store.noteFile(
            {u"minh.nghisu"_s, 1, 1, QUuid::createUuid()},
            {QUuid::createUuid(), {u"Minh"_s}, QDateTime::currentDateTimeUtc().addSecs(-300)}));
        GroupDialog dialog(fixture.library(), u"Ổ đĩa không có ở đó."_s);
        dialog.show();
        auto *forums = dialog.findChild<QListWidget *>();
        QCOMPARE(forums->count(), 6);
        QCOMPARE(forums->item(0)->checkState(), Qt::Unchecked);
        QCOMPARE(forums->item(1)->checkState(), Qt::Checked);
        forums->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(store.settings()->forums, (QSet<ForumId>{1, 2}));
        auto *members = dialog.findChild<QTreeWidget *>();
        QCOMPARE(members->topLevelItemCount(), 1);
        QCOMPARE(members->topLevelItem(0)->text(0), u"Minh"_s);
        QVERIFY(!members->topLevelItem(0)->text(1).isEmpty());
        QSignalSpy own(&dialog, &GroupDialog::ownWordsChosen);
        auto *ownWords = dialog.findChild<QCheckBox *>(u"ownWords"_s);
        QVERIFY(!ownWords->isChecked());
        ownWords->click();
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().first().toBool(), true);
        dialog.findChild<QCheckBox *>(u"everything"_s)->click();
        QVERIFY(store.settings()->everything);
        QVERIFY(!forums->isEnabled());
        if (const QString picture = qEnvironmentVariable("NGHISU_PICTURE"); !picture.isEmpty())
            dialog.grab().save(picture);
        auto *leave = dialog.findChild<QPushButton *>(u"leaveGroup"_s);
        QVERIFY(leave->isEnabled());
        leave->click();
        QCOMPARE(store.settings()->folder, QString());
        QCOMPARE(dialog.findChild<QLineEdit *>()->text(), QString());
        QVERIFY(!leave->isEnabled());
    }
};

QTEST_MAIN(ExchangeWindowTest)
#include "tst_exchangewindow.moc"
