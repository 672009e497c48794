// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mark.h"

#include <QList>

namespace nghisu {

/// Words of a block that are seen in the colour of one mark.
struct MarkRun
{
    qsizetype start = 0;  ///< UTF-16 code units into the block's text
    qsizetype length = 0; ///< UTF-16 code units, at least 1
    qsizetype mark = 0;   ///< index into the list that the runs were made from

    friend bool operator==(const MarkRun &, const MarkRun &) = default;
};

/// Which mark is seen where, in `block`: in order, none over another. Where passages overlap the shortest
/// lies on top, so that one inside of another is seen; of equal ones the one that comes last in the list.
[[nodiscard]] QList<MarkRun> markRuns(const QList<Passage> &passages, int block);

[[nodiscard]] QList<Passage> passagesOf(const QList<Mark> &marks);

} // namespace nghisu
