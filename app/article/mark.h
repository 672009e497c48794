// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "passage.h"

#include <QDateTime>
#include <QLatin1String>
#include <QUuid>

#include <array>
#include <optional>

namespace nghisu {

/// Numbers are kept in libraries.
enum class MarkColor { Yellow = 1, Green, Blue, Pink };

/// In the order they are offered in.
inline constexpr std::array AllMarkColors{MarkColor::Yellow, MarkColor::Green, MarkColor::Blue,
                                          MarkColor::Pink};

/// Words of an article that somebody has highlighted, with a note or without.
struct Mark
{
    QUuid id;
    QUuid author;
    QString authorName;
    MarkColor color = MarkColor::Yellow;
    Passage passage;   ///< as it stood when it was marked; never empty
    QString note;      ///< plain text as a comment's body, or empty
    QDateTime created; ///< UTC, to the millisecond
    bool mine = false; ///< made by the person it is shown to

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// "yellow", "green", "blue" or "pink", for other programs.
[[nodiscard]] QLatin1String nameOf(MarkColor color);
[[nodiscard]] std::optional<MarkColor> markColorNamed(QStringView name);
[[nodiscard]] std::optional<MarkColor> markColorNumbered(qint64 number);

} // namespace nghisu
