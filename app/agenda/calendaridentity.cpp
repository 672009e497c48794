// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendaridentity.h"

#include "agendaediting.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// The entry without what only tells calendars apart.
AgendaEntry saidOf(AgendaEntry entry)
{
    entry.uid.clear();
    entry.sequence = 0;
    return entry;
}

} // namespace

QString calendarUid(const QString &articleUrl, const QString &articleTitle, const QString &key)
{
    const QString named = (articleUrl.isEmpty() ? articleTitle : articleUrl) + u'\n' + key;
    constexpr int Digits = 32;
    const QByteArray hash = QCryptographicHash::hash(named.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(Digits)) + "@nghisu"_L1;
}

bool isOwnUid(const QString &uid)
{
    return uid.endsWith("@nghisu"_L1);
}

Agenda calendarAgenda(const EditedAgenda &agenda, const Article &article)
{
    Agenda entries;
    for (EditedEntry &edited : editedAgenda(agenda.read, agenda.edits)) {
        if (edited.removed)
            continue;
        if (edited.entry.uid.isEmpty())
            edited.entry.uid = calendarUid(article.url, article.title, edited.key);
        entries.append(edited.entry);
    }
    return entries;
}

Agenda withCalendarUids(const Agenda &entries, const EditedAgenda &agenda, const Article &article)
{
    Agenda known = calendarAgenda(agenda, article);
    Agenda named;
    for (const AgendaEntry &entry : entries) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const AgendaEntry &one) { return saidOf(one) == saidOf(entry); });
        named.append(same == known.end() ? entry : *same);
        if (same != known.end())
            known.erase(same);
    }
    return named;
}

TakenCalendar takeEntries(EditedAgenda &agenda, const Article &article, const Agenda &calendar)
{
    QHash<QString, EditedEntry> ofUid;
    Agenda said;
    for (const EditedEntry &edited : editedAgenda(agenda.read, agenda.edits)) {
        const QString uid = edited.entry.uid;
        ofUid.insert(uid.isEmpty() ? calendarUid(article.url, article.title, edited.key) : uid, edited);
        if (!edited.removed)
            said.append(saidOf(edited.entry));
    }
    TakenCalendar taken;
    for (const AgendaEntry &entry : calendar) {
        const auto known = entry.uid.isEmpty() ? ofUid.constEnd() : ofUid.constFind(entry.uid);
        if (known == ofUid.constEnd()) {
            if (said.contains(saidOf(entry)))
                continue;
            addEntry(agenda.edits, entry);
            ++taken.added;
        } else if (!known->removed && saidOf(known->entry) != saidOf(entry)) {
            AgendaEntry changed = entry;
            changed.uid = known->entry.uid; // one of our own is made anew from the key
            changeEntry(agenda.edits, agenda.read, known->key, changed);
            ++taken.changed;
        }
    }
    agenda.shown = applyEdits(agenda.read, agenda.edits);
    return taken;
}

} // namespace nghisu
