// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendadelegate.h"

#include "agenda/agendamodel.h"
#include "agendatext.h"
#include "controls/rowpainting.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QPainter>

namespace nghisu {

namespace {

constexpr int Side = 2 * Grid;    ///< between a row's edge and its text
constexpr int Between = 2 * Grid; ///< between the time and the title

AgendaModel::RowKind kindOf(const QModelIndex &index)
{
    return static_cast<AgendaModel::RowKind>(index.data(AgendaModel::KindRole).toInt());
}

SessionState stateOf(const QModelIndex &index)
{
    return static_cast<SessionState>(index.data(AgendaModel::StateRole).toInt());
}

/// The column of times holds each part of a day, and a clock time with its dash, without breaking a word.
int timeColumn(const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(QStringLiteral("00:00 –"));
    for (const DayPart part : {DayPart::Morning, DayPart::Noon, DayPart::Afternoon, DayPart::Evening})
        width = std::max(width, metrics.horizontalAdvance(dayPartText(part)));
    return std::max(width, metrics.horizontalAdvance(allDayText())) + Between;
}

} // namespace

/// Where the parts of a row stand; the same for measuring and painting.
struct AgendaDelegate::Layout
{
    QFont strong;
    QFont small;
    QString time;
    QString place; ///< with a mark where something is uncertain
    QString state;
    QRect timeRect;
    QRect titleRect;
    QRect placeRect;
    int height = 0;
};

AgendaDelegate::Layout AgendaDelegate::layOut(const QStyleOptionViewItem &option,
                                              const QModelIndex &index) const
{
    Layout layout;
    layout.strong = option.font;
    layout.strong.setWeight(QFont::DemiBold);
    layout.small = interfaceFont(option.font, TypeSize::Small);
    const AgendaModel::RowKind kind = kindOf(index);
    const QRect inner = option.rect.adjusted(Side, 0, -Side, 0);
    const bool heading =
        kind == AgendaModel::RowKind::DayHeading || kind == AgendaModel::RowKind::ItemsHeading;
    const int above = heading                              ? (index.row() == 0 ? Grid : 3 * Grid)
                      : kind == AgendaModel::RowKind::Item ? Grid
                                                           : 1.5 * Grid;
    const int margin = heading ? Grid : above;
    int column = 0;
    if (kind == AgendaModel::RowKind::Session) {
        layout.time = index.data(AgendaModel::TimeRole).toString();
        column = timeColumn(layout.strong) + Between;
    } else if (kind == AgendaModel::RowKind::Item) {
        layout.time = option.locale.toString(index.data(AgendaModel::NumberRole).toInt()) + u'.';
        column = QFontMetrics(option.font).horizontalAdvance(QStringLiteral("00.")) + Grid;
    }
    layout.state = index.data(AgendaModel::StateTextRole).toString();
    QStringList below{index.data(AgendaModel::PlaceRole).toString()};
    if (index.data(AgendaModel::UncertainRole).toBool())
        below.append(firstUpper(uncertainText()));
    below.removeAll(QString());
    layout.place = below.join(u'\n');
    const int stateWidth =
        layout.state.isEmpty() ? 0 : QFontMetrics(layout.small).horizontalAdvance(layout.state) + Between;
    const int top = inner.top() + above;
    const int textWidth = std::max(40, inner.width() - column);
    const QString title = index.data().toString();
    const int titleHeight =
        wrappedHeight(heading ? layout.strong : option.font, title, textWidth - stateWidth);
    const int placeHeight = wrappedHeight(layout.small, layout.place, textWidth);
    const int timeHeight = wrappedHeight(layout.strong, layout.time, column - Between);
    layout.timeRect =
        QRect(inner.left(), top, column - (kind == AgendaModel::RowKind::Item ? Grid : Between), timeHeight);
    layout.titleRect = QRect(inner.left() + column, top, textWidth - stateWidth, titleHeight);
    layout.placeRect = QRect(inner.left() + column, top + titleHeight, textWidth, placeHeight);
    layout.height = above + std::max(timeHeight, titleHeight + placeHeight) + margin;
    return layout;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyleOptionViewItem inView = asWideAsItsView(option);
    return {inView.rect.width(), layOut(inView, index).height};
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const Layout layout = layOut(option, index);
    const AgendaModel::RowKind kind = kindOf(index);
    const SessionState state = stateOf(index);
    const bool heading =
        kind == AgendaModel::RowKind::DayHeading || kind == AgendaModel::RowKind::ItemsHeading;
    const bool past = kind == AgendaModel::RowKind::Session && state == SessionState::Past;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!heading)
        paintRowGround(*painter, option);
    const int flags = Qt::TextWordWrap | Qt::AlignTop;
    painter->setFont(kind == AgendaModel::RowKind::Session ? layout.strong : option.font);
    painter->setPen(kind == AgendaModel::RowKind::Item ? colors.faint : past ? colors.soft : colors.accent);
    painter->drawText(layout.timeRect,
                      flags | (kind == AgendaModel::RowKind::Item ? Qt::AlignRight : Qt::AlignLeft),
                      layout.time);
    painter->setFont(heading ? layout.strong : option.font);
    painter->setPen(past ? colors.soft : colors.ink);
    painter->drawText(layout.titleRect, flags, index.data().toString());
    painter->setFont(layout.small);
    painter->setPen(colors.soft);
    painter->drawText(layout.placeRect, flags, layout.place);
    if (!layout.state.isEmpty()) {
        painter->setPen(state == SessionState::Past ? colors.faint : colors.accent);
        const QRect stateRect(layout.titleRect.right(), layout.titleRect.top(),
                              option.rect.right() - Side - layout.titleRect.right(),
                              layout.titleRect.height());
        painter->drawText(stateRect, Qt::AlignRight | Qt::AlignTop, layout.state);
    }
    painter->restore();
}

} // namespace nghisu
