// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendamodel.h"

#include "agendatext.h"
#include "fold.h"

#include <algorithm>

namespace nghisu {

using Kind = AgendaEntry::Kind;

namespace {

/// Brings those under one heading together: of what begins on one day, first what goes on for days.
void groupByDay(QList<EditedEntry> &entries)
{
    const auto daysOf = [](const AgendaEntry &entry) {
        return entry.end.isValid() ? entry.start.date.daysTo(entry.end.date) : 0;
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const EditedEntry &one, const EditedEntry &other) {
        const AgendaEntry &a = one.entry;
        const AgendaEntry &b = other.entry;
        if (a.kind != b.kind || a.kind == Kind::Item)
            return a.kind < b.kind;
        return a.start.date != b.start.date ? a.start.date < b.start.date : daysOf(a) > daysOf(b);
    });
}

} // namespace

AgendaModel::AgendaModel(QObject *parent) : QAbstractListModel(parent) {}

void AgendaModel::setEntries(const QList<EditedEntry> &entries, const QDateTime &now)
{
    beginResetModel();
    m_entries = entries;
    m_entries.removeIf([](const EditedEntry &entry) { return entry.removed; });
    groupByDay(m_entries);
    m_now = now;
    m_states = statesAt(now);
    buildRows();
    endResetModel();
}

void AgendaModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = foldForSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
    buildRows();
    endResetModel();
}

void AgendaModel::setEditable(bool editable)
{
    m_editable = editable;
}

QList<SessionState> AgendaModel::statesAt(const QDateTime &now) const
{
    Agenda agenda;
    for (const EditedEntry &entry : m_entries)
        agenda.append(entry.entry);
    return sessionStates(agenda, now);
}

bool AgendaModel::passesFilter(const AgendaEntry &entry) const
{
    if (m_filter.isEmpty())
        return true;
    const QString day = entry.kind == Kind::Session ? dayHeading(entry) + u' ' + timeText(entry) : QString();
    const QString text = foldForSearch(entry.title + u'\n' + entry.place + u'\n' + day);
    return std::all_of(m_filter.cbegin(), m_filter.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

void AgendaModel::buildRows()
{
    m_rows.clear();
    QString day;
    int number = 0;
    bool itemsBegun = false;
    for (int i = 0; i < m_entries.size(); ++i) {
        const AgendaEntry &entry = m_entries.at(i).entry;
        const bool session = entry.kind == Kind::Session;
        number += !session;
        if (!passesFilter(entry))
            continue;
        if (session) {
            if (const QString heading = dayHeading(entry); heading != day) {
                m_rows.append({RowKind::DayHeading, heading});
                day = heading;
            }
            m_rows.append({RowKind::Session, firstUpper(entry.title), i});
        } else {
            if (!itemsBegun)
                m_rows.append({RowKind::ItemsHeading, tr("Business")});
            itemsBegun = true;
            m_rows.append({RowKind::Item, firstUpper(entry.title), i, number});
        }
    }
}

void AgendaModel::setNow(const QDateTime &now)
{
    m_now = now;
    m_states = statesAt(now);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {StateRole, StateTextRole, Qt::AccessibleTextRole});
}

QModelIndex AgendaModel::indexOf(const QString &key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const int entry = m_rows.at(row).entry;
        if (entry >= 0 && m_entries.at(entry).key == key)
            return index(row);
    }
    return {};
}

int AgendaModel::itemsAbove(int row, const QString &key) const
{
    int items = 0;
    for (int i = 0; i < std::min<int>(row, static_cast<int>(m_rows.size())); ++i) {
        const Row &above = m_rows.at(i);
        items += above.kind == RowKind::Item && m_entries.at(above.entry).key != key;
    }
    return items;
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case KindRole:
        return static_cast<int>(row.kind);
    case NumberRole:
        return row.number;
    default:
        return row.entry < 0 ? QVariant() : entryData(row, role);
    }
}

QVariant AgendaModel::entryData(const Row &row, int role) const
{
    const EditedEntry &edited = m_entries.at(row.entry);
    const AgendaEntry &entry = edited.entry;
    switch (role) {
    case TimeRole:
        return entry.kind == Kind::Session ? timeText(entry) : QString();
    case PlaceRole:
        return firstUpper(entry.place);
    case StateRole:
        return static_cast<int>(m_states.at(row.entry));
    case StateTextRole:
        return stateText(row);
    case PassageRole:
        return QVariant::fromValue(entry.passage);
    case UncertainRole:
        return entry.uncertain;
    case ByHandRole:
        return edited.origin != EditedEntry::Origin::Read;
    case KeyRole:
        return edited.key;
    case EntryRole:
        return QVariant::fromValue(entry);
    case Qt::ToolTipRole:
        if (entry.passage.isEmpty())
            return tr("Added by hand.");
        return entry.uncertain
                   ? tr("Something in this entry is concluded and not said, for instance the year. "
                        "Click to see where the article says so.")
                   : tr("Click to see where the article says so.");
    default:
        return {};
    }
}

QString AgendaModel::stateText(const Row &row) const
{
    const AgendaEntry &entry = entryOf(row);
    switch (entry.kind == Kind::Session ? m_states.at(row.entry) : SessionState::Later) {
    case SessionState::Past:
        return tr("Over");
    case SessionState::Now:
        return tr("Now");
    case SessionState::Next:
        return countdownText(entry, m_now);
    case SessionState::Later:
        break;
    }
    return {};
}

QString AgendaModel::spokenText(const Row &row) const
{
    if (row.kind == RowKind::Item)
        return tr("%1. %2", "number and title of an item").arg(row.number).arg(plainLine(entryOf(row)));
    if (row.kind != RowKind::Session)
        return row.text;
    const AgendaEntry &entry = entryOf(row);
    QStringList parts{dayHeading(entry), timeText(entry), row.text, firstUpper(entry.place), stateText(row)};
    if (entry.uncertain)
        parts.append(uncertainText());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString AgendaModel::plainText() const
{
    QStringList lines;
    QString heading;
    int number = 0;
    for (const EditedEntry &edited : m_entries) {
        const AgendaEntry &entry = edited.entry;
        const bool session = entry.kind == Kind::Session;
        const QString above = session ? dayHeading(entry) : tr("Business");
        if (above != heading)
            lines.append(heading.isEmpty() ? above : u'\n' + above);
        heading = above;
        const QString line = plainLine(entry);
        lines.append(session ? line : tr("%1. %2", "number and title of an item").arg(++number).arg(line));
    }
    return lines.join(u'\n');
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const bool movable = m_editable && m_filter.isEmpty();
    if (!index.isValid()) // between the rows
        return movable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    // The keyboard passes over what is not enabled, as it should over headings.
    const Row &row = m_rows.at(index.row());
    if (row.entry < 0)
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return movable && row.kind == RowKind::Item ? flags | Qt::ItemIsDragEnabled : flags;
}

bool AgendaModel::moveRows(const QModelIndex &, int sourceRow, int count, const QModelIndex &,
                           int destinationChild)
{
    if (count != 1 || sourceRow < 0 || sourceRow >= m_rows.size() ||
        m_rows.at(sourceRow).kind != RowKind::Item)
        return false;
    const QString key = m_entries.at(m_rows.at(sourceRow).entry).key;
    emit itemMoveWanted(key, itemsAbove(destinationChild, key));
    return true;
}

} // namespace nghisu
