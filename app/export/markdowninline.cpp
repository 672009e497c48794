// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markdowninline.h"

#include "exportwords.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Whether CommonMark takes a character for neither space nor punctuation.
bool isLetter(QChar c)
{
    return !c.isSpace() && !c.isPunct() && !c.isSymbol();
}

/// A run of delimiters opens or closes only where it hugs words: not beside space, and beside punctuation
/// only where no letter is on its other side (CommonMark 0.30, 6.2). Shortens the span until it does.
Span expressible(const QString &text, Span span)
{
    const auto at = [&text](qsizetype i) { return i < 0 || i >= text.size() ? QChar(u' ') : text.at(i); };
    qsizetype from = span.start;
    qsizetype to = span.start + span.length;
    while (from < to && !isLetter(at(from)) && (at(from).isSpace() || isLetter(at(from - 1))))
        ++from;
    while (from < to && !isLetter(at(to - 1)) && (at(to - 1).isSpace() || isLetter(at(to))))
        --to;
    span.start = from;
    span.length = to - from;
    return span;
}

TextPiece withExpressible(const TextPiece &piece)
{
    TextPiece result{piece.text, {}, piece.separator};
    for (const Span &span : piece.spans) {
        const Span shown = span.style == Span::Style::Link ? span : expressible(piece.text, span);
        if (shown.length > 0)
            result.spans.append(shown);
    }
    result.spans = nestedSpans(result.spans);
    return result;
}

/// Underscores keep italics apart from the asterisks of bold, but mean nothing within words.
QLatin1String delimiterOf(const Span &span, const QString &text)
{
    if (span.style == Span::Style::Bold)
        return "**"_L1;
    const qsizetype end = span.start + span.length;
    const bool withinWord = (span.start > 0 && isLetter(text.at(span.start - 1))) ||
                            (end < text.size() && isLetter(text.at(end)));
    return withinWord ? "*"_L1 : "_"_L1;
}

class Writer
{
public:
    Writer(MarkdownBreak lineBreak, const QString &prefix) : m_break(lineBreak), m_prefix(prefix) {}

    void words(QStringView words);
    void markup(const QString &markup)
    {
        m_markdown += markup;
        m_atLineStart = false;
    }
    [[nodiscard]] QString take() { return std::move(m_markdown); }

private:
    void breakLine();
    [[nodiscard]] static bool isMarkup(QStringView words, qsizetype at);
    [[nodiscard]] static qsizetype openingAt(QStringView line);

    MarkdownBreak m_break;
    const QString &m_prefix;
    QString m_markdown;
    bool m_atLineStart = true;
};

void Writer::breakLine()
{
    if (m_break == MarkdownBreak::Space) {
        m_markdown += u' ';
        return;
    }
    if (m_break == MarkdownBreak::Tag) {
        m_markdown += "<br>"_L1;
        return;
    }
    m_markdown += "\\\n"_L1 + m_prefix;
    m_atLineStart = true;
}

bool Writer::isMarkup(QStringView words, qsizetype at)
{
    static const QString Markup = u"\\`*_[]<>#&~|^@"_s;
    const QChar c = words.at(at);
    if (Markup.contains(c))
        return true;
    // GitHub takes these for the beginning of an address.
    if (c == u':')
        return words.sliced(at + 1).startsWith("//"_L1);
    return c == u'.' && at >= 3 && words.sliced(at - 3, 3).compare("www"_L1, Qt::CaseInsensitive) == 0;
}

/// Where in a line that begins with these words stands what makes a list, an underline or a rule of it;
/// -1 where nothing does.
qsizetype Writer::openingAt(QStringView line)
{
    if (u"-+="_s.contains(line.front()))
        return 0;
    qsizetype digits = 0;
    while (digits < line.size() && digits < 10 && line.at(digits) >= u'0' && line.at(digits) <= u'9')
        ++digits;
    const bool numbered =
        digits > 0 && digits < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')');
    return numbered ? digits : -1;
}

void Writer::words(QStringView words)
{
    qsizetype opening = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        if (c == QChar::LineSeparator || c == u'\n') {
            breakLine();
            continue;
        }
        if (!isWritable(c) || (m_atLineStart && c.isSpace()))
            continue;
        if (m_atLineStart) {
            const qsizetype found = openingAt(words.sliced(i));
            opening = found < 0 ? -1 : i + found;
            m_atLineStart = false;
        }
        if (i == opening || isMarkup(words, i))
            m_markdown += u'\\';
        m_markdown += c;
    }
}

} // namespace

QString markdownInline(const TextPiece &piece, MarkdownBreak lineBreak, const QString &prefix)
{
    const TextPiece shown = withExpressible(piece);
    Writer writer(lineBreak, prefix);
    for (const InlineToken &token : inlineTokens(shown)) {
        const Span &span = token.span;
        if (token.kind == InlineToken::Kind::Words)
            writer.words(token.words);
        else if (span.style != Span::Style::Link)
            writer.markup(delimiterOf(span, shown.text));
        else if (token.kind == InlineToken::Kind::Open)
            writer.markup(u"["_s);
        else
            writer.markup(u"]("_s + markdownAddress(span.url) + u')');
    }
    return writer.take();
}

QString markdownWords(const QString &words)
{
    return markdownInline({words.simplified(), {}, {}}, MarkdownBreak::Space);
}

QString markdownAddress(const QString &address)
{
    QString safe;
    for (const QChar c : address) {
        if (u"\\()<>&*_"_s.contains(c))
            safe += u'\\';
        if (c.isSpace())
            safe += "%20"_L1;
        else if (isWritable(c))
            safe += c;
    }
    return safe;
}

} // namespace nghisu
