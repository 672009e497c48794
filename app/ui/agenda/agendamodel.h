// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agendaediting.h"

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
        UncertainRole,           ///< bool: marked as such
        ByHandRole,              ///< bool: added or changed by the reader
        KeyRole,                 ///< QString: EditedEntry::key; empty for headings
        EntryRole,               ///< AgendaEntry
    };

    explicit AgendaModel(QObject *parent = nullptr);

    /// Those of `entries` that are not removed.
    void setEntries(const QList<EditedEntry> &entries, const QDateTime &now);
    /// Shows only what holds every word of `text`, marks and case not regarded, in title, place or day.
    void setFilter(const QString &text);
    /// Whether items can be dragged to another place.
    void setEditable(bool editable);
    /// Brings the states to another moment, as clocks show it where the sessions take place.
    void setNow(const QDateTime &now);

    /// All entries as lines of text, filtered out or not.
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] int entryCount() const { return static_cast<int>(m_entries.size()); }
    /// The row of the entry with that key, or an invalid index.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    /// How many items stand above `row`, the one called `key` not counted.
    [[nodiscard]] int itemsAbove(int row, const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// Asks for the move by itemMoveWanted(); the rows follow when the edit comes back.
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;

signals:
    void itemMoveWanted(const QString &key, int position);

private:
    struct Row
    {
        RowKind kind;
        QString text;
        int entry = -1; ///< index into m_entries
        int number = 0;
    };

    [[nodiscard]] const AgendaEntry &entryOf(const Row &row) const { return m_entries.at(row.entry).entry; }
    [[nodiscard]] QVariant entryData(const Row &row, int role) const;
    [[nodiscard]] QString stateText(const Row &row) const;
    [[nodiscard]] QString spokenText(const Row &row) const;
    [[nodiscard]] bool passesFilter(const AgendaEntry &entry) const;
    [[nodiscard]] QList<SessionState> statesAt(const QDateTime &now) const;
    void buildRows();

    QList<EditedEntry> m_entries;
    QList<Row> m_rows;
    QList<SessionState> m_states; ///< one for each entry
    QDateTime m_now;
    QStringList m_filter; ///< folded words
    bool m_editable = false;
};

/// The states of an agenda's entries, sessions by time, when clocks there show `clock`. Exactly the earliest
/// of those to come is Next, with all that begin at the same time. `programmes` tells which programme each is
/// of, where that is not the same for all.
[[nodiscard]] QList<SessionState> sessionStates(const Agenda &agenda, const QDateTime &clock,
                                                const QList<qint64> &programmes = {});

} // namespace nghisu

Q_DECLARE_METATYPE(nghisu::Passage)
Q_DECLARE_METATYPE(nghisu::AgendaEntry)
