// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/windowactions.h"

#include "agenda/agendaactions.h"
#include "agenda/agendapane.h"
#include "discussion/discussionpane.h"
#include "reading/articleview.h"
#include "reading/findbar.h"
#include "reading/typepanel.h"
#include "theme/symbolicicon.h"
#include "window/aloudcontroller.h"
#include "window/dock.h"
#include "window/exchangecontroller.h"
#include "window/forumcontroller.h"
#include "window/librarycontroller.h"
#include "window/mainwindow.h"
#include "window/markactions.h"
#include "window/outlinemenu.h"
#include "window/readingmode.h"
#include "window/shortcutsdialog.h"
#include "window/thememenu.h"

#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

void addSpacer(QToolBar *bar)
{
    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
}

} // namespace

WindowActions::WindowActions(MainWindow &window) : QObject(&window), m_window(window)
{
    makeActions();
    makeMenus();
    makeToolBar();
    update();
}

QAction *WindowActions::make(const QString &text, const QString &icon, const QKeySequence &shortcut,
                             const QString &tip)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(symbolicIcon(icon));
    action->setShortcut(shortcut);
    QString name = text;
    name.remove(u'&').remove(u'…');
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    const QString what = tip.isEmpty() ? name : tip;
    action->setToolTip(keys.isEmpty() ? what
                                      : tr("%1 (%2)", "what an action does, its shortcut").arg(what, keys));
    action->setStatusTip(tip);
    return action;
}

void WindowActions::makeActions()
{
    ArticleView *view = m_window.m_view;
    open = make(tr("&Open article…"), u"open"_s, QKeySequence::Open,
                tr("Add saved articles to the library and read them"));
    connect(open, &QAction::triggered, &m_window, &MainWindow::chooseFiles);
    openFolder = make(tr("Add a &folder…"), u"folder"_s, QKeySequence(u"Ctrl+Shift+O"_s),
                      tr("Add all saved articles of a folder to the library"));
    connect(openFolder, &QAction::triggered, &m_window, &MainWindow::chooseFolder);
    readAgain = make(tr("&Read again from the original"), u"redo"_s, {},
                     tr("Read the saved page once more, with what this version knows of pages"));
    connect(readAgain, &QAction::triggered, &m_window, &MainWindow::readAgain);
    showLeftOut = make(tr("Show what was &left out…"), {}, {},
                       tr("Compare the article with the page that it was read from"));
    connect(showLeftOut, &QAction::triggered, &m_window, &MainWindow::showLeftOut);
    correctDate = make(tr("Correct &date of publication…"), u"calendar"_s, {});
    connect(correctDate, &QAction::triggered, &m_window, &MainWindow::correctDate);

    exportForOthers =
        make(tr("&Export for others…"), {}, QKeySequence(u"Ctrl+E"_s),
             tr("Write the article with its pictures, agenda, comments and highlights into one file"));
    connect(exportForOthers, &QAction::triggered, &m_window, &MainWindow::exportForOthers);
    saveAs = make(tr("&Save the article as…"), u"export"_s, QKeySequence(u"Ctrl+Shift+S"_s),
                  tr("Write the article as PDF, web page, Markdown or text"));
    connect(saveAs, &QAction::triggered, &m_window, &MainWindow::saveArticleAs);
    print =
        make(tr("&Print…"), u"print"_s, QKeySequence::Print, tr("Show how the article prints, and print it"));
    connect(print, &QAction::triggered, &m_window, &MainWindow::printArticle);
    shareWithGroup = make(tr("S&hare with the group"), {}, {},
                          tr("Give the article, its comments and highlights to the members of your group"));
    shareWithGroup->setCheckable(true);
    connect(shareWithGroup, &QAction::triggered, &m_window, &MainWindow::shareWithGroup);
    showGroup = make(tr("&Group…"), {}, {}, tr("Choose the folder that you exchange comments through"));
    connect(showGroup, &QAction::triggered, m_window.m_exchange, &ExchangeController::showGroup);

    back = make(tr("&Back"), u"back"_s, QKeySequence(u"Alt+Left"_s), tr("Back to the article before"));
    back->setShortcuts({QKeySequence(u"Alt+Left"_s), QKeySequence(Qt::Key_Back)});
    forward =
        make(tr("F&orward"), u"forward"_s, QKeySequence(u"Alt+Right"_s), tr("Forward to the next article"));
    forward->setShortcuts({QKeySequence(u"Alt+Right"_s), QKeySequence(Qt::Key_Forward)});
    connect(back, &QAction::triggered, &m_window, [this] { m_window.stepHistory(-1); });
    connect(forward, &QAction::triggered, &m_window, [this] { m_window.stepHistory(1); });

    switchForward = make(tr("&Article read before"), {}, QKeySequence(u"Ctrl+Tab"_s),
                         tr("Choose among the articles read last, for as long as Ctrl is held"));
    switchBack = make(tr("Article read &long before"), {}, QKeySequence(u"Ctrl+Shift+Tab"_s),
                      tr("Choose among the articles read last, from the other end"));
    connect(switchForward, &QAction::triggered, &m_window, [this] { m_window.switchArticle(1); });
    connect(switchBack, &QAction::triggered, &m_window, [this] { m_window.switchArticle(-1); });
    newWindow = make(tr("Open in a new &window"), {}, QKeySequence(u"Ctrl+Shift+N"_s),
                     tr("Read the article in a window of its own"));
    connect(newWindow, &QAction::triggered, &m_window, [this] {
        if (m_window.m_article)
            emit m_window.windowWanted(*m_window.m_article);
    });

    FindBar *bar = m_window.m_findBar;
    find = make(tr("&Find in the article…"), u"find"_s, QKeySequence::Find);
    findNext = make(tr("Find &next"), {}, QKeySequence(u"F3"_s));
    findPrevious = make(tr("Find &previous"), {}, QKeySequence(u"Shift+F3"_s));
    connect(find, &QAction::triggered, bar, &FindBar::open);
    connect(findNext, &QAction::triggered, bar, [bar] { bar->step(1); });
    connect(findPrevious, &QAction::triggered, bar, [bar] { bar->step(-1); });

    zoomIn = make(tr("Larger &text"), u"zoom-in"_s, QKeySequence::ZoomIn);
    zoomIn->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(u"Ctrl+="_s)});
    zoomOut = make(tr("&Smaller text"), u"zoom-out"_s, QKeySequence::ZoomOut);
    zoomReset = make(tr("&Normal size"), u"zoom-reset"_s, QKeySequence(u"Ctrl+0"_s));
    connect(zoomIn, &QAction::triggered, view, [view] { view->setZoom(view->zoom() + 0.1); });
    connect(zoomOut, &QAction::triggered, view, [view] { view->setZoom(view->zoom() - 0.1); });
    connect(zoomReset, &QAction::triggered, view, [view] { view->setZoom(1.0); });
    type = make(tr("T&ype…"), u"text-size"_s, QKeySequence(u"Ctrl+T"_s),
                tr("Typeface, size, distance of the lines and width of the column"));
    type->setCheckable(true);
    connect(type, &QAction::triggered, m_window.m_typePanel,
            [this](bool shown) { shown ? m_window.m_typePanel->open() : m_window.m_typePanel->hide(); });
    connect(m_window.m_typePanel, &TypePanel::shownChanged, type, &QAction::setChecked);
    nextPane = make(tr("Go to the &next pane"), {}, QKeySequence(u"Ctrl+F6"_s));
    previousPane = make(tr("Go to the &previous pane"), {}, QKeySequence(u"Ctrl+Shift+F6"_s));
    connect(nextPane, &QAction::triggered, &m_window, [this] { m_window.goToPane(1); });
    connect(previousPane, &QAction::triggered, &m_window, [this] { m_window.goToPane(-1); });
    textCursor = make(tr("Text &cursor in the article"), {}, QKeySequence(u"Shift+F7"_s),
                      tr("The arrows move a cursor through the words; with Shift they select"));
    textCursor->setCheckable(true);
    connect(textCursor, &QAction::triggered, &m_window, &MainWindow::showTextCursor);
    outline =
        make(tr("&Outline…"), u"outline"_s, QKeySequence(u"Ctrl+J"_s), tr("Go to a heading of the article"));
    connect(outline, &QAction::triggered, m_window.m_outline, &OutlineMenu::openOverArticle);
    fullScreen = make(tr("&Full screen"), u"fullscreen"_s, QKeySequence(u"F11"_s),
                      tr("The article alone on the whole screen; Esc leads back"));
    fullScreen->setCheckable(true);
    connect(fullScreen, &QAction::triggered, m_window.m_readingMode, &ReadingMode::setOn);
    connect(m_window.m_readingMode, &ReadingMode::changed, fullScreen, &QAction::setChecked);

    themes = new ThemeActions(this);
    connect(themes, &ThemeActions::schemeChosen, &m_window, &MainWindow::setScheme);

    AgendaPane *agenda = m_window.m_agenda;
    nextEntry = make(tr("&Next entry"), {}, QKeySequence(u"Alt+Down"_s),
                     tr("Show where the article speaks of the next entry"));
    previousEntry = make(tr("&Previous entry"), {}, QKeySequence(u"Alt+Up"_s),
                         tr("Show where the article speaks of the previous entry"));
    connect(nextEntry, &QAction::triggered, agenda, [agenda] { agenda->step(1); });
    connect(previousEntry, &QAction::triggered, agenda, [agenda] { agenda->step(-1); });
    copyAgenda = make(tr("&Copy agenda as text"), u"copy"_s, {});
    connect(copyAgenda, &QAction::triggered, &m_window, &MainWindow::copyAgenda);

    commentOnWords = make(tr("Comment on the &selected words"), u"quote"_s, QKeySequence(u"Ctrl+Shift+M"_s),
                          tr("Write a comment on the words selected in the article"));
    connect(commentOnWords, &QAction::triggered, &m_window,
            [this] { m_window.commentOn(m_window.m_view->selectedPassage()); });

    marks = new MarkActions(*view, *m_window.m_marksPane, *m_window.m_markController, this);

    closeWindow = make(tr("Close &window"), {}, QKeySequence::Close);
    closeWindow->setShortcuts(QKeySequence::Close); // some desktops know two
    connect(closeWindow, &QAction::triggered, &m_window, &QWidget::close);
    quit = make(tr("&Quit"), {}, QKeySequence::Quit, tr("Close all windows"));
    connect(quit, &QAction::triggered, &m_window, &MainWindow::quitWanted);

    settings = make(tr("&Settings…"), u"settings"_s, QKeySequence(u"Ctrl+,"_s));
    connect(settings, &QAction::triggered, &m_window, &MainWindow::chooseSettings);
    shortcuts = make(tr("&Keyboard shortcuts"), {}, QKeySequence::HelpContents);
    shortcuts->setShortcuts({QKeySequence(QKeySequence::HelpContents), QKeySequence(u"?"_s)});
    connect(shortcuts, &QAction::triggered, this, &WindowActions::showShortcuts);

    m_window.m_agendaDock->toggleViewAction()->setIcon(symbolicIcon(u"agenda"_s));
    m_window.m_agendaDock->toggleViewAction()->setShortcut(QKeySequence(u"F7"_s));
    m_window.m_agendaDock->toggleViewAction()->setToolTip(tr("Show or hide the agenda (F7)"));
    m_window.m_timelineDock->toggleViewAction()->setIcon(symbolicIcon(u"calendar"_s));
    m_window.m_timelineDock->toggleViewAction()->setShortcut(QKeySequence(u"F6"_s));
    m_window.m_timelineDock->toggleViewAction()->setToolTip(
        tr("Show or hide the sessions of all articles (F6)"));
    QAction *library = m_window.m_libraryDock->toggleViewAction();
    library->setIcon(symbolicIcon(u"library"_s));
    library->setShortcut(QKeySequence(u"F5"_s));
    library->setToolTip(tr("Show or hide the library (F5)"));
    searchLibrary = make(tr("Search the &library"), u"find"_s, QKeySequence(u"Ctrl+K"_s));
    connect(searchLibrary, &QAction::triggered, &m_window, &MainWindow::searchLibrary);
    m_window.m_libraryDock->setPaneActions({searchLibrary});
    QAction *forums = m_window.m_forumDock->toggleViewAction();
    forums->setIcon(symbolicIcon(u"forum"_s));
    forums->setShortcut(QKeySequence(u"F9"_s));
    forums->setToolTip(tr("Show or hide the forums (F9)"));
    m_window.m_discussionDock->toggleViewAction()->setIcon(symbolicIcon(u"discussion"_s));
    m_window.m_discussionDock->toggleViewAction()->setShortcut(QKeySequence(u"F8"_s));
    m_window.m_discussionDock->toggleViewAction()->setToolTip(tr("Show or hide the discussion (F8)"));
    QAction *highlights = m_window.m_marksDock->toggleViewAction();
    highlights->setIcon(symbolicIcon(u"highlight"_s));
    highlights->setShortcut(QKeySequence(u"F4"_s));
    highlights->setToolTip(tr("Show or hide the highlights (F4)"));
    m_window.m_marksDock->setPaneActions({marks->next, marks->previous, marks->undo, marks->redo});
    const AgendaActions &entries = *m_window.m_agenda->actions();
    m_window.m_agendaDock->setPaneActions(
        {nextEntry, previousEntry, entries.add, copyAgenda, entries.openInCalendar, entries.exportAll});
    DiscussionPane *discussion = m_window.m_discussion;
    m_window.m_discussionDock->setPaneActions({discussion->writeAction(), discussion->searchAction(),
                                               discussion->newPersonAction(),
                                               discussion->changeNameAction()});
}

void WindowActions::makeMenus()
{
    ArticleView *view = m_window.m_view;
    DiscussionPane *discussion = m_window.m_discussion;

    QMenu *file = m_window.menuBar()->addMenu(tr("&File"));
    file->addActions({open, openFolder});
    QAction *copies =
        make(tr("&Copies of the library…"), {}, {}, tr("Copy or restore the library, and make it smaller"));
    connect(copies, &QAction::triggered, &m_window, &MainWindow::showCopies);
    QMenu *recent = file->addMenu(tr("&Recent articles"));
    connect(recent, &QMenu::aboutToShow, &m_window, [this, recent] { m_window.fillRecent(recent); });
    file->addSeparator();
    file->addActions({saveAs, print});
    file->addSeparator();
    file->addAction(copies);
    file->addSeparator();
    file->addActions({closeWindow, quit});

    QMenu *edit = m_window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions(m_window.m_libraryController->undoActions());
    edit->addAction(discussion->undoDeleteAction());
    edit->addActions({marks->undo, marks->redo});
    edit->addSeparator();
    QAction *copy = make(tr("&Copy from the article"), u"copy"_s, {});
    connect(copy, &QAction::triggered, view, &ArticleView::copy);
    connect(view, &ArticleView::copyAvailable, copy, &QAction::setEnabled);
    copy->setEnabled(false);
    QAction *all = make(tr("Select the whole &article"), {}, {});
    connect(all, &QAction::triggered, view, &ArticleView::selectAll);
    edit->addActions({copy, all});
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious});
    edit->addSeparator();
    edit->addAction(settings);

    QMenu *viewMenu = m_window.menuBar()->addMenu(tr("&View"));
    viewMenu->addActions({zoomIn, zoomOut, zoomReset, type});
    QMenu *theme = viewMenu->addMenu(tr("&Theme"));
    theme->addActions(themes->actions());
    viewMenu->addSeparator();
    viewMenu->addActions(
        {m_window.m_libraryDock->toggleViewAction(), m_window.m_agendaDock->toggleViewAction(),
         m_window.m_timelineDock->toggleViewAction(), m_window.m_forumDock->toggleViewAction(),
         m_window.m_discussionDock->toggleViewAction(), m_window.m_marksDock->toggleViewAction()});
    viewMenu->addActions({nextPane, previousPane});
    viewMenu->addSeparator();
    viewMenu->addActions({outline, textCursor, fullScreen});

    QMenu *library = m_window.menuBar()->addMenu(tr("&Library"));
    connect(library, &QMenu::aboutToShow, &m_window, [this, library] {
        m_window.m_libraryController->fillMenu(library);
        library->addSeparator();
        library->addAction(searchLibrary);
    });
    library->addAction(searchLibrary);

    QMenu *article = m_window.menuBar()->addMenu(tr("&Article"));
    article->addActions({back, forward, switchForward, switchBack, newWindow});
    article->addSeparator();
    article->addActions(m_window.m_aloud->actions());
    article->addSeparator();
    article->addActions({correctDate, showLeftOut, readAgain});
    article->addSeparator();
    article->addActions({shareWithGroup, exportForOthers});
    connect(article, &QMenu::aboutToShow, this, &WindowActions::update);
    QMenu *fileUnder = article->addMenu(tr("&File under"));
    connect(fileUnder, &QMenu::aboutToShow, &m_window,
            [this, fileUnder] { m_window.m_forumController->fillMenu(fileUnder); });

    marks->fill(*m_window.menuBar()->addMenu(tr("H&ighlights")));

    QMenu *agenda = m_window.menuBar()->addMenu(tr("A&genda"));
    agenda->addActions({nextEntry, previousEntry});
    agenda->addSeparator();
    const AgendaActions &entries = *m_window.m_agenda->actions();
    agenda->addActions({entries.add, entries.edit, entries.remove, entries.discard});
    QMenu *restore = agenda->addMenu(tr("&Restore removed entry"));
    connect(restore, &QMenu::aboutToShow, &entries,
            [&entries, restore] { entries.fillRestoreMenu(*restore); });
    agenda->addActions({entries.moveUp, entries.moveDown});
    agenda->addSeparator();
    agenda->addActions({entries.undo, entries.redo});
    agenda->addSeparator();
    agenda->addActions({copyAgenda, entries.openInCalendar, entries.exportAll, entries.importCalendar});

    QMenu *talk = m_window.menuBar()->addMenu(tr("&Discussion"));
    talk->addActions({discussion->writeAction(), commentOnWords, discussion->postAction()});
    QMenu *rate = talk->addMenu(tr("&Rate the article"));
    rate->addActions(discussion->rateActions());
    talk->addSeparator();
    talk->addActions(
        {discussion->orderByTimeAction(), discussion->orderByLikesAction(), discussion->orderByAgeAction()});
    talk->addSeparator();
    talk->addAction(discussion->searchAction());
    talk->addMenu(discussion->personMenu());
    talk->addAction(showGroup);
    talk->addSeparator();
    QAction *save = make(tr("&Save my comments…"), u"export"_s, {});
    connect(save, &QAction::triggered, &m_window, &MainWindow::saveMyComments);
    QAction *bringBack = make(tr("&Bring back my comments…"), u"import"_s, {});
    connect(bringBack, &QAction::triggered, &m_window, &MainWindow::chooseTakeOut);
    talk->addActions({save, bringBack});

    QMenu *help = m_window.menuBar()->addMenu(tr("&Help"));
    QAction *about = make(tr("&About Nghị Sự"), u"about"_s, {});
    connect(about, &QAction::triggered, &m_window, &MainWindow::showAbout);
    help->addActions({shortcuts, about});
}

void WindowActions::makeToolBar()
{
    QToolBar *bar = m_window.addToolBar(tr("Toolbar"));
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({m_window.m_libraryDock->toggleViewAction(), back, forward, open});
    addSpacer(bar);
    bar->addActions({outline, find});
    bar->addActions({zoomOut, zoomIn, type});
    bar->addSeparator();
    auto *theme = new QToolButton(bar);
    theme->setIcon(symbolicIcon(u"theme"_s));
    theme->setToolTip(tr("Theme"));
    theme->setAccessibleName(tr("Theme"));
    theme->setPopupMode(QToolButton::InstantPopup);
    theme->setProperty("withoutArrow", true);
    theme->setFocusPolicy(Qt::TabFocus);
    auto *choices = new QMenu(theme);
    choices->addActions(themes->actions());
    theme->setMenu(choices);
    bar->addWidget(theme);
    bar->addSeparator();
    bar->addActions(
        {m_window.m_agendaDock->toggleViewAction(), m_window.m_discussionDock->toggleViewAction()});
    for (QAction *action : bar->actions()) {
        if (QWidget *button = bar->widgetForAction(action);
            button && !action->isSeparator() && !action->text().isEmpty())
            button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
    }
}

void WindowActions::update()
{
    const qreal zoom = m_window.m_view->zoom();
    zoomIn->setEnabled(zoom < MaximumZoom);
    zoomOut->setEnabled(zoom > MinimumZoom);
    back->setEnabled(m_window.m_history.canGoBack());
    forward->setEnabled(m_window.m_history.canGoForward());
    themes->setScheme(m_window.m_settings.scheme);
    textCursor->setChecked(m_window.m_settings.textCursor);
    commentOnWords->setEnabled(m_window.m_article.has_value() &&
                               !m_window.m_view->selectedPassage().isEmpty());
    marks->update();
    shareWithGroup->setChecked(m_window.isShared());
    for (QAction *action :
         {correctDate, readAgain, showLeftOut, exportForOthers, shareWithGroup, newWindow, saveAs, print})
        action->setEnabled(m_window.m_article.has_value());
}

void WindowActions::showShortcuts()
{
    ShortcutsDialog(*m_window.menuBar(), &m_window).exec();
}

} // namespace nghisu
