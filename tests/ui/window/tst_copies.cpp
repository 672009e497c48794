// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/largelibrary.h"
#include "../../support/slowdisk.h"
#include "../../support/windowfixture.h"
#include "articlestore.h"
#include "controls/messagebar.h"
#include "database.h"
#include "librarycopy.h"
#include "window/copiescontroller.h"
#include "window/copiesdialog.h"
#include "window/windowkeeper.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

enum class Disk {
    Quick,
    Slow, ///< takes some seconds for the library
};
const QDate Yesterday = QDate::currentDate().addDays(-1);

int articlesIn(const QString &path)
{
    const auto database = Database::open(path);
    return database ? ArticleStore(**database).count().value_or(-1) : -1;
}

QPushButton *buttonOf(const QWidget &window, const QString &text)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    qFatal("no button “%s”", qPrintable(text));
}

/// Does `work` once a dialog of that kind waits for its answer; to be kept until then.
template <typename Dialog>
std::unique_ptr<QTimer> whenShown(const std::function<void(Dialog &dialog)> &work)
{
    auto poll = std::make_unique<QTimer>();
    QObject::connect(poll.get(), &QTimer::timeout, qApp, [poll = poll.get(), work] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        poll->stop();
        work(*dialog);
    });
    poll->start(10);
    return poll;
}

/// A library with a copy of yesterday, and the keeper of its windows.
struct Copies
{
    explicit Copies(Disk kind)
    {
        fixture.start();
        fixture.stop();
        const auto library = Database::open(fixture.library());
        if (!library || !testing::makeLarge(**library, kind == Disk::Slow ? 12 : 1) ||
            !makeDailyCopy(fixture.library(), Yesterday, 3))
            qFatal("no library");
        settings = Settings::load();
        settings.language = u"en"_s;
        start();
        testing::SlowDisk::setSlow(kind == Disk::Slow);
    }

    void start()
    {
        keeper = std::make_unique<WindowKeeper>(fixture.library(), settings);
        keeper->open();
        window().show();
    }
    [[nodiscard]] MainWindow &window() const { return *keeper->window(); }
    [[nodiscard]] CopiesController &controller() const { return *window().findChild<CopiesController *>(); }
    [[nodiscard]] QString told() const { return window().messageBar()->sentence(); }
    [[nodiscard]] QToolButton *cancelButton() const
    {
        return window().findChild<QToolButton *>(u"cancelCopying"_s);
    }
    [[nodiscard]] QString copyOfYesterday() const { return dailyCopies(fixture.library()).last().path; }

    /// Shows the dialog, as the menu does, and works in it until it is closed.
    void inDialog(const std::function<void(CopiesDialog &dialog)> &work) const
    {
        const auto shown = whenShown<CopiesDialog>([&work](CopiesDialog &dialog) {
            work(dialog);
            if (QTest::currentTestFailed())
                dialog.reject();
        });
        controller().showDialog(3);
    }
    /// Has the library copied to `target`, and leaves the dialog in the midst of it.
    void copyBehind(const QString &target) const
    {
        inDialog([&](CopiesDialog &dialog) {
            copyFrom(dialog, target);
            QTRY_VERIFY(QFileInfo::exists(target + u".partial"_s));
            dialog.reject();
        });
    }
    static void copyFrom(CopiesDialog &dialog, const QString &target)
    {
        const auto chosen = whenShown<QFileDialog>([target](QFileDialog &files) {
            // As typed: selectFile() can mean the folder shown before, which is still being read.
            files.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(target);
            static_cast<QDialog &>(files).accept();
        });
        buttonOf(dialog, u"Copy the library…"_s)->click();
    }
    static void restoreFrom(CopiesDialog &dialog)
    {
        const auto asked =
            whenShown<QMessageBox>([](QMessageBox &question) { buttonOf(question, u"Restore"_s)->click(); });
        buttonOf(dialog, u"Restore this copy…"_s)->click();
    }
    /// What is there of copies that are not whole.
    [[nodiscard]] QStringList torn() const
    {
        QStringList names;
        for (const QString &folder : {fixture.path({}), dailyCopyFolder(fixture.library())})
            names += QDir(folder).entryList({u"*.partial"_s, u".nghisu-copying-*"_s},
                                            QDir::AllEntries | QDir::Hidden);
        return names;
    }

    testing::SlowDisk disk;
    WindowFixture fixture;
    Settings settings;
    std::unique_ptr<WindowKeeper> keeper;
};

QString stateOf(const CopiesDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"copyState"_s)->text();
}

} // namespace

class CopiesWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void theDialogCopiesAndCompacts()
    {
        WindowFixture fixture;
        fixture.start();
        fixture.stop();
        CopyJobs jobs(fixture.library());
        QVERIFY(makeDailyCopy(fixture.library(), QDate(2020, 9, 26), 3).value_or(false));
        CopiesDialog dialog(fixture.library(), jobs, 3);
        dialog.show();
        auto *copies = dialog.findChild<QTreeWidget *>();
        QCOMPARE(copies->topLevelItemCount(), 1);
        QVERIFY(!copies->accessibleName().isEmpty());
        QList<int> kept;
        connect(&dialog, &CopiesDialog::keepChosen, &dialog, [&kept](int count) { kept += count; });
        dialog.findChild<QSpinBox *>()->setValue(5);
        QCOMPARE(kept, QList<int>{5});
        QString told;
        connect(&jobs, &CopyJobs::done, &dialog, [&](const CopyJobs::End &end) {
            told += QVariant::fromValue(end.job).toString() + end.failure + u' ';
            QCOMPARE(stateOf(dialog), CopyJobs::ended(end));
        });
        jobs.compact();
        jobs.copyTo(fixture.path(u"copy.nghisu"_s));
        jobs.copyTo(fixture.path(u"no/folder.nghisu"_s));
        QTRY_VERIFY(told.count(u' ') > 2);
        QVERIFY2(told.startsWith(u"Compact Copy Copy"_s), qPrintable(told));
        QVERIFY(stateOf(dialog).contains(u"no/folder.nghisu"_s));
        QVERIFY(!dialog.findChild<QProgressBar *>()->isVisible());
        QCOMPARE(articlesIn(fixture.path(u"copy.nghisu"_s)), articlesIn(fixture.library()));
    }

    void theChosenCopyStaysChosen()
    {
        WindowFixture fixture;
        fixture.start();
        fixture.stop();
        QVERIFY(makeDailyCopy(fixture.library(), QDate(2020, 9, 26), 3).value_or(false));
        const QString newer = dailyCopies(fixture.library()).first().path;
        const QString older = QString(newer).replace(u"2020-09-26"_s, u"2020-09-25"_s);
        QVERIFY(QFile::copy(newer, older));
        CopyJobs jobs(fixture.library());
        CopiesDialog dialog(fixture.library(), jobs, 3);
        dialog.show();
        auto *copies = dialog.findChild<QTreeWidget *>();
        const auto chosen = [copies] {
            return copies->currentItem() ? copies->currentItem()->toolTip(0) : QString();
        };
        QCOMPARE(chosen(), newer);
        const QSignalSpy done(&jobs, &CopyJobs::done);
        copies->setCurrentItem(copies->topLevelItem(1));
        QCOMPARE(chosen(), older);
        jobs.compact();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(chosen(), older);
        // Where it is gone, nobody wants the other one instead.
        QVERIFY(QFile::remove(older));
        jobs.compact();
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(copies->topLevelItemCount(), 1);
        QCOMPARE(chosen(), QString());
        QVERIFY(!buttonOf(dialog, u"Restore this copy…"_s)->isEnabled());
    }

    void theDialogShowsHowFarItIsAndCancels()
    {
        const Copies copies(Disk::Slow);
        const QString target = copies.fixture.path(u"copy.nghisu"_s);
        copies.inDialog([&](CopiesDialog &dialog) {
            auto *bar = dialog.findChild<QProgressBar *>();
            auto *cancel = dialog.findChild<QPushButton *>(u"cancelCopy"_s);
            QVERIFY(!cancel->isVisible());
            buttonOf(dialog, u"Copy the library…"_s)->setFocus();
            Copies::copyFrom(dialog, target);
            QVERIFY(cancel->isVisible());
            QTRY_VERIFY(bar->value() > 0);
            QVERIFY(bar->value() < bar->maximum());
            QCOMPARE(dialog.focusWidget(), cancel);
            cancel->click();
            testing::SlowDisk::setSlow(false);
            QTRY_COMPARE(stateOf(dialog), u"Copying was stopped, and nothing was written."_s);
            QVERIFY(!cancel->isVisible());
            QCOMPARE(dialog.focusWidget(), buttonOf(dialog, u"Copy the library…"_s));
            // The same with compacting.
            const QSignalSpy keptOut(&copies.controller(), &CopiesController::writersKeptOut);
            testing::SlowDisk::setSlow(true);
            buttonOf(dialog, u"Compact"_s)->click();
            QTRY_VERIFY(bar->maximum() > 0 && bar->value() > bar->maximum() / 2);
            cancel->click();
            testing::SlowDisk::setSlow(false);
            QTRY_COMPARE(stateOf(dialog), u"Compacting was stopped. The library is as it was."_s);
            QCOMPARE(QVariantList(keptOut.first()), QVariantList{true});
            QCOMPARE(QVariantList(keptOut.last()), QVariantList{false});
            dialog.reject();
        });
        QVERIFY(!QFileInfo::exists(target));
        QCOMPARE(copies.torn(), QStringList());
        QCOMPARE(articlesIn(copies.fixture.library()), 1);
    }

    void aCopyGoesOnWithoutTheDialog()
    {
        Copies copies(Disk::Slow);
        const QString target = copies.fixture.path(u"copy.nghisu"_s);
        copies.copyBehind(target);
        QTRY_VERIFY(copies.cancelButton()->isVisible());
        testing::SlowDisk::setSlow(false);
        QTRY_COMPARE(copies.told(), u"The library was copied."_s);
        QTRY_VERIFY(!copies.cancelButton()->isVisible());
        QCOMPARE(articlesIn(target), 1);
    }

    void theStatusBarCancels()
    {
        const Copies copies(Disk::Slow);
        const QString target = copies.fixture.path(u"copy.nghisu"_s);
        copies.copyBehind(target);
        copies.cancelButton()->click();
        QTRY_COMPARE(copies.told(), u"Copying was stopped, and nothing was written."_s);
        QVERIFY(!QFileInfo::exists(target));
        QCOMPARE(copies.torn(), QStringList());
    }

    void closingTheWindowCancels()
    {
        Copies copies(Disk::Slow);
        const QString target = copies.fixture.path(u"copy.nghisu"_s);
        copies.copyBehind(target);
        QVERIFY(!copies.torn().isEmpty());
        copies.window().close();
        QTRY_COMPARE(copies.torn(), QStringList());
        QVERIFY(!QFileInfo::exists(target));
        // So does the end of the program.
        copies.keeper.reset();
        copies.start();
        copies.copyBehind(target);
        copies.keeper.reset();
        QCOMPARE(copies.torn(), QStringList());
        QVERIFY(!QFileInfo::exists(target)); // it was not waited for
        QCOMPARE(articlesIn(copies.fixture.library()), 1);
    }

    void aDailyCopyThatWasCutIsMadeAtTheNextStart()
    {
        Copies copies(Disk::Slow);
        const auto count = [&] { return dailyCopies(copies.fixture.library()).size(); };
        copies.controller().makeDailyCopy(3);
        QTRY_VERIFY(!copies.torn().isEmpty());
        copies.keeper.reset();
        QCOMPARE(copies.torn(), QStringList());
        QCOMPARE(count(), 1);
        copies.start();
        copies.controller().makeDailyCopy(3);
        QTRY_VERIFY(!copies.torn().isEmpty());
        copies.cancelButton()->click(); // the reader wants none today
        QTRY_VERIFY(copies.told().startsWith(u"The copy of today was stopped."_s));
        copies.controller().makeDailyCopy(3); // an hour later
        QVERIFY(!copies.window().findChild<CopyJobs *>()->isRunning());
        copies.keeper.reset();
        QCOMPARE(count(), 1);
        copies.start();
        testing::SlowDisk::setSlow(false);
        copies.controller().makeDailyCopy(3);
        QTRY_COMPARE(count(), 2);
    }

    void aCopyIsRestoredIntoANewWindow()
    {
        Copies copies(Disk::Quick);
        copies.window().openFiles({copies.fixture.writeArticle(u"a.txt"_s, u"Con đường mới lên bản"_s)});
        QTRY_VERIFY(copies.window().isSettled());
        QCOMPARE(articlesIn(copies.fixture.library()), 2);
        const QPointer<MainWindow> before = &copies.window();
        copies.inDialog([](CopiesDialog &dialog) { Copies::restoreFrom(dialog); });
        QTRY_VERIFY(!before);
        QTRY_VERIFY(copies.window().isVisible());
        QVERIFY2(copies.told().contains(u"-replaced-"_s), qPrintable(copies.told()));
        QCOMPARE(articlesIn(copies.fixture.library()), 1);
        QCOMPARE(copies.torn(), QStringList());
    }

    void aCopyIsExaminedWhileTheReaderGoesOn()
    {
        Copies copies(Disk::Slow);
        const QPointer<MainWindow> before = &copies.window();
        copies.inDialog([&](CopiesDialog &dialog) {
            Copies::restoreFrom(dialog);
            QTRY_VERIFY(!copies.torn().isEmpty());
            QCOMPARE(stateOf(dialog), u"The copy is being examined…"_s);
            dialog.reject();
        });
        QTRY_VERIFY(copies.cancelButton()->isVisible());
        copies.window().openFiles({copies.fixture.writeArticle(u"a.txt"_s, u"Con đường mới lên bản"_s)});
        testing::SlowDisk::setSlow(false);
        QTRY_VERIFY(!copies.cancelButton()->isVisible());
        QTRY_VERIFY(copies.window().isSettled());
        QCOMPARE(articlesIn(copies.fixture.library()), 2);
        QVERIFY(before && before->isVisible());
        // The offer waits behind what is told.
        MessageBar *bar = copies.window().messageBar();
        bar->tell(MessageBar::Kind::Done, u"An article was added."_s);
        QCOMPARE(copies.told(), u"An article was added."_s);
        bar->dismiss();
        QVERIFY(bar->isVisible());
        QVERIFY(copies.told().startsWith(u"The copy “"_s));
        // The reader says when, and may still be asked something then.
        buttonOf(*copies.window().messageBar(), u"Restore now"_s)->click();
        {
            QMessageBox question(&copies.window());
            QTimer::singleShot(500, &question, [&] {
                QVERIFY(before);
                question.accept();
            });
            question.exec();
        }
        QTRY_VERIFY(!before);
        QTRY_VERIFY(copies.window().isVisible());
        QCOMPARE(articlesIn(copies.fixture.library()), 1);
        const QStringList replaced = QDir(copies.fixture.path({})).entryList({u"*-replaced-*.nghisu"_s});
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(articlesIn(copies.fixture.path(replaced.first())), 2);
    }

    void anOfferWaitsUntilItIsAnswered()
    {
        MessageBar bar;
        int taken = 0;
        const auto offer = [&] { bar.offer(u"Take it?"_s, u"Take"_s, [&taken] { ++taken; }); };
        offer();
        bar.dismiss();
        QVERIFY(bar.isVisible());
        bar.tell(MessageBar::Kind::Done, u"Something else."_s);
        bar.dismiss();
        QCOMPARE(bar.sentence(), u"Take it?"_s);
        bar.findChild<QToolButton *>(u"closeMessage"_s)->click();
        QVERIFY(!bar.isVisible());
        bar.tell(MessageBar::Kind::Done, u"Something else."_s);
        bar.dismiss();
        QVERIFY(!bar.isVisible());
        offer();
        buttonOf(bar, u"Take"_s)->click();
        QCOMPARE(taken, 1);
        QVERIFY(!bar.isVisible());
    }

    void restoringCanBeCancelled()
    {
        const Copies copies(Disk::Slow);
        const QPointer<MainWindow> before = &copies.window();
        copies.inDialog([&](CopiesDialog &dialog) {
            Copies::restoreFrom(dialog);
            QTRY_VERIFY(!copies.torn().isEmpty());
            dialog.findChild<QPushButton *>(u"cancelCopy"_s)->click();
            QTRY_COMPARE(stateOf(dialog), u"Restoring was stopped. The library is as it was."_s);
            QCOMPARE(copies.torn(), QStringList());
            dialog.reject();
        });
        QTest::qWait(50);
        QVERIFY(before && before->isVisible());
    }

    void aCopyThatIsNoneClosesNothing()
    {
        const Copies copies(Disk::Quick);
        QFile strange(copies.copyOfYesterday());
        QVERIFY(strange.open(QIODevice::WriteOnly));
        strange.write("only words");
        strange.close();
        const QPointer<MainWindow> before = &copies.window();
        copies.inDialog([&](CopiesDialog &dialog) {
            Copies::restoreFrom(dialog);
            QTRY_VERIFY2(stateOf(dialog).contains(strange.fileName()), qPrintable(stateOf(dialog)));
            QVERIFY(dialog.isVisible());
            dialog.reject();
        });
        QTest::qWait(50);
        QVERIFY(before && before->isVisible());
        QCOMPARE(articlesIn(copies.fixture.library()), 1);
    }
};

QTEST_MAIN(CopiesWindowTest)
#include "tst_copies.moc"
