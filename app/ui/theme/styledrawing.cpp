// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "theme/styledrawing.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int TabMark = 2; ///< height of the line on the chosen tab

void drawArrow(const QRect &rect, bool up, const QColor &color, QPainter *painter)
{
    const QPointF centre = QRectF(rect).center();
    const qreal rise = up ? -2 : 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-3.5, -rise), centre + QPointF(0, rise), centre + QPointF(3.5, -rise)});
    painter->restore();
}

} // namespace

QRectF outlined(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QBrush &fill, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(pen);
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return (button && button->features.testFlag(QStyleOptionButton::DefaultButton)) ||
           (widget && widget->property("primary").toBool());
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const Colors &colors = colorsOf(option->palette);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    drawRounded(painter, outlined(option->rect), FieldRadius, colors.field,
                QPen(focused ? colors.accent : colors.line, 1));
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsOf(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool active = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option->state.testFlag(QStyle::State_MouseOver);
    QColor fill = active ? colors.tint : hover ? colors.paper : colors.field;
    QColor edge = colors.line;
    if (isPrimary(option, widget)) {
        fill = !enabled ? colors.line
               : active ? colors.accent.darker(115)
               : hover  ? colors.accent.lighter(108)
                        : colors.accent;
        edge = fill;
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
               button && button->features.testFlag(QStyleOptionButton::Flat)) {
        fill = active || hover ? colors.tint : QColor(Qt::transparent);
        edge = Qt::transparent;
    }
    drawRounded(painter, outlined(option->rect), ButtonRadius, fill, edge);
    if (option->state.testFlag(QStyle::State_HasFocus) &&
        option->state.testFlag(QStyle::State_KeyboardFocusChange))
        drawRounded(painter, outlined(option->rect).adjusted(1.5, 1.5, -1.5, -1.5), ButtonRadius - 2,
                    Qt::NoBrush, QPen(isPrimary(option, widget) ? colors.onAccent : colors.accent, 1.5));
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const Colors &colors = colorsOf(option->palette);
    const bool chosen = option->state & (QStyle::State_On | QStyle::State_Sunken);
    const bool hover =
        option->state.testFlag(QStyle::State_Enabled) && option->state.testFlag(QStyle::State_MouseOver);
    if (chosen || hover)
        drawRounded(painter, option->rect, ButtonRadius, chosen ? colors.tint : colors.line, Qt::NoPen);
}

void drawChoice(const QStyleOption *option, QPainter *painter, ChoiceShape shape)
{
    const Colors &colors = colorsOf(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool chosen = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor ground = !chosen ? colors.field : enabled ? colors.accent : colors.faint;
    const QColor edge = chosen ? ground : enabled ? colors.soft : colors.line;
    const int side = std::min(option->rect.width(), option->rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(option->rect.center());
    const QRectF box = outlined(square);
    drawRounded(painter, box, shape == ChoiceShape::Circle ? box.width() / 2 : ChoiceRadius, ground, edge);
    if (!chosen)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option->state.testFlag(QStyle::State_NoChange)) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (shape == ChoiceShape::Circle) {
        painter->setBrush(colors.onAccent);
        painter->drawEllipse(box.center(), box.width() / 8, box.width() / 8);
    } else {
        painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.75, 0.32)}));
    }
    painter->restore();
}

/// The hairline lies on the side of the article; the rest is there to be grasped.
void drawDockSeparator(const QStyleOption *option, QPainter *painter)
{
    const Colors &colors = colorsOf(option->palette);
    painter->fillRect(option->rect, colors.window);
    QRect hairline = option->rect;
    if (option->rect.width() < option->rect.height())
        hairline.setWidth(1);
    else
        hairline.setHeight(1);
    painter->fillRect(hairline,
                      option->state.testFlag(QStyle::State_MouseOver) ? colors.accent : colors.line);
}

void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Colors &colors = colorsOf(option->palette);
    painter->fillRect(option->rect, colors.window);
    const bool chosen = option->state.testFlag(QStyle::State_Selected);
    if (chosen)
        drawRounded(painter, QRectF(option->rect).adjusted(1, 2, -1, -2), ButtonRadius, colors.tint,
                    Qt::NoPen);
    painter->setPen(chosen ? colors.accent : colors.soft);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                      option->text);
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QStyle *style,
                   const QWidget *widget)
{
    const Colors &colors = colorsOf(option->palette);
    const QRect slider =
        style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    if (option->minimum == option->maximum)
        return;
    const QRectF thumb = QRectF(slider).adjusted(3, 3, -3, -3);
    QColor color = colors.faint;
    color.setAlphaF(active ? 1.0F : 0.75F);
    drawRounded(painter, thumb, std::min(thumb.width(), thumb.height()) / 2, color, Qt::NoPen);
}

QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const bool horizontal = option->orientation == Qt::Horizontal;
    const int length = horizontal ? option->rect.width() : option->rect.height();
    const int range = option->maximum - option->minimum;
    int sliderLength = length;
    if (range > 0)
        sliderLength =
            static_cast<int>(qint64(option->pageStep) * length / (qint64(range) + option->pageStep));
    sliderLength = std::clamp(sliderLength, std::min(MinimumSliderLength, length), length);
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - sliderLength, option->upsideDown);
    int from = 0;
    int to = length;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        from = start;
        to = start + sliderLength;
        break;
    case QStyle::SC_ScrollBarSubPage:
        to = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + sliderLength;
        break;
    case QStyle::SC_ScrollBarGroove:
        break;
    default:
        return {};
    }
    const QRect rect = horizontal ? QRect(from, 0, to - from, option->rect.height())
                                  : QRect(0, from, option->rect.width(), to - from);
    return QStyle::visualRect(option->direction, option->rect, rect.translated(option->rect.topLeft()));
}

void drawTab(const QStyleOptionTab *option, QPainter *painter)
{
    const Colors &colors = colorsOf(option->palette);
    const bool chosen = option->state.testFlag(QStyle::State_Selected);
    const bool hover = option->state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option->rect, hover && !chosen ? colors.tint : colors.window);
    if (!chosen)
        return;
    QRect mark = option->rect.adjusted(2 * Grid, 0, -2 * Grid, 0);
    const bool below = option->shape == QTabBar::RoundedSouth || option->shape == QTabBar::TriangularSouth;
    if (below)
        mark.setHeight(TabMark);
    else
        mark.setTop(mark.bottom() - TabMark + 1);
    painter->fillRect(mark, colors.accent);
}

void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QStyle *style,
                  const QWidget *widget)
{
    drawField(option, painter);
    const Colors &colors = colorsOf(option->palette);
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    drawArrow(arrow, false, enabled ? colors.soft : colors.line, painter);
}

void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QStyle *style,
                 const QWidget *widget)
{
    drawField(option, painter);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Colors &colors = colorsOf(option->palette);
    for (const bool up : {true, false}) {
        const auto step = up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
        const bool enabled =
            option->state.testFlag(QStyle::State_Enabled) && option->stepEnabled.testFlag(step);
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, option,
                                                 up ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown, widget);
        drawArrow(rect, up, enabled ? colors.soft : colors.line, painter);
    }
}

} // namespace nghisu
