// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What the window does with articles and comments of others: parts of MainWindow.

#include "agenda/timelinepane.h"
#include "articlelist.h"
#include "controls/messagebar.h"
#include "discussion/discussionpane.h"
#include "exchange/groupstore.h"
#include "forums/forumpane.h"
#include "reading/articleview.h"
#include "window/dock.h"
#include "window/exchangecontroller.h"
#include "window/forumcontroller.h"
#include "window/importcontroller.h"
#include "window/mainwindow.h"
#include "window/markcontroller.h"
#include "window/windowactions.h"

namespace nghisu {

void MainWindow::exportForOthers()
{
    if (m_article)
        exportArticles({*m_article});
}

void MainWindow::exportArticles(const QList<qint64> &articles)
{
    const auto lines = m_library ? ArticleList(*m_library->database).summaries(articles.first(1))
                                 : LibraryResult<QList<ArticleSummary>>();
    const QString title = lines && !lines->isEmpty() ? lines->first().title : QString();
    m_exchange->exportArticles(articles, m_settings.lastFolder,
                               articles.size() == 1 ? title : tr("Articles"));
}

bool MainWindow::isShared() const
{
    return m_library && m_article && GroupStore(*m_library->database).isShared(*m_article).value_or(false);
}

void MainWindow::shareWithGroup(bool shared)
{
    if (!m_library || !m_article)
        return;
    if (const auto chosen = GroupStore(*m_library->database).choose(*m_article, shared); !chosen)
        m_messages->tell(MessageBar::Kind::Failure, chosen.error().message);
    m_actions->update();
}

void MainWindow::showMerged(const MergeReport &report)
{
    if (!report.articles.isEmpty())
        m_timeline->invalidate();
    if (m_article && (report.discussed.contains(*m_article) || report.names > 0))
        m_discussion->refresh();
    m_markController->refresh();
    m_forumController->refresh();
    m_forums->invalidate();
}

void MainWindow::showComment(ArticleId article, const QUuid &comment)
{
    if (m_article != article)
        openArticle(article);
    m_discussionDock->show();
    m_discussionDock->raise();
    m_discussion->showComment(comment);
}

} // namespace nghisu
