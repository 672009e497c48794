// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Mouse, wheel, keyboard and menu of ArticleView.

#include "reading/articledocument.h"
#include "reading/articleformats.h"
#include "reading/articlelayout.h"
#include "reading/articleview.h"
#include "reading/picturecache.h"
#include "reading/picturedrag.h"
#include "reading/picturename.h"
#include "reading/pictureobject.h"
#include "reading/pictureplayer.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QWheelEvent>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Index of the picture before or behind a position, or -1.
int pictureBeside(const ArticleDocument &document, int position)
{
    for (const int candidate : {position, position - 1}) {
        if (position < 0 || candidate < 0 ||
            document.characterAt(candidate) != QChar::ObjectReplacementCharacter)
            continue;
        QTextCursor cursor(const_cast<ArticleDocument *>(&document));
        cursor.setPosition(candidate + 1);
        return cursor.charFormat().intProperty(PictureProperty);
    }
    return -1;
}

} // namespace

void ArticleView::followLink(const QUrl &address)
{
    const QString text = address.toString();
    if (text == QLatin1StringView(CorrectDateAddress))
        emit dateCorrectionWanted();
    else if (text.startsWith(QLatin1StringView(PictureAddress)))
        choosePicture(QStringView(text).mid(QLatin1StringView(PictureAddress).size()).toInt());
    else
        emit linkActivated(address);
}

/// One that moves plays where it stands, and stops when it is chosen again.
void ArticleView::choosePicture(int picture)
{
    const QByteArray &sha256 = article().pictures.at(picture).sha256;
    if (m_player->playing() == sha256)
        m_player->stop();
    else if (m_pictures->isAnimated(sha256))
        playPicture(picture);
    else
        emit pictureActivated(picture);
}

QSize ArticleView::pixelsOf(const Picture &shown) const
{
    return PictureObject::wantedPixels(PictureObject::shownSize(*m_document, shown), devicePixelRatioF());
}

void ArticleView::playPicture(int picture)
{
    const Picture &shown = article().pictures.at(picture);
    m_pictures->fetch(shown.sha256, m_document,
                      [this, sha256 = shown.sha256, size = pixelsOf(shown)](const QByteArray &bytes) {
                          m_player->play(sha256, bytes, size);
                      });
}

/// What is selected is dragged as text.
void ArticleView::letPicturesBeDragged()
{
    new PictureDrag(*viewport(), *m_pictures, [this](const QPoint &point) -> std::optional<HeldPicture> {
        const int picture = pictureAt(point);
        const int position = cursorForPosition(point).position();
        const QTextCursor selected = textCursor();
        if (picture < 0 || (position >= selected.selectionStart() && position < selected.selectionEnd()))
            return std::nullopt;
        const Picture &shown = article().pictures.at(picture);
        return HeldPicture{shown.sha256, shown.type, pictureFileName(article(), picture),
                           m_pictures->image(shown.sha256, pixelsOf(shown))};
    });
}

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(0, 0, width(), viewport()->y());
    if (event->type() == QEvent::Paint) {
        const bool painted = QTextBrowser::event(event);
        paintFocus();
        return painted;
    }
    // The paper beside the column belongs to the text: a selection may begin there.
    const bool press = event->type() == QEvent::MouseButtonPress;
    if (!press && event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseMove)
        return QTextBrowser::event(event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    // What lies on the column has come up from the viewport, which did not want it.
    if (press)
        m_pressedBeside = !viewport()->geometry().contains(mouse->position().toPoint());
    if (!m_pressedBeside)
        return QTextBrowser::event(event);
    QMouseEvent moved(mouse->type(), viewport()->mapFrom(this, mouse->position()), mouse->globalPosition(),
                      mouse->button(), mouse->buttons(), mouse->modifiers());
    if (event->type() == QEvent::MouseButtonRelease)
        m_pressedBeside = false;
    viewportEvent(&moved);
    return true;
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    m_wheelRest += event->angleDelta().y();
    const int steps = m_wheelRest / QWheelEvent::DefaultDeltasPerStep;
    m_wheelRest %= QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        stepZoom(steps);
    event->accept();
}

int ArticleView::pictureAt(const QPoint &point) const
{
    const QPointF inDocument(point.x(), point.y() + verticalScrollBar()->value());
    return pictureBeside(*m_document, m_document->documentLayout()->hitTest(inDocument, Qt::ExactHit));
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton || !anchorAt(event->pos()).isEmpty())
        return;
    const bool clickable =
        pictureAt(event->pos()) >= 0 || markAt(event->pos()) || !textMarksAt(event->pos()).isEmpty();
    viewport()->setCursor(clickable ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton) {
        emit historyWanted(event->button() == Qt::BackButton ? -1 : 1);
        return;
    }
    QTextBrowser::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    placeSelectionBar();
    const bool click = (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || !click)
        return;
    if (const auto mark = markAt(event->pos()))
        emit markActivated(*mark);
    else if (anchorAt(event->pos()).isEmpty() && !textCursor().hasSelection())
        activateTextMarks(textMarksAt(event->pos()));
}

std::optional<MarginMark> ArticleView::markAt(const QPoint &point) const
{
    return m_marks.at(QPointF(point.x(), point.y() + verticalScrollBar()->value()));
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    showToolTip(static_cast<QHelpEvent *>(event));
    return true;
}

void ArticleView::setTextCursorShown(bool shown)
{
    setTextInteractionFlags(Qt::TextBrowserInteraction |
                            (shown ? Qt::TextSelectableByKeyboard : Qt::NoTextInteraction));
}

/// The cursor goes on from what is in sight, wherever it was left.
void ArticleView::moveTextCursor(QKeyEvent *event)
{
    if (!viewport()->rect().intersects(cursorRect()))
        setTextCursor(cursorForPosition(QPoint(ArticleLayout::Gutter + 1, 1)));
    const bool chosen = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int picture = chosen ? pictureBeside(*m_document, textCursor().position()) : -1;
    if (picture >= 0)
        emit pictureActivated(picture);
    else if (!chosen || textCursor().charFormat().isAnchor() || !activateTextMarks(textMarksAtCursor()))
        QTextBrowser::keyPressEvent(event);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard) && event->key() != Qt::Key_Space)
        return moveTextCursor(event);
    QScrollBar *bar = verticalScrollBar();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    // To the ends with Ctrl too, as where there is a cursor.
    const bool toEnds = plain || event->modifiers() == Qt::ControlModifier;
    if (plain && (event->key() == Qt::Key_Space || event->key() == Qt::Key_PageDown))
        turnPage(1);
    else if ((event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Space) ||
             (plain && event->key() == Qt::Key_PageUp))
        turnPage(-1);
    else if (toEnds && event->key() == Qt::Key_Home)
        bar->triggerAction(QScrollBar::SliderToMinimum);
    else if (toEnds && event->key() == Qt::Key_End)
        bar->triggerAction(QScrollBar::SliderToMaximum);
    else if (!selectByKey(event))
        QTextBrowser::keyPressEvent(event);
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(m_document->plainText(cursor.selectionStart(), cursor.selectionEnd()));
    copied->setHtml(cursor.selection().toHtml());
    return copied;
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    addMarkActions(menu, selectedPassage());
    menu.addAction(tr("Select &all"), QKeySequence::SelectAll, this, &QTextEdit::selectAll);
    const QString address = anchorAt(event->pos());
    if (!address.isEmpty() && !address.startsWith(QLatin1String("nghisu:"))) {
        menu.addSeparator();
        menu.addAction(tr("Copy &link address"), this,
                       [address] { QApplication::clipboard()->setText(address); });
    }
    if (const int picture = pictureAt(event->pos()); picture >= 0) {
        menu.addSeparator();
        menu.addAction(tr("View &picture"), this, [this, picture] { emit pictureActivated(picture); });
        const QByteArray &sha256 = article().pictures.at(picture).sha256;
        const bool plays = m_player->playing() == sha256;
        if (plays || m_pictures->isAnimated(sha256))
            menu.addAction(plays ? tr("&Stop") : tr("P&lay"), this,
                           [this, picture] { choosePicture(picture); });
    }
    menu.exec(event->globalPos());
}

} // namespace nghisu
