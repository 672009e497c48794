// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

#include <QDate>

namespace nghisu {

/// Concludes from the words of an article when it came out: the day that it calls today ("chiều nay,
/// (25/9)"), else its first day and month, in the latest year that it mentions; else its latest full date;
/// else the end of that year. Ends of terms and aims ("2020-2025", "đến năm 2030") are no mentions, nothing
/// lies behind `today`. Invalid when the text names no year.
[[nodiscard]] PublicationDate estimatedDate(const QString &text, const QDate &today);

} // namespace nghisu
