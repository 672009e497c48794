// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Selected words of ArticleView and what is done with them: highlights, notes, comments.

#include "reading/articledocument.h"
#include "reading/articlefinder.h"
#include "reading/articleview.h"
#include "reading/markswatch.h"
#include "reading/selectionbar.h"
#include "theme/symbolicicon.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize PatchSize(20, 20);
constexpr int ColoredAround = 3000; ///< positions beyond what is in sight

QIcon patchOf(MarkColor color, const QWidget &widget)
{
    const qreal scale = widget.devicePixelRatioF();
    QPixmap patch(PatchSize * scale);
    patch.setDevicePixelRatio(scale);
    patch.fill(Qt::transparent);
    QPainter painter(&patch);
    paintMarkPatch(painter, QRectF(QPointF(), PatchSize), color, colorsOf(widget.palette()));
    return QIcon(patch);
}

QString toolTipsOf(const QList<TextMark> &marks)
{
    QStringList lines;
    for (const TextMark &mark : marks)
        lines.append(mark.toolTip);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace

void ArticleView::makeSelectionBar()
{
    connect(m_selectionBar, &SelectionBar::markChosen, this,
            [this](MarkColor color) { emit markWanted(selectedPassage(), color); });
    connect(m_selectionBar, &SelectionBar::noteChosen, this, [this] { emit noteWanted(selectedPassage()); });
    connect(m_selectionBar, &SelectionBar::commentChosen, this,
            [this] { emit commentWanted(selectedPassage()); });
    connect(this, &QTextEdit::selectionChanged, this, &ArticleView::placeSelectionBar);
    connect(this, &ArticleView::scrolled, this, [this] {
        placeSelectionBar();
        if (m_textMarks.marks().isEmpty())
            return;
        const auto [top, bottom] = positionsInSight();
        if (top < m_coloredFrom || bottom > m_coloredTo)
            markText();
    });
}

/// Behind the end of the selection where that is in sight; only once the mouse has let go.
void ArticleView::placeSelectionBar()
{
    const bool wanted = m_commenting && QGuiApplication::mouseButtons() == Qt::NoButton &&
                        textCursor().hasSelection() && !selectedPassage().isEmpty();
    if (!wanted) {
        m_selectionBar->hide();
        return;
    }
    QTextCursor end = textCursor();
    end.setPosition(end.selectionEnd());
    const QRect at = cursorRect(end);
    m_selectionBar->placeBehind(at, viewport()->rect());
    m_selectionBar->setVisible(viewport()->rect().intersects(at));
}

Passage ArticleView::selectedPassage() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return {};
    return m_document->passageBetween(cursor.selectionStart(), cursor.selectionEnd());
}

void ArticleView::setCommenting(bool commenting)
{
    m_commenting = commenting;
    placeSelectionBar();
}

void ArticleView::setTextMarks(const QList<TextMark> &marks)
{
    if (marks == m_textMarks.marks())
        return;
    m_textMarks.setMarks(marks, *m_document);
    markText();
}

QList<TextMark> ArticleView::textMarksAt(const QPoint &point) const
{
    if (m_textMarks.marks().isEmpty())
        return {};
    const QPointF inDocument(point.x(), point.y() + verticalScrollBar()->value());
    const int position = m_document->documentLayout()->hitTest(inDocument, Qt::ExactHit);
    return position < 0 ? QList<TextMark>() : m_textMarks.at(position);
}

bool ArticleView::activateTextMarks(const QList<TextMark> &marks)
{
    QList<QUuid> ids;
    for (const TextMark &mark : marks)
        ids.append(mark.id);
    if (!ids.isEmpty())
        emit textMarksActivated(ids);
    return !ids.isEmpty();
}

/// Behind the last letter the cursor still is at the words, as it is when they have just been selected.
QList<TextMark> ArticleView::textMarksAtCursor() const
{
    const int position = textCursor().position();
    const QList<TextMark> here = m_textMarks.at(position);
    return here.isEmpty() ? m_textMarks.at(position - 1) : here;
}

QRect ArticleView::visibleRectOf(const Passage &passage) const
{
    QTextCursor cursor = m_document->cursorAt(locate(passage, m_document->article()));
    if (cursor.isNull())
        return {};
    cursor.setPosition(cursor.selectionStart());
    const QRect rect = cursorRect(cursor);
    return viewport()->rect().intersects(rect) ? rect : QRect();
}

Passage ArticleView::wordsAtCursor() const
{
    const bool inSight = viewport()->rect().intersects(cursorRect(textCursor()));
    const int position = inSight ? textCursor().position() : cursorForPosition(QPoint(0, 0)).position();
    return m_document->passageAt(position);
}

/// The first and the last position of the document that may be seen.
std::pair<int, int> ArticleView::positionsInSight() const
{
    return {cursorForPosition(QPoint(0, 0)).block().position(),
            cursorForPosition(QPoint(viewport()->width(), viewport()->height())).position()};
}

/// Highlights first: a passage that is shown for a moment and words that were searched for lie over them.
/// Those far from what is in sight are no selections, as the layout goes through all of them for each block.
void ArticleView::markText()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (!m_textMarks.marks().isEmpty()) {
        const auto [top, bottom] = positionsInSight();
        m_coloredFrom = std::max(0, top - ColoredAround);
        m_coloredTo = bottom + ColoredAround;
        selections = m_textMarks.selections(m_coloredFrom, m_coloredTo, *m_document, palette());
    }
    if (!m_spoken.isEmpty()) {
        QTextEdit::ExtraSelection sentence;
        sentence.cursor = m_document->cursorAt(m_spoken);
        sentence.format.setBackground(colorsOf(palette()).tint);
        selections.append(sentence);
    }
    if (!m_markedWords.isNull()) {
        QTextEdit::ExtraSelection passage;
        passage.cursor = m_markedWords;
        passage.format.setBackground(colorsOf(palette()).tint);
        selections.append(passage);
    }
    setExtraSelections(selections + m_finder->visibleMarks());
}

void ArticleView::showToolTip(const QHelpEvent *event) const
{
    const auto mark = markAt(event->pos());
    const QString words = mark ? mark->toolTip : toolTipsOf(textMarksAt(event->pos()));
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(words), viewport());
}

void ArticleView::addMarkActions(QMenu &menu, const Passage &selected)
{
    const bool possible = m_commenting && !selected.isEmpty();
    QMenu *colors = menu.addMenu(tr("&Highlight"));
    for (const MarkColor color : AllMarkColors)
        colors->addAction(patchOf(color, *this), shownName(color), this,
                          [this, selected, color] { emit markWanted(selected, color); });
    colors->setEnabled(possible);
    QAction *note = menu.addAction(symbolicIcon(u"note"_s), tr("&Note on this"), this,
                                   [this, selected] { emit noteWanted(selected); });
    QAction *comment = menu.addAction(symbolicIcon(u"quote"_s), tr("Co&mment on this"), this,
                                      [this, selected] { emit commentWanted(selected); });
    note->setEnabled(possible);
    comment->setEnabled(possible);
}

/// Shift with the arrows selects, by words with Ctrl, from the words that were shown or selected last, or
/// from the top of what is in sight.
bool ArticleView::selectByKey(const QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier) || event->modifiers().testFlag(Qt::AltModifier))
        return false;
    const bool words = event->modifiers().testFlag(Qt::ControlModifier);
    QTextCursor::MoveOperation move = QTextCursor::NoMove;
    switch (event->key()) {
    case Qt::Key_Left:
        move = words ? QTextCursor::PreviousWord : QTextCursor::Left;
        break;
    case Qt::Key_Right:
        move = words ? QTextCursor::NextWord : QTextCursor::Right;
        break;
    case Qt::Key_Up:
        move = words ? QTextCursor::StartOfBlock : QTextCursor::Up;
        break;
    case Qt::Key_Down:
        move = words ? QTextCursor::EndOfBlock : QTextCursor::Down;
        break;
    case Qt::Key_Home:
        move = QTextCursor::StartOfLine;
        break;
    case Qt::Key_End:
        move = QTextCursor::EndOfLine;
        break;
    default:
        return false;
    }
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && !viewport()->rect().intersects(cursorRect(cursor)))
        cursor = cursorForPosition(QPoint(0, 0));
    cursor.movePosition(move, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

} // namespace nghisu
