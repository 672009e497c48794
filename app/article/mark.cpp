// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "mark.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// In the order of AllMarkColors.
constexpr std::array Names{"yellow"_L1, "green"_L1, "blue"_L1, "pink"_L1};

} // namespace

QLatin1String nameOf(MarkColor color)
{
    return Names.at(static_cast<size_t>(color) - 1);
}

std::optional<MarkColor> markColorNamed(QStringView name)
{
    const auto *found = std::find(Names.begin(), Names.end(), name);
    return found == Names.end() ? std::nullopt
                                : std::optional(AllMarkColors.at(static_cast<size_t>(found - Names.begin())));
}

std::optional<MarkColor> markColorNumbered(qint64 number)
{
    if (number < 1 || number > static_cast<qint64>(AllMarkColors.size()))
        return {};
    return static_cast<MarkColor>(number);
}

} // namespace nghisu
