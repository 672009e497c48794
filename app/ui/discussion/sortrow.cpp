// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/sortrow.h"

#include "discussion/choicebutton.h"
#include "discussion/tonelabel.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>

namespace nghisu {

using namespace Qt::StringLiterals;

SortRow::SortRow(QAction *byTime, QAction *byLikes, QWidget *parent) : QWidget(parent)
{
    auto *label = new ToneLabel(ToneLabel::Tone::Soft, this);
    label->setText(tr("Sort by:"));
    auto *bar = new ToneLabel(ToneLabel::Tone::Faint, this);
    bar->setText(u"|"_s);
    auto *time = new ChoiceButton(byTime, tr("Time"), this);
    time->setObjectName(u"sortByTime"_s);
    auto *likes = new ChoiceButton(byLikes, tr("Number of likes"), this);
    likes->setObjectName(u"sortByLikes"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Grid + 1, 0, 0);
    row->setSpacing(0);
    row->addWidget(label);
    row->addWidget(time);
    row->addWidget(bar);
    row->addWidget(likes);
    row->addStretch();
}

void SortRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, colorsOf(palette()).line);
}

} // namespace nghisu
