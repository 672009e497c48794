// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/documentbuilder.h"

#include "reading/pictureobject.h"
#include "tablegrid.h"

#include <QLocale>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QTextBlockFormat blockIn(TextRole role, bool continued = false)
{
    QTextBlockFormat format;
    format.setProperty(RoleProperty, static_cast<int>(role));
    if (continued)
        format.setProperty(ContinuedProperty, true);
    return format;
}

QTextCharFormat textIn(TextRole role)
{
    QTextCharFormat format;
    format.setProperty(RoleProperty, static_cast<int>(role));
    return format;
}

QTextCharFormat linkTo(const QString &address)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    return format;
}

QTextCharFormat formatOf(const Span &span)
{
    QTextCharFormat format;
    switch (span.style) {
    case Span::Style::Bold:
        format.setFontWeight(QFont::Bold);
        break;
    case Span::Style::Italic:
        format.setFontItalic(true);
        break;
    case Span::Style::Link:
        return linkTo(span.url);
    }
    return format;
}

constexpr int DeepestList = 16;

/// Letters of the alphabet as figures: a … z, aa, ab …
QString lettered(int number)
{
    constexpr int Letters = 26;
    QString text;
    for (; number > 0; number = (number - 1) / Letters)
        text.prepend(QChar(u'a' + (number - 1) % Letters));
    return text;
}

QString markerOf(const ListLine &line, int number)
{
    const bool even = line.depth % 2 == 0;
    if (!line.ordered)
        return even ? u"•"_s : u"◦"_s;
    return (even ? QString::number(number) : lettered(number)) + u'.';
}

} // namespace

DocumentBuilder::DocumentBuilder(ArticleDocument &document) : m_document(document), m_cursor(&document) {}

void DocumentBuilder::build()
{
    m_cursor.beginEditBlock();
    addKicker();
    QTextBlockFormat title = blockIn(TextRole::Title);
    title.setHeadingLevel(1);
    begin(title);
    insert(m_document.article().title);
    if (!m_document.article().lead.text.isEmpty())
        addText(LeadBlock, m_document.article().lead, TextRole::Lead);
    for (int number = 0; number < m_document.article().blocks.size(); ++number)
        addBlock(number);
    m_cursor.endEditBlock();
}

void DocumentBuilder::addKicker()
{
    const Article &article = m_document.article();
    begin(blockIn(TextRole::Kicker));
    const QString dot = u"  ·  "_s;
    if (!article.source.isEmpty()) {
        insert(article.source, textIn(TextRole::Source));
        insert(dot);
    }
    if (!article.author.isEmpty() && article.author != article.source)
        insert(article.author + dot);
    const QTextCharFormat link = linkTo(QString::fromLatin1(CorrectDateAddress));
    if (const PublicationDate &day = article.published; !day.date.isValid()) {
        insert(tr("Date unknown: enter it"), link);
    } else {
        insert(QLocale().toString(day.date, tr("d MMMM yyyy", "date of publication above the headline")));
        if (day.estimated) {
            insert(u" "_s);
            insert(tr("(estimated: correct it)"), link);
        }
    }
    insert(dot + tr("%n minute(s) to read", nullptr, m_document.readingMinutes()));
}

void DocumentBuilder::addBlock(int number)
{
    const Block &block = m_document.article().block(number);
    switch (block.type) {
    case Block::Type::Paragraph:
        return addText(number, block, TextRole::Body);
    case Block::Type::Heading:
        return addText(number, block, headingRole(block.level));
    case Block::Type::Figure:
        return addFigure(number, block);
    case Block::Type::List:
        return addList(number, block);
    case Block::Type::Quote:
        return addLines(number, block, TextRole::Quote);
    case Block::Type::Table:
        return addTable(number, block);
    case Block::Type::Preformatted:
        return addLines(number, block, TextRole::Preformatted);
    }
}

void DocumentBuilder::addText(int number, const Block &block, TextRole role)
{
    QTextBlockFormat format = blockIn(role);
    if (block.type == Block::Type::Heading)
        format.setHeadingLevel(block.level);
    begin(format);
    mark(number);
    insert(block.text);
    applySpans(number);
}

void DocumentBuilder::addLines(int number, const Block &block, TextRole role)
{
    const QStringList lines = block.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        begin(blockIn(role, i + 1 < lines.size()));
        if (i == 0)
            mark(number);
        insert(lines.at(i));
    }
    applySpans(number);
}

void DocumentBuilder::addFigure(int number, const Block &figure)
{
    const bool captioned = !figure.text.isEmpty();
    begin(blockIn(TextRole::Picture, captioned));
    if (!captioned)
        mark(number);
    QTextCharFormat object;
    // As a link it can be reached and chosen by keyboard.
    if (figure.picture >= 0)
        object = linkTo(QLatin1StringView(PictureAddress) + QString::number(figure.picture));
    object.setObjectType(PictureObject::Type);
    object.setProperty(PictureProperty, figure.picture);
    object.setProperty(AlternativeProperty, figure.alternative);
    object.setToolTip(figure.picture >= 0 ? tr("Click to see the picture large") : QString());
    insert(QString(QChar::ObjectReplacementCharacter), object);
    if (!captioned)
        return;
    begin(blockIn(TextRole::Caption));
    mark(number);
    insert(figure.caption());
    insert(figure.text.mid(figure.captionLength), textIn(TextRole::Credit));
    applySpans(number);
}

void DocumentBuilder::addList(int number, const Block &list)
{
    const QStringList lines = list.text.split(u'\n');
    QList<int> counts; // of the entries of each list that is open, the outermost first
    for (qsizetype i = 0; i < lines.size(); ++i) {
        ListLine line = i < list.lines.size() ? list.lines.at(i) : ListLine();
        line.depth = std::clamp(line.depth, 0, DeepestList);
        counts.resize(line.depth + 1);
        QTextBlockFormat format = blockIn(TextRole::Body, i + 1 < lines.size());
        format.setProperty(DepthProperty, line.depth + 1);
        format.setProperty(MarkerProperty, markerOf(line, ++counts.last()));
        begin(format);
        if (i == 0)
            mark(number);
        insert(lines.at(i));
    }
    applySpans(number);
}

void DocumentBuilder::addTable(int number, const Block &table)
{
    if (!isGrid(table))
        return addLines(number, table, TextRole::Table);
    QTextBlockFormat format = blockIn(TextRole::Table);
    format.setProperty(TableProperty, number + 1);
    const QStringList rows = table.text.split(u'\n');
    qsizetype offset = 0;
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList cells = rows.at(row).split(u'\t');
        for (int column = 0; column < cells.size(); ++column) {
            format.setProperty(RowProperty, row);
            format.setProperty(ColumnProperty, column);
            begin(format);
            mark(number, offset);
            insert(cells.at(column),
                   row < table.headerRows ? textIn(TextRole::TableHeading) : QTextCharFormat());
            offset += cells.at(column).size() + 1; // and the tab or line break behind it
        }
    }
    applySpans(number);
}

void DocumentBuilder::begin(const QTextBlockFormat &block)
{
    if (m_blockIsFree)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block, {});
    m_blockIsFree = false;
}

void DocumentBuilder::insert(const QString &text, const QTextCharFormat &format)
{
    m_cursor.insertText(text, format);
}

void DocumentBuilder::mark(int number, qsizetype offset)
{
    m_document.m_places.append({m_cursor.position(), number, offset});
}

void DocumentBuilder::applySpans(int number)
{
    for (const Span &span : m_document.article().block(number).spans)
        m_document.cursorAt({number, span.start, span.length, {}}).mergeCharFormat(formatOf(span));
}

} // namespace nghisu
