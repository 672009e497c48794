// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion.h"
#include "libraryerror.h"

#include <QList>

#include <optional>

namespace nghisu {

class Database;

/// Who reads at this library: several people may share a computer, and one of them writes at a time.
class PersonStore
{
public:
    explicit PersonStore(Database &database);

    /// The person who writes here; empty until a name was given for the first time.
    [[nodiscard]] LibraryResult<std::optional<Person>> current();
    /// Everybody who writes here, by name.
    [[nodiscard]] LibraryResult<QList<Person>> locals();
    /// Makes the current person with that name, or renames them. Invalid when the name, on one line, is empty
    /// or longer than 80 characters.
    [[nodiscard]] LibraryResult<Person> setName(const QString &name);
    /// A further person, who writes from now on. Names may be equal.
    [[nodiscard]] LibraryResult<Person> add(const QString &name);
    /// Another of locals() writes from now on; NotFound for anybody else.
    [[nodiscard]] LibraryResult<Person> switchTo(const QUuid &person);

private:
    Database &m_database;
};

/// `name` as a person may have it, on one line; Invalid when it is empty then or too long.
[[nodiscard]] LibraryResult<QString> acceptableName(const QString &name);

} // namespace nghisu
