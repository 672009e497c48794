// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QLocale>

namespace nghisu {

/// Whether a session lies behind, is going on, comes next, or later.
enum class SessionState { Past, Now, Next, Later };

/// An agenda as rows: for each day (or run of days) a heading and its sessions, then a heading and the
/// numbered items.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { DayHeading, Session, ItemsHeading, Item };
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind
        TimeRole,                ///< QString: "Chiều", "08:00 – 11:00", "2 ngày"; may be empty
        PlaceRole,               ///< QString
        StateRole,               ///< SessionState
        StateTextRole,           ///< QString: the state in words; empty for Later
        NumberRole,              ///< int, from 1, of an item
        PassageRole,             ///< Passage
        UncertainRole,           ///< bool
    };

    explicit AgendaModel(QObject *parent = nullptr);

    void setAgenda(const Agenda &agenda, const QDateTime &now);
    /// Brings the states to another moment; local time.
    void setNow(const QDateTime &now);
    [[nodiscard]] int entryCount() const { return static_cast<int>(m_agenda.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        RowKind kind;
        QString text;
        int entry = -1; ///< index into m_agenda
        int number = 0;
    };

    [[nodiscard]] QVariant sessionData(const AgendaEntry &entry, int index, int role) const;
    [[nodiscard]] QString spokenText(const Row &row) const;
    void buildRows();

    Agenda m_agenda;
    QList<Row> m_rows;
    QList<SessionState> m_states; ///< one for each entry
};

/// The states of an agenda's entries at a moment. Exactly the earliest of those to come is Next, with all
/// that begin at the same time.
[[nodiscard]] QList<SessionState> sessionStates(const Agenda &agenda, const QDateTime &now);

} // namespace nghisu

Q_DECLARE_METATYPE(nghisu::Passage)
