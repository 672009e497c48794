// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentlist.h"

#include "discussion/commentdelegate.h"
#include "discussion/commentmodel.h"
#include "discussion/commentwords.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolTip>

namespace nghisu {

namespace {

constexpr int MinuteMs = 60 * 1000;
constexpr int ScrollStep = 6 * Grid;

} // namespace

CommentList::CommentList(QWidget *parent)
    : LazyListView(parent), m_delegate(new CommentDelegate(this)), m_minute(this)
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    // Always there, so that a row is as wide before the list overflows as after: the style paints nothing
    // meanwhile.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(ScrollStep);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Comments"));
    m_minute.setObjectName(QStringLiteral("minute"));
    m_minute.setInterval(MinuteMs);
    m_minute.callOnTimeout(viewport(), QOverload<>::of(&QWidget::update));
}

void CommentList::setModel(QAbstractItemModel *model)
{
    LazyListView::setModel(model);
    const auto repaint = [this] {
        viewport()->update();
    }; // the text for an empty list is not painted by any row
    connect(model, &QAbstractItemModel::rowsInserted, this, repaint);
    connect(model, &QAbstractItemModel::rowsRemoved, this, repaint);
    connect(model, &QAbstractItemModel::modelReset, this, &CommentList::scrollToTop);
}

void CommentList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void CommentList::setActing(bool acting)
{
    m_acting = acting;
}

void CommentList::reveal(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index, EnsureVisible);
}

QRect CommentList::partRect(CommentPart part, const QModelIndex &index) const
{
    return m_delegate->partRect(part, optionFor(index), index);
}

bool CommentList::event(QEvent *event)
{
    // The keys of a row are the list's, even where a window has a shortcut on one of them.
    if (event->type() == QEvent::ShortcutOverride && currentIndex().isValid() &&
        requestFor(static_cast<QKeyEvent *>(event)) != Request::None) {
        event->accept();
        return true;
    }
    return LazyListView::event(event);
}

bool CommentList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    return LazyListView::viewportEvent(event);
}

void CommentList::keyPressEvent(QKeyEvent *event)
{
    const Request request = requestFor(event);
    if (request != Request::None && ask(request, currentIndex())) {
        event->accept();
        return;
    }
    LazyListView::keyPressEvent(event);
}

void CommentList::focusInEvent(QFocusEvent *event)
{
    LazyListView::focusInEvent(event);
    // Whoever comes by Tab sees where they are, and what can be done there.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : moveCursor(MoveNext, Qt::NoModifier));
}

void CommentList::mouseMoveEvent(QMouseEvent *event)
{
    LazyListView::mouseMoveEvent(event);
    hover(event->position().toPoint());
}

void CommentList::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_pressedPart = event->button() == Qt::LeftButton ? buttonAt(position) : CommentPart::None;
    m_pressed = indexAt(position);
    LazyListView::mousePressEvent(event);
}

void CommentList::mouseReleaseEvent(QMouseEvent *event)
{
    LazyListView::mouseReleaseEvent(event);
    const QModelIndex index = m_pressed;
    const CommentPart part = std::exchange(m_pressedPart, CommentPart::None);
    const QPoint position = event->position().toPoint();
    if (part == CommentPart::None || !index.isValid() || indexAt(position) != index ||
        buttonAt(position) != part)
        return;
    ask(requestFor(part), index);
}

void CommentList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    if (isGap(index))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, commentOf(index));
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void CommentList::paintEvent(QPaintEvent *event)
{
    LazyListView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(colorsOf(palette()).faint);
    const QRect room = viewport()->rect().adjusted(2 * Grid, 4 * Grid, -Grid, 0);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    if (!hasFocus()) // where there are rows, the present one shows it
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = viewport()->rect();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

void CommentList::showEvent(QShowEvent *event)
{
    LazyListView::showEvent(event);
    m_minute.start();
}

void CommentList::hideEvent(QHideEvent *event)
{
    LazyListView::hideEvent(event);
    m_minute.stop();
}

void CommentList::changeEvent(QEvent *event)
{
    LazyListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        verticalScrollBar()->setSingleStep(ScrollStep);
}

CommentPart CommentList::partAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() ? m_delegate->partAt(position, optionFor(index), index) : CommentPart::None;
}

CommentPart CommentList::buttonAt(const QPoint &position) const
{
    const CommentPart part = partAt(position);
    const Request request = requestFor(part);
    return request != Request::None && allows(request, indexAt(position)) ? part : CommentPart::None;
}

QStyleOptionViewItem CommentList::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

void CommentList::hover(const QPoint &position)
{
    const CommentPart part = buttonAt(position);
    m_delegate->setHovered(indexAt(position), part);
    if (part == CommentPart::None)
        viewport()->unsetCursor();
    else
        viewport()->setCursor(Qt::PointingHandCursor);
    viewport()->update();
}

/// What a click does, and who likes the comment already.
QString CommentList::likeTip(const QModelIndex &index)
{
    const QString click = commentOf(index).likedByMe ? tr("Take back your like") : tr("Like this comment");
    const QString likers = index.data(CommentModel::LikersRole).toString();
    return likers.isEmpty() ? click : likers + u'\n' + click;
}

/// Names come from other people: a tooltip would take "<b>" in them for markup.
void CommentList::showTip(const QPoint &position, const QPoint &global)
{
    const QModelIndex index = indexAt(position);
    const CommentPart part = partAt(position);
    QString text;
    if (part == CommentPart::Time)
        text = index.data(CommentModel::ExactTimeRole).toString();
    else if (part == CommentPart::Name)
        text = commentOf(index).authorName;
    else if (part == CommentPart::Like)
        text = likeTip(index);
    else if (part == CommentPart::Quote)
        text = commentOf(index).passage->quote.simplified();
    else if (part == CommentPart::Answered)
        text = answeredText(commentOf(index));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, Qt::convertFromPlainText(text), viewport(), partRect(part, index));
}

} // namespace nghisu
