// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "paperbuilder.h"

#include "agendatext.h"
#include "exportwords.h"
#include "paperpicture.h"
#include "tablegrid.h"

#include <QTextList>
#include <QTextTable>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QTextBlockFormat tight(QTextBlockFormat format, qreal below)
{
    format.setTopMargin(0);
    format.setBottomMargin(below);
    return format;
}

QTextCharFormat bold(QTextCharFormat format)
{
    format.setFontWeight(QFont::DemiBold);
    return format;
}

QTextListFormat listFormat(const ListLine &line)
{
    const bool even = line.depth % 2 == 0;
    QTextListFormat format;
    format.setStyle(line.ordered ? (even ? QTextListFormat::ListDecimal : QTextListFormat::ListLowerAlpha)
                                 : (even ? QTextListFormat::ListDisc : QTextListFormat::ListCircle));
    format.setIndent(line.depth + 1);
    return format;
}

} // namespace

PaperBuilder::PaperBuilder(const ArticleExport &article, const QString &typeface, QTextDocument &document)
    : m_export(article), m_typeface(typeface), m_cursor(&document), m_marked(passagesOf(article.marks))
{
}

QTextCharFormat PaperBuilder::textIn(PaperRole role) const
{
    return PaperFormats::text(role, m_typeface);
}

QTextBlockFormat PaperBuilder::blockIn(PaperRole role) const
{
    return PaperFormats::block(role, m_typeface);
}

void PaperBuilder::build()
{
    m_cursor.beginEditBlock();
    addOrigin();
    addParagraph(PaperRole::Title, ExportWords::title(m_export.article));
    if (!m_export.article.lead.text.isEmpty())
        addBlock(LeadBlock);
    for (int block = 0; block < m_export.article.blocks.size(); ++block) {
        if (m_export.isCancelled())
            break;
        addBlock(block);
    }
    m_runs.clear();
    addAgenda();
    addMarks();
    addDiscussion();
    m_cursor.endEditBlock();
}

void PaperBuilder::addOrigin()
{
    const Article &article = m_export.article;
    const QString origin = ExportWords::origin(article).join(u"  ·  ");
    if (!origin.isEmpty())
        addParagraph(PaperRole::Kicker, origin);
    if (article.url.isEmpty())
        return;
    const QTextCharFormat format = textIn(PaperRole::Kicker);
    begin(blockIn(PaperRole::Kicker), format);
    const QString url = writable(article.url);
    addPiece({url, {{Span::Style::Link, 0, url.size(), url}}, {}}, format);
}

void PaperBuilder::addBlock(int number)
{
    const Block &block = m_export.article.block(number);
    m_runs = markRuns(m_marked, number);
    if (number == LeadBlock)
        return addLines(block, PaperRole::Lead);
    switch (block.type) {
    case Block::Type::Paragraph:
        return addLines(block, PaperRole::Body);
    case Block::Type::Heading:
        return addLines(block, paperHeading(block.level));
    case Block::Type::Figure:
        return addFigure(block);
    case Block::Type::List:
        return addList(block);
    case Block::Type::Quote:
        return addLines(block, PaperRole::Quote);
    case Block::Type::Table:
        return addTable(block);
    case Block::Type::Preformatted:
        return addLines(block, PaperRole::Preformatted);
    }
}

void PaperBuilder::addLines(const Block &block, PaperRole role)
{
    const QTextBlockFormat format = blockIn(role);
    const QTextCharFormat text = textIn(role);
    const qreal below = role == PaperRole::Preformatted ? 0.7 * PaperFormats::em() : format.bottomMargin();
    for (const TextPiece &line : piecesOf(block, u"\n", m_runs)) {
        QTextBlockFormat shape = format;
        shape.setBottomMargin(line.separator.isNull() ? below : format.bottomMargin() / 2);
        begin(shape, text);
        addPiece(line, text);
    }
}

void PaperBuilder::addFigure(const Block &figure)
{
    const QTextCharFormat caption = textIn(PaperRole::Caption);
    if (!m_export.pictureBytes) {
        if (!figure.text.isEmpty())
            addLines(figure, PaperRole::Caption);
        return;
    }
    begin(PaperFormats::pictureBlock(!figure.text.isEmpty()), caption);
    QTextCharFormat object = caption;
    object.setObjectType(PaperPicture::Type);
    object.setProperty(PaperPictureProperty, figure.picture);
    object.setProperty(PaperAlternativeProperty, writable(figure.alternative));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
    if (!figure.text.isEmpty())
        addLines(figure, PaperRole::Caption);
}

void PaperBuilder::addList(const Block &list)
{
    const QTextBlockFormat format = blockIn(PaperRole::Body);
    const QTextCharFormat text = textIn(PaperRole::Body);
    QList<QTextList *> open; // one for each depth
    const QList<TextPiece> entries = piecesOf(list, u"\n", m_runs);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ListLine line = listLine(list, i);
        const bool last = entries.at(i).separator.isNull();
        begin(tight(format, format.bottomMargin() / (last ? 1 : 3)), text);
        addPiece(entries.at(i), text);
        while (open.size() > line.depth + 1)
            open.removeLast();
        if (open.size() == line.depth + 1) {
            open.last()->add(m_cursor.block());
            continue;
        }
        QTextList *made = m_cursor.createList(listFormat(line));
        while (open.size() < line.depth + 1)
            open.append(made);
    }
}

void PaperBuilder::addTable(const Block &table)
{
    if (!isGrid(table))
        return addLines(table, PaperRole::Small);
    QList<QList<TextPiece>> rows(1);
    qsizetype columns = 1;
    for (const TextPiece &cell : piecesOf(table, u"\t\n", m_runs)) {
        rows.last().append(cell);
        columns = std::max(columns, rows.constLast().size());
        if (cell.separator == u'\n')
            rows.append(QList<TextPiece>());
    }
    const QTextTable *grid =
        beginTable(static_cast<int>(rows.size()), static_cast<int>(columns), PaperFormats::table());
    const QTextCharFormat text = textIn(PaperRole::Small);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column) {
            m_cursor = grid->cellAt(row, column).firstCursorPosition();
            m_cursor.setBlockFormat(tight(blockIn(PaperRole::Small), 0));
            addPiece(rows.at(row).at(column), row < table.headerRows ? bold(text) : text);
        }
    }
    endTable();
}

void PaperBuilder::addSessions(const Agenda &sessions)
{
    if (sessions.isEmpty())
        return;
    const QTextTable *grid = beginTable(static_cast<int>(sessions.size()), 2, PaperFormats::columns());
    const QTextBlockFormat format = tight(blockIn(PaperRole::Small), 0);
    const QTextCharFormat text = textIn(PaperRole::Small);
    for (int row = 0; row < sessions.size(); ++row) {
        const AgendaEntry &session = sessions.at(row);
        m_cursor = grid->cellAt(row, 0).firstCursorPosition();
        m_cursor.setBlockFormat(format);
        m_cursor.insertText(dayHeading(session) + QChar(QChar::LineSeparator) + timeText(session), text);
        m_cursor = grid->cellAt(row, 1).firstCursorPosition();
        m_cursor.setBlockFormat(format);
        m_cursor.insertText(writable(session.title), bold(text));
        if (!session.place.isEmpty())
            m_cursor.insertText(QChar(QChar::LineSeparator) + writable(session.place), text);
    }
    endTable();
}

void PaperBuilder::addAgenda()
{
    if (m_export.agenda.isEmpty())
        return;
    Agenda sessions;
    Agenda items;
    for (const AgendaEntry &entry : m_export.agenda)
        (entry.kind == AgendaEntry::Kind::Session ? sessions : items).append(entry);
    addParagraph(PaperRole::Heading2, ExportWords::agendaHeading());
    addSessions(sessions);
    if (items.isEmpty())
        return;
    addParagraph(PaperRole::Heading4, ExportWords::itemsHeading());
    Block list;
    list.type = Block::Type::List;
    QStringList lines;
    for (const AgendaEntry &item : std::as_const(items)) {
        lines.append(item.title.simplified());
        list.lines.append({0, true});
    }
    list.text = lines.join(u'\n');
    addList(list);
}

void PaperBuilder::addComment(const Comment &comment)
{
    const qreal indent = comment.root.isNull() ? 0 : 1.8 * PaperFormats::em();
    QTextBlockFormat format = blockIn(PaperRole::Small);
    format.setLeftMargin(indent);
    QTextBlockFormat head = format;
    head.setProperty(KeepWithNextProperty, true);
    const QTextCharFormat text = textIn(PaperRole::Small);
    begin(head, bold(text));
    m_cursor.insertText(ExportWords::commentHead(comment), bold(text));
    if (comment.passage && !comment.passage->quote.isEmpty()) {
        QTextBlockFormat quote = head;
        quote.setLeftMargin(indent + PaperFormats::em());
        begin(quote, text);
        m_cursor.insertText(u'“' + writable(comment.passage->quote) + u'”', text);
    }
    QString body = ExportWords::commentBody(comment);
    body.replace(u'\n', QChar::LineSeparator);
    begin(tight(format, 0.8 * PaperFormats::em()), text);
    m_cursor.insertText(writable(body), text);
}

void PaperBuilder::addMarks()
{
    if (m_export.marks.isEmpty())
        return;
    addParagraph(PaperRole::Heading2, ExportWords::marksHeading());
    const QTextCharFormat text = textIn(PaperRole::Small);
    const QTextBlockFormat last = tight(blockIn(PaperRole::Small), 0.8 * PaperFormats::em());
    QTextBlockFormat head = blockIn(PaperRole::Small);
    head.setProperty(KeepWithNextProperty, true);
    for (const Mark &mark : m_export.marks) {
        if (m_export.isCancelled())
            return;
        begin(head, bold(text));
        m_cursor.insertText(ExportWords::markHead(mark), bold(text));
        QTextBlockFormat quote = mark.note.isEmpty() ? last : head;
        quote.setLeftMargin(PaperFormats::em());
        begin(quote, text);
        m_cursor.insertText(u'“' + writable(mark.passage.quote) + u'”', text);
        if (mark.note.isEmpty())
            continue;
        QString note = mark.note;
        begin(last, text);
        m_cursor.insertText(writable(note.replace(u'\n', QChar::LineSeparator)), text);
    }
}

void PaperBuilder::addDiscussion()
{
    const QString rating = ExportWords::rating(m_export.rating);
    if (m_export.comments.isEmpty() && rating.isEmpty())
        return;
    addParagraph(PaperRole::Heading2, ExportWords::commentsHeading());
    if (!rating.isEmpty())
        addParagraph(PaperRole::Small, rating);
    for (const Comment &comment : m_export.comments) {
        if (m_export.isCancelled())
            return;
        addComment(comment);
    }
}

void PaperBuilder::addParagraph(PaperRole role, const QString &words)
{
    const QTextCharFormat text = textIn(role);
    begin(blockIn(role), text);
    m_cursor.insertText(words, text);
}

void PaperBuilder::addPiece(const TextPiece &piece, const QTextCharFormat &format)
{
    QList<QTextCharFormat> formats{format};
    for (const InlineToken &token : inlineTokens(piece)) {
        if (token.kind == InlineToken::Kind::Words) {
            // Tabs are layout here; of other control characters there are none on paper.
            QString words = token.words.toString();
            words.removeIf([](QChar c) { return !isWritable(c) && c != u'\t'; });
            QTextCharFormat marked = formats.constLast();
            if (token.mark >= 0)
                marked.merge(PaperFormats::mark(m_export.marks.at(token.mark).color));
            m_cursor.insertText(words, marked);
        } else if (token.kind == InlineToken::Kind::Open) {
            QTextCharFormat inner = formats.constLast();
            inner.merge(PaperFormats::span(token.span));
            formats.append(inner);
        } else {
            formats.removeLast();
        }
    }
}

QTextTable *PaperBuilder::beginTable(int rows, int columns, const QTextTableFormat &format)
{
    return m_cursor.insertTable(rows, columns, format);
}

void PaperBuilder::endTable()
{
    // QTextDocument puts an empty block behind a table; the next one takes it.
    m_cursor.movePosition(QTextCursor::End);
    m_blockIsFree = true;
}

void PaperBuilder::begin(const QTextBlockFormat &block, const QTextCharFormat &text)
{
    if (m_blockIsFree) {
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(text);
        m_cursor.setCharFormat(text);
        m_blockIsFree = false;
    } else {
        m_cursor.insertBlock(block, text);
    }
}

} // namespace nghisu
