// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "takeout.h"

namespace nghisu {

// Parts of a take-out to be read: see TakeOutFormat::Markdown.

[[nodiscard]] QString markdownOf(const Person &person);
/// Without its comments and highlights.
[[nodiscard]] QString markdownOf(const TakenArticle &article);
[[nodiscard]] QString markdownOf(const TakenComment &comment);
[[nodiscard]] QString markdownOf(const TakenMark &mark);

} // namespace nghisu
