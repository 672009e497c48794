// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QAction;

namespace nghisu {

/// "Sort by:" with the orders as words to choose from, below a hairline.
class SortRow : public QWidget
{
    Q_OBJECT

public:
    struct Orders
    {
        QAction *byTime;
        QAction *byLikes;
        QAction *byAge;
    };

    /// The actions, of one exclusive group, stay the caller's.
    explicit SortRow(const Orders &orders, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace nghisu
