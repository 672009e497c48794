// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion.h"
#include "libraryerror.h"

#include <optional>

namespace nghisu {

class Database;

/// Who reads at this library.
class PersonStore
{
public:
    explicit PersonStore(Database &database);

    /// The person who writes here; empty until a name was given for the first time.
    [[nodiscard]] LibraryResult<std::optional<Person>> current();
    /// Makes the current person with that name, or renames them. Invalid when the name, on one line, is empty
    /// or longer than 80 characters.
    [[nodiscard]] LibraryResult<Person> setName(const QString &name);

private:
    Database &m_database;
};

} // namespace nghisu
