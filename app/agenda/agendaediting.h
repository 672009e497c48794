// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agendaedits.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace nghisu {

/// One entry of an agenda after its edits.
struct EditedEntry
{
    enum class Origin {
        Read,    ///< as the article says it
        Changed, ///< read, and changed by hand
        Added,   ///< made by hand
        Kept,    ///< changed by hand, and no longer found when the article was read again
    };

    QString key; ///< names the entry to the functions below
    AgendaEntry entry;
    Origin origin = Origin::Read;
    bool removed = false; ///< by hand; for a list of what can be restored

    friend bool operator==(const EditedEntry &, const EditedEntry &) = default;
};

/// A name for each entry of an agenda as read, in its order: kind, day and folded title, such as
/// "session/2020-09-25/phien tru bi", with "/2" behind the second of that name. Equal for equal readings.
[[nodiscard]] QStringList entryKeys(const Agenda &read);

/// The agenda with its edits, those removed as well: sessions by time, then items as arranged.
///
/// The article may have been read again since, by a better reader: an edit finds its entry by key, else by
/// the quoted words, else by kind and title on the nearest day. Each field that a person changed stays as the
/// person left it; every other field is that of the new reading. An edited entry that is found no more is
/// kept, a removed one is forgotten only by discardEdit().
[[nodiscard]] QList<EditedEntry> editedAgenda(const Agenda &read, const AgendaEdits &edits);

/// What is to be shown: editedAgenda() without what was removed.
[[nodiscard]] Agenda applyEdits(const Agenda &read, const AgendaEdits &edits);

/// Adds an entry made by hand, and returns its key. `id` is fresh; it is a parameter so that tests can tell.
QString addEntry(AgendaEdits &edits, const AgendaEntry &entry, const QUuid &id = QUuid::createUuid());

/// Makes the entry of that key read as `entry`; it stays the same event to calendars, of the next sequence.
/// An edit that ends where it began leaves nothing but that count: it never goes back. A key that names
/// nothing changes nothing; that holds for the functions below as well.
void changeEntry(AgendaEdits &edits, const Agenda &read, const QString &key, const AgendaEntry &entry);
void removeEntry(AgendaEdits &edits, const Agenda &read, const QString &key);
/// Takes a removal back; what was changed before it holds again.
void restoreEntry(AgendaEdits &edits, const QString &key);
/// Forgets all that was done to the entry but how often; one made by hand is gone for good.
void discardEdit(AgendaEdits &edits, const QString &key);

/// Puts an item before the one at `position` among the items shown (0 is the first place).
void moveItem(AgendaEdits &edits, const Agenda &read, const QString &key, int position);

} // namespace nghisu
