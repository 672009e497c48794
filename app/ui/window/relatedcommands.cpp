// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Other articles on the same event: the parts of MainWindow that lead to them and compare their agendas.

#include "agenda/agendapane.h"
#include "agenda/mergedagendadialog.h"
#include "agenda/relatedlist.h"
#include "calendarwriter.h"
#include "reading/articleview.h"
#include "window/importcontroller.h"
#include "window/mainwindow.h"
#include "window/relatedjobs.h"

namespace nghisu {

void MainWindow::connectRelated()
{
    m_relatedJobs = new RelatedJobs(m_libraryPath, this);
    RelatedList *list = m_agenda->related();
    connect(m_relatedJobs, &RelatedJobs::found, this,
            [this, list](qint64 article, const QList<EventReport> &reports) {
                if (m_article == article)
                    list->setReports(reports);
            });
    connect(m_imports, &ImportController::libraryChanged, this, &MainWindow::findRelated);
    connect(list, &RelatedList::articleWanted, this, &MainWindow::openArticle);
    connect(list, &RelatedList::mergeWanted, this, &MainWindow::showMergedAgenda);
}

void MainWindow::findRelated()
{
    if (m_article)
        m_relatedJobs->find(*m_article);
}

/// The list goes until those of the article on show are found; whoever was in it is led to the article.
void MainWindow::forgetRelated()
{
    RelatedList *list = m_agenda->related();
    if (list->isAncestorOf(focusWidget()))
        m_view->setFocus();
    list->setReports({});
}

void MainWindow::showMergedAgenda(const QList<EventReport> &reports)
{
    auto *dialog = new MergedAgendaDialog(reports, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergedAgendaDialog::passageWanted, this, &MainWindow::showPassageOf);
    // The dialog leads to other articles; its agenda stays that of this one.
    connect(dialog, &MergedAgendaDialog::exportWanted, this,
            [this, calendarOf = calendarMaker()](const Agenda &entries) {
                saveCalendarFile(calendarOf(entries));
            });
    dialog->show();
}

void MainWindow::showPassageOf(qint64 article, const Passage &passage)
{
    if (m_article != article)
        openArticle(article);
    if (m_article == article && !passage.isEmpty())
        m_view->showPassage(passage);
}

} // namespace nghisu
