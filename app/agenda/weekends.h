// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dategrammar.h"

#include <QList>

namespace nghisu {

/// The phrases, in order, with the weekends that are said on their own ("cuối tuần này", "next weekend"); one
/// beside a day ("Chủ nhật cuối tuần này") tells nothing new.
[[nodiscard]] QList<DatePhrase> withWeekends(const ScannedText &text, const QList<DatePhrase> &phrases);

} // namespace nghisu
