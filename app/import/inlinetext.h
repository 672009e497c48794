// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

#include <QList>
#include <QString>

namespace nghisu {

/// A text with its spans, as they go into a block.
struct InlineText
{
    QString text;
    QList<Span> spans;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// Drops what lies before `start` and behind `start + length`; spans are cut with the text.
[[nodiscard]] InlineText midOf(const InlineText &text, qsizetype start, qsizetype length);

/// Whether one bold span covers all letters of the text.
[[nodiscard]] bool isAllBold(const InlineText &text);

/// Collects text as HTML sets it: white space is single, none stands at the ends or beside a line break.
class InlineBuilder
{
public:
    void append(const QString &text);
    /// A `br`. Two of them without words between part paragraphs, see take().
    void breakLine();
    /// Begins and ends a style for what is appended between. Styles last through take().
    void beginStyle(Span::Style style, const QString &url = {});
    void endStyle();
    /// Sets what was appended apart from a sentence that follows without space: "Hà NộiSáng nay".
    void setApart() { m_apart = true; }
    /// Where the next word will begin.
    [[nodiscard]] qsizetype position() const { return m_text.size(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isParted() const { return m_breaks >= 2 && !m_text.isEmpty(); }
    /// Ends the text: NFC, spans in order. The builder begins anew with the styles that are open.
    [[nodiscard]] InlineText take();

private:
    void closeSpan(Span span, QList<Span> &spans) const;

    QString m_text;
    QList<Span> m_spans;
    QList<Span> m_open;
    bool m_space = false;
    bool m_apart = false;
    int m_breaks = 0;
};

} // namespace nghisu
