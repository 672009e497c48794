// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// The library dock in the window: the parts of MainWindow that lead from it to articles and back.

#include "agenda/timelinepane.h"
#include "discussion/discussionpane.h"
#include "library/librarypane.h"
#include "reading/articleview.h"
#include "window/dock.h"
#include "window/exchangecontroller.h"
#include "window/forumcontroller.h"
#include "window/importcontroller.h"
#include "window/librarycontroller.h"
#include "window/mainwindow.h"

namespace nghisu {

void MainWindow::connectLibrary()
{
    m_libraryPane->setOrder(static_cast<ArticleOrder>(m_settings.libraryOrder));
    connect(m_libraryPane, &LibraryPane::orderChanged, this,
            [this](ArticleOrder order) { m_settings.libraryOrder = static_cast<int>(order); });
    m_libraryPane->setShelf(m_settings.libraryShelf);
    connect(m_libraryPane, &LibraryPane::shelfChanged, this,
            [this](const NamedShelf &shelf) { m_settings.libraryShelf = shelf; });
    connect(m_libraryPane, &LibraryPane::articleWanted, this, &MainWindow::openArticle);
    connect(m_libraryPane, &LibraryPane::passageWanted, this, &MainWindow::showPassageOf);
    connect(m_libraryPane, &LibraryPane::commentWanted, this, &MainWindow::showComment);
    connect(m_imports, &ImportController::libraryChanged, this, &MainWindow::refreshLibrary);
    connect(m_exchange, &ExchangeController::merged, this, &MainWindow::refreshLibrary);
    connect(m_discussion, &DiscussionPane::announced, m_libraryPane, &LibraryPane::invalidate);
    connect(m_forumController, &ForumController::filedOtherwise, m_libraryPane, &LibraryPane::invalidate);
    connect(m_libraryController, &LibraryController::forumsChanged, m_forumController,
            &ForumController::refresh);
    connect(m_libraryController, &LibraryController::shelvesChanged, this, [this] {
        m_timeline->invalidate();
        m_forumController->refresh();
    });
    connect(m_libraryController, &LibraryController::binChanged, this, &MainWindow::findRelated);
    connect(m_libraryController, &LibraryController::windowsWanted, this,
            [this](const QList<qint64> &articles) {
                for (const qint64 article : articles)
                    emit windowWanted(article);
            });
    connect(m_libraryController, &LibraryController::exportWanted, this, &MainWindow::exportArticles);
    connect(m_libraryController, &LibraryController::removed, this, [this](const QList<qint64> &articles) {
        if (m_article && articles.contains(*m_article))
            openLatest();
    });
}

void MainWindow::refreshLibrary()
{
    m_libraryPane->invalidate();
    showLibraryOnce();
}

/// With one article there is nothing to choose from; later it is the reader who opens and closes the dock.
void MainWindow::showLibraryOnce()
{
    if (m_settings.libraryShown || !m_library)
        return;
    constexpr int Several = 2;
    if (const auto count = m_library->articles.count(Several); !count || *count < Several)
        return;
    m_settings.libraryShown = true;
    m_libraryDock->show();
}

void MainWindow::searchLibrary()
{
    m_libraryDock->show();
    m_libraryDock->raise();
    m_libraryPane->beginSearch();
}

} // namespace nghisu
