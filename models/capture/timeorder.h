// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/observation.h"

namespace capture {

/// Puts observations that come nearly in order into order of time: holds some and always lets go
/// of the oldest. What is later than that is told apart. The order of equal times stays.
class TimeOrder
{
public:
    static constexpr size_t held = 65'536; ///< observations

    void add(QList<core::Observation> observations);
    /// The observations whose turn has come; all that is left when `isLast`.
    QList<core::Observation> take(bool isLast);

private:
    struct Item
    {
        core::UtcMs at = 0;
        quint64 number = 0;
        core::Observation observation;
    };
    static bool isLater(const Item &a, const Item &b);

    std::vector<Item> m_heap; ///< the oldest first
    quint64 m_count = 0;
};

} // namespace capture
