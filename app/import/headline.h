// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// Whether a first line can be a headline: short, and not several sentences.
[[nodiscard]] bool looksLikeHeadline(const QString &line);

/// A title for a text without headline: its first sentence, cut at a word to some 120 characters with "…"
/// behind.
[[nodiscard]] QString titleFrom(const QString &text);

} // namespace nghisu
