// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/tonelabel.h"

#include "theme/colors.h"

#include <QPainter>
#include <QStyle>

namespace nghisu {

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ToneLabel::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QColor color = m_tone == Tone::Soft ? colors.soft : m_tone == Tone::Faint ? colors.faint : colors.like;
    if (!isEnabled())
        color = palette().color(QPalette::Disabled, QPalette::WindowText);
    QPainter painter(this);
    painter.setPen(color);
    const int wrap = wordWrap() ? Qt::TextWordWrap : 0;
    painter.drawText(contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()) | wrap, text());
}

} // namespace nghisu
