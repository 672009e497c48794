// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What goes on beside the reader: the parts of MainWindow that keep up with what other windows and programs
// write into the library, and that know what is still under way.

#include "agenda/agendapane.h"
#include "agenda/timelinepane.h"
#include "discussion/discussionpane.h"
#include "forums/forumpane.h"
#include "library/librarypane.h"
#include "reading/articleview.h"
#include "window/copiescontroller.h"
#include "window/endquestion.h"
#include "window/exchangecontroller.h"
#include "window/forumcontroller.h"
#include "window/importcontroller.h"
#include "window/librarycontroller.h"
#include "window/mainwindow.h"
#include "window/markcontroller.h"

namespace nghisu {

void MainWindow::setCaretaker(bool caretaker)
{
    if (m_caretaker == caretaker)
        return;
    m_caretaker = caretaker;
    watchFolder();
}

bool MainWindow::isBusy() const
{
    return m_imports->isRunning() || m_copies->isBusy() || m_exchange->isRunning() ||
           m_libraryController->isRunning();
}

bool MainWindow::confirmsEnd()
{
    const auto confirms = [this](const QString &title, const QString &sentence,
                                 const std::function<bool()> &isRunning) {
        return !isRunning() || EndQuestion(title, sentence, isRunning, this).mayClose();
    };
    return confirms(tr("Articles are being added"),
                    tr("Articles are still being added. Those that are left will not be, if the window is "
                       "closed now."),
                    [this] { return m_imports->isRunning(); }) &&
           confirms(tr("A file is being written or read"),
                    tr("A file is still being written or read. That is not finished, if the window is "
                       "closed now."),
                    [this] { return m_exchange->isRunning(); }) &&
           confirms(tr("The library is being changed"),
                    tr("Articles of the library are still being changed. Those that are left stay as they "
                       "are, if the window is closed now."),
                    [this] { return m_libraryController->isRunning(); });
}

void MainWindow::refreshIfChanged()
{
    const auto version = m_library ? m_library->database->dataVersion() : LibraryResult<qint64>(0);
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    m_libraryPane->invalidate();
    m_timeline->invalidate();
    m_forumController->refresh();
    m_forums->invalidate();
    if (m_article) {
        m_discussion->refresh();
        m_markController->refresh();
        findRelated();
        refreshArticle();
    }
}

void MainWindow::refreshArticle()
{
    const auto stored = m_library->articles.load(*m_article);
    if (!stored) {
        if (stored.error().code == LibraryError::NotFound) // nothing can be said to what was erased
            openLatest();
        return;
    }
    if (stored->article != m_view->article()) {
        showStored(*m_article, ArticleStore::Reading::GoesOn);
    } else if (stored->agenda != m_agenda->agenda()) {
        m_agenda->setAgenda(stored->agenda, !m_library->database->isReadOnly());
        markAgenda();
    }
}

} // namespace nghisu
