// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markdownfigures.h"

#include "credit.h"
#include "normalise.h"
#include "picturesource.h"

#include <QRegularExpression>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCaption = 500;
constexpr qsizetype LongestCredited = 300;
constexpr qsizetype ReportedAddress = 200;

bool isAllItalic(const InlineText &text)
{
    return std::any_of(text.spans.cbegin(), text.spans.cend(), [&text](const Span &span) {
        return span.style == Span::Style::Italic && span.start == 0 && span.length >= text.text.size();
    });
}

QString attribute(const QString &tag, const QRegularExpression &attribute)
{
    const auto match = attribute.match(tag);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

QRegularExpression attributeNamed(const QString &name)
{
    return QRegularExpression(u"\\s%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"_s.arg(name),
                              QRegularExpression::CaseInsensitiveOption);
}

} // namespace

MarkdownFigures::MarkdownFigures(PictureSource &pictures, ImportReport &report)
    : m_pictures(pictures), m_report(report)
{
}

void MarkdownFigures::beginPicture(const QString &address, const QString &title, bool leads)
{
    // A picture inside of another's alternative text is none.
    if (++m_depth == 1)
        m_met.append({address, title, {}, leads});
}

void MarkdownFigures::endPicture()
{
    m_depth = std::max(0, m_depth - 1);
}

void MarkdownFigures::appendAlternative(const QString &words)
{
    m_met.last().alternative += words;
}

void MarkdownFigures::htmlPicture(const QString &tag, bool leads)
{
    static const QRegularExpression Source = attributeNamed(u"src"_s);
    static const QRegularExpression Title = attributeNamed(u"title"_s);
    static const QRegularExpression Alternative = attributeNamed(u"alt"_s);
    if (tag.startsWith(u"<img"_s, Qt::CaseInsensitive) && !isInPicture())
        m_met.append({attribute(tag, Source), attribute(tag, Title), attribute(tag, Alternative), leads});
}

void MarkdownFigures::append(const Block &block)
{
    m_captionMayFollow = false;
    m_blocks.append(block);
}

bool MarkdownFigures::isCaption(const InlineText &words) const
{
    if (words.isEmpty() || words.text.size() > LongestCaption)
        return false;
    const CaptionParts parts = splitCredit(words.text);
    return isAllItalic(words) ||
           (words.text.size() <= LongestCredited && parts.ofPicture && !parts.credit.isEmpty());
}

void MarkdownFigures::setCaption(Block &figure, const InlineText &words) const
{
    const CaptionParts parts = splitCredit(words.text);
    InlineText caption = midOf(words, 0, parts.captionLength);
    caption.text.replace(QChar::LineSeparator, u' ');
    // Captions are set apart by the reader itself.
    if (isAllItalic(words))
        caption.spans.removeIf([](const Span &span) { return span.style == Span::Style::Italic; });
    figure = makeFigure(caption.text, toSingleLine(parts.credit), figure.alternative, figure.picture);
    figure.spans = caption.spans;
}

void MarkdownFigures::place(const InlineText &words)
{
    const QList<Met> met = std::exchange(m_met, {});
    if (met.isEmpty() && m_captionMayFollow && isCaption(words)) {
        setCaption(m_blocks.last(), words);
        m_captionMayFollow = false;
        return;
    }
    const bool isBelow = met.size() == 1 && met.constFirst().leads && words.text.size() <= LongestCaption;
    for (const Met &picture : met) {
        if (picture.leads)
            placeFigure(picture, isBelow ? words : InlineText());
    }
    if (!words.isEmpty() && !isBelow) {
        Block paragraph;
        paragraph.text = words.text;
        paragraph.spans = words.spans;
        append(paragraph);
    }
    for (const Met &picture : met) {
        if (!picture.leads)
            placeFigure(picture, {});
    }
}

void MarkdownFigures::placeFigure(const Met &met, const InlineText &caption)
{
    const int index = m_pictures.take(met.address);
    if (index < 0) {
        ++m_report.picturesMissing;
        m_report.leftOut.append({LeftOut::Kind::Picture, toSingleLine(met.address.left(ReportedAddress))});
    }
    const QString alternative = toSingleLine(met.alternative);
    const QString title = toSingleLine(met.title);
    // A picture without words that is not there was decoration.
    if (index < 0 && alternative.isEmpty() && title.isEmpty() && caption.isEmpty())
        return;
    Block figure = makeFigure({}, {}, alternative, index);
    if (!caption.isEmpty())
        setCaption(figure, caption);
    else if (!title.isEmpty())
        setCaption(figure, {title, {}});
    append(figure);
    m_captionMayFollow = caption.isEmpty();
}

} // namespace nghisu
