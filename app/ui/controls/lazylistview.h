// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controls/runningsums.h"

#include <QListView>

#include <vector>

namespace nghisu {

/// A list of rows of unequal heights that measures only those it shows, where QListView would measure all of
/// them at every change. The others count with a guess, put right as they come in sight. What is in sight
/// stays where it is while rows come and go above it and when heights turn out otherwise; at another width
/// the first visible row stays.
class LazyListView : public QListView
{
    Q_OBJECT

public:
    explicit LazyListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    void doItemsLayout() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    /// How many rows were measured since the last reset; for tests.
    [[nodiscard]] int measuredRows() const;

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;

private:
    /// The row that everything else is placed by.
    struct Anchor
    {
        int row = 0;
        int y = 0; ///< of its top in the viewport; not above 0 unless it is the first row
    };

    void rowsRemoved(int first, int last);
    void forgetHeights();
    void settle();
    void placeRows();
    void followScrollBar(int dy);
    void prefetch();
    int measure(int row);
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] QModelIndex rowIndex(int row) const;

    RunningSums m_heights;
    std::vector<bool> m_measured;
    Anchor m_anchor;
    int m_width = -1; ///< of the viewport that heights were measured for
    int m_guess;      ///< for rows not measured
    bool m_settling = false;
    bool m_unsettled = false; ///< rows have come or gone while settling
};

} // namespace nghisu
