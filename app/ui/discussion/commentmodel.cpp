// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentmodel.h"

#include "discussion/relativetime.h"

#include <QLocale>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// The library's own order: by likes where asked for, newest first, then by id.
bool stands(const Comment &a, const Comment &before, CommentOrder order)
{
    if (order == CommentOrder::MostLiked && a.likes != before.likes)
        return a.likes > before.likes;
    if (a.created != before.created)
        return a.created > before.created;
    return a.id.toRfc4122() < before.id.toRfc4122();
}

} // namespace

CommentModel::CommentModel(QObject *parent)
    : QAbstractListModel(parent), m_now([] { return QDateTime::currentDateTime(); })
{
}

void CommentModel::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
}

void CommentModel::show(DiscussionStore *store, std::optional<ArticleId> article, const QUuid &person)
{
    m_store = store;
    m_article = article;
    m_person = person;
    reload();
}

void CommentModel::setOrder(CommentOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    reload();
}

void CommentModel::reload()
{
    beginResetModel();
    m_comments.clear();
    m_last.reset();
    m_failed = false;
    m_complete = !m_store || !m_article;
    const std::optional<QList<Comment>> page = nextPage();
    m_comments = page.value_or(QList<Comment>());
    endResetModel();
}

int CommentModel::add(const Comment &comment)
{
    while (true) {
        if (const int row = rowOf(comment.id); row >= 0)
            return row; // reading on met it
        const auto place = std::find_if(m_comments.cbegin(), m_comments.cend(), [&](const Comment &other) {
            return stands(comment, other, m_order);
        });
        if (place != m_comments.cend() || m_complete) {
            const int row = static_cast<int>(place - m_comments.cbegin());
            beginInsertRows({}, row, row);
            m_comments.insert(row, comment);
            endInsertRows();
            return row;
        }
        if (!canFetchMore({}))
            return -1;
        fetchMore({});
    }
}

void CommentModel::update(const Comment &comment)
{
    const int row = rowOf(comment.id);
    if (row < 0)
        return;
    m_comments[row] = comment;
    emit dataChanged(index(row), index(row));
}

void CommentModel::remove(const QUuid &comment)
{
    const int row = rowOf(comment);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_comments.removeAt(row);
    endRemoveRows();
}

void CommentModel::rename(const Person &person)
{
    for (int row = 0; row < m_comments.size(); ++row) {
        if (m_comments.at(row).author != person.id)
            continue;
        m_comments[row].authorName = person.name;
        emit dataChanged(index(row), index(row));
    }
}

void CommentModel::retry()
{
    m_failed = false;
    if (canFetchMore({}))
        fetchMore({});
}

int CommentModel::rowOf(const QUuid &comment) const
{
    const auto found = std::find_if(m_comments.cbegin(), m_comments.cend(),
                                    [&comment](const Comment &other) { return other.id == comment; });
    return found == m_comments.cend() ? -1 : static_cast<int>(found - m_comments.cbegin());
}

std::optional<Comment> CommentModel::comment(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_comments.at(row));
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comments.size());
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Comment &comment = m_comments.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return comment.body;
    case Qt::AccessibleTextRole:
        return readOut(comment);
    case CommentRole:
        return QVariant::fromValue(comment);
    case IdRole:
        return comment.id;
    case TimeRole:
        return relativeTime(comment.created, m_now(), QLocale());
    case ExactTimeRole:
        return exactTimes(comment);
    default:
        return {};
    }
}

bool CommentModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_failed;
}

void CommentModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const std::optional<QList<Comment>> page = nextPage();
    if (!page || page->isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
    m_comments.append(*page);
    endInsertRows();
}

/// Comments not read yet. A comment whose likes have changed since it was read may come by a second time: it
/// is left out, and the page behind is read when nothing else remains.
std::optional<QList<Comment>> CommentModel::nextPage()
{
    QList<Comment> fresh;
    while (!m_complete && fresh.isEmpty()) {
        const auto page = m_store->threads(*m_article, m_person, m_order, m_last, PageSize);
        if (!page) {
            m_failed = true;
            emit failed(page.error().message);
            return std::nullopt;
        }
        m_complete = page->size() < PageSize;
        if (!page->isEmpty())
            m_last = CommentKey{page->last().likes, page->last().created, page->last().id};
        for (const Comment &comment : *page) {
            if (rowOf(comment.id) < 0)
                fresh.append(comment);
        }
    }
    return fresh;
}

QString CommentModel::readOut(const Comment &comment) const
{
    QStringList sentences;
    const QString time = relativeTime(comment.created, m_now(), QLocale());
    sentences += comment.mine ? tr("You, %1:").arg(time) : tr("%1, %2:").arg(comment.authorName, time);
    sentences += comment.body;
    if (comment.edited.isValid())
        sentences += tr("This comment was edited.");
    if (comment.likes > 0)
        sentences += tr("%n reader(s) like this.", nullptr, comment.likes);
    if (comment.likedByMe)
        sentences += tr("You like this.");
    return sentences.join(u'\n');
}

QString CommentModel::exactTimes(const Comment &comment) const
{
    const QString created = exactTime(comment.created, m_now(), QLocale());
    if (!comment.edited.isValid())
        return created;
    return created + u'\n' +
           tr("edited %1", "time of an edit").arg(exactTime(comment.edited, m_now(), QLocale()));
}

} // namespace nghisu
