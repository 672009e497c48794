// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "controls/runningsums.h"

#include <algorithm>
#include <numeric>

namespace nghisu {

namespace {

constexpr int Stretch = 256;

} // namespace

qint64 RunningSums::total() const
{
    return std::accumulate(m_sums.cbegin(), m_sums.cend(), qint64(0));
}

qint64 RunningSums::before(int index) const
{
    const int stretch = index / Stretch;
    const qint64 sum = std::accumulate(m_sums.cbegin(), m_sums.cbegin() + stretch, qint64(0));
    return std::accumulate(m_values.cbegin() + stretch * Stretch, m_values.cbegin() + index, sum);
}

int RunningSums::find(qint64 position) const
{
    if (m_values.empty())
        return -1;
    qint64 rest = std::max<qint64>(position, 0);
    size_t stretch = 0;
    while (stretch + 1 < m_sums.size() && rest >= m_sums[stretch])
        rest -= m_sums[stretch++];
    size_t index = stretch * Stretch;
    while (index + 1 < m_values.size() && rest >= m_values[index])
        rest -= m_values[index++];
    return static_cast<int>(index);
}

void RunningSums::set(int index, int value)
{
    int &kept = m_values[static_cast<size_t>(index)];
    m_sums[static_cast<size_t>(index / Stretch)] += value - kept;
    kept = value;
}

void RunningSums::insert(int index, int count, int value)
{
    m_values.insert(m_values.begin() + index, static_cast<size_t>(count), value);
    sumFrom(index);
}

void RunningSums::remove(int index, int count)
{
    m_values.erase(m_values.begin() + index, m_values.begin() + index + count);
    sumFrom(index);
}

void RunningSums::clear()
{
    m_values.clear();
    m_sums.clear();
}

void RunningSums::sumFrom(int index)
{
    const size_t size = m_values.size();
    m_sums.resize((size + Stretch - 1) / Stretch);
    for (size_t stretch = static_cast<size_t>(index / Stretch); stretch < m_sums.size(); ++stretch) {
        const auto from = static_cast<std::ptrdiff_t>(stretch * Stretch);
        const auto to = static_cast<std::ptrdiff_t>(std::min(size, (stretch + 1) * Stretch));
        m_sums[stretch] = std::accumulate(m_values.cbegin() + from, m_values.cbegin() + to, qint64(0));
    }
}

} // namespace nghisu
