// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmlblockwriter.h"

#include "exportwords.h"
#include "textsink.h"

#include <QUrl>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QLatin1String tagOf(Span::Style style)
{
    return style == Span::Style::Bold ? "b"_L1 : style == Span::Style::Italic ? "i"_L1 : "a"_L1;
}

/// A picture of nothing: it keeps the place of one that is not there, and its alternative text.
constexpr auto NoPicture =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='4' height='1'/%3E"_L1;

} // namespace

HtmlBlockWriter::HtmlBlockWriter(const ArticleExport &article, TextSink &out)
    : m_export(article), m_out(out), m_marked(passagesOf(article.marks))
{
}

QString HtmlBlockWriter::escaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        if (c == u'&')
            safe += "&amp;"_L1;
        else if (c == u'<')
            safe += "&lt;"_L1;
        else if (c == u'>')
            safe += "&gt;"_L1;
        else if (c == u'"')
            safe += "&quot;"_L1;
        else if (isWritable(c) || c == u'\n' || c == u'\t')
            safe += c;
    }
    return safe;
}

void HtmlBlockWriter::writeWords(const InlineToken &token)
{
    QString words = escaped(token.words);
    words.replace(QChar::LineSeparator, "<br>"_L1);
    if (token.mark < 0) {
        m_out << words;
        return;
    }
    const Mark &mark = m_export.marks.at(token.mark);
    m_out << "<mark class=\""_L1 << nameOf(mark.color) << u'"';
    if (!mark.note.isEmpty())
        m_out << " title=\""_L1 << escaped(mark.note) << u'"';
    m_out << u'>' << words << "</mark>"_L1;
}

void HtmlBlockWriter::writeInline(const TextPiece &piece)
{
    for (const InlineToken &token : inlineTokens(piece)) {
        if (token.kind == InlineToken::Kind::Words) {
            writeWords(token);
            continue;
        }
        const bool opens = token.kind == InlineToken::Kind::Open;
        m_out << (opens ? "<"_L1 : "</"_L1) << tagOf(token.span.style);
        if (opens && token.span.style == Span::Style::Link)
            m_out << " href=\""_L1 << escaped(token.span.url) << u'"';
        m_out << u'>';
    }
}

void HtmlBlockWriter::writeInline(const Block &block)
{
    for (const TextPiece &piece : piecesOf(block, {}, m_runs))
        writeInline(piece);
}

void HtmlBlockWriter::writeLead(const Block &lead)
{
    m_out << "<p class=\"lead\">"_L1;
    writeInline(lead);
    m_out << "</p>\n"_L1;
}

void HtmlBlockWriter::write(int number)
{
    const Block &block = m_export.article.block(number);
    m_runs = markRuns(m_marked, number);
    if (number == LeadBlock)
        return writeLead(block);
    switch (block.type) {
    case Block::Type::Paragraph:
        m_out << "<p>"_L1;
        writeInline(block);
        m_out << "</p>\n"_L1;
        break;
    case Block::Type::Heading: {
        const QByteArray tag = 'h' + QByteArray::number(std::clamp(block.level, 2, 4));
        m_out << u'<' << tag << u'>';
        writeInline(block);
        m_out << "</"_L1 << tag << ">\n"_L1;
        break;
    }
    case Block::Type::Figure:
        return writeFigure(block);
    case Block::Type::List:
        return writeList(block);
    case Block::Type::Quote:
        return writeQuote(block);
    case Block::Type::Table:
        return writeTable(block);
    case Block::Type::Preformatted:
        return writePreformatted(block);
    }
}

void HtmlBlockWriter::writeFigure(const Block &figure)
{
    const bool wanted = static_cast<bool>(m_export.pictureBytes);
    const bool there = wanted && figure.picture >= 0 && figure.picture < m_export.article.pictures.size();
    if (!wanted && figure.text.isEmpty())
        return;
    m_out << (there || !wanted ? "<figure>"_L1 : "<figure class=\"missing\">"_L1);
    if (wanted)
        writePicture(figure);
    if (!figure.text.isEmpty()) {
        m_out << "\n<figcaption>"_L1;
        Block caption;
        caption.text = figure.caption();
        caption.spans = figure.spans;
        writeInline(caption);
        if (const QString credit = figure.credit(); !credit.isEmpty())
            m_out << " <small>"_L1 << escaped(credit) << "</small>"_L1;
        m_out << "</figcaption>"_L1;
    }
    m_out << "</figure>\n"_L1;
}

void HtmlBlockWriter::writePicture(const Block &figure)
{
    const bool known = figure.picture >= 0 && figure.picture < m_export.article.pictures.size();
    const Picture picture = known ? m_export.article.pictures.at(figure.picture) : Picture();
    const QByteArray bytes = known ? m_export.pictureBytes(picture) : QByteArray();
    m_out << "<img alt=\""_L1 << escaped(figure.alternative) << "\" src=\""_L1;
    if (bytes.isEmpty()) {
        m_out << NoPicture << "\" title=\""_L1 << escaped(ExportWords::missingPicture()) << "\">"_L1;
        return;
    }
    m_out << "data:"_L1 << escaped(QString::fromLatin1(picture.type)) << ";base64,"_L1 << bytes.toBase64()
          << u'"';
    if (!picture.size.isEmpty())
        m_out << " width=\""_L1 << QByteArray::number(picture.size.width()) << "\" height=\""_L1
              << QByteArray::number(picture.size.height()) << u'"';
    m_out << u'>';
}

/// Entries hold the lists below them, as HTML wants it; a depth that is left out is an entry without words.
void HtmlBlockWriter::writeList(const Block &list)
{
    QList<QLatin1String> open; // names of the lists, outermost first; each has an entry open
    const auto closeLast = [&] { m_out << "</li>\n</"_L1 << open.takeLast() << u'>'; };
    const QList<TextPiece> entries = piecesOf(list, u"\n", m_runs);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ListLine line = listLine(list, i);
        const QLatin1String tag = line.ordered ? "ol"_L1 : "ul"_L1;
        while (open.size() > line.depth + 1)
            closeLast();
        if (open.size() == line.depth + 1 && open.constLast() != tag)
            closeLast();
        if (open.size() == line.depth + 1)
            m_out << "</li>\n<li>"_L1;
        while (open.size() < line.depth + 1) {
            m_out << u'<' << tag << ">\n<li>"_L1;
            open.append(tag);
        }
        writeInline(entries.at(i));
    }
    while (!open.isEmpty())
        closeLast();
    m_out << u'\n';
}

void HtmlBlockWriter::writeTable(const Block &table)
{
    m_out << "<div class=\"table\"><table>\n"_L1
          << (table.headerRows > 0 ? "<thead>\n<tr>"_L1 : "<tbody>\n<tr>"_L1);
    int row = 0;
    for (const TextPiece &cell : piecesOf(table, u"\t\n", m_runs)) {
        const QLatin1String tag = row < table.headerRows ? "th"_L1 : "td"_L1;
        m_out << u'<' << tag << u'>';
        writeInline(cell);
        m_out << "</"_L1 << tag << u'>';
        if (cell.separator != u'\n')
            continue;
        ++row;
        m_out << (row == table.headerRows ? "</tr>\n</thead>\n<tbody>\n<tr>"_L1 : "</tr>\n<tr>"_L1);
    }
    m_out << (row < table.headerRows ? "</tr>\n</thead>\n"_L1 : "</tr>\n</tbody>\n"_L1)
          << "</table></div>\n"_L1;
}

void HtmlBlockWriter::writeQuote(const Block &quote)
{
    m_out << "<blockquote>\n"_L1;
    for (const TextPiece &paragraph : piecesOf(quote, u"\n", m_runs)) {
        m_out << "<p>"_L1;
        writeInline(paragraph);
        m_out << "</p>\n"_L1;
    }
    m_out << "</blockquote>\n"_L1;
}

void HtmlBlockWriter::writePreformatted(const Block &block)
{
    // The line break behind the tag is no part of the text, though without it one of the text's would be
    // lost.
    m_out << "<pre>\n"_L1;
    writeInline(block);
    m_out << "</pre>\n"_L1;
}

} // namespace nghisu
