// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/ratinghistogram.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int ColumnWidth = Grid;
constexpr int ColumnGap = 2;
constexpr int Height = 6 * Grid;
constexpr int LeastHeight = 2; ///< of a column, so that none looks missing

QAccessibleInterface *createAccessible(const QString &, QObject *object)
{
    auto *histogram = qobject_cast<RatingHistogram *>(object);
    return histogram ? new QAccessibleWidget(histogram, QAccessible::Chart) : nullptr;
}

} // namespace

RatingHistogram::RatingHistogram(QWidget *parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(createAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Ratings of all readers"));
}

void RatingHistogram::setSummary(const RatingSummary &summary)
{
    m_summary = summary;
    QStringList lines;
    for (int stars = static_cast<int>(summary.stars.size()); stars >= 1; --stars) {
        const int readers = summary.stars.at(static_cast<size_t>(stars - 1));
        lines += tr("%1 of 5 stars: %n reader(s)", nullptr, readers).arg(stars);
    }
    setToolTip(lines.join(u'\n'));
    setAccessibleDescription(lines.join(u'\n'));
    update();
}

QSize RatingHistogram::sizeHint() const
{
    return {5 * ColumnWidth + 4 * ColumnGap, Height};
}

void RatingHistogram::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    const int most = std::max(*std::max_element(m_summary.stars.cbegin(), m_summary.stars.cend()), 1);
    QPainter painter(this);
    for (int i = 0; i < 5; ++i) {
        const int readers = m_summary.stars.at(static_cast<size_t>(i));
        const int height = std::max(LeastHeight, readers * Height / most);
        const QRect column(i * (ColumnWidth + ColumnGap), Height - height, ColumnWidth, height);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), column),
                         readers > 0 ? colors.star : colors.line);
    }
}

} // namespace nghisu
