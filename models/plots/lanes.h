// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QHash>
#include <QList>

#include "core/selection.h"
#include "flux/namehistory.h"
#include "plots/timeaxis.h"

namespace plots {

/// One mark of a lane: pixel columns [x1, x2] of row `row`, from an answer that held the address to
/// the end of that answer's TTL.
struct LaneMark
{
    int row = 0;
    int x1 = 0;
    int x2 = 0;
    static constexpr int notSelected = -2;
    /// 0…5: one of the six largest networks, −1: any other or unknown; or notSelected.
    int category = -1;

    bool operator==(const LaneMark &) const = default;
};

/// Network and number of addresses of one legend entry.
struct LaneCategory
{
    core::Network network;
    int addresses = 0;

    bool operator==(const LaneCategory &) const = default;
};

/// The address lanes of a name laid out for a width in pixels: at most one mark a lane and pixel
/// column, so that painting does not grow with the number of answers. Pure.
struct Lanes
{
    int rows = 0;
    TimeRange range;
    QList<LaneMark> marks;
    QList<LaneCategory> categories;  ///< at most six, largest first
    int otherAddresses = 0;          ///< addresses outside the six
    QList<std::pair<int, int>> gaps; ///< pixel columns in which queries failed, both ends in

    /// Every address keeps its row; those outside the selection have a category of their own.
    static Lanes of(const flux::NameHistory &history, TimeRange range, int widthPixels,
                    const core::Selection &selection = {});
};

/// Appends the marks of one row, runs that touch in pixels joined; `mark` has the row and its
/// category.
void appendMarks(QList<LaneMark> &marks, const QList<flux::Spell> &spells, LaneMark mark,
                 TimeRange range, int widthPixels);

/// The six largest networks of a name -> 0…5, by number of addresses, then by AS number.
QHash<quint32, int> networkCategories(const flux::NameHistory &history);

/// From the first to the last observation, widened to at least 20 seconds.
TimeRange wholeRange(const flux::NameHistory &history);
/// The selected time, or the whole.
TimeRange shownRange(const flux::NameHistory &history, const core::Selection &selection);

} // namespace plots
