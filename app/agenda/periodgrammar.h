// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words.h"

#include <QList>

#include <optional>

namespace nghisu {

/// A stretch of the calendar, or a number of its units, as a text says it; periodresolver.h gives it days.
struct PeriodPhrase
{
    enum class Unit { Second, Minute, Hour, Day, Week, Month, Quarter, Year, Season };
    /// What of the unit is meant.
    enum class Part {
        Whole,
        Beginning,
        Middle,
        End,
        FirstDay,
        LastDay,
        FirstWeek,
        LastWeek,
        FirstUnits,
        LastUnits
    };

    Unit unit = Unit::Day;
    int number = 0; ///< month 1 to 12, quarter 1 to 4, season 1 (spring) to 4; 0 where `offset` says it
    int year = 0;   ///< or 0
    std::optional<int> years;  ///< from the year of reference
    std::optional<int> offset; ///< units from that of reference: "tuần sau" is 1
    int count = 0; ///< "3 tháng tới": units in the direction of `offset`; of `part` FirstUnits, months
    Part part = Part::Whole;
    bool now = false; ///< "bây giờ"
    int firstWord = 0;
    int endWord = 0; ///< one behind the last
};

/// The phrase that begins at a word, if one does.
[[nodiscard]] std::optional<PeriodPhrase> parsePeriod(const ScannedText &text, int index);

} // namespace nghisu
