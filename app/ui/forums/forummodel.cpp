// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "forums/forummodel.h"

#include "discussion/relativetime.h"

#include <QLocale>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxWords = 140; ///< code units of a comment that are shown

QString firstWords(const QString &body)
{
    QString line = body.left(2 * MaxWords).simplified();
    if (line.size() <= MaxWords)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', MaxWords);
    return line.left(space > 0 ? space : MaxWords) + u'…';
}

} // namespace

ForumModel::ForumModel(QObject *parent) : QAbstractListModel(parent) {}

ForumModel::Row ForumModel::rowOf(const ArticleSummary &article) const
{
    QStringList facts{article.source};
    if (article.published.date.isValid())
        facts.append(QLocale().toString(article.published.date, QLocale::ShortFormat));
    if (article.comments > 0)
        facts.append(tr("%n comment(s)", nullptr, article.comments));
    if (article.averageStars > 0)
        facts.append(u"★ "_s + QLocale().toString(article.averageStars, 'f', 1));
    facts.removeAll(QString());
    return {Kind::Article, article.title, facts.join(u" · "_s), article.id};
}

ForumModel::Row ForumModel::rowOf(const RecentComment &recent, const QDateTime &now) const
{
    const QString when = relativeTime(recent.comment.created, now, QLocale());
    return {Kind::Comment, firstWords(recent.comment.body),
            recent.comment.authorName + u" · "_s + when + u'\n' + recent.articleTitle, recent.article,
            recent.comment.id};
}

void ForumModel::setContents(const QList<ArticleSummary> &articles, int all,
                             const QList<RecentComment> &comments, const QDateTime &now)
{
    QList<Row> rows;
    if (!articles.isEmpty())
        rows.append({Kind::Heading, tr("Articles")});
    for (const ArticleSummary &article : articles)
        rows.append(rowOf(article));
    if (all > articles.size())
        rows.append({Kind::All, tr("Show all %1 articles").arg(QLocale().toString(all))});
    if (!comments.isEmpty())
        rows.append({Kind::Heading, tr("Newest comments")});
    for (const RecentComment &comment : comments)
        rows.append(rowOf(comment, now));
    if (rows != m_rows)
        setRows(rows);
}

void ForumModel::setRows(const QList<Row> &rows)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const Row &row = m_rows.at(index.row());
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [&row](const Row &one) {
            return one.kind == row.kind && one.article == row.article && one.comment == row.comment;
        });
        after +=
            found == rows.cend() ? QModelIndex() : createIndex(static_cast<int>(found - rows.cbegin()), 0);
    }
    m_rows = rows;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int ForumModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ForumModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case DetailRole:
        return row.detail;
    case HeadingRole:
        return row.kind == Kind::Heading;
    case AllRole:
        return row.kind == Kind::All;
    case ArticleRole:
        return row.article;
    case CommentRole:
        return row.comment;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.text
                                    : row.text + u", "_s + QString(row.detail).replace(u'\n', u", "_s);
    default:
        return {};
    }
}

Qt::ItemFlags ForumModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind == Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace nghisu
