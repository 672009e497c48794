// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/documentbuilder.h"

#include "reading/pictureobject.h"

#include <QLocale>
#include <QTextList>
#include <QTextTable>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QTextListFormat::Style listStyle(const ListLine &line)
{
    if (line.ordered)
        return line.depth % 2 == 0 ? QTextListFormat::ListDecimal : QTextListFormat::ListLowerAlpha;
    return line.depth % 2 == 0 ? QTextListFormat::ListDisc : QTextListFormat::ListCircle;
}

/// Removes the formats' outer distances, for lines that belong together.
QTextBlockFormat tight(QTextBlockFormat format, qreal below)
{
    format.setTopMargin(0);
    format.setBottomMargin(below);
    return format;
}

} // namespace

DocumentBuilder::DocumentBuilder(ArticleDocument &document)
    : m_document(document), m_formats(document.typography()), m_cursor(&document)
{
}

void DocumentBuilder::build()
{
    m_cursor.beginEditBlock();
    addKicker();
    const TextFormat title = m_formats.format(TextRole::Title);
    begin(title.block, title.text);
    m_cursor.insertText(m_document.article().title);
    if (!m_document.article().lead.text.isEmpty())
        addText(LeadBlock, m_document.article().lead, TextRole::Lead);
    for (int number = 0; number < m_document.article().blocks.size(); ++number)
        addBlock(number);
    m_cursor.endEditBlock();
}

void DocumentBuilder::addKicker()
{
    const Article &article = m_document.article();
    const TextFormat format = m_formats.format(TextRole::Kicker);
    begin(format.block, format.text);
    QTextCharFormat source = format.text;
    source.setForeground(m_formats.typography().colors.accent);
    source.setFontWeight(QFont::DemiBold);
    const QString dot = u"  ·  "_s;
    if (!article.source.isEmpty()) {
        m_cursor.insertText(article.source, source);
        m_cursor.insertText(dot, format.text);
    }
    if (!article.author.isEmpty() && article.author != article.source) {
        m_cursor.insertText(article.author, format.text);
        m_cursor.insertText(dot, format.text);
    }
    QTextCharFormat link = format.text;
    link.merge(m_formats.linkFormat(QString::fromLatin1(CorrectDateAddress)));
    if (const PublicationDate &day = article.published; !day.date.isValid()) {
        m_cursor.insertText(tr("Date unknown: enter it"), link);
    } else {
        m_cursor.insertText(
            QLocale().toString(day.date, tr("d MMMM yyyy", "date of publication above the headline")),
            format.text);
        if (day.estimated) {
            m_cursor.insertText(u" "_s, format.text);
            m_cursor.insertText(tr("(estimated: correct it)"), link);
        }
    }
    m_cursor.insertText(dot + tr("%n minute(s) to read", nullptr, article.readingMinutes()), format.text);
}

void DocumentBuilder::addBlock(int number)
{
    const Block &block = m_document.article().block(number);
    switch (block.type) {
    case Block::Type::Paragraph:
        addText(number, block, TextRole::Body);
        break;
    case Block::Type::Heading:
        addText(number, block, headingRole(block.level));
        break;
    case Block::Type::Figure:
        addFigure(number, block);
        break;
    case Block::Type::List:
        addList(number, block);
        break;
    case Block::Type::Quote:
        addLines(number, block, TextRole::Quote);
        break;
    case Block::Type::Table:
        addTable(number, block);
        break;
    case Block::Type::Preformatted:
        addLines(number, block, TextRole::Preformatted);
        break;
    }
}

void DocumentBuilder::addText(int number, const Block &block, TextRole role)
{
    const TextFormat format = m_formats.format(role);
    begin(format.block, format.text);
    mark(number);
    m_cursor.insertText(block.text, format.text);
    applySpans(number);
}

void DocumentBuilder::addLines(int number, const Block &block, TextRole role)
{
    const TextFormat format = m_formats.format(role);
    const QStringList lines = block.text.split(u'\n');
    const qreal between = role == TextRole::Preformatted ? 0 : format.block.bottomMargin() / 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool last = i + 1 == lines.size();
        begin(tight(format.block, last ? format.block.bottomMargin() : between), format.text);
        if (i == 0)
            mark(number);
        m_cursor.insertText(lines.at(i), format.text);
    }
    applySpans(number);
}

void DocumentBuilder::addFigure(int number, const Block &figure)
{
    const TextFormat caption = m_formats.format(TextRole::Caption);
    begin(m_formats.pictureBlock(!figure.text.isEmpty()), caption.text);
    if (figure.text.isEmpty())
        mark(number);
    QTextCharFormat object = caption.text;
    object.setObjectType(PictureObject::Type);
    object.setProperty(PictureProperty, figure.picture);
    object.setProperty(AlternativeProperty, figure.alternative);
    object.setToolTip(figure.picture >= 0 ? tr("Click to see the picture large") : QString());
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
    if (figure.text.isEmpty())
        return;
    begin(caption.block, caption.text);
    mark(number);
    m_cursor.insertText(figure.caption(), caption.text);
    m_cursor.insertText(figure.text.mid(figure.captionLength), m_formats.format(TextRole::Credit).text);
    applySpans(number);
}

void DocumentBuilder::addList(int number, const Block &list)
{
    const TextFormat format = m_formats.format(TextRole::Body);
    const QStringList lines = list.text.split(u'\n');
    QList<QTextList *> open; // one for each depth
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ListLine line = i < list.lines.size() ? list.lines.at(i) : ListLine();
        const bool last = i + 1 == lines.size();
        begin(tight(format.block, last ? format.block.bottomMargin() : format.block.bottomMargin() / 3),
              format.text);
        if (i == 0)
            mark(number);
        m_cursor.insertText(lines.at(i), format.text);
        while (open.size() > line.depth + 1)
            open.removeLast();
        if (open.size() == line.depth + 1) {
            open.last()->add(m_cursor.block());
        } else {
            QTextListFormat shape;
            shape.setStyle(listStyle(line));
            shape.setIndent(line.depth + 1);
            QTextList *made = m_cursor.createList(shape);
            while (open.size() < line.depth + 1)
                open.append(made);
        }
    }
    applySpans(number);
}

void DocumentBuilder::addTable(int number, const Block &table)
{
    const TextFormat format = m_formats.format(TextRole::Table);
    QList<QStringList> rows;
    qsizetype columns = 1;
    for (const QString &line : table.text.split(u'\n')) {
        rows.append(line.split(u'\t'));
        columns = std::max(columns, rows.last().size());
    }
    QTextTable *grid =
        m_cursor.insertTable(static_cast<int>(rows.size()), static_cast<int>(columns), m_formats.table());
    const QTextCharFormat header = m_formats.tableHeader();
    qsizetype offset = 0;
    for (int row = 0; row < rows.size(); ++row) {
        const QTextCharFormat &text = row < table.headerRows ? header : format.text;
        for (int column = 0; column < rows.at(row).size(); ++column) {
            const QString &words = rows.at(row).at(column);
            m_cursor = grid->cellAt(row, column).firstCursorPosition();
            m_cursor.setBlockFormat(tight(format.block, 0));
            mark(number, offset);
            m_cursor.insertText(words, text);
            offset += words.size() + 1; // and the tab or line break behind it
        }
    }
    applySpans(number);
    // QTextDocument puts an empty block behind a table; the next one takes it.
    m_cursor.movePosition(QTextCursor::End);
    m_blockIsFree = true;
}

void DocumentBuilder::begin(const QTextBlockFormat &block, const QTextCharFormat &text)
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

void DocumentBuilder::mark(int number, qsizetype offset)
{
    m_document.m_places.append({m_cursor.position(), number, offset});
}

void DocumentBuilder::applySpans(int number)
{
    for (const Span &span : m_document.article().block(number).spans)
        m_document.cursorAt({number, span.start, span.length, {}})
            .mergeCharFormat(m_formats.spanFormat(span));
}

} // namespace nghisu
