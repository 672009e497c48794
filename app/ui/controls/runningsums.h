// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <vector>

namespace nghisu {

/// Positive numbers in a row, and the sum of those before each: the heights of rows, or how many rows each
/// of several groups has. Sums are kept for stretches of numbers, so that looking one up takes the few steps
/// of one stretch, and a change in the middle moves plain numbers only.
class RunningSums
{
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_values.size()); }
    [[nodiscard]] int at(int index) const { return m_values[static_cast<size_t>(index)]; }
    [[nodiscard]] qint64 total() const;
    /// Of the first `index` numbers.
    [[nodiscard]] qint64 before(int index) const;
    /// The number in whose span `position` lies, the first one's beginning at 0; the nearest for positions
    /// outside, -1 when there are none.
    [[nodiscard]] int find(qint64 position) const;

    void set(int index, int value);
    void insert(int index, int count, int value);
    void remove(int index, int count);
    void clear();

private:
    void sumFrom(int index);

    std::vector<int> m_values;
    std::vector<qint64> m_sums; ///< of each stretch
};

} // namespace nghisu
