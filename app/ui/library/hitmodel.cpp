// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/hitmodel.h"

#include "library/libraryroles.h"

#include <QLocale>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const SearchHit &one, const SearchHit &other)
{
    return one.article == other.article && one.comment == other.comment && one.mark == other.mark;
}

QString sourceOf(const SearchHit &hit)
{
    QStringList parts;
    if (hit.comment)
        parts += HitModel::tr("Comment by %1").arg(hit.author);
    if (hit.mark)
        parts += HitModel::tr("Note by %1").arg(hit.author);
    if (!hit.source.isEmpty())
        parts += hit.source;
    return parts.join(u" · "_s);
}

QString dayOf(const SearchHit &hit)
{
    const QDate day = hit.published.date;
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

} // namespace

void HitModel::setHits(const QList<SearchHit> &hits)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const SearchHit &hit = m_hits.at(index.row());
        const auto found = std::find_if(hits.cbegin(), hits.cend(),
                                        [&hit](const SearchHit &one) { return isSame(one, hit); });
        after +=
            found == hits.cend() ? QModelIndex() : createIndex(static_cast<int>(found - hits.cbegin()), 0);
    }
    m_hits = hits;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{hit.title, sourceOf(hit), dayOf(hit), hit.snippet};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case ArticleRole:
        return hit.article;
    case CommentIdRole:
        return QVariant::fromValue(hit.comment.value_or(QUuid()));
    case PartRole:
        return hit.comment.has_value() || hit.mark.has_value();
    case PassageRole:
        return QVariant::fromValue(hit.passage);
    case SourceRole:
        return sourceOf(hit);
    case FactsRole:
        return dayOf(hit);
    case SnippetRole:
        return hit.snippet;
    case TitleMatchesRole:
        return QVariant::fromValue(hit.titleMatches);
    case SnippetMatchesRole:
        return QVariant::fromValue(hit.snippetMatches);
    default:
        return {};
    }
}

} // namespace nghisu
