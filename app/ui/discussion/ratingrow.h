// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussionstore.h"

#include <QWidget>

namespace nghisu {

class RatingHistogram;
class StarRating;
class ToneLabel;

/// "Your rating", the stars, and what everybody together thinks once several persons have rated.
class RatingRow : public QWidget
{
    Q_OBJECT

public:
    explicit RatingRow(QWidget *parent = nullptr);

    void setSummary(const RatingSummary &summary);
    [[nodiscard]] StarRating *stars() const { return m_stars; }

private:
    StarRating *m_stars;
    ToneLabel *m_average;
    RatingHistogram *m_histogram;
};

} // namespace nghisu
