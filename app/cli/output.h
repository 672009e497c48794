// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// A line in UTF-8 to standard output, or error.
void printLine(const QString &line);
void printError(const QString &line);

} // namespace nghisu
