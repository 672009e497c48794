// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion.h"

#include <QWidget>

namespace nghisu {

/// How many gave 1 to 5 stars, as five small columns; the numbers are told in words to screen readers and in
/// the tooltip.
class RatingHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit RatingHistogram(QWidget *parent = nullptr);

    void setSummary(const RatingSummary &summary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RatingSummary m_summary;
};

} // namespace nghisu
