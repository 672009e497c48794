// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/timelinemodel.h"

#include "agendatext.h"

#include <QTextDocument>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 100;
/// Sessions that began longer ago are found by scrolling up.
constexpr int PageBefore = 30;

} // namespace

TimelineModel::TimelineModel(QObject *parent) : QAbstractListModel(parent) {}

void TimelineModel::load(TimelineStore *store, const QDateTime &now)
{
    beginResetModel();
    m_store = store;
    m_now = now;
    m_sessions.clear();
    if (store != nullptr) {
        const TimelineKey today{now.date(), {}, 0, -1};
        m_sessions = taken(store->before(today, PageBefore));
        m_moreBefore = m_sessions.size() == PageBefore;
        const QList<TimelineSession> coming = taken(store->after(today, PageSize));
        m_moreAfter = coming.size() == PageSize;
        m_sessions += coming;
    }
    buildRows();
    endResetModel();
}

QList<TimelineSession> TimelineModel::taken(const LibraryResult<QList<TimelineSession>> &result)
{
    if (result)
        return *result;
    emit failed(result.error().message);
    return {};
}

void TimelineModel::buildRows()
{
    setStates();
    m_rows.clear();
    QString day;
    for (int i = 0; i < m_sessions.size(); ++i) {
        // Under its first day alone, as otherwise the sessions of many articles would take turns at it.
        AgendaEntry firstDay = m_sessions.at(i).entry;
        firstDay.end = {};
        if (const QString heading = dayHeading(firstDay); heading != day) {
            m_rows.append({heading});
            day = heading;
        }
        m_rows.append({{}, i});
    }
}

void TimelineModel::setStates()
{
    Agenda agenda;
    QList<qint64> articles;
    for (const TimelineSession &session : std::as_const(m_sessions)) {
        agenda.append(session.entry);
        articles.append(session.article);
    }
    m_states = sessionStates(agenda, m_now, articles);
}

void TimelineModel::setNow(const QDateTime &now)
{
    m_now = now;
    setStates();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int TimelineModel::fetchEarlier()
{
    if (!canFetchEarlier() || m_sessions.isEmpty())
        return 0;
    const QList<TimelineSession> earlier = taken(m_store->before(keyOf(m_sessions.first()), PageSize));
    m_moreBefore = earlier.size() == PageSize;
    if (earlier.isEmpty())
        return 0;
    const int before = rowCount();
    beginResetModel(); // a heading may move up with its day
    m_sessions = earlier + m_sessions;
    buildRows();
    endResetModel();
    return rowCount() - before;
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_store != nullptr && m_moreAfter;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<TimelineSession> more = taken(m_store->after(keyOf(m_sessions.last()), PageSize));
    m_moreAfter = more.size() == PageSize;
    if (more.isEmpty())
        return;
    const QList<Row> before = m_rows;
    m_sessions += more;
    buildRows();
    const QList<Row> after = m_rows;
    m_rows = before; // rows are told of before they come
    beginInsertRows({}, static_cast<int>(before.size()), static_cast<int>(after.size()) - 1);
    m_rows = after;
    endInsertRows();
}

QModelIndex TimelineModel::current() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const int session = m_rows.at(row).session;
        if (session >= 0 && stateOf(session) != SessionState::Past)
            return index(row);
    }
    return m_rows.isEmpty() ? QModelIndex() : index(rowCount() - 1);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == AgendaModel::KindRole)
        return static_cast<int>(row.session < 0 ? AgendaModel::RowKind::DayHeading
                                                : AgendaModel::RowKind::Session);
    if (row.session >= 0)
        return sessionData(row.session, role);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
}

QVariant TimelineModel::sessionData(int number, int role) const
{
    const TimelineSession &session = m_sessions.at(number);
    const AgendaEntry &entry = session.entry;
    const SessionState state = stateOf(number);
    switch (role) {
    case Qt::DisplayRole:
        return firstUpper(entry.title);
    case AgendaModel::TimeRole:
        return timeText(entry);
    case AgendaModel::PlaceRole:
        return entry.place.isEmpty() ? session.articleTitle
                                     : firstUpper(entry.place) + u'\n' + session.articleTitle;
    case AgendaModel::StateRole:
        return static_cast<int>(state);
    case AgendaModel::StateTextRole:
        return stateText(number);
    case AgendaModel::PassageRole:
        return QVariant::fromValue(entry.passage);
    case AgendaModel::UncertainRole:
        return entry.uncertain;
    case ArticleRole:
        return session.article;
    case Qt::ToolTipRole:
        // As plain text: a headline must not be read as HTML.
        return Qt::convertFromPlainText(tr("Click to open the article “%1”.").arg(session.articleTitle));
    case Qt::AccessibleTextRole: {
        QStringList parts{dayHeading(entry),
                          timeText(entry),
                          firstUpper(entry.title),
                          firstUpper(entry.place),
                          session.articleTitle,
                          stateText(number),
                          entry.uncertain ? uncertainText() : QString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QString TimelineModel::stateText(int number) const
{
    const SessionState state = stateOf(number);
    return state == SessionState::Now    ? tr("Now")
           : state == SessionState::Next ? countdownText(m_sessions.at(number).entry, m_now)
                                         : QString();
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).session < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace nghisu
