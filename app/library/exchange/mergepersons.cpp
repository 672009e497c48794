// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/mergesteps.h"
#include "graphemes.h"
#include "personstore.h"
#include "statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxShownName = 80; ///< grapheme clusters

/// A name from elsewhere as it may stand here.
QString cleanName(MergeContext &context, const QString &name)
{
    if (const auto accepted = acceptableName(name)) {
        context.report.cleaned += *accepted != name;
        return *accepted;
    }
    ++context.report.cleaned;
    return acceptableName(name.left(graphemeOffset(name, MaxShownName)).left(MaxShownName)).value_or(u"?"_s);
}

} // namespace

LibraryResult<void> findSharedPersons(MergeContext &context)
{
    Statement rows(context.into, u"SELECT person FROM theirs.local_person INTERSECT"
                                 " SELECT person FROM main.local_person"_s);
    while (rows.next())
        context.shared.insert(rows.uuid(0));
    return rows.result();
}

bool maySpeakFor(MergeContext &context, const QUuid &person)
{
    if (!context.locals.contains(person))
        return true;
    const bool shared = context.shared.contains(person);
    if (shared && context.ownWords)
        return true;
    ++(shared ? context.report.ownElsewhere : context.report.forged);
    return false;
}

LibraryResult<void> mergeNames(MergeContext &context)
{
    Statement rows(
        context.into,
        u"SELECT t.id, t.name, t.changed FROM theirs.person AS t JOIN main.person AS m ON m.id = t.id"
        " WHERE (t.changed, t.name) > (m.changed, m.name)"_s);
    while (rows.next()) {
        const QUuid person = rows.uuid(0);
        if (!maySpeakFor(context, person))
            continue;
        if (isOfTheFuture(context, rows.time(2)))
            continue;
        const QString name = cleanName(context, rows.text(1));
        const Statement renamed(context.into,
                                u"UPDATE main.person SET name = ?, changed = ?"
                                " WHERE id = ? AND (name, changed) <> (?, ?)"_s,
                                name, rows.integer(2), person, name, rows.integer(2));
        if (!renamed.result())
            return renamed.result();
        context.report.names += renamed.changes();
    }
    return rows.result();
}

LibraryResult<bool> ensurePerson(MergeContext &context, const QUuid &person)
{
    if (const auto known = context.persons.constFind(person); known != context.persons.constEnd())
        return *known;
    Statement row(context.into,
                  u"SELECT t.name, t.changed, EXISTS (SELECT 1 FROM main.person AS m WHERE m.id = t.id)"
                  " FROM theirs.person AS t WHERE t.id = ?"_s,
                  person);
    const bool there = row.next();
    if (!row.result())
        return tl::unexpected(row.result().error());
    context.persons[person] = there;
    if (!there || row.number(2) != 0)
        return there;
    // A name of a wrong clock comes in as one that any other wins over.
    const qint64 changed = row.time(1) > context.latest ? 0 : row.integer(1);
    return execute(context.into, u"INSERT INTO main.person (id, name, changed) VALUES (?, ?, ?)"_s, person,
                   cleanName(context, row.text(0)), changed)
        .map([] { return true; });
}

} // namespace nghisu
