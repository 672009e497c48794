// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/choicebutton.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QAction>
#include <QPainter>

namespace nghisu {

ChoiceButton::ChoiceButton(QAction *action, const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    setChecked(action->isChecked());
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(action, &QAction::toggled, this, &QRadioButton::setChecked);
    connect(this, &QRadioButton::toggled, action, [action](bool checked) {
        if (checked && !action->isChecked())
            action->trigger();
    });
}

/// The wider, chosen state decides: nothing beside it may move when the choice changes.
QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics metrics(chosenFont());
    return {metrics.horizontalAdvance(text()) + 2 * Grid, std::max(metrics.height(), 6 * Grid)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    QFont written = isChecked() ? chosenFont() : font();
    written.setUnderline(underMouse() && !isChecked());
    painter.setFont(written);
    painter.setPen(isChecked() ? colors.accent : colors.soft);
    const QRect words = rect().adjusted(Grid, 0, -Grid, 0);
    painter.drawText(words, Qt::AlignCenter, text()); // as far from the bar before as from the one behind
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), Grid, Grid);
}

bool ChoiceButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

QFont ChoiceButton::chosenFont() const
{
    QFont chosen = font();
    chosen.setWeight(QFont::DemiBold);
    return chosen;
}

} // namespace nghisu
