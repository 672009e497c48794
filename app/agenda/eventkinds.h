// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSet>
#include <QString>

namespace nghisu {

class ScannedText;

// What a text says of an event whatever its language, Vietnamese or English.

/// Numbers of the kinds of events that it names: a congress, a festival, an election.
[[nodiscard]] QSet<int> eventKindsOf(const QString &text);

/// Which one of a row an event is: 17 of "lần thứ XVII" and of "17th".
[[nodiscard]] QSet<int> ordinalsOf(const ScannedText &text);

/// Whether so many of its letters have marks as only Vietnamese has.
[[nodiscard]] bool isVietnamese(const QString &text);

} // namespace nghisu
