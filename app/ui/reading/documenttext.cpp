// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/documenttext.h"

#include "reading/articleview.h"
#include "theme/colors.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool isPiece(QAccessible::TextBoundaryType boundary)
{
    return boundary == QAccessible::WordBoundary || boundary == QAccessible::SentenceBoundary;
}

/// As IAccessible2 writes attributes of text. Faces and sizes are the layout's and tell nothing that is read.
QString written(const QTextCharFormat &format, const QColor &ground)
{
    QStringList said{format.fontWeight() >= QFont::DemiBold ? u"font-weight:bold"_s : u"font-weight:normal"_s,
                     format.fontItalic() ? u"font-style:italic"_s : u"font-style:normal"_s};
    if (format.isAnchor())
        said.append(u"text-underline-style:solid"_s);
    if (ground.isValid())
        said.append(
            u"background-color:rgb(%1,%2,%3)"_s.arg(ground.red()).arg(ground.green()).arg(ground.blue()));
    return said.join(u';') + u';';
}

} // namespace

QTextBlock DocumentText::blockAt(int position) const
{
    return m_view.document()->findBlock(position);
}

int DocumentText::toPosition(int offset) const
{
    const Range all = range();
    return std::clamp(all.begin + offset, all.begin, all.end);
}

int DocumentText::characterCount() const
{
    const Range all = range();
    return all.end - all.begin;
}

/// Block by block: a cursor would select whole rows of a table.
QString DocumentText::text(int start, int end) const
{
    const int from = toPosition(start);
    const int to = end < 0 ? range().end : toPosition(end);
    QString words;
    for (QTextBlock block = blockAt(from); block.isValid() && block.position() < to; block = block.next()) {
        const int skipped = std::max(0, from - block.position());
        words += QStringView(block.text() + u'\n').mid(skipped, to - block.position() - skipped);
    }
    return words.replace(QChar::LineSeparator, u'\n');
}

DocumentText::Range DocumentText::lineAt(int position) const
{
    const QTextBlock block = blockAt(position);
    // A long text is laid out bit by bit: lines are there once they were asked for.
    [[maybe_unused]] const QRectF laidOut = m_view.document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return {block.position(), block.position() + block.length()};
    const bool last = line.lineNumber() + 1 == block.layout()->lineCount();
    const int begin = block.position() + line.textStart();
    return {begin, begin + line.textLength() + (last ? 1 : 0)};
}

/// A word or a sentence with what stands between it and the next one.
DocumentText::Range DocumentText::pieceAt(int position, QAccessible::TextBoundaryType boundary) const
{
    const QTextBlock block = blockAt(position);
    const QString words = block.text();
    QTextBoundaryFinder finder(boundary == QAccessible::WordBoundary ? QTextBoundaryFinder::Word
                                                                     : QTextBoundaryFinder::Sentence,
                               words);
    const auto begins = [&finder] {
        return finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
    };
    finder.setPosition(position - block.position());
    while (finder.position() > 0 && !begins() && finder.toPreviousBoundary() > 0)
        ;
    const auto begin = static_cast<int>(std::max<qsizetype>(0, finder.position()));
    qsizetype end = finder.toNextBoundary();
    while (end >= 0 && end < words.size() && !begins())
        end = finder.toNextBoundary();
    return {block.position() + begin,
            block.position() + (end < 0 || end >= words.size() ? block.length() : static_cast<int>(end))};
}

DocumentText::Range DocumentText::unitAt(int position, QAccessible::TextBoundaryType boundary) const
{
    const Range all = range();
    Range unit{position, position + 1};
    if (boundary == QAccessible::NoBoundary)
        unit = all;
    else if (boundary == QAccessible::LineBoundary)
        unit = lineAt(position);
    else if (isPiece(boundary))
        unit = pieceAt(position, boundary);
    else if (boundary == QAccessible::ParagraphBoundary)
        unit = {blockAt(position).position(), blockAt(position).position() + blockAt(position).length()};
    return {std::clamp(unit.begin, all.begin, all.end), std::clamp(unit.end, all.begin, all.end)};
}

QString DocumentText::give(Range unit, int *start, int *end) const
{
    const int origin = range().begin;
    *start = unit.begin - origin;
    *end = unit.end - origin;
    return text(*start, *end);
}

QString DocumentText::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                   int *end) const
{
    return give(unitAt(toPosition(offset), boundary), start, end);
}

QString DocumentText::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                       int *end) const
{
    const Range unit = unitAt(toPosition(offset), boundary);
    if (unit.begin <= range().begin)
        return give({unit.begin, unit.begin}, start, end);
    return give(unitAt(unit.begin - 1, boundary), start, end);
}

QString DocumentText::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                      int *end) const
{
    const Range unit = unitAt(toPosition(offset), boundary);
    if (unit.end >= range().end)
        return give({unit.end, unit.end}, start, end);
    return give(unitAt(unit.end, boundary), start, end);
}

void DocumentText::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index != 0 || selectionCount() == 0)
        return;
    const Range all = range();
    const QTextCursor cursor = m_view.textCursor();
    *start = std::max(cursor.selectionStart(), all.begin) - all.begin;
    *end = std::min(cursor.selectionEnd(), all.end) - all.begin;
}

int DocumentText::selectionCount() const
{
    const Range all = range();
    const QTextCursor cursor = m_view.textCursor();
    return cursor.hasSelection() && cursor.selectionStart() < all.end && cursor.selectionEnd() > all.begin
               ? 1
               : 0;
}

void DocumentText::select(int from, int to)
{
    QTextCursor cursor(m_view.document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
    m_view.ensureCursorVisible();
}

void DocumentText::addSelection(int start, int end)
{
    select(toPosition(start), toPosition(end));
}

void DocumentText::removeSelection(int index)
{
    if (index == 0 && selectionCount() > 0)
        select(m_view.textCursor().position(), m_view.textCursor().position());
}

void DocumentText::setSelection(int index, int start, int end)
{
    if (index == 0)
        addSelection(start, end);
}

int DocumentText::cursorPosition() const
{
    const Range all = range();
    const int position = m_view.textCursor().position();
    return position < all.begin || position > all.end ? -1 : position - all.begin;
}

void DocumentText::setCursorPosition(int offset)
{
    select(toPosition(offset), toPosition(offset));
}

QRect DocumentText::characterRect(int offset) const
{
    QTextCursor cursor(m_view.document());
    cursor.setPosition(toPosition(offset));
    QRect rect = m_view.cursorRect(cursor);
    cursor.setPosition(toPosition(offset + 1));
    const QRect next = m_view.cursorRect(cursor);
    if (next.top() == rect.top() && next.left() > rect.left())
        rect.setRight(next.left());
    rect.moveTopLeft(m_view.viewport()->mapToGlobal(rect.topLeft()));
    return rect;
}

int DocumentText::offsetAtPoint(const QPoint &point) const
{
    const Range all = range();
    const int position = m_view.cursorForPosition(m_view.viewport()->mapFromGlobal(point)).position();
    return position < all.begin || position >= all.end ? -1 : position - all.begin;
}

void DocumentText::scrollToSubstring(int start, int)
{
    setCursorPosition(start);
}

QString DocumentText::attributes(int offset, int *start, int *end) const
{
    const Range all = range();
    const int position = toPosition(offset);
    const QTextBlock block = blockAt(position);
    const TextMarks::Stretch marked = m_view.textMarks().stretchAt(position);
    const QColor ground = marked.mark ? colorsOf(m_view.palette()).mark(marked.mark->color) : QColor();
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextFragment fragment = piece.fragment();
        if (position < fragment.position() || position >= fragment.position() + fragment.length())
            continue;
        *start = std::max({fragment.position(), marked.from, all.begin}) - all.begin;
        *end = std::min({fragment.position() + fragment.length(), marked.to, all.end}) - all.begin;
        return written(fragment.charFormat(), ground);
    }
    *start = position - all.begin;
    *end = std::min(*start + 1, all.end - all.begin);
    return written(block.charFormat(), ground);
}

} // namespace nghisu
