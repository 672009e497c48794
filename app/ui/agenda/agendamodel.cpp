// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendamodel.h"

#include "agenda/agendatext.h"

namespace nghisu {

AgendaModel::AgendaModel(QObject *parent) : QAbstractListModel(parent) {}

void AgendaModel::setAgenda(const Agenda &agenda, const QDateTime &now)
{
    beginResetModel();
    m_agenda = agenda;
    m_states = sessionStates(m_agenda, now);
    buildRows();
    endResetModel();
}

void AgendaModel::buildRows()
{
    m_rows.clear();
    QString day;
    int number = 0;
    for (int i = 0; i < m_agenda.size(); ++i) {
        const AgendaEntry &entry = m_agenda.at(i);
        if (entry.kind == AgendaEntry::Kind::Session) {
            if (const QString heading = dayHeading(entry); heading != day) {
                m_rows.append({RowKind::DayHeading, heading});
                day = heading;
            }
            m_rows.append({RowKind::Session, firstUpper(entry.title), i});
        } else {
            if (++number == 1)
                m_rows.append({RowKind::ItemsHeading, tr("Business")});
            m_rows.append({RowKind::Item, firstUpper(entry.title), i, number});
        }
    }
}

void AgendaModel::setNow(const QDateTime &now)
{
    const QList<SessionState> states = sessionStates(m_agenda, now);
    if (states == m_states)
        return;
    m_states = states;
    emit dataChanged(index(0), index(rowCount() - 1), {StateRole, StateTextRole, Qt::AccessibleTextRole});
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
        return row.entry < 0 ? QVariant() : sessionData(m_agenda.at(row.entry), row.entry, role);
    }
}

QVariant AgendaModel::sessionData(const AgendaEntry &entry, int index, int role) const
{
    const bool session = entry.kind == AgendaEntry::Kind::Session;
    switch (role) {
    case TimeRole:
        return session ? timeText(entry) : QString();
    case PlaceRole:
        return firstUpper(entry.place);
    case StateRole:
        return static_cast<int>(m_states.at(index));
    case StateTextRole:
        switch (session ? m_states.at(index) : SessionState::Later) {
        case SessionState::Past:
            return tr("Over");
        case SessionState::Now:
            return tr("Now");
        case SessionState::Next:
            return tr("Next");
        case SessionState::Later:
            return QString();
        }
        return {};
    case PassageRole:
        return QVariant::fromValue(entry.passage);
    case UncertainRole:
        return entry.uncertain;
    case Qt::ToolTipRole:
        return entry.uncertain ? tr("The date is concluded from an estimated date of publication. Click to "
                                    "see where the article says so.")
                               : tr("Click to see where the article says so.");
    default:
        return {};
    }
}

QString AgendaModel::spokenText(const Row &row) const
{
    if (row.kind == RowKind::Item)
        return tr("%1. %2", "number and title of an item").arg(row.number).arg(row.text);
    if (row.kind != RowKind::Session)
        return row.text;
    const AgendaEntry &entry = m_agenda.at(row.entry);
    QStringList parts{dayHeading(entry), timeText(entry), row.text, firstUpper(entry.place),
                      sessionData(entry, row.entry, StateTextRole).toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    // The keyboard passes over what is not enabled, as it should over headings.
    if (!index.isValid() || m_rows.at(index.row()).entry < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace nghisu
