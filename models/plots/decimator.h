// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include <QList>
#include <QPointF>

#include "plots/timeaxis.h"

namespace plots {

/// Points of one line: x in UTC ms, y in the chart's unit.
using Points = QList<QPointF>;

/// Keeps at most four points a pixel column of those that pass by: first, smallest, largest, last;
/// nothing that sticks out is lost. Holds no more than what it keeps.
class Decimator
{
public:
    /// `range` is not empty, `widthPixels` at least 1.
    Decimator(TimeRange range, int widthPixels);

    /// In order of x, all within the range.
    void take(const QPointF &point);
    /// A moment after `at`, which lies in the range, up to which all moments are of its column.
    core::UtcMs columnEnd(core::UtcMs at) const;
    /// What was kept; nothing can be taken after that.
    Points points();

private:
    void openColumn(double x);
    void closeColumn();

    TimeRange m_range;
    int m_width;
    Points m_kept;
    int m_column = -1;
    double m_nextColumnAt = -std::numeric_limits<double>::infinity();
    QPointF m_first;
    QPointF m_smallest;
    QPointF m_largest;
    QPointF m_last;
    bool m_isEmpty = true;
};

} // namespace plots
