// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/quotechip.h"

#include "discussion/tonelabel.h"
#include "theme/colors.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int ButtonExtent = 6 * Grid;
constexpr int BarWidth = 2;
constexpr qsizetype MostShown = 400; ///< code units, more than one line takes

} // namespace

QuoteChip::QuoteChip(QWidget *parent)
    : QFrame(parent), m_words(new ToneLabel(ToneLabel::Tone::Soft, this)), m_remove(new QToolButton(this))
{
    setObjectName(u"quoteChip"_s);
    m_words->setFont(interfaceFont(font(), TypeSize::Small));
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_remove->setObjectName(u"removeQuote"_s);
    m_remove->setIcon(symbolicIcon(u"close"_s));
    m_remove->setIconSize({SmallIcon, SmallIcon});
    m_remove->setFixedSize(ButtonExtent, ButtonExtent);
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Do not comment on these words"));
    m_remove->setAccessibleName(m_remove->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Grid, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(m_words, 1);
    row->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &QuoteChip::removed);
    hide();
}

void QuoteChip::setPassage(const std::optional<Passage> &passage)
{
    m_passage = passage;
    setVisible(passage.has_value());
    if (!passage)
        return;
    const QString quote = passage->quote.simplified();
    m_words->setToolTip(Qt::convertFromPlainText(quote));
    m_words->setAccessibleName(tr("Comment on the words “%1”").arg(quote));
    elide();
}

void QuoteChip::paintEvent(QPaintEvent *)
{
    const QRect bar(0, 0, BarWidth, height());
    QPainter(this).fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colorsOf(palette()).accent);
}

void QuoteChip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

void QuoteChip::elide()
{
    if (!m_passage)
        return;
    const QString words = u'“' + m_passage->quote.left(MostShown).simplified() + u'”';
    const int room = width() - 3 * Grid - ButtonExtent;
    m_words->setText(QFontMetrics(m_words->font()).elidedText(words, Qt::ElideRight, std::max(room, 0)));
}

} // namespace nghisu
