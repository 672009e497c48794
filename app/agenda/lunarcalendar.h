// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>

namespace nghisu {

/// The day of the Gregorian calendar on which a day of the Vietnamese lunar calendar falls: `day` 1 to 30,
/// `month` 1 (tháng Giêng) to 12 (tháng Chạp), `year` by the Gregorian year in which the lunar one begins.
/// Of a month that comes twice it is the first. Invalid for a day that the month does not have, and outside
/// 1900 to 2199.
///
/// New moons and solar terms are computed for 105° E as Vietnam has counted since 1968, with the formulas of
/// Meeus, Astronomical Algorithms (1998), chapters 25 and 49 in their short form.
[[nodiscard]] QDate fromLunar(int day, int month, int year);

} // namespace nghisu
