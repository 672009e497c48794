// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

struct Arguments;
class Database;

/// `nghisu export --mine`: writes the comments and ratings of the person who writes at the library. Gives the
/// exit status.
[[nodiscard]] int runExportMine(const Arguments &arguments);

/// Brings comments and ratings back from a file of them, and says what came of it. False when it failed.
[[nodiscard]] bool importTakeOut(const QString &path, const Arguments &arguments, Database &database);

} // namespace nghisu
