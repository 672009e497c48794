// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "editmatching.h"

#include "agendaediting.h"
#include "fold.h"

#include <QMultiHash>

#include <cstdlib>

namespace nghisu {

namespace {

/// Joins edits with entries that share a name; where several do, the nearest day wins.
class Matcher
{
public:
    Matcher(const Agenda &read, const AgendaEdits &edits) : m_read(read), m_edits(edits) {}

    QHash<int, int> run()
    {
        const QStringList keys = entryKeys(m_read);
        matchBy([&](int entry) { return keys.at(entry); }, [](const AgendaEdit &edit) { return edit.key; });
        matchBy([&](int entry) { return quoteName(m_read.at(entry)); },
                [](const AgendaEdit &edit) { return quoteName(*edit.read); });
        matchBy([&](int entry) { return titleName(m_read.at(entry)); },
                [](const AgendaEdit &edit) { return titleName(*edit.read); });
        return m_editOf;
    }

private:
    static QString kindName(const AgendaEntry &entry) { return QString::number(int(entry.kind)); }

    static QString quoteName(const AgendaEntry &entry)
    {
        return entry.passage.quote.isEmpty() ? QString()
                                             : kindName(entry) + foldForSearch(entry.passage.quote);
    }

    static QString titleName(const AgendaEntry &entry)
    {
        return kindName(entry) + foldForSearch(entry.title);
    }

    template <typename EntryName, typename EditName>
    void matchBy(EntryName entryName, EditName editName)
    {
        QMultiHash<QString, int> entries;
        for (int i = int(m_read.size()) - 1; i >= 0; --i) {
            if (const QString name = entryName(i); !m_editOf.contains(i) && !name.isEmpty())
                entries.insert(name, i);
        }
        for (int i = 0; i < m_edits.entries.size(); ++i) {
            const AgendaEdit &edit = m_edits.entries.at(i);
            if (m_matched.contains(i) || !edit.read)
                continue;
            const QString name = editName(edit);
            const int entry = nearest(entries.values(name), edit.read->start.date);
            if (entry < 0)
                continue;
            entries.remove(name, entry);
            m_matched.insert(i, true);
            m_editOf.insert(entry, i);
        }
    }

    [[nodiscard]] int nearest(const QList<int> &candidates, QDate day) const
    {
        int best = -1;
        qint64 distance = 0;
        for (const int candidate : candidates) {
            const qint64 days = std::abs(day.daysTo(m_read.at(candidate).start.date));
            if (best < 0 || days < distance) {
                best = candidate;
                distance = days;
            }
        }
        return best;
    }

    const Agenda &m_read;
    const AgendaEdits &m_edits;
    QHash<int, bool> m_matched;
    QHash<int, int> m_editOf;
};

} // namespace

QHash<int, int> matchEdits(const Agenda &read, const AgendaEdits &edits)
{
    return edits.entries.isEmpty() ? QHash<int, int>() : Matcher(read, edits).run();
}

} // namespace nghisu
