// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "textblocks.h"

#include "byline.h"
#include "credit.h"
#include "normalise.h"

#include <algorithm>
#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCaption = 500;
constexpr qsizetype LongestPlainCaption = 300;
constexpr qsizetype LongestUncredited = 200;
constexpr qsizetype LongestDashEntry = 200;
constexpr qsizetype ShortestAlternative = 12;
constexpr qsizetype LongestHeading = 90;
constexpr qsizetype ShortestBody = 120;

using Marker = TextParagraph::Marker;

Block paragraphBlock(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

Block figureOf(const QString &text, const CaptionParts &parts, const QString &alternative)
{
    return makeFigure(text.left(parts.captionLength), parts.credit, alternative, -1);
}

QString withoutEnd(const QString &text)
{
    QString words = text.toCaseFolded();
    while (!words.isEmpty() && (words.back().isPunct() || words.back().isSpace()))
        words.chop(1);
    return words;
}

/// A picture copied as text leaves its alternative text, and below it the caption, which says the same and
/// more. Where no credit tells that it is a caption, both must be the same short sentence.
std::optional<Block> figureWithAlternative(const QString &alternative, const QString &text)
{
    if (alternative.size() < ShortestAlternative || text.size() > LongestCaption)
        return std::nullopt;
    const CaptionParts parts = splitCredit(text);
    const QString caption = withoutEnd(text.left(parts.captionLength));
    const QString repeated = withoutEnd(alternative);
    const bool same = caption == repeated && text.size() <= LongestUncredited && !repeated.contains(u". "_s);
    if (repeated.isEmpty() || !(parts.credit.isEmpty() ? same : caption.contains(repeated)))
        return std::nullopt;
    return figureOf(text, parts, toSingleLine(alternative));
}

std::optional<Block> figureWithCredit(const QString &text)
{
    if (text.size() > LongestPlainCaption)
        return std::nullopt;
    const CaptionParts parts = splitCredit(text);
    if (!parts.ofPicture || parts.credit.isEmpty())
        return std::nullopt;
    return figureOf(text, parts, {});
}

/// Vietnamese newspapers put a dash before what somebody says.
bool isSpoken(const TextParagraph &entry)
{
    return u"-–—"_s.contains(entry.markerText) &&
           (entry.text.endsWith(u'?') || entry.text.size() > LongestDashEntry);
}

qsizetype listEnd(const QList<TextParagraph> &paragraphs, qsizetype from)
{
    const Marker marker = paragraphs.at(from).marker;
    if (marker == Marker::None || (marker == Marker::Number && paragraphs.at(from).number != 1))
        return from;
    qsizetype end = from + 1;
    int number = 1;
    for (; end < paragraphs.size(); ++end) {
        const TextParagraph &entry = paragraphs.at(end);
        const bool nested = entry.indent > paragraphs.at(from).indent && entry.marker != Marker::None;
        if (nested)
            continue;
        if (entry.marker != marker || (marker == Marker::Number && entry.number != ++number) ||
            (marker == Marker::Bullet && entry.markerText != paragraphs.at(from).markerText))
            break;
    }
    const bool spoken = std::any_of(paragraphs.begin() + from, paragraphs.begin() + end, isSpoken);
    return end - from >= 2 && !spoken ? end : from;
}

Block listBlock(const QList<TextParagraph> &paragraphs, qsizetype from, qsizetype to)
{
    Block list;
    list.type = Block::Type::List;
    QStringList entries;
    QList<int> indents;
    for (qsizetype i = from; i < to; ++i) {
        const TextParagraph &entry = paragraphs.at(i);
        while (!indents.isEmpty() && entry.indent < indents.constLast())
            indents.removeLast();
        if (indents.isEmpty() || entry.indent > indents.constLast())
            indents.append(entry.indent);
        entries.append(entry.text);
        list.lines.append({static_cast<int>(indents.size()) - 1, entry.marker == Marker::Number});
    }
    list.text = entries.join(u'\n');
    return list;
}

/// A line that only names what follows: short, capitalised, without a mark at its end, between real
/// paragraphs.
bool isHeading(const QList<TextParagraph> &paragraphs, qsizetype at)
{
    const TextParagraph &line = paragraphs.at(at);
    const QString text = line.whole();
    if (line.marker == Marker::Bullet || text.size() > LongestHeading || at == 0 ||
        at + 1 >= paragraphs.size())
        return false;
    const QChar last = text.back();
    if (u".!…:;,"_s.contains(last) || last == u')' || !line.text.contains(u' '))
        return false;
    if (!line.text.front().isUpper() && !line.text.front().isDigit() && line.text.front() != u'“')
        return false;
    return paragraphs.at(at + 1).text.size() >= ShortestBody &&
           paragraphs.at(at - 1).text.size() >= LongestHeading && !looksLikeName(text);
}

Block headingBlock(const QString &text)
{
    Block heading;
    heading.type = Block::Type::Heading;
    heading.level = 2;
    heading.text = text;
    return heading;
}

} // namespace

QList<Block> blocksOf(const QList<TextParagraph> &paragraphs)
{
    QList<Block> blocks;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString text = paragraphs.at(i).whole();
        if (const qsizetype end = listEnd(paragraphs, i); end > i) {
            blocks.append(listBlock(paragraphs, i, end));
            i = end - 1;
            continue;
        }
        const QString next = i + 1 < paragraphs.size() ? paragraphs.at(i + 1).whole() : QString();
        const bool thrice =
            (i + 2 < paragraphs.size() && paragraphs.at(i + 2).text == paragraphs.at(i).text) ||
            (i > 0 && paragraphs.at(i - 1).text == paragraphs.at(i).text);
        if (auto figure = thrice ? std::nullopt : figureWithAlternative(text, next)) {
            blocks.append(*figure);
            ++i;
        } else if (auto captioned = figureWithCredit(text)) {
            blocks.append(*captioned);
        } else {
            blocks.append(isHeading(paragraphs, i) ? headingBlock(text) : paragraphBlock(text));
        }
    }
    return blocks;
}

} // namespace nghisu
