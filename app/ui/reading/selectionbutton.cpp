// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/selectionbutton.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QPainter>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

SelectionButton::SelectionButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"commentOnSelection"_s);
    setText(tr("Comment on this"));
    setToolTip(tr("Write a comment on the selected words"));
    setAccessibleName(text());
    setFont(interfaceFont(font(), TypeSize::Small));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void SelectionButton::placeBehind(const QRect &end, const QRect &room)
{
    const QFontMetrics metrics(font());
    resize(metrics.horizontalAdvance(text()) + 4 * Grid, metrics.height() + 2 * Grid);
    const int x = std::clamp(end.left() - width() / 2, room.left(), std::max(room.left(), room.right() - width()));
    const bool below = end.bottom() + Grid + height() <= room.bottom();
    move(x, below ? end.bottom() + Grid : end.top() - Grid - height());
}

void SelectionButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(rect(), Grid, Grid);
    painter.setPen(colors.onAccent);
    QFont written = font();
    written.setUnderline(underMouse());
    painter.setFont(written);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace nghisu
