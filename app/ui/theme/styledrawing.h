// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace nghisu {

// How ReaderStyle draws the parts of controls.

inline constexpr qreal FieldRadius = 8;
inline constexpr qreal ButtonRadius = 6;
inline constexpr qreal ChoiceRadius = 4;
inline constexpr int MinimumSliderLength = 32;

/// A rectangle whose one pixel wide outline falls on whole pixels.
[[nodiscard]] QRectF outlined(const QRect &rect);
void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QBrush &fill, const QPen &pen);

/// Whether a button is the one that Return presses, or is marked as such by the property "primary".
[[nodiscard]] bool isPrimary(const QStyleOption *option, const QWidget *widget);

void drawField(const QStyleOption *option, QPainter *painter);
void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawToolButton(const QStyleOption *option, QPainter *painter);
/// What a choice is drawn as: a box to be checked, or one of several buttons.
enum class ChoiceShape { Box, Circle };
void drawChoice(const QStyleOption *option, QPainter *painter, ChoiceShape shape);
void drawDockSeparator(const QStyleOption *option, QPainter *painter);
void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter);
void drawTab(const QStyleOptionTab *option, QPainter *painter);
/// A box with a list or a calendar behind it, and a box with steps.
void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QStyle *style,
                  const QWidget *widget);
void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QStyle *style,
                 const QWidget *widget);
void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QStyle *style,
                   const QWidget *widget);
/// Where the parts of a scroll bar without arrows stand.
[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl part);

} // namespace nghisu
