// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/ratingrow.h"

#include "discussion/ratinghistogram.h"
#include "discussion/starrating.h"
#include "discussion/tonelabel.h"
#include "theme/metrics.h"

#include <QHBoxLayout>

namespace nghisu {

RatingRow::RatingRow(QWidget *parent)
    : QWidget(parent), m_stars(new StarRating(this)), m_average(new ToneLabel(ToneLabel::Tone::Faint, this)),
      m_histogram(new RatingHistogram(this))
{
    auto *label = new ToneLabel(ToneLabel::Tone::Soft, this);
    label->setText(tr("Your rating:"));
    m_average->setFont(interfaceFont(font(), TypeSize::Small));
    m_average->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_average->setObjectName(QStringLiteral("averageRating"));
    m_average->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Grid);
    row->addWidget(label);
    row->addWidget(m_stars);
    row->addStretch();
    row->addWidget(m_average);
    row->addWidget(m_histogram);
    m_histogram->hide();
}

void RatingRow::setSummary(const RatingSummary &summary)
{
    m_stars->setValue(summary.mine);
    const QString average = locale().toString(summary.average, 'f', 1);
    m_average->setText(average);
    const QString sentence =
        tr("%1 of 5 stars on average, from %n reader(s)", nullptr, summary.count).arg(average);
    m_average->setToolTip(sentence);
    m_average->setAccessibleName(sentence);
    m_average->setVisible(summary.count > 1);
    m_histogram->setSummary(summary);
    m_histogram->setVisible(summary.count > 1);
}

} // namespace nghisu
