// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "inlinetext.h"

#include "normalise.h"

#include <algorithm>

namespace nghisu {

namespace {

/// What HTML treats as space, and the no-break space, which readers and searchers do not tell from it.
bool isBreakableSpace(QChar c)
{
    return c.isSpace() || c == u'\u200B';
}

bool isUnwanted(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::ByteOrderMark || c == u'\u00AD';
}

/// Entities can bring decomposed letters; places of spans move with what is composed.
void normalise(InlineText &inlineText)
{
    const QString composed = toNfc(inlineText.text);
    if (composed == inlineText.text)
        return;
    // Working out each place anew is too slow for a text that nobody wrote for readers.
    if (inlineText.spans.size() * inlineText.text.size() > 50'000'000)
        inlineText.spans.clear();
    const auto moved = [&inlineText](qsizetype at) { return toNfc(inlineText.text.left(at)).size(); };
    for (Span &span : inlineText.spans) {
        const qsizetype end = std::min(moved(span.start + span.length), composed.size());
        span.start = std::min(moved(span.start), end);
        span.length = end - span.start;
    }
    inlineText.text = composed;
}

} // namespace

InlineText midOf(const InlineText &text, qsizetype start, qsizetype length)
{
    InlineText part{text.text.mid(start, length), {}};
    for (Span span : text.spans) {
        const qsizetype from = std::max(span.start, start);
        const qsizetype to = std::min(span.start + span.length, start + part.text.size());
        if (from >= to)
            continue;
        span.start = from - start;
        span.length = to - from;
        part.spans.append(span);
    }
    return part;
}

bool isAllBold(const InlineText &text)
{
    qsizetype bold = 0;
    for (const Span &span : text.spans) {
        if (span.style == Span::Style::Bold && span.start <= bold)
            bold = std::max(bold, span.start + span.length);
    }
    return !text.isEmpty() && bold >= text.text.size();
}

void InlineBuilder::append(const QString &text)
{
    for (const QChar c : text) {
        if (isBreakableSpace(c)) {
            m_space = true;
            continue;
        }
        if (isUnwanted(c))
            continue;
        if (!m_text.isEmpty() && m_breaks > 0)
            m_text += QChar::LineSeparator;
        else if (!m_text.isEmpty() && m_space)
            m_text += u' ';
        else if (m_apart && !m_text.isEmpty() && c.isUpper() && (m_text.back().isLower() || m_text.back().isDigit()))
            m_text += u" – ";
        m_breaks = 0;
        m_space = false;
        m_apart = false;
        m_text += c;
    }
}

void InlineBuilder::breakLine()
{
    ++m_breaks;
    m_space = false;
}

void InlineBuilder::beginStyle(Span::Style style, const QString &url)
{
    m_open.append(Span{style, m_text.size(), 0, url});
}

void InlineBuilder::endStyle()
{
    closeSpan(m_open.takeLast(), m_spans);
}

void InlineBuilder::closeSpan(Span span, QList<Span> &spans) const
{
    // The space before the first word was written only with that word.
    while (span.start < m_text.size() && m_text.at(span.start).isSpace())
        ++span.start;
    span.length = m_text.size() - span.start;
    if (span.length > 0)
        spans.append(span);
}

InlineText InlineBuilder::take()
{
    InlineText taken{m_text, m_spans};
    for (Span &open : m_open) {
        closeSpan(open, taken.spans);
        open.start = 0;
    }
    std::stable_sort(taken.spans.begin(), taken.spans.end(),
                     [](const Span &a, const Span &b) { return a.start < b.start; });
    normalise(taken);
    m_text.clear();
    m_spans.clear();
    m_space = false;
    m_apart = false;
    m_breaks = 0;
    return taken;
}

} // namespace nghisu
