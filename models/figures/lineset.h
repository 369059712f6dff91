// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/selection.h"
#include "plots/series.h"

namespace figures {

/// One line over time and how it is drawn.
struct Line
{
    QString label;    ///< written at the line's end
    int category = 0; ///< colour: Palette::category
    double width = 2;
    plots::Points points;
};

/// The lines of one chart, the same in the window and on paper.
struct LineSet
{
    /// Levels that mean something, shaded across the chart; the upper end is dashed.
    struct Mark
    {
        double from = 0;
        double to = 0;
        QString label;
    };

    QList<Line> lines;
    double largest = 1; ///< what the axis has to hold
    std::optional<Mark> mark;
    QString title;       ///< what the axis counts
    QString description; ///< the chart as a sentence, for those who hear it
};

/// Distinct addresses, networks and name-server addresses; no lines without any of them. For a
/// picture `widthPixels` wide, as ttlLines().
LineSet growthLines(const flux::NameHistory &history, plots::TimeRange range, int widthPixels,
                    const core::Selection &selection = {});
/// What each resolver gave as TTL, at most five of them, and the largest of all where they differ;
/// the advisory's three to five minutes are marked where that does not flatten the lines.
LineSet ttlLines(const flux::NameHistory &history, plots::TimeRange range, int widthPixels,
                 const core::Selection &selection = {});

} // namespace figures
