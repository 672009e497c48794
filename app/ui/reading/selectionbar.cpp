// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/selectionbar.h"

#include "reading/markswatch.h"
#include "theme/colors.h"
#include "theme/metrics.h"
#include "theme/styledrawing.h"
#include "theme/symbolicicon.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("What to do with the selected words"));
    setFont(interfaceFont(font(), TypeSize::Small));
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    row->setSpacing(Grid);
    for (const MarkColor color : AllMarkColors) {
        auto *swatch = new MarkSwatch(color, this);
        swatch->setFocusPolicy(Qt::NoFocus);
        swatch->setToolTip(tr("Highlight the selected words: %1", "a colour").arg(shownName(color)));
        connect(swatch, &QAbstractButton::clicked, this, [this, color] { emit markChosen(color); });
        row->addWidget(swatch);
    }
    auto *note = addButton(u"noteOnSelection"_s, u"note"_s, tr("Note"),
                           tr("Highlight the selected words and write a note on them"));
    connect(note, &QAbstractButton::clicked, this, &SelectionBar::noteChosen);
    auto *comment = addButton(u"commentOnSelection"_s, u"quote"_s, tr("Comment"),
                              tr("Write a comment on the selected words"));
    connect(comment, &QAbstractButton::clicked, this, &SelectionBar::commentChosen);
    row->addWidget(note);
    row->addWidget(comment);
    hide();
}

QToolButton *SelectionBar::addButton(const QString &name, const QString &icon, const QString &text,
                                     const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(symbolicIcon(icon));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(font());
    button->setFocusPolicy(Qt::NoFocus);
    button->setAutoRaise(true);
    return button;
}

void SelectionBar::placeBehind(const QRect &end, const QRect &room)
{
    resize(sizeHint());
    const int x =
        std::clamp(end.left() - width() / 2, room.left(), std::max(room.left(), room.right() - width()));
    const bool below = end.bottom() + Grid + height() <= room.bottom();
    move(x, below ? end.bottom() + Grid : end.top() - Grid - height());
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRounded(&painter, outlined(rect()), FieldRadius, colors.window, QPen(colors.faint, 1));
}

} // namespace nghisu
