// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Looking for words in the discussion.

#include "commentsearch.h"
#include "controls/messagebar.h"
#include "discussion/commentfinder.h"
#include "discussion/commentlist.h"
#include "discussion/commentmodel.h"
#include "discussion/discussionpane.h"
#include "discussion/searchrow.h"

namespace nghisu {

void DiscussionPane::connectSearch()
{
    connect(m_searchRow, &SearchRow::changed, this, &DiscussionPane::startSearch);
    connect(m_searchRow, &SearchRow::ended, this, [this] {
        endSearch();
        m_list->setFocus();
    });
    connect(m_search, &QAction::triggered, m_searchRow, &SearchRow::begin);
    connect(m_searchRow, &SearchRow::olderWanted, this, [this] {
        m_searchRow->setStatus(tr("Searching…"));
        m_finder->more();
    });
    connect(m_finder, &CommentFinder::found, this, [this](const QList<Comment> &comments) {
        m_model->appendFound(comments);
        const int count = m_model->rowCount();
        m_searchRow->setStatus(tr("Searching… %n found", nullptr, count));
    });
    connect(m_finder, &CommentFinder::finished, this, [this](bool whole) {
        const int count = m_model->rowCount();
        const QString status = count == 0 ? tr("No comment has all of these words.")
                               : whole    ? tr("%n found, newest first", nullptr, count)
                                          : tr("The newest %n are shown", nullptr, count);
        m_searchRow->setStatus(status, !whole);
        emit announced(status);
    });
    connect(m_finder, &CommentFinder::failed, this, [this](const QString &sentence) {
        m_searchRow->setStatus({});
        fail(sentence, [this] { startSearch(m_searchRow->words()); });
    });
}

void DiscussionPane::startSearch(const QString &typed)
{
    const QStringList words = searchWords(typed);
    m_finder->stop();
    m_onlyOne->dismiss();
    if (words.isEmpty() || !m_article || m_libraryPath.isEmpty()) {
        m_searchRow->setStatus({});
        if (m_model->isShowingFound())
            m_model->showOnly({});
        return;
    }
    m_list->setEmptyText({});
    m_model->showFound(words);
    m_searchRow->setStatus(tr("Searching…"));
    m_finder->start(m_libraryPath, *m_article, me(), typed);
}

/// Shows the whole discussion again.
void DiscussionPane::endSearch()
{
    m_finder->stop();
    m_searchRow->setStatus({});
    m_searchRow->hide();
    if (m_model->isShowingFound())
        m_model->showOnly({});
    updateEnabled();
}

/// The thread of a comment that was found.
void DiscussionPane::openFound(int row)
{
    const QUuid comment = m_model->index(row).data(CommentModel::IdRole).toUuid();
    m_finder->stop();
    m_model->showOnly(comment);
    m_onlyOne->tell(MessageBar::Kind::Notice, tr("One thread is shown."), tr("Back to what was found"),
                    [this] { startSearch(m_searchRow->words()); });
    choose(comment);
    m_list->setFocus();
}

} // namespace nghisu
