// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Panes, docks and controllers of a window: the parts of MainWindow that lay them out and join them.

#include "agenda/agendaactions.h"
#include "agenda/agendapane.h"
#include "agenda/timelinepane.h"
#include "aloud/aloudbar.h"
#include "controls/messagebar.h"
#include "discussion/discussionpane.h"
#include "folderwatch.h"
#include "forums/forumpane.h"
#include "library/librarypane.h"
#include "marks/markspane.h"
#include "reading/articleview.h"
#include "reading/findbar.h"
#include "reading/typepanel.h"
#include "saving/articlesaver.h"
#include "theme/metrics.h"
#include "window/aloudcontroller.h"
#include "window/articleswitcher.h"
#include "window/copyjobs.h"
#include "window/dock.h"
#include "window/exchangecontroller.h"
#include "window/forumcontroller.h"
#include "window/importcontroller.h"
#include "window/librarycontroller.h"
#include "window/mainwindow.h"
#include "window/markcontroller.h"
#include "window/originaljobs.h"
#include "window/outlinemenu.h"
#include "window/readingmode.h"
#include "window/smallscreen.h"
#include "window/windowactions.h"

#include <QLabel>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize(1280, 800);
constexpr int DockWidth = 332;
constexpr int LibraryWidth = 280;
/// Docks give way before the article does.
constexpr int LeastArticleWidth = 320;

} // namespace

void MainWindow::layOut()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_view, 1);
    m_view->setMinimumWidth(LeastArticleWidth);
    column->addWidget(m_findBar);
    m_aloud = new AloudController(*m_view, *m_messages,
                                  mayHaveSpeaker() ? SpeakerFactory(makeSpeaker) : nullptr, this);
    if (m_aloud->bar())
        column->addWidget(m_aloud->bar());
    setCentralWidget(centre);
    m_typePanel = new TypePanel(*m_view, centre);
    m_outline = new OutlineMenu(*m_view, this);
    m_readingMode = new ReadingMode(*this);
    m_messages->dismiss();

    m_agendaDock = new Dock(tr("Agenda"), u"agenda"_s, m_agenda, this);
    m_discussionDock = new Dock(tr("Discussion"), u"discussion"_s, m_discussion, this);
    m_timelineDock = new Dock(tr("Timeline"), u"timeline"_s, m_timeline, this);
    addDockWidget(Qt::RightDockWidgetArea, m_agendaDock);
    tabifyDockWidget(m_agendaDock, m_timelineDock);
    m_timelineDock->hide();
    m_forumDock = new Dock(tr("Forums"), u"forums"_s, m_forums, this);
    tabifyDockWidget(m_agendaDock, m_forumDock);
    m_forumDock->hide();
    m_forumController = new ForumController(*m_view, *m_forums, *m_messages, this);
    addDockWidget(Qt::RightDockWidgetArea, m_discussionDock);
    m_marksDock = new Dock(tr("Highlights"), u"marks"_s, m_marksPane, this);
    tabifyDockWidget(m_discussionDock, m_marksDock);
    m_marksDock->hide();
    m_markController = new MarkController(*m_view, *m_marksPane, *m_discussion->person(), *m_messages, this);
    m_libraryDock = new Dock(tr("Library"), u"library"_s, m_libraryPane, this);
    addDockWidget(Qt::LeftDockWidgetArea, m_libraryDock);
    m_libraryDock->hide();
    m_libraryController = new LibraryController(*m_libraryPane, *m_messages, this);
    new SmallScreen(*this);

    auto *offline = new QLabel(tr("Offline"), this);
    offline->setToolTip(tr("Nghị Sự never uses the network. Articles and comments stay on this computer."));
    m_progress->setToolTip(tr("How much of the article you have read"));
    m_zoom->setToolTip(tr("Size of the text"));
    for (QLabel *label : {offline, m_pictureCount, m_progress, m_zoom}) {
        label->setFont(interfaceFont(font(), TypeSize::Small));
        label->setContentsMargins(2 * Grid, 0, 2 * Grid, 0);
    }
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(offline);
    statusBar()->addWidget(m_pictureCount);
    m_imports = new ImportController(m_libraryPath, *statusBar(), *m_messages, this);
    m_exchange = new ExchangeController(m_libraryPath, *statusBar(), *m_messages, this);
    m_saver = new ArticleSaver(m_libraryPath, *m_messages, this);
    m_watch = new FolderWatch(m_libraryPath, this);
    m_originals = new OriginalJobs(m_libraryPath, this);
    m_copies = new CopyJobs(m_libraryPath, this);
    makeDailyCopySoon();
    m_switcher = new ArticleSwitcher(this);
    connect(m_switcher, &ArticleSwitcher::chosen, this, &MainWindow::openArticle);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_zoom);
}

void MainWindow::connectParts()
{
    m_view->setZoom(m_settings.zoom);
    m_view->setType(m_settings.type);
    m_view->setTextCursorShown(m_settings.textCursor);
    m_discussion->setOrder(m_settings.commentOrder);
    m_aloud->setRate(m_settings.aloudRate);
    connect(m_aloud, &AloudController::rateChosen, this, [this](double rate) {
        m_settings.aloudRate = rate;
        m_settings.save();
    });
    connect(m_view, &ArticleView::zoomChanged, this, [this](qreal zoom) {
        m_settings.zoom = zoom;
        m_placeTimer.start();
        m_actions->update();
        updateStatus();
    });
    connect(m_typePanel, &TypePanel::chosen, this, [this](const TypeChoice &type) {
        m_settings.type = type;
        m_placeTimer.start();
    });
    connect(m_view, &ArticleView::scrolled, this, [this] {
        m_placeTimer.start();
        updateStatus();
    });
    connect(&m_placeTimer, &QTimer::timeout, this, [this] {
        savePlace();
        m_settings.save();
    });
    connect(m_view, &ArticleView::pictureActivated, this, &MainWindow::showPicture);
    connect(m_view, &ArticleView::linkActivated, this, &MainWindow::followLink);
    connect(m_view, &ArticleView::historyWanted, this, &MainWindow::stepHistory);
    connect(m_view, &ArticleView::linkHovered, statusBar(),
            [this](const QString &address) { statusBar()->showMessage(address); });
    connect(m_view, &ArticleView::dateCorrectionWanted, this, &MainWindow::correctDate);
    connect(m_agenda, &AgendaPane::passageWanted, m_view, &ArticleView::showPassage);
    connect(m_timeline, &TimelinePane::sessionWanted, this, &MainWindow::showPassageOf);
    connect(m_timeline, &TimelinePane::failed, this,
            [this](const QString &why) { m_messages->tell(MessageBar::Kind::Failure, why); });
    connect(m_imports, &ImportController::libraryChanged, m_timeline, &TimelinePane::invalidate);
    connect(m_forums, &ForumPane::articleWanted, this, &MainWindow::openArticle);
    connect(m_forums, &ForumPane::commentWanted, this, &MainWindow::showComment);
    connect(m_forums, &ForumPane::allWanted, this, [this] {
        m_libraryDock->show();
        m_libraryDock->raise();
        m_libraryPane->showShelf({{ArticleShelf::Kind::Forum, m_forums->forum()}, m_forums->forumName()});
    });
    connect(m_forumController, &ForumController::paneWanted, this, [this] {
        m_forumDock->show();
        m_forumDock->raise();
    });
    connect(m_imports, &ImportController::libraryChanged, m_forumController, &ForumController::refresh);
    connect(m_discussion, &DiscussionPane::announced, m_forums, &ForumPane::invalidate);
    connect(m_agenda, &AgendaPane::edited, this, &MainWindow::keepAgenda);
    connect(m_agenda->actions(), &AgendaActions::exportWanted, this, &MainWindow::saveCalendar);
    connect(m_agenda->actions(), &AgendaActions::calendarWanted, this, &MainWindow::openCalendar);
    connect(m_agenda->actions(), &AgendaActions::importWanted, this, &MainWindow::chooseCalendar);
    connectDiscussion();
    connectMarks();
    connectLibrary();
    connectRelated();
    connect(m_discussion, &DiscussionPane::orderChanged, this, [this](CommentOrder order) {
        m_settings.commentOrder = order;
        m_settings.save();
    });
    connect(m_discussion, &DiscussionPane::announced, this, &MainWindow::announce);
    connect(m_imports, &ImportController::articleWanted, this, &MainWindow::openArticle);
    connect(m_imports, &ImportController::idle, this, &MainWindow::importsDone);
    connect(m_imports, &ImportController::libraryChanged, this, &MainWindow::reloadChanged);
    connect(m_imports, &ImportController::watchedLeft, m_watch, &FolderWatch::forget);
    connect(m_originals, &OriginalJobs::readAgainDone, this, &MainWindow::tellReadAgain);
    connect(m_originals, &OriginalJobs::compared, this, &MainWindow::tellLeftOut);
    connect(m_watch, &FolderWatch::filesReady, m_imports, &ImportController::takeWatched);
    connect(m_exchange, &ExchangeController::ended, this, &MainWindow::importsDone);
    connect(m_exchange, &ExchangeController::merged, this, &MainWindow::showMerged);
    connect(m_exchange, &ExchangeController::broughtBack, this, &MainWindow::showBroughtBack);
    connect(m_exchange, &ExchangeController::commentWanted, this, &MainWindow::showComment);
    connect(m_exchange, &ExchangeController::folderUsed, this,
            [this](const QString &folder) { m_settings.lastFolder = folder; });
    connect(m_saver, &ArticleSaver::folderUsed, this,
            [this](const QString &folder) { m_settings.lastFolder = folder; });
    connect(m_exchange, &ExchangeController::otherPlaceWanted, this, &MainWindow::saveMyComments);
    m_exchange->setOwnWords(m_settings.ownWords);
    connect(m_exchange, &ExchangeController::ownWordsChosen, this, [this](bool own) {
        m_settings.ownWords = own;
        m_settings.save();
    });
}

void MainWindow::restoreLayout()
{
    resize(FirstSize.boundedTo(screen()->availableSize()));
    if (!m_settings.windowGeometry.isEmpty())
        restoreGeometry(m_settings.windowGeometry);
    if (m_settings.windowState.isEmpty() || !restoreState(m_settings.windowState)) {
        resizeDocks({m_libraryDock, m_agendaDock}, {LibraryWidth, DockWidth}, Qt::Horizontal);
        resizeDocks({m_agendaDock, m_discussionDock}, {50, 50}, Qt::Vertical);
    }
}

} // namespace nghisu
