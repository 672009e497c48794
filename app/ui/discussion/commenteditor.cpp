// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commenteditor.h"

#include "commenttext.h"
#include "theme/colors.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int FewestLines = 2;
constexpr int MostLines = 8;
constexpr int Slack = 2; // with less, QPlainTextEdit takes the last line for one that does not fit

/// toPlainText() would turn no-break spaces into spaces; a person's words are kept as they are.
QString wordsOf(const QTextDocument *document)
{
    QString text = document->toRawText();
    for (const char16_t lineBreak : {u'\u2028', u'\u2029', u'\ufdd0', u'\ufdd1'})
        text.replace(QChar(lineBreak), u'\n');
    return text;
}

} // namespace

CommentEditor::CommentEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // Comes with every step of a composition, too.
    connect(this, &QPlainTextEdit::textChanged, this, &CommentEditor::followText);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CommentEditor::followLines);
    followLines();
}

QString CommentEditor::text() const
{
    return wordsOf(document());
}

QString CommentEditor::shownText() const
{
    QString shown = text();
    const QTextBlock block = textCursor().block();
    const QTextLayout *layout = block.layout();
    if (layout && !layout->preeditAreaText().isEmpty())
        shown.insert(block.position() + layout->preeditAreaPosition(), layout->preeditAreaText());
    return shown;
}

void CommentEditor::load(const QString &text)
{
    m_loading = true;
    setPlainText(text);
    moveCursor(QTextCursor::End);
    m_loading = false;
}

QSize CommentEditor::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightForLines(std::clamp(lines(), FewestLines, MostLines))};
}

QSize CommentEditor::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightForLines(FewestLines)};
}

void CommentEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markOverflow();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void CommentEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

void CommentEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // In a pane too low for the whole text there must be a way to the rest of it.
    const bool cramped = lines() > MostLines || height() < sizeHint().height();
    setVerticalScrollBarPolicy(cramped ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // While it is being shown, Qt does not tell the view that the bar has made it narrower.
    if (viewport()->width() != event->size().width()) {
        QResizeEvent narrower(viewport()->size(), event->size());
        QPlainTextEdit::resizeEvent(&narrower);
    }
}

void CommentEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    textCursor().insertText(source->text());
    ensureCursorVisible();
}

bool CommentEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void CommentEditor::followText()
{
    markOverflow();
    if (!m_loading)
        emit edited();
}

/// No scroll bar while the editor can still grow: it would come and go with every new line.
void CommentEditor::followLines()
{
    if (std::exchange(m_lines, lines()) == lines())
        return;
    if (m_lines > MostLines)
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    updateGeometry();
}

/// Lines as shown, wrapped ones counted each.
int CommentEditor::lines() const
{
    return qRound(document()->size().height()); // which a plain text document gives in lines
}

/// An extra selection is paint only: neither the text nor a composition under way is touched.
void CommentEditor::markOverflow()
{
    const qsizetype from = commentOverflow(text());
    QList<QTextEdit::ExtraSelection> marks;
    if (from >= 0) {
        const Colors &colors = colorsOf(palette());
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(from));
        mark.cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        mark.format.setBackground(colors.warning);
        mark.format.setForeground(colors.like);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

int CommentEditor::heightForLines(int lines) const
{
    const qreal margins = 2 * document()->documentMargin() + 2 * frameWidth();
    return qCeil(QFontMetricsF(font()).lineSpacing()) * lines + qCeil(margins) + Slack;
}

} // namespace nghisu
