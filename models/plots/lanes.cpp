// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/lanes.h"

#include <algorithm>

#include "flux/selected.h"

namespace plots {

namespace {

constexpr qsizetype maxCategories = 6;
constexpr core::UtcMs shortestRangeMs = 20'000;

/// Every known network of the name, largest first.
QList<LaneCategory> networksBySize(const flux::NameHistory &history)
{
    QHash<quint32, LaneCategory> bySize;
    for (const flux::AddressHistory &address : history.addresses()) {
        if (!address.network.isKnown())
            continue;
        LaneCategory &category = bySize[address.network.asn];
        if (category.addresses++ == 0)
            category.network = address.network;
    }
    QList<LaneCategory> categories = bySize.values();
    const qsizetype kept = std::min(categories.size(), maxCategories);
    std::partial_sort(categories.begin(), categories.begin() + kept, categories.end(),
                      [](const LaneCategory &a, const LaneCategory &b) {
                          return a.addresses != b.addresses ? a.addresses > b.addresses
                                                            : a.network.asn < b.network.asn;
                      });
    categories.resize(kept);
    return categories;
}

QHash<quint32, int> indexes(const QList<LaneCategory> &categories)
{
    QHash<quint32, int> found;
    for (const LaneCategory &category : categories)
        found.insert(category.network.asn, static_cast<int>(found.size()));
    return found;
}

void appendGaps(Lanes &lanes, const QList<flux::FailureSpan> &failures, int widthPixels)
{
    for (const flux::FailureSpan &failure : failures) {
        if (failure.to < lanes.range.from || failure.from > lanes.range.to)
            continue;
        const int x1 = lanes.range.column(failure.from, widthPixels);
        int x2 = lanes.range.column(failure.to, widthPixels);
        // The answer that ended the failure keeps its column.
        if (failure.to > failure.from && failure.to <= lanes.range.to)
            x2 = std::max(x1, x2 - 1);
        if (!lanes.gaps.isEmpty() && x1 <= lanes.gaps.last().second + 1)
            lanes.gaps.last().second = std::max(lanes.gaps.last().second, x2);
        else
            lanes.gaps.append({x1, x2});
    }
}

} // namespace

void appendMarks(QList<LaneMark> &marks, const QList<flux::Spell> &spells, LaneMark mark,
                 TimeRange range, int widthPixels)
{
    auto spell = std::lower_bound(
        spells.begin(), spells.end(), range.from,
        [](const flux::Spell &candidate, core::UtcMs at) { return candidate.heldTo < at; });
    bool isOpen = false;
    for (; spell != spells.end() && spell->from <= range.to; ++spell) {
        const int x1 = range.column(spell->from, widthPixels);
        const int x2 = range.column(std::min(spell->heldTo, range.to), widthPixels);
        if (isOpen && x1 <= mark.x2 + 1) {
            mark.x2 = std::max(mark.x2, x2);
            continue;
        }
        if (isOpen)
            marks.append(mark);
        mark.x1 = x1;
        mark.x2 = x2;
        isOpen = true;
    }
    if (isOpen)
        marks.append(mark);
}

Lanes Lanes::of(const flux::NameHistory &history, TimeRange range, int widthPixels,
                const core::Selection &selection)
{
    Lanes lanes;
    lanes.range = range;
    lanes.rows = static_cast<int>(history.addresses().size());
    lanes.categories = networksBySize(history);
    lanes.otherAddresses = lanes.rows;
    for (const LaneCategory &category : std::as_const(lanes.categories))
        lanes.otherAddresses -= category.addresses;
    if (range.isEmpty() || widthPixels < 1)
        return lanes;

    const QHash<quint32, int> categories = indexes(lanes.categories);
    LaneMark mark;
    for (const flux::AddressHistory &address : history.addresses()) {
        mark.category = flux::isPicked(selection, address)
                            ? categories.value(address.network.asn, -1)
                            : LaneMark::notSelected;
        appendMarks(lanes.marks, address.spells, mark, range, widthPixels);
        ++mark.row;
    }
    appendGaps(lanes, history.failures(), widthPixels);
    return lanes;
}

QHash<quint32, int> networkCategories(const flux::NameHistory &history)
{
    return indexes(networksBySize(history));
}

TimeRange wholeRange(const flux::NameHistory &history)
{
    return {history.firstAt(), std::max(history.lastAt(), history.firstAt() + shortestRangeMs)};
}

TimeRange shownRange(const flux::NameHistory &history, const core::Selection &selection)
{
    return selection.hasTime() ? TimeRange{selection.from, selection.to} : wholeRange(history);
}

} // namespace plots
