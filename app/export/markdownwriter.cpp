// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markdownwriter.h"

#include "agendatext.h"
#include "exportwords.h"
#include "markdowninline.h"
#include "textsink.h"

#include <QUrl>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// A longer lead would hide the end of the front matter from readers; it stands in the text anyway.
constexpr qsizetype LongestDescription = 4000;

/// YAML 1.2, 7.3.1: double-quoted, so that nothing in it is markup.
QString quotedScalar(const QString &text)
{
    QString safe = writable(text).simplified();
    safe.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + safe + u'"';
}

void writePair(TextSink &out, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        out << key << ": "_L1 << quotedScalar(value) << u'\n';
}

void writeFrontMatter(const Article &article, TextSink &out)
{
    out << "---\n"_L1;
    writePair(out, "title"_L1, ExportWords::title(article));
    writePair(out, "author"_L1, article.author);
    writePair(out, "site"_L1, article.source);
    writePair(out, "url"_L1, article.url);
    if (article.published.date.isValid())
        out << (article.published.estimated ? "published-estimated: "_L1 : "published: "_L1)
            << article.published.date.toString(Qt::ISODate) << u'\n';
    writePair(out, "lang"_L1, article.language);
    if (article.lead.text.size() <= LongestDescription)
        writePair(out, "description"_L1, article.lead.text);
    out << "---\n"_L1;
}

/// A list of one kind behind another of that kind would go on with it, were its signs not others.
struct ListSigns
{
    char16_t bullet = u'-';
    char16_t dot = u'.';

    void change()
    {
        bullet = bullet == u'-' ? u'*' : u'-';
        dot = dot == u'.' ? u')' : u'.';
    }
};

class Writer
{
public:
    Writer(const ArticleExport &article, const QString &folder, TextSink &out)
        : m_export(article), m_folder(folder), m_out(out)
    {
    }

    void write(const Block &block);
    void writeAgenda();
    void writeMarks();
    void writeDiscussion();

private:
    void writeSaid(const QString &words, const QString &prefix);
    void writeFigure(const Block &figure);
    void writeList(const Block &list);
    void writeTable(const Block &table);
    void writeQuote(const Block &quote);
    void writePreformatted(const Block &block);
    void writeComment(const Comment &comment);

    const ArticleExport &m_export;
    const QString &m_folder;
    TextSink &m_out;
    ListSigns m_signs;
    bool m_afterList = false;
};

void Writer::write(const Block &block)
{
    const bool isList = block.type == Block::Type::List;
    if (isList && m_afterList)
        m_signs.change();
    m_afterList = isList;
    m_out << u'\n';
    switch (block.type) {
    case Block::Type::Paragraph:
        m_out << markdownInline(piecesOf(block).constFirst()) << u'\n';
        break;
    case Block::Type::Heading:
        m_out << QString(std::clamp(block.level, 2, 4), u'#') << u' '
              << markdownInline(piecesOf(block).constFirst(), MarkdownBreak::Space) << u'\n';
        break;
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

void Writer::writeFigure(const Block &figure)
{
    const QList<Picture> &pictures = m_export.article.pictures;
    const bool there = !m_folder.isEmpty() && figure.picture >= 0 && figure.picture < pictures.size();
    const QString address =
        there ? m_folder + u'/' + pictureName(figure.picture, pictures.at(figure.picture)) : QString();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(address, "/!$',;:=@+"));
    m_out << "!["_L1 << markdownWords(figure.alternative) << "]("_L1 << encoded << ")\n"_L1;
    if (figure.text.isEmpty())
        return;
    m_out << markdownInline(piecesOf(figure).constFirst(), MarkdownBreak::Space) << u'\n';
}

/// The indentation of what stands in an entry is the width of the signs of those around it.
void Writer::writeList(const Block &list)
{
    struct Level
    {
        bool ordered;
        int number;
        qsizetype width;
    };
    QList<Level> open;
    const QList<TextPiece> entries = piecesOf(list, u"\n");
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ListLine line = listLine(list, i);
        while (open.size() > line.depth + 1 ||
               (open.size() == line.depth + 1 && open.constLast().ordered != line.ordered))
            open.removeLast();
        qsizetype indent = 0;
        for (const Level &level : open.first(std::min<qsizetype>(open.size(), line.depth)))
            indent += level.width;
        QString signs(indent, u' ');
        for (qsizetype depth = std::min<qsizetype>(open.size(), line.depth); depth <= line.depth; ++depth) {
            if (depth == open.size())
                open.append({line.ordered, 0, 0});
            Level &level = open[depth];
            const QString sign = level.ordered ? QString::number(++level.number) + m_signs.dot + u' '
                                               : QString(m_signs.bullet) + u' ';
            level.width = sign.size();
            signs += sign;
        }
        m_out << signs << markdownInline(entries.at(i), MarkdownBreak::Hard, QString(signs.size(), u' '))
              << u'\n';
    }
}

void Writer::writeTable(const Block &table)
{
    QList<QStringList> rows(1);
    qsizetype columns = 1;
    for (const TextPiece &cell : piecesOf(table, u"\t\n")) {
        rows.last().append(markdownInline(cell, MarkdownBreak::Tag));
        columns = std::max(columns, rows.constLast().size());
        if (cell.separator == u'\n')
            rows.append(QStringList());
    }
    // Cells beyond those of the first row would be lost; those that are missing are added by the reader.
    while (rows.constFirst().size() < columns)
        rows.first().append(QString());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        m_out << "| "_L1 << rows.at(row).join(u" | ") << " |\n"_L1;
        if (row == 0)
            m_out << u'|' << QString(u" --- |"_s).repeated(columns) << u'\n';
    }
}

void Writer::writeQuote(const Block &quote)
{
    const QList<TextPiece> paragraphs = piecesOf(quote, u"\n");
    for (const TextPiece &paragraph : paragraphs) {
        m_out << "> "_L1 << markdownInline(paragraph, MarkdownBreak::Hard, u"> "_s) << u'\n';
        if (!paragraph.separator.isNull())
            m_out << ">\n"_L1;
    }
}

void Writer::writePreformatted(const Block &block)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    QString text;
    for (const QChar c : block.text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
        if (isWritable(c) || c == u'\n' || c == u'\t')
            text += c == QChar::LineSeparator ? QChar(u'\n') : c;
    }
    const QString fence(longest + 1, u'`');
    m_out << fence << u'\n' << text << u'\n' << fence << u'\n';
}

void Writer::writeAgenda()
{
    if (m_export.agenda.isEmpty())
        return;
    m_out << "\n## "_L1 << markdownWords(ExportWords::agendaHeading()) << "\n\n"_L1;
    int items = 0;
    for (const AgendaEntry &entry : m_export.agenda) {
        if (entry.kind == AgendaEntry::Kind::Item) {
            if (++items == 1)
                m_out << "\n### "_L1 << markdownWords(ExportWords::itemsHeading()) << "\n\n"_L1;
            m_out << QString::number(items) << ". "_L1 << markdownWords(entry.title) << u'\n';
            continue;
        }
        m_out << "- **"_L1 << markdownWords(dayHeading(entry)) << "** · "_L1 << markdownWords(timeText(entry))
              << "\\\n  "_L1 << markdownWords(entry.title) << u'\n';
        if (!entry.place.isEmpty())
            m_out << "  _"_L1 << markdownWords(entry.place) << "_\n"_L1;
    }
}

void Writer::writeComment(const Comment &comment)
{
    // Answers are quotations one deeper, as mail has them.
    const QString prefix = comment.root.isNull() ? QString() : u"> "_s;
    m_out << u'\n' << prefix << "**"_L1 << markdownWords(ExportWords::commentHead(comment)) << "**\n"_L1
          << prefix << u'\n';
    if (comment.passage && !comment.passage->quote.isEmpty())
        m_out << prefix << "> "_L1 << markdownWords(comment.passage->quote) << u'\n' << prefix << u'\n';
    writeSaid(ExportWords::commentBody(comment), prefix);
}

/// What somebody said, with its line breaks.
void Writer::writeSaid(const QString &words, const QString &prefix)
{
    const QStringList lines = words.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool goesOn = i + 1 < lines.size() && !lines.at(i).isEmpty() && !lines.at(i + 1).isEmpty();
        m_out << prefix << markdownWords(lines.at(i)) << (goesOn ? "\\\n"_L1 : "\n"_L1);
    }
}

void Writer::writeMarks()
{
    if (m_export.marks.isEmpty())
        return;
    m_out << "\n## "_L1 << markdownWords(ExportWords::marksHeading()) << u'\n';
    for (const Mark &mark : m_export.marks) {
        m_out << "\n**"_L1 << markdownWords(ExportWords::markHead(mark)) << "**\n\n> "_L1
              << markdownWords(mark.passage.quote) << u'\n';
        if (mark.note.isEmpty())
            continue;
        m_out << u'\n';
        writeSaid(mark.note, {});
    }
}

void Writer::writeDiscussion()
{
    const QString rating = ExportWords::rating(m_export.rating);
    if (m_export.comments.isEmpty() && rating.isEmpty())
        return;
    m_out << "\n## "_L1 << markdownWords(ExportWords::commentsHeading()) << u'\n';
    if (!rating.isEmpty())
        m_out << u'\n' << markdownWords(rating) << u'\n';
    for (const Comment &comment : m_export.comments)
        writeComment(comment);
}

} // namespace

QString pictureName(int number, const Picture &picture)
{
    const QByteArray kind = picture.type.mid(picture.type.indexOf('/') + 1);
    const bool known = kind == "png" || kind == "gif" || kind == "webp";
    return QString::number(number + 1) + u'.' + (known ? QString::fromLatin1(kind) : u"jpg"_s);
}

void writeMarkdown(const ArticleExport &article, const QString &folder, QIODevice &device)
{
    TextSink out(device);
    writeFrontMatter(article.article, out);
    out << "\n# "_L1 << markdownWords(ExportWords::title(article.article)) << u'\n';
    Writer writer(article, folder, out);
    if (!article.article.lead.text.isEmpty())
        writer.write(article.article.lead);
    for (const Block &block : article.article.blocks) {
        if (article.isCancelled())
            return;
        writer.write(block);
    }
    writer.writeAgenda();
    writer.writeMarks();
    writer.writeDiscussion();
}

} // namespace nghisu
