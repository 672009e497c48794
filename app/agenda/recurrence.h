// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"

#include <QByteArray>
#include <QList>

namespace nghisu {

/// The starts of a repeated event, the first of them `start`.
struct Occurrences
{
    QList<Moment> starts; ///< at least one, at most the number asked for
    bool cut = false;     ///< there are more
};

/// Expands an RRULE (RFC 5545, 3.3.10) from its first start. Rules by the hour or finer, and rules that
/// cannot be read, give the first start alone.
[[nodiscard]] Occurrences expandRule(const QByteArray &rule, const Moment &start, int most);

} // namespace nghisu
