// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Several windows on one library, and the way from article to article.

#include "../../support/windowfixture.h"
#include "agenda/agendapane.h"
#include "agendaediting.h"
#include "interfacelanguage.h"
#include "library/librarylist.h"
#include "library/librarypane.h"
#include "window/articleswitcher.h"
#include "window/windowactions.h"
#include "window/windowkeeper.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLayout>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QToolBar>

#include <csignal>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// Whether a process has a handler for SIGTERM by now; see proc(5), SigCgt.
bool catchesTermination(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    static const QRegularExpression caught(u"^SigCgt:\\s*([0-9a-f]+)$"_s,
                                           QRegularExpression::MultilineOption);
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QString mask = caught.match(QString::fromLatin1(status.readAll())).captured(1);
    return mask.toULongLong(nullptr, 16) & (1ULL << (SIGTERM - 1));
}

/// A library of the bundled article and two more, and the keeper of its windows.
struct Windows
{
    Windows()
    {
        MainWindow &window = fixture.start();
        for (const auto &name : {u"một"_s, u"hai"_s}) {
            window.openFiles({fixture.writeArticle(name + u".txt"_s, u"Bài thứ "_s + name)});
            if (!QTest::qWaitFor([&] { return !window.isBusy() && window.isSettled(); }, testing::PatienceMs))
                qFatal("not taken in");
        }
        fixture.stop();
        settings = Settings::load();
        keeper.open();
        keeper.window()->show();
    }

    [[nodiscard]] MainWindow &at(std::size_t index) const { return *keeper.windows().at(index); }
    [[nodiscard]] std::size_t count() const { return keeper.windows().size(); }

    static void activate(MainWindow &window)
    {
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("not active");
    }

    WindowFixture fixture;
    Settings settings;
    WindowKeeper keeper{fixture.library(), settings};
};

/// While it lives, the window waits for something and is not closed.
class Waiting : public QObject
{
    Q_OBJECT

public:
    explicit Waiting(MainWindow &window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Close)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

QDockWidget *agendaDock(const MainWindow &window)
{
    return window.findChild<QDockWidget *>(u"agenda"_s);
}

} // namespace

class tst_Windows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(ColorScheme::Light); }

    void anArticleOpensInAWindowOfItsOwn()
    {
        Windows windows;
        const auto article = windows.at(0).currentArticle();
        QVERIFY(article);
        windows.at(0).actions()->newWindow->trigger();
        QCOMPARE(windows.count(), 2u);
        QCOMPARE(windows.keeper.window(), &windows.at(1));
        QVERIFY(windows.at(1).isVisible());
        QCOMPARE(windows.at(1).currentArticle(), article);
        QCOMPARE(windows.at(1).size(), windows.at(0).size());
    }

    void aSecondWindowIsOnTheScreenAsAWhole()
    {
        Windows windows;
        MainWindow &first = windows.at(0);
        const QRect room = first.screen()->availableGeometry();
        for (auto *dock : first.findChildren<QDockWidget *>())
            dock->hide(); // all of them are wider than the screen of this test
        first.layout()->activate();
        first.resize(600, 500);
        first.move(room.topLeft());
        first.actions()->newWindow->trigger();
        QVERIFY(windows.at(1).pos() != first.pos());
        QCOMPARE(windows.at(1).size(), first.size());
        QVERIFY(room.contains(windows.at(1).frameGeometry()));
        first.move(room.right() - first.width(), room.bottom() - first.height());
        first.actions()->newWindow->trigger();
        QVERIFY(room.contains(windows.at(2).frameGeometry()));
        windows.at(2).move(room.right() + 1 - windows.at(2).frameGeometry().width(),
                           room.bottom() + 1 - windows.at(2).frameGeometry().height());
        windows.at(2).actions()->newWindow->trigger();
        QVERIFY(windows.at(3).pos() != windows.at(2).pos());
        QVERIFY(room.contains(windows.at(3).frameGeometry()));
    }

    void aWindowBesideTheFullScreenIsAsWindowsAre()
    {
        Windows windows;
        windows.at(0).actions()->fullScreen->trigger();
        windows.at(0).actions()->newWindow->trigger();
        QVERIFY(!windows.at(1).isFullScreen());
        QVERIFY(!agendaDock(windows.at(1))->isHidden());
        QVERIFY(!windows.at(1).findChild<QToolBar *>()->isHidden());
    }

    void anotherLanguageEndsTheFullScreen()
    {
        Windows windows;
        const QPointer<MainWindow> before = &windows.at(0);
        windows.at(0).actions()->fullScreen->trigger();
        windows.settings.language = u"en"_s;
        emit windows.at(0).languageChanged();
        QTRY_VERIFY(!before);
        QVERIFY(!windows.at(0).isFullScreen());
        QVERIFY(!agendaDock(windows.at(0))->isHidden());
        QVERIFY(!windows.at(0).findChild<QToolBar *>()->isHidden());
        installLanguage(u"vi"_s);
    }

    void oneWindowIsClosedByKey()
    {
        Windows windows;
        windows.at(0).actions()->newWindow->trigger();
        const QPointer<MainWindow> other = &windows.at(1);
        Windows::activate(*other);
        QTest::keyClick(other, Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!other);
        QVERIFY(windows.at(0).isVisible());
    }

    void quittingClosesAllWindowsAndKeepsTheLayoutOfTheOneInUse()
    {
        Windows windows;
        windows.at(0).actions()->newWindow->trigger();
        agendaDock(windows.at(0))->setFloating(true);
        windows.at(0).actions()->quit->trigger();
        QVERIFY(!windows.at(0).isVisible() && !windows.at(1).isVisible());
        WindowKeeper next(windows.fixture.library(), windows.settings);
        next.open();
        QVERIFY(agendaDock(*next.window())->isFloating());
        QVERIFY(!agendaDock(*next.window())->isHidden());
    }

    void quittingStopsAtAWindowThatStaysOpen()
    {
        Windows windows;
        windows.at(0).actions()->newWindow->trigger();
        const Waiting waiting(windows.at(0));
        windows.at(1).actions()->quit->trigger();
        QVERIFY(windows.at(0).isVisible() && windows.at(1).isVisible());
    }

    void aPaneBehindAnotherComesToTheFront()
    {
        Windows windows;
        auto *agenda = agendaDock(windows.at(0));
        auto *timeline = windows.at(0).findChild<QDockWidget *>(u"timeline"_s);
        const auto isSeen = [](const QDockWidget *dock) { return !dock->visibleRegion().isEmpty(); };
        QTRY_VERIFY(isSeen(agenda) && !isSeen(timeline));
        timeline->toggleViewAction()->trigger();
        QTRY_VERIFY(isSeen(timeline) && !isSeen(agenda));
        agenda->toggleViewAction()->trigger();
        QTRY_VERIFY(isSeen(agenda) && !isSeen(timeline));
        QVERIFY(agenda->toggleViewAction()->isChecked());
        agenda->toggleViewAction()->trigger(); // in front already
        QTRY_VERIFY(agenda->isHidden() && isSeen(timeline));
    }

    void askedToEndTheProgramKeepsItsLayout()
    {
        if (qEnvironmentVariableIsEmpty("NGHISU_PROGRAM"))
            QSKIP("no program to be started");
        const QTemporaryDir home;
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            variables.insert(QString::fromLatin1(name), home.path());
        variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        variables.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        process.setProcessEnvironment(variables);
        process.start(qEnvironmentVariable("NGHISU_PROGRAM"), {});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(catchesTermination(process.processId())); // the window is there by then
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const QSettings kept(home.filePath(u"nghisu/nghisu.conf"_s), QSettings::IniFormat);
        QVERIFY(!kept.value(u"window/state"_s).toByteArray().isEmpty());
    }

    void theListOpensWindowsByCtrlAndEnter()
    {
        Windows windows;
        LibraryPane *pane = windows.at(0).libraryPane();
        windows.at(0).actions()->searchLibrary->trigger();
        QTRY_COMPARE(pane->list()->model()->rowCount(), 3);
        pane->list()->setFocus();
        // Whatever keys a window saw pressed, and not released as it was closed.
        pane->list()->selectionModel()->setCurrentIndex(pane->list()->model()->index(1, 0),
                                                        QItemSelectionModel::ClearAndSelect);
        const ArticleId chosen = pane->selectedArticles().first();
        QTest::keyClick(pane->list(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(windows.count(), 2u);
        QCOMPARE(windows.at(1).currentArticle(), chosen);
    }

    void whatIsWrittenInOneIsSeenInTheOther()
    {
        Windows windows;
        windows.at(0).actions()->newWindow->trigger();
        Windows::activate(windows.at(1));
        EditedAgenda agenda = windows.at(1).agendaPane()->agenda();
        AgendaEntry entry;
        entry.kind = AgendaEntry::Kind::Item;
        entry.title = u"Thảo luận thêm"_s;
        addEntry(agenda.edits, entry);
        agenda.shown = applyEdits(agenda.read, agenda.edits);
        emit windows.at(1).agendaPane()->edited(agenda);
        Windows::activate(windows.at(0));
        QTRY_COMPARE(windows.at(0).agendaPane()->agenda(), agenda);
    }

    /// Undoing in the agenda goes as far back as what was written elsewhere allows.
    void whatOthersWriteElsewhereLeavesTheAgendaAlone()
    {
        Windows windows;
        windows.at(0).actions()->newWindow->trigger();
        Windows::activate(windows.at(0));
        QSignalSpy changed(windows.at(0).agendaPane(), &AgendaPane::currentChanged);
        windows.at(1).stepHistory(-1);
        windows.at(1).openArticle(1);
        Windows::activate(windows.at(1));
        Windows::activate(windows.at(0));
        QCOMPARE(changed.count(), 0);
    }

    void theProgramGoesOnWithTheWindowThatIsLeft()
    {
        Windows windows;
        windows.settings.watchedFolder = windows.fixture.path(u"watched"_s);
        QDir().mkpath(windows.settings.watchedFolder);
        windows.at(0).actions()->newWindow->trigger();
        windows.at(0).close();
        QTRY_COMPARE(windows.count(), 1u);
        QCOMPARE(windows.keeper.window(), &windows.at(0));
        // Nobody but the caretaker takes in what is put into the watched folder.
        windows.fixture.writeArticle(u"watched/ba.txt"_s, u"Bài thứ ba"_s);
        windows.at(0).actions()->searchLibrary->trigger();
        QTRY_COMPARE(windows.at(0).libraryPane()->list()->model()->rowCount(), 4);
    }

    void anotherLanguageIsSpokenByAllWindows()
    {
        Windows windows;
        windows.at(0).openArticle(1);
        windows.at(0).actions()->newWindow->trigger();
        windows.at(1).openArticle(2);
        windows.settings.language = u"en"_s;
        emit windows.at(1).languageChanged();
        const auto file = [&](std::size_t index) {
            return windows.at(index).menuBar()->actions().first()->text().remove(u'&');
        };
        QTRY_COMPARE(file(0), u"File"_s);
        QCOMPARE(windows.count(), 2u);
        QCOMPARE(file(1), u"File"_s);
        QCOMPARE(windows.at(0).currentArticle(), std::optional<ArticleId>(1));
        QCOMPARE(windows.at(1).currentArticle(), std::optional<ArticleId>(2));
        installLanguage(u"vi"_s);
    }

    void ctrlAndTabLeadToTheArticlesReadBefore()
    {
        Windows windows;
        MainWindow &window = windows.at(0);
        for (const ArticleId article : {1, 2, 3})
            window.openArticle(article);
        Windows::activate(window);
        window.articleView()->setFocus();
        QTest::keyPress(&window, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(window.articleSwitcher()->isVisible());
        QListWidget *list = window.articleSwitcher()->list();
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->currentRow(), 1);
        QTest::keyPress(&window, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(list->currentRow(), 2);
        QTest::keyPress(&window, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(list->currentRow(), 1);
        if (const QString picture = qEnvironmentVariable("NGHISU_PICTURE"); !picture.isEmpty())
            window.grab().save(picture);
        QTest::keyRelease(list, Qt::Key_Control);
        QVERIFY(!window.articleSwitcher()->isVisible());
        QCOMPARE(window.currentArticle(), std::optional<ArticleId>(2));
        QVERIFY(window.articleView()->hasFocus());
    }

    void escapeLeavesTheArticleThatIsRead()
    {
        Windows windows;
        MainWindow &window = windows.at(0);
        const auto article = window.currentArticle();
        Windows::activate(window);
        window.actions()->switchForward->trigger();
        QVERIFY(window.articleSwitcher()->isVisible());
        QTest::keyClick(window.articleSwitcher()->list(), Qt::Key_Escape);
        QVERIFY(!window.articleSwitcher()->isVisible());
        QCOMPARE(window.currentArticle(), article);
    }
};

QTEST_MAIN(tst_Windows)

#include "tst_windows.moc"
