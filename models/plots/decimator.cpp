// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/decimator.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace plots {

Decimator::Decimator(TimeRange range, int widthPixels)
    : m_range(range)
    , m_width(widthPixels)
{}

void Decimator::take(const QPointF &point)
{
    if (point.x() >= m_nextColumnAt)
        openColumn(point.x());
    if (std::exchange(m_isEmpty, false))
        m_first = m_smallest = m_largest = point;
    if (point.y() < m_smallest.y())
        m_smallest = point;
    if (point.y() > m_largest.y())
        m_largest = point;
    m_last = point;
}

Points Decimator::points()
{
    closeColumn();
    return std::exchange(m_kept, {});
}

core::UtcMs Decimator::columnEnd(core::UtcMs at) const
{
    // A millisecond early: rounding must not take in the first moment of the next column.
    const double columnMs = static_cast<double>(m_range.to - m_range.from) / m_width;
    const double end = std::floor(columnMs * (m_range.column(at, m_width) + 1)) - 1;
    return std::max(at + 1, m_range.from + static_cast<core::UtcMs>(end));
}

void Decimator::openColumn(double x)
{
    const auto at = static_cast<core::UtcMs>(x);
    const int column = m_range.column(at, m_width);
    if (column != m_column)
        closeColumn();
    m_column = column;
    m_nextColumnAt = static_cast<double>(columnEnd(at));
}

void Decimator::closeColumn()
{
    if (std::exchange(m_isEmpty, true))
        return;
    const bool smallestIsEarlier = m_smallest.x() <= m_largest.x();
    m_kept.append(m_first);
    for (const QPointF &point : {smallestIsEarlier ? m_smallest : m_largest,
                                 smallestIsEarlier ? m_largest : m_smallest, m_last}) {
        if (point != m_kept.last())
            m_kept.append(point);
    }
}

} // namespace plots
