// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "lunarcalendar.h"

#include <cmath>
#include <numbers>

namespace nghisu {

namespace {

constexpr double Zone = 7.0 / 24;               ///< days east of Greenwich
constexpr double FirstMoon = 2415021.076998695; ///< Julian day of the first new moon of 1900
constexpr double MeanMonth = 29.530588853;      ///< days
constexpr int WinterSector = 9;                 ///< of the sun's longitude, from the winter solstice on

double sine(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180);
}

/// Julian day number of the day of the k-th new moon since 1900.
int newMoon(int k)
{
    const double t = k / 1236.85;
    const double t2 = t * t;
    const double t3 = t2 * t;
    const double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3 +
                        0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
    const double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
    const double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
    const double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
    const double correction = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun) -
                              0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon) +
                              0.0104 * sine(2 * node) - 0.0051 * sine(sun + moon) -
                              0.0074 * sine(sun - moon) + 0.0004 * sine(2 * node + sun) -
                              0.0004 * sine(2 * node - sun) - 0.0006 * sine(2 * node + moon) +
                              0.0010 * sine(2 * node - moon) + 0.0005 * sine(2 * moon + sun);
    const double dynamical = -0.000278 + 0.000265 * t + 0.000262 * t2; ///< terrestrial less universal time
    return int(std::floor(mean + correction - dynamical + 0.5 + Zone));
}

/// Which twelfth of the ecliptic the sun stands in as the day begins; 0 from the spring equinox on.
int sunSector(int julianDay)
{
    const double t = (julianDay - 2451545.5 - Zone) / 36525;
    const double t2 = t * t;
    const double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
    const double longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2 +
                             (1.914600 - 0.004817 * t - 0.000014 * t2) * sine(anomaly) +
                             (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000290 * sine(3 * anomaly);
    return int(std::floor((longitude - 360 * std::floor(longitude / 360)) / 30));
}

/// First day of the eleventh month, in which the winter solstice falls.
int eleventhMonth(int year)
{
    const int last = int(QDate(year, 12, 31).toJulianDay());
    const int k = int(std::floor((last - 2415021) / MeanMonth));
    const int moon = newMoon(k);
    return sunSector(moon) >= WinterSector ? newMoon(k - 1) : moon;
}

/// How many months behind the eleventh the leap month stands: the first without a solar term.
int leapOffset(int first)
{
    constexpr int MostMonths = 14;
    int offset = 1;
    int before = 0;
    int sector = sunSector(newMoon(first + offset));
    do {
        before = sector;
        ++offset;
        sector = sunSector(newMoon(first + offset));
    } while (sector != before && offset < MostMonths);
    return offset - 1;
}

} // namespace

QDate fromLunar(int day, int month, int year)
{
    constexpr int Eleventh = 11;
    constexpr int CommonYear = 365;
    if (day < 1 || day > 30 || month < 1 || month > 12 || year < 1900 || year > 2199)
        return {};
    const int begin = month < Eleventh ? eleventhMonth(year - 1) : eleventhMonth(year);
    const int end = month < Eleventh ? eleventhMonth(year) : eleventhMonth(year + 1);
    const int first = int(std::floor(0.5 + (begin - FirstMoon) / MeanMonth));
    int offset = month < Eleventh ? month + 1 : month - Eleventh;
    if (end - begin > CommonYear && offset >= leapOffset(first))
        ++offset;
    const int start = newMoon(first + offset);
    return start + day - 1 < newMoon(first + offset + 1) ? QDate::fromJulianDay(start + day - 1) : QDate();
}

} // namespace nghisu
