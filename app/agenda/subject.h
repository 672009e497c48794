// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"

namespace nghisu {

/// The noun phrase that takes place on a date, by the grammar of its clause alone: "Trại hè thiếu nhi | diễn
/// ra ngày 2/6", "Sáng 23/2 diễn ra | lễ cúng rừng", "A poetry reading | will be held on Saturday". Empty
/// where no verb of taking place joins the two, or where what happens is no event: "mưa lớn diễn ra".
/// "Bệnh viện tổ chức | khám sàng lọc", "| Three listening sessions | have been arranged": what a statement
/// without a date announces.
[[nodiscard]] WordSpan arrangedIn(const ScannedText &text, WordSpan statement);

[[nodiscard]] WordSpan subjectOf(const ScannedText &text, WordSpan statement, const DateExpression &date);

} // namespace nghisu
