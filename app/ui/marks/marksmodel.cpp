// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "marks/marksmodel.h"

#include "discussion/relativetime.h"
#include "reading/markswatch.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQuote = 200; ///< code units that a row shows

QString shortened(const QString &quote)
{
    const QString line = quote.simplified();
    if (line.size() <= LongestQuote)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', LongestQuote);
    return line.left(space > LongestQuote / 2 ? space : LongestQuote) + u'…';
}

} // namespace

void MarksModel::setRows(const QList<MarkedPassage> &rows, const QDateTime &now)
{
    m_now = now;
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int MarksModel::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&id](const MarkedPassage &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int MarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MarkedPassage &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shortened(row.quote);
    case Qt::AccessibleTextRole:
        return accessibleTextOf(row);
    case Qt::ToolTipRole:
        return QVariant(); // all of it is in the row
    case PassageRole:
        return QVariant::fromValue(row);
    case DetailRole:
        return detailOf(row);
    default:
        return {};
    }
}

QString MarksModel::detailOf(const MarkedPassage &row) const
{
    QStringList parts;
    const QString who = row.mine ? tr("You") : row.author;
    parts += row.kind == MarkedPassage::Kind::Comment ? tr("Comment by %1").arg(who) : who;
    parts += relativeTime(row.created.toLocalTime(), m_now, QLocale());
    if (row.located && row.passage.isEmpty())
        parts += tr("not in the article any more");
    return parts.join(u" · "_s);
}

QString MarksModel::accessibleTextOf(const MarkedPassage &row) const
{
    QStringList parts;
    if (row.kind == MarkedPassage::Kind::Highlight)
        parts += tr("Highlight, %1", "a colour").arg(shownName(row.color));
    parts += shortened(row.quote);
    if (!row.words.isEmpty() && row.kind == MarkedPassage::Kind::Highlight)
        parts += tr("Note: %1").arg(row.words.simplified());
    else
        parts += row.words.simplified();
    parts += detailOf(row);
    parts += row.articleTitle;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace nghisu
