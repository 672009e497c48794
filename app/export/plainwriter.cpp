// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "plainwriter.h"

#include "agendatext.h"
#include "exportwords.h"
#include "graphemes.h"
#include "inlinetokens.h"
#include "textsink.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestUnderline = 72;

/// Words with the addresses of their links; line breaks are followed by `prefix`.
QString plainOf(const TextPiece &piece, const QString &prefix = {})
{
    QString text;
    for (const InlineToken &token : inlineTokens(piece)) {
        if (token.kind == InlineToken::Kind::Words)
            text += token.words;
        else if (token.kind == InlineToken::Kind::Close && token.span.style == Span::Style::Link &&
                 piece.text.mid(token.span.start, token.span.length) != token.span.url)
            text += " <"_L1 + token.span.url + u'>';
    }
    return writable(text).replace(QChar::LineSeparator, u'\n' + prefix);
}

class Writer
{
public:
    explicit Writer(TextSink &out) : m_out(out) {}

    void heading(const QString &text, QChar underline);
    void block(const Block &block);
    void agenda(const Agenda &agenda);
    void marks(const QList<Mark> &marks);
    void discussion(const ArticleExport &article);

private:
    void list(const Block &list);
    void lines(const Block &block, const QString &prefix, const QString &between);
    void comment(const Comment &comment);

    TextSink &m_out;
};

void Writer::heading(const QString &text, QChar underline)
{
    const qsizetype length = std::clamp<qsizetype>(graphemeCount(text), 1, LongestUnderline);
    m_out << text << u'\n' << QString(length, underline) << u'\n';
}

void Writer::lines(const Block &block, const QString &prefix, const QString &between)
{
    for (const TextPiece &line : piecesOf(block, u"\n"))
        m_out << prefix << plainOf(line, prefix) << (line.separator.isNull() ? u"\n"_s : between);
}

void Writer::block(const Block &block)
{
    m_out << u'\n';
    switch (block.type) {
    case Block::Type::Paragraph:
        m_out << plainOf(piecesOf(block).constFirst()) << u'\n';
        break;
    case Block::Type::Heading:
        heading(writable(block.text).replace(QChar::LineSeparator, u' '), block.level <= 2 ? u'-' : u'.');
        break;
    case Block::Type::Figure:
        m_out << ExportWords::picturePlace(block) << u'\n';
        break;
    case Block::Type::List:
        return list(block);
    case Block::Type::Quote:
        return lines(block, u"> "_s, u"\n>\n"_s);
    case Block::Type::Table:
        for (const TextPiece &cell : piecesOf(block, u"\t\n"))
            m_out << plainOf(cell).replace(u'\n', u' ') << (cell.separator == u'\t' ? u" | "_s : u"\n"_s);
        break;
    case Block::Type::Preformatted: {
        QString text = block.text;
        text.replace(QChar::LineSeparator, u'\n');
        for (const QString &line : text.replace(u'\t', u"    "_s).split(u'\n'))
            m_out << u"    "_s << writable(line) << u'\n';
    } break;
    }
}

void Writer::list(const Block &list)
{
    QList<int> numbers; // of the last entry, by depth
    const QList<TextPiece> entries = piecesOf(list, u"\n");
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ListLine line = listLine(list, i);
        numbers.resize(line.depth + 1);
        const QString sign = line.ordered ? QString::number(++numbers.last()) + u". "_s : u"• "_s;
        const QString indent(2 * line.depth, u' ');
        m_out << indent << sign << plainOf(entries.at(i), indent + QString(sign.size(), u' ')) << u'\n';
    }
}

void Writer::agenda(const Agenda &agenda)
{
    if (agenda.isEmpty())
        return;
    m_out << u'\n';
    heading(ExportWords::agendaHeading(), u'-');
    int items = 0;
    for (const AgendaEntry &entry : agenda) {
        if (entry.kind == AgendaEntry::Kind::Item) {
            if (++items == 1)
                m_out << u'\n' << ExportWords::itemsHeading() << u'\n';
            m_out << QString::number(items) << ". "_L1 << writable(entry.title) << u'\n';
            continue;
        }
        m_out << dayHeading(entry) << " · "_L1 << timeText(entry) << u'\n' << "  "_L1 << writable(entry.title)
              << (entry.place.isEmpty() ? QString() : u" · "_s + writable(entry.place)) << u'\n';
    }
}

void Writer::comment(const Comment &comment)
{
    const QString prefix = comment.root.isNull() ? QString() : u"    "_s;
    m_out << u'\n' << prefix << ExportWords::commentHead(comment) << ":\n"_L1;
    if (comment.passage && !comment.passage->quote.isEmpty())
        m_out << prefix << "> "_L1 << writable(comment.passage->quote) << u'\n';
    for (const QString &line : ExportWords::commentBody(comment).split(u'\n'))
        m_out << prefix << writable(line) << u'\n';
}

void Writer::marks(const QList<Mark> &marks)
{
    if (marks.isEmpty())
        return;
    m_out << u'\n';
    heading(ExportWords::marksHeading(), u'-');
    for (const Mark &mark : marks) {
        m_out << u'\n' << ExportWords::markHead(mark) << ":\n> "_L1
              << writable(mark.passage.quote).replace(QChar::LineSeparator, u' ') << u'\n';
        for (const QString &line : mark.note.split(u'\n', Qt::SkipEmptyParts))
            m_out << writable(line) << u'\n';
    }
}

void Writer::discussion(const ArticleExport &article)
{
    const QString rating = ExportWords::rating(article.rating);
    if (article.comments.isEmpty() && rating.isEmpty())
        return;
    m_out << u'\n';
    heading(ExportWords::commentsHeading(), u'-');
    if (!rating.isEmpty())
        m_out << rating << u'\n';
    for (const Comment &entry : article.comments)
        comment(entry);
}

} // namespace

void writePlainText(const ArticleExport &article, QIODevice &device)
{
    TextSink out(device);
    Writer writer(out);
    writer.heading(ExportWords::title(article.article), u'=');
    const QString origin = ExportWords::origin(article.article).join(u" · ");
    if (!origin.isEmpty() || !article.article.url.isEmpty())
        out << u'\n';
    for (const QString &line : {origin, writable(article.article.url)}) {
        if (!line.isEmpty())
            out << line << u'\n';
    }
    if (!article.article.lead.text.isEmpty())
        writer.block(article.article.lead);
    for (const Block &block : article.article.blocks) {
        if (article.isCancelled())
            return;
        writer.block(block);
    }
    writer.agenda(article.agenda);
    writer.marks(article.marks);
    writer.discussion(article);
}

} // namespace nghisu
