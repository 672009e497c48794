// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// Unicode Normalization Form C (UAX #15), the form in which all text is stored and compared; in time linear
/// to the length, which QString::normalized() does not promise.
[[nodiscard]] QString toNfc(const QString &text);

/// At most 30 combining marks behind a letter (the bound of UAX #15, Stream-Safe Text), the others left out:
/// no language has as many, and text that is not a person's own need not keep them.
[[nodiscard]] QString withBoundedMarks(const QString &text);

/// NFC on one line: every run of white space and line breaks becomes one space, the ends are trimmed. Control
/// characters, and the bidirectional overrides that could disguise a name (UAX #9: LRE…PDF, LRI…PDI), are
/// removed.
[[nodiscard]] QString toSingleLine(const QString &text);

} // namespace nghisu
