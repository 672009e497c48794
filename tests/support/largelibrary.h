// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "database.h"

#include <QSqlQuery>

namespace nghisu::testing {

/// Puts so many megabytes of noise into a library, as pictures of no article: then copying, examining and
/// compacting it take long enough to be caught in their midst.
inline bool makeLarge(Database &library, int megabytes)
{
    const auto query = library.prepare(QStringLiteral(
        "WITH RECURSIVE part(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM part WHERE number < ?)"
        " INSERT INTO picture (sha256, type, width, height, bytes)"
        " SELECT randomblob(32), 'image/png', 1, 1, randomblob(262144) FROM part"));
    if (!query)
        return false;
    (*query)->bindValue(0, 4 * megabytes);
    return library.run(**query).has_value();
}

} // namespace nghisu::testing
