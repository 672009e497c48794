// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "personstore.h"

#include "database.h"
#include "graphemes.h"
#include "normalise.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NameLimit = 80;          ///< grapheme clusters
constexpr qsizetype NameMaxCodePoints = 320; ///< as the database checks it

/// Writes from now on; whoever did before stays among those who may.
LibraryResult<void> makeCurrent(Database &database, const QUuid &person)
{
    return execute(database, u"UPDATE local_person SET current = 0 WHERE current = 1"_s).and_then([&] {
        return execute(database, u"UPDATE local_person SET current = 1 WHERE person = ?"_s, person);
    });
}

LibraryResult<void> insertLocalPerson(Database &database, const Person &person, const QDateTime &now)
{
    return execute(database, u"INSERT INTO person (id, name, changed) VALUES (?, ?, ?)"_s, person.id,
                   person.name, now)
        .and_then([&] {
            return execute(database, u"INSERT INTO local_person (person, current) VALUES (?, 0)"_s,
                           person.id);
        })
        .and_then([&] { return makeCurrent(database, person.id); });
}

LibraryResult<void> renamePerson(Database &database, const Person &person, const QDateTime &now)
{
    // The greater `changed` wins a merge, also where the clock was set back.
    return execute(database,
                   u"UPDATE person SET name = ?, changed = max(?, changed + 1) WHERE id = ? AND name <> ?"_s,
                   person.name, now, person.id, person.name);
}

} // namespace

LibraryResult<QString> acceptableName(const QString &name)
{
    const QString line = toSingleLine(storable(name));
    if (line.isEmpty() || graphemeCount(line) > NameLimit || line.toUcs4().size() > NameMaxCodePoints) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::Invalid,
            QCoreApplication::translate("nghisu::library",
                                        "A name has 1 to %n characters. Change it and try again.", nullptr,
                                        static_cast<int>(NameLimit))});
    }
    return line;
}

PersonStore::PersonStore(Database &database) : m_database(database) {}

LibraryResult<std::optional<Person>> PersonStore::current()
{
    Statement row(m_database,
                  u"SELECT p.id, p.name FROM local_person AS l JOIN person AS p ON p.id = l.person"
                  " WHERE l.current = 1"_s);
    std::optional<Person> person;
    if (row.next())
        person = Person{row.uuid(0), row.text(1)};
    return row.result().map([&person] { return person; });
}

LibraryResult<QList<Person>> PersonStore::locals()
{
    Statement rows(m_database,
                   u"SELECT p.id, p.name FROM local_person AS l JOIN person AS p ON p.id = l.person"
                   " ORDER BY p.name, p.id"_s);
    QList<Person> persons;
    while (rows.next())
        persons.append({rows.uuid(0), rows.text(1)});
    return rows.result().map([&persons] { return persons; });
}

LibraryResult<Person> PersonStore::setName(const QString &name)
{
    const auto line = acceptableName(name);
    if (!line)
        return tl::unexpected(line.error());
    Person person;
    const QDateTime now = m_database.environment().now();
    const auto done = m_database.transaction([&]() -> LibraryResult<void> {
        const auto before = current();
        if (!before)
            return tl::unexpected(before.error());
        person = {*before ? (*before)->id : m_database.environment().newId(), *line};
        return *before ? renamePerson(m_database, person, now) : insertLocalPerson(m_database, person, now);
    });
    return done.map([&person] { return person; });
}

LibraryResult<Person> PersonStore::add(const QString &name)
{
    const auto line = acceptableName(name);
    if (!line)
        return tl::unexpected(line.error());
    const Person person{m_database.environment().newId(), *line};
    return m_database
        .transaction([&] { return insertLocalPerson(m_database, person, m_database.environment().now()); })
        .map([&person] { return person; });
}

LibraryResult<Person> PersonStore::switchTo(const QUuid &id)
{
    Person person;
    const auto done = m_database.transaction([&]() -> LibraryResult<void> {
        Statement row(m_database,
                      u"SELECT p.id, p.name FROM local_person AS l JOIN person AS p ON p.id = l.person"
                      " WHERE l.person = ?"_s,
                      id);
        if (!row.next()) {
            return row.result() ? tl::unexpected(failureOf(LibraryError::NotFound, m_database.path()))
                                : row.result();
        }
        person = {row.uuid(0), row.text(1)};
        return makeCurrent(m_database, id);
    });
    return done.map([&person] { return person; });
}

} // namespace nghisu
