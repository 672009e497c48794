// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "markruns.h"

namespace nghisu {

/// A part of a block's text that stands by itself, such as a line of a list or a cell of a table.
struct TextPiece
{
    QString text;
    QList<Span> spans;         ///< into `text`; none overlaps another of its style, and no two cross
    QChar separator = {};      ///< what stood behind it; null behind the last
    QList<MarkRun> marks = {}; ///< into `text`
};

/// The text of a block, parted at each of `separators`. Linear, whatever the spans are. `marks` are those of
/// the block, see markRuns().
[[nodiscard]] QList<TextPiece> piecesOf(const Block &block, QStringView separators = {},
                                        const QList<MarkRun> &marks = {});

/// Nesting and kind of an entry of a list block. A depth that no list of a person's has is brought to the
/// next that one may have; where the block does not say, it is the outermost.
[[nodiscard]] ListLine listLine(const Block &list, qsizetype entry);

/// Words, or where a style begins or ends. Styles nest, links outermost where they begin and end alike.
struct InlineToken
{
    enum class Kind { Words, Open, Close };

    Kind kind = Kind::Words;
    QStringView words = {}; ///< into the piece's text
    Span span = {};         ///< what begins or ends
    qsizetype mark = -1;    ///< which mark all of the words are seen in, or -1
};

[[nodiscard]] QList<InlineToken> inlineTokens(const TextPiece &piece);

/// Spans cut so that no two cross: links stay whole, bold is parted at their ends, italics at the ends of
/// both. Spans of one style must not overlap.
[[nodiscard]] QList<Span> nestedSpans(const QList<Span> &spans);

} // namespace nghisu
