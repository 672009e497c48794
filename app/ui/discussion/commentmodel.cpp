// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What is shown, and how it is read; how it is kept up to date is in commentmodelupdates.cpp.

#include "discussion/commentmodel.h"

#include "discussion/commentwords.h"
#include "discussion/relativetime.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace nghisu {

CommentModel::CommentModel(QObject *parent)
    : QAbstractListModel(parent), m_now([] { return QDateTime::currentDateTime(); }),
      m_finder([](const Passage &) { return false; })
{
}

void CommentModel::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
}

void CommentModel::setPassageFinder(std::function<bool(const Passage &)> finder)
{
    m_finder = std::move(finder);
    m_found.clear();
}

void CommentModel::show(DiscussionStore *store, std::optional<ArticleId> article, const QUuid &person)
{
    m_store = store;
    m_article = article;
    m_person = person;
    m_only.reset();
    m_foundBy.reset();
    m_found.clear();
    reload(order());
}

void CommentModel::showOnly(const std::optional<QUuid> &comment)
{
    m_only = comment;
    m_foundBy.reset();
    reload(order());
}

void CommentModel::setOrder(CommentOrder order)
{
    if (order == m_threads.order())
        return;
    m_only.reset();
    m_foundBy.reset();
    reload(order);
}

void CommentModel::reload(CommentOrder order)
{
    beginResetModel();
    m_threads.clear(order);
    m_last.reset();
    m_failed = false;
    m_refreshing = false;
    m_complete = !m_store || !m_article || m_foundBy;
    for (std::unique_ptr<CommentThread> &thread : m_only && !m_complete ? onlyThread() : nextPage())
        m_threads.insert(m_threads.size(), std::move(thread));
    endResetModel();
}

/// Threads not read yet. A thread whose likes have changed since it was read may come by a second time: it is
/// left out, and the page behind is read when nothing else remains.
CommentModel::Threads CommentModel::nextPage()
{
    Threads fresh;
    while (!m_complete && fresh.empty()) {
        const auto page = m_store->threads(*m_article, m_person, order(), m_last, PageSize);
        if (!page) {
            fail(page.error().message);
            return {};
        }
        for (const Comment &root : *page) {
            if (m_threads.contains(root.id))
                continue;
            std::unique_ptr<CommentThread> thread = readThread(root);
            if (!thread)
                return {};
            fresh.push_back(std::move(thread));
        }
        m_complete = page->size() < PageSize;
        if (!page->isEmpty())
            m_last = keyOf(page->last());
    }
    return fresh;
}

/// The thread that m_only stands in, with that comment shown.
CommentModel::Threads CommentModel::onlyThread()
{
    m_complete = true;
    Threads threads;
    const auto wanted = m_store->comment(*m_only, m_person);
    const auto root = wanted && !wanted->root.isNull() ? m_store->comment(wanted->root, m_person) : wanted;
    if (!wanted || !root) {
        fail((wanted ? root : wanted).error().message);
        return threads;
    }
    std::unique_ptr<CommentThread> thread = readThread(*root);
    if (!thread)
        return threads;
    const int place = answerPlace(thread->answers, wanted->created, wanted->id);
    const bool shown = wanted->id == root->id ||
                       (place < thread->answers.size() && thread->answers.at(place).id == wanted->id);
    if (!shown)
        thread->later.append(*wanted);
    threads.push_back(std::move(thread));
    return threads;
}

/// A thread with its first answers; null, and failed() is told, when they cannot be read.
std::unique_ptr<CommentThread> CommentModel::readThread(const Comment &root)
{
    auto thread = std::make_unique<CommentThread>();
    thread->root = root;
    thread->place = keyOf(root);
    if (root.replies == 0)
        return thread;
    // One more than is shown tells whether there are more; a single one is shown rather than told of.
    const auto answers = m_store->replies(root.id, m_person, {}, FirstAnswers + 2);
    if (!answers) {
        fail(answers.error().message);
        return {};
    }
    thread->complete = answers->size() <= FirstAnswers + 1;
    thread->answers = thread->complete ? *answers : answers->mid(0, FirstAnswers);
    return thread;
}

void CommentModel::showFound(const QStringList &words)
{
    m_only.reset();
    m_foundBy = words;
    reload(order());
}

void CommentModel::appendFound(const QList<Comment> &comments)
{
    Threads found;
    for (const Comment &comment : comments) {
        auto alone = std::make_unique<CommentThread>();
        alone->root = comment;
        alone->pinned = true; // they stand in the order of the search
        if (m_foundBy && !m_threads.contains(comment.id))
            found.push_back(std::move(alone));
    }
    append(std::move(found));
}

void CommentModel::append(Threads threads)
{
    if (threads.empty())
        return;
    int rows = 0;
    for (const auto &thread : threads)
        rows += thread->rows();
    beginInsertRows({}, m_threads.rows(), m_threads.rows() + rows - 1);
    for (auto &thread : threads)
        m_threads.insert(m_threads.size(), std::move(thread));
    endInsertRows();
}

void CommentModel::fail(const QString &sentence)
{
    m_failed = true;
    emit failed(sentence);
}

void CommentModel::retry()
{
    m_failed = false;
    if (m_only)
        reload(order());
    else if (canFetchMore({}))
        fetchMore({});
}

bool CommentModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_failed;
}

void CommentModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        append(nextPage());
}

int CommentModel::rowOf(const QUuid &comment) const
{
    return m_threads.rowOf(comment);
}

std::optional<Comment> CommentModel::comment(const QUuid &id) const
{
    const int row = rowOf(id);
    if (row < 0)
        return {};
    const CommentThreads::Position position = m_threads.positionOf(row);
    return std::as_const(*position.thread).at(position.line);
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_threads.rows();
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CommentThreads::Position position = m_threads.positionOf(index.row());
    const CommentThread &thread = *position.thread;
    const bool gap = position.line == thread.gapLine();
    if (role == KindRole)
        return gap ? GapRow : CommentRow;
    if (role == FoundWordsRole)
        return m_foundBy.value_or(QStringList());
    if (role == LevelRole)
        return position.line == 0 ? 0 : 1;
    if (!gap)
        return commentData(thread.at(position.line), role);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? gapText(thread.hidden) : QVariant();
}

QVariant CommentModel::commentData(const Comment &comment, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return comment.deleted ? deletedText() : comment.body;
    case Qt::AccessibleTextRole:
        return readOut(comment, m_now());
    case CommentRole:
        return QVariant::fromValue(comment);
    case IdRole:
        return comment.id;
    case TimeRole:
        return relativeTime(comment.created, m_now(), QLocale());
    case ExactTimeRole:
        return exactTimes(comment, m_now());
    case Qt::AccessibleDescriptionRole:
    case LikersRole:
        return likers(comment);
    case PassageFoundRole:
        return hasPassage(comment);
    default:
        return {};
    }
}

QString CommentModel::likers(const Comment &comment) const
{
    if (comment.likes == 0 || !m_store)
        return {};
    return likersText(m_store->likers(comment.id, NamedLikers).value_or(Likers{}));
}

bool CommentModel::hasPassage(const Comment &comment) const
{
    if (!comment.passage)
        return false;
    const auto known = m_found.constFind(comment.id);
    return known != m_found.cend() ? *known : *m_found.insert(comment.id, m_finder(*comment.passage));
}

Comment commentOf(const QModelIndex &index)
{
    return index.data(CommentModel::CommentRole).value<Comment>();
}

bool isGap(const QModelIndex &index)
{
    return index.data(CommentModel::KindRole).toInt() == CommentModel::GapRow;
}

} // namespace nghisu
