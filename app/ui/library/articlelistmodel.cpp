// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/articlelistmodel.h"

#include "articlebin.h"
#include "controls/articledrag.h"
#include "database.h"
#include "library/libraryroles.h"

#include <QHash>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReadAtOnce = 16; ///< rows: about as many as are in sight
constexpr int LinesKept = 1024;
constexpr int ThumbnailsKept = 256;

ArticleSummary emptyLine(ArticleId id)
{
    ArticleSummary line;
    line.id = id;
    line.unread = false;
    return line;
}

/// Before what was put into the bin then is erased, see ArticleBin::eraseOld; one that has begun counts.
int daysLeft(const QDateTime &binned, const QDateTime &now)
{
    constexpr qint64 Day = 24LL * 60 * 60;
    const qint64 left = BinDays * Day - binned.secsTo(now);
    return static_cast<int>(std::max<qint64>((left + Day - 1) / Day, 1));
}

/// Where those of the articles are that are still there.
QHash<ArticleId, int> rowsOf(const QList<ArticleId> &articles, const QList<ArticleId> &ids)
{
    const QSet<ArticleId> wanted(articles.cbegin(), articles.cend());
    QHash<ArticleId, int> rows;
    for (int row = 0; row < ids.size() && rows.size() < wanted.size(); ++row) {
        if (wanted.contains(ids.at(row)))
            rows.insert(ids.at(row), row);
    }
    return rows;
}

} // namespace

ArticleListModel::ArticleListModel(QObject *parent)
    : QAbstractListModel(parent), m_lines(LinesKept), m_thumbnails(ThumbnailsKept)
{
}

void ArticleListModel::setLibrary(Database *database)
{
    beginResetModel();
    m_database = database;
    m_ids.clear();
    m_lines.clear();
    m_wanted.clear();
    endResetModel();
}

void ArticleListModel::setArticles(const QList<ArticleId> &ids, const QList<ArticleSummary> &lines)
{
    m_lines.clear();
    keep(lines);
    if (m_open)
        m_lines.remove(*m_open); // may have been read since
    if (ids == m_ids) {
        tellAllChanged();
        return;
    }
    // What was shown first of a long list goes on as it is; so selection and scroll bar stay.
    if (!m_ids.isEmpty() && ids.size() > m_ids.size() &&
        std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin())) {
        beginInsertRows({}, static_cast<int>(m_ids.size()), static_cast<int>(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<ArticleId> articles;
    for (const QModelIndex &index : before)
        articles += m_ids.value(index.row());
    m_ids = ids;
    const QHash<ArticleId, int> rows = rowsOf(articles, ids);
    QModelIndexList after;
    for (const ArticleId article : std::as_const(articles)) {
        const int row = rows.value(article, -1);
        after += row >= 0 ? createIndex(row, 0) : QModelIndex();
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

ArticleId ArticleListModel::survivorAt(int row, const QList<ArticleId> &ids) const
{
    if (ids.contains(m_ids.value(row)))
        return m_ids.at(row);
    const QSet<ArticleId> there(ids.cbegin(), ids.cend());
    for (int behind = row + 1; behind < m_ids.size(); ++behind) {
        if (there.contains(m_ids.at(behind)))
            return m_ids.at(behind);
    }
    for (int before = std::min<int>(row, static_cast<int>(m_ids.size())) - 1; before >= 0; --before) {
        if (there.contains(m_ids.at(before)))
            return m_ids.at(before);
    }
    return 0;
}

QModelIndex ArticleListModel::indexOf(ArticleId article) const
{
    const int row = rowOf(article);
    return row < 0 ? QModelIndex() : index(row);
}

void ArticleListModel::refresh()
{
    m_lines.clear();
    tellAllChanged();
}

void ArticleListModel::tellAllChanged()
{
    if (!m_ids.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ArticleListModel::setOpen(std::optional<ArticleId> article)
{
    const std::optional<ArticleId> before = std::exchange(m_open, article);
    for (const std::optional<ArticleId> &one : {before, article}) {
        const int row = one ? rowOf(*one) : -1;
        if (row < 0)
            continue;
        m_lines.remove(*one);
        emit dataChanged(index(row), index(row));
    }
}

void ArticleListModel::setThumbnail(const QByteArray &sha256, const QImage &image)
{
    m_wanted.remove(sha256);
    m_thumbnails.insert(sha256, new QImage(image));
    // Who shows it shows one of the rows that were looked at last.
    for (const ArticleId id : m_lines.keys()) {
        const int row = m_lines.object(id)->picture == sha256 ? rowOf(id) : -1;
        if (row >= 0)
            emit dataChanged(index(row), index(row), {ThumbnailRole});
    }
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

void ArticleListModel::keep(const QList<ArticleSummary> &lines) const
{
    for (const ArticleSummary &line : lines)
        m_lines.insert(line.id, new ArticleSummary(line));
}

void ArticleListModel::readAround(int row) const
{
    const int from = row - row % ReadAtOnce;
    if (!m_database)
        return;
    QList<ArticleId> missing = m_ids.mid(from, ReadAtOnce);
    missing.removeIf([this](ArticleId id) { return m_lines.contains(id); });
    // What is gone meanwhile is not looked for again and again.
    for (const ArticleId id : std::as_const(missing))
        m_lines.insert(id, new ArticleSummary(emptyLine(id)));
    keep(ArticleList(*m_database).summaries(missing).value_or(QList<ArticleSummary>()));
}

ArticleSummary ArticleListModel::summaryAt(int row) const
{
    const ArticleId id = m_ids.value(row);
    if (!m_lines.contains(id))
        readAround(row);
    const ArticleSummary *line = m_lines.object(id);
    return line ? *line : emptyLine(id);
}

QString ArticleListModel::factsOf(const ArticleSummary &article) const
{
    QStringList parts;
    if (article.published.date.isValid())
        parts += QLocale().toString(article.published.date, QLocale::ShortFormat);
    if (article.comments > 0)
        parts += tr("%n comment(s)", nullptr, article.comments);
    if (article.averageStars > 0)
        parts += u"★ "_s + QLocale().toString(article.averageStars, 'f', 1);
    if (article.binned.isValid())
        parts += tr("%n day(s) left", "until it is erased",
                    daysLeft(article.binned, m_database->environment().now()));
    return parts.join(u" · "_s);
}

QString ArticleListModel::spokenLine(const ArticleSummary &article) const
{
    QStringList parts{article.title, article.source, factsOf(article)};
    if (article.unread)
        parts += tr("unread");
    else
        parts += tr("%1 % read").arg(QLocale().toString(qRound(article.progress * 100)));
    if (article.starred)
        parts += tr("starred");
    if (m_open == article.id)
        parts += tr("being read");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QImage ArticleListModel::thumbnailOf(const ArticleSummary &article) const
{
    if (article.picture.isEmpty())
        return {};
    if (const QImage *image = m_thumbnails.object(article.picture))
        return *image;
    if (!m_wanted.contains(article.picture)) {
        m_wanted.insert(article.picture);
        emit thumbnailWanted(article.picture);
    }
    return {};
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // What all selected rows are asked for must not read their lines.
    if (role == ArticleRole)
        return m_ids.at(index.row());
    if (role == CommentIdRole || role == PartRole || role == PassageRole)
        return {};
    const ArticleSummary article = summaryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return article.title;
    case Qt::AccessibleTextRole:
        return spokenLine(article);
    case SourceRole:
        return article.source;
    case FactsRole:
        return factsOf(article);
    case UnreadRole:
        return article.unread;
    case StarredRole:
        return article.starred;
    case ProgressRole:
        return article.progress;
    case ThumbnailRole:
        return thumbnailOf(article);
    case OpenRole:
        return m_open == article.id;
    default:
        return {};
    }
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList ArticleListModel::mimeTypes() const
{
    return {articleMimeType(), u"text/plain"_s};
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList titles;
    QList<qint64> articles;
    for (const QModelIndex &index : indexes) {
        if (titles.size() < LinesKept) // more would be read while a reader waits for the drag to begin
            titles += summaryAt(index.row()).title;
        articles += m_ids.at(index.row());
    }
    auto *data = new QMimeData;
    setDraggedArticles(*data, articles);
    data->setText(titles.join(u'\n'));
    return data;
}

} // namespace nghisu
