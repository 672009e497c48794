// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"

namespace nghisu {

/// Whether the words around a date say that it is no part of a programme: a document's date ("Chỉ thị
/// 12-CT/TW, ngày 3/4/2019"), a founding day, a holiday, a day up to which figures were counted. `statement`
/// holds the date.
[[nodiscard]] bool isBackground(const ScannedText &text, WordSpan statement, const DateExpression &date);

/// Whether the day lies so far before or after publication that no programme is told of it.
[[nodiscard]] bool isFarFrom(const PublicationDate &published, const DateExpression &date);

} // namespace nghisu
