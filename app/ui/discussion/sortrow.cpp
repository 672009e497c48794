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

SortRow::SortRow(const Orders &orders, QWidget *parent) : QWidget(parent)
{
    auto *label = new ToneLabel(ToneLabel::Tone::Soft, this);
    label->setText(tr("Sort by:"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Grid + 1, 0, 0);
    row->setSpacing(0);
    row->addWidget(label);
    const auto add = [&](QAction *action, const QString &text, const QString &name) {
        if (row->count() > 1) {
            auto *bar = new ToneLabel(ToneLabel::Tone::Faint, this);
            bar->setText(u"|"_s);
            row->addWidget(bar);
        }
        auto *button = new ChoiceButton(action, text, this);
        button->setObjectName(name);
        row->addWidget(button);
    };
    add(orders.byTime, tr("Time"), u"sortByTime"_s);
    add(orders.byLikes, tr("Number of likes"), u"sortByLikes"_s);
    add(orders.byAge, tr("Oldest"), u"sortByAge"_s);
    row->addStretch();
}

void SortRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, colorsOf(palette()).line);
}

} // namespace nghisu
