// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

/// What a person did by hand to one entry of an agenda. One row in storage; `key` is unique in an article.
///
/// An edit keeps the entry both as it was read and as it reads after the edit, so that a newer reading of
/// the article can be merged with it field by field.
struct AgendaEdit
{
    QString key;                     ///< see entryKeys(); "added/…" for an entry made by hand
    std::optional<AgendaEntry> read; ///< as the article was read then; nothing for an entry made by hand
    AgendaEntry edited;              ///< as it is to be shown; equal to `read` where it is only removed
    bool removed = false;            ///< not shown; kept so that it can be restored with its edits

    friend bool operator==(const AgendaEdit &, const AgendaEdit &) = default;
};

/// All that was done by hand to the agenda of one article. Plain values: storage writes them as they stand.
struct AgendaEdits
{
    QList<AgendaEdit> entries; ///< in the order of their making
    QStringList itemOrder;     ///< keys of items as last arranged; empty while they stand as in the text

    [[nodiscard]] bool isEmpty() const { return entries.isEmpty() && itemOrder.isEmpty(); }

    friend bool operator==(const AgendaEdits &, const AgendaEdits &) = default;
};

/// An agenda as an article gives it, and as it is shown with what was done to it by hand.
struct EditedAgenda
{
    Agenda read;
    AgendaEdits edits;
    Agenda shown; ///< equal to `read` without edits

    friend bool operator==(const EditedAgenda &, const EditedAgenda &) = default;
};

} // namespace nghisu
