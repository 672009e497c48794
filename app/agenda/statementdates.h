// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session.h"

#include <QList>

namespace nghisu {

/// The dates of a statement that may stand on a programme, in order: without those of documents, of years
/// past, of what was put off or called off, and with the day that something was moved to in place of both.
/// Empty for a statement of more dates than prose has.
[[nodiscard]] QList<DateExpression> datesOfProgramme(const BlockText &block, WordSpan statement,
                                                     const ProgrammeContext &context);

} // namespace nghisu
