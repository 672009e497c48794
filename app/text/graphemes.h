// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace nghisu {

/// Number of extended grapheme clusters (UAX #29), what a reader calls characters. CRLF counts as one.
[[nodiscard]] qsizetype graphemeCount(const QString &text);

/// Index, in UTF-16 code units, of the cluster with number `clusters` (from 0); text.size() if there are
/// fewer.
[[nodiscard]] qsizetype graphemeOffset(const QString &text, qsizetype clusters);

} // namespace nghisu
