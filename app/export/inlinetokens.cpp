// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "inlinetokens.h"

#include <algorithm>
#include <array>

namespace nghisu {

namespace {

/// Outermost first.
constexpr std::array Styles{Span::Style::Link, Span::Style::Bold, Span::Style::Italic};

constexpr int DeepestList = 32;

qsizetype endOf(const Span &span)
{
    return span.start + span.length;
}

bool startsBefore(const Span &a, const Span &b)
{
    return a.start < b.start;
}

/// Those of one style, within the text, each behind the other; what touches is joined.
QList<Span> disjoint(const QList<Span> &spans, Span::Style style, qsizetype size)
{
    QList<Span> sorted;
    for (Span span : spans) {
        const qsizetype end = std::clamp<qsizetype>(endOf(span), 0, size);
        span.start = std::clamp<qsizetype>(span.start, 0, size);
        span.length = end - span.start;
        if (span.style == style && span.length > 0)
            sorted.append(span);
    }
    std::stable_sort(sorted.begin(), sorted.end(), startsBefore);
    QList<Span> all;
    for (Span &span : sorted) {
        const qsizetype before = all.isEmpty() ? -1 : endOf(all.constLast());
        if (span.start <= before && all.constLast().url == span.url) {
            all.last().length = std::max(before, endOf(span)) - all.constLast().start;
        } else {
            const qsizetype start = std::max(before, span.start);
            span.length = endOf(span) - start;
            span.start = start;
            if (span.length > 0)
                all.append(span);
        }
    }
    return all;
}

/// Cuts `span` where one of `outer` (disjoint, in order) begins or ends inside of it and reaches beyond it.
void appendCut(const Span &span, const QList<Span> &outer, QList<Span> &cut)
{
    auto after = std::upper_bound(outer.cbegin(), outer.cend(), span, startsBefore);
    QList<qsizetype> at{span.start};
    if (after != outer.cbegin()) {
        const Span &around = *std::prev(after); // begins before `span` or with it
        if (around.start < span.start && endOf(around) > span.start && endOf(around) < endOf(span))
            at.append(endOf(around));
    }
    auto last =
        std::lower_bound(outer.cbegin(), outer.cend(), Span{span.style, endOf(span), 0, {}}, startsBefore);
    if (last != outer.cbegin()) {
        const Span &beyond = *std::prev(last);
        if (beyond.start > span.start && endOf(beyond) > endOf(span))
            at.append(beyond.start);
    }
    at.append(endOf(span));
    for (qsizetype i = 0; i + 1 < at.size(); ++i) {
        if (at.at(i) < at.at(i + 1))
            cut.append({span.style, at.at(i), at.at(i + 1) - at.at(i), span.url});
    }
}

QList<Span> ofStyle(const QList<Span> &spans, Span::Style style)
{
    QList<Span> all;
    std::copy_if(spans.cbegin(), spans.cend(), std::back_inserter(all),
                 [style](const Span &span) { return span.style == style; });
    std::stable_sort(all.begin(), all.end(), startsBefore);
    return all;
}

/// Longer ones first where they begin together, links outermost.
bool opensBefore(const Span &a, const Span &b)
{
    if (a.start != b.start)
        return a.start < b.start;
    if (a.length != b.length)
        return a.length > b.length;
    return std::find(Styles.begin(), Styles.end(), a.style) <
           std::find(Styles.begin(), Styles.end(), b.style);
}

/// Gives each piece its part of the spans, which are disjoint and in order.
void distribute(const QList<Span> &spans, const QList<qsizetype> &starts, QList<TextPiece> &pieces)
{
    qsizetype piece = 0;
    for (const Span &span : spans) {
        while (piece + 1 < pieces.size() && starts.at(piece + 1) <= span.start)
            ++piece;
        for (qsizetype i = piece; i < pieces.size() && starts.at(i) < endOf(span); ++i) {
            const qsizetype from = std::max<qsizetype>(0, span.start - starts.at(i));
            const qsizetype to = std::min(pieces.at(i).text.size(), endOf(span) - starts.at(i));
            if (from < to)
                pieces[i].spans.append({span.style, from, to - from, span.url});
        }
    }
}

/// Gives each piece its part of the marks, which are disjoint and in order.
void distribute(const QList<MarkRun> &runs, const QList<qsizetype> &starts, QList<TextPiece> &pieces)
{
    qsizetype piece = 0;
    for (const MarkRun &run : runs) {
        while (piece + 1 < pieces.size() && starts.at(piece + 1) <= run.start)
            ++piece;
        for (qsizetype i = piece; i < pieces.size() && starts.at(i) < run.start + run.length; ++i) {
            const qsizetype from = std::max<qsizetype>(0, run.start - starts.at(i));
            const qsizetype to = std::min(pieces.at(i).text.size(), run.start + run.length - starts.at(i));
            if (from < to)
                pieces[i].marks.append({from, to - from, run.mark});
        }
    }
}

} // namespace

QList<Span> nestedSpans(const QList<Span> &spans)
{
    const QList<Span> links = ofStyle(spans, Span::Style::Link);
    QList<Span> bold;
    for (const Span &span : ofStyle(spans, Span::Style::Bold))
        appendCut(span, links, bold);
    QList<Span> beside; // links
    for (const Span &span : ofStyle(spans, Span::Style::Italic))
        appendCut(span, links, beside);
    QList<Span> italic;
    for (const Span &span : std::as_const(beside))
        appendCut(span, bold, italic);
    QList<Span> all = links + bold + italic;
    std::stable_sort(all.begin(), all.end(), opensBefore);
    return all;
}

QList<TextPiece> piecesOf(const Block &block, QStringView separators, const QList<MarkRun> &marks)
{
    QList<TextPiece> pieces;
    QList<qsizetype> starts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= block.text.size(); ++i) {
        const bool last = i == block.text.size();
        if (!last && !separators.contains(block.text.at(i)))
            continue;
        starts.append(start);
        pieces.append({block.text.mid(start, i - start), {}, last ? QChar() : block.text.at(i), {}});
        start = i + 1;
    }
    for (const Span::Style style : Styles)
        distribute(disjoint(block.spans, style, block.text.size()), starts, pieces);
    distribute(marks, starts, pieces);
    for (TextPiece &piece : pieces)
        piece.spans = nestedSpans(piece.spans);
    return pieces;
}

ListLine listLine(const Block &list, qsizetype entry)
{
    ListLine line = entry < list.lines.size() ? list.lines.at(entry) : ListLine();
    line.depth = std::clamp(line.depth, 0, DeepestList);
    return line;
}

QList<InlineToken> inlineTokens(const TextPiece &piece)
{
    QList<InlineToken> tokens;
    QList<Span> open;
    qsizetype at = 0;
    const QStringView text(piece.text);
    auto run = piece.marks.cbegin();
    const auto append = [&](qsizetype to, qsizetype mark) {
        if (to > at)
            tokens.append({InlineToken::Kind::Words, text.sliced(at, to - at), {}, mark});
        at = std::max(at, to);
    };
    const auto words = [&](qsizetype to) {
        while (run != piece.marks.cend() && run->start < to) {
            append(run->start, -1);
            append(std::min(to, run->start + run->length), run->mark);
            if (run->start + run->length > to)
                return;
            ++run;
        }
        append(to, -1);
    };
    const auto closeUntil = [&](qsizetype position) {
        while (!open.isEmpty() && endOf(open.constLast()) <= position) {
            words(endOf(open.constLast()));
            tokens.append({InlineToken::Kind::Close, {}, open.takeLast()});
        }
    };
    for (const Span &span : piece.spans) {
        closeUntil(span.start);
        words(span.start);
        tokens.append({InlineToken::Kind::Open, {}, span});
        open.append(span);
    }
    closeUntil(text.size());
    words(text.size());
    return tokens;
}

} // namespace nghisu
