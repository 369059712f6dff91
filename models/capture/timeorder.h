// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/observation.h"

namespace capture {

/// Puts observations that come nearly in order into order of time: holds some and always lets go
/// of the oldest. One that comes later than that is let go of at once, behind its turn. The order
/// of equal times stays.
class TimeOrder
{
public:
    static constexpr size_t held = 65'536; ///< observations
    /// Bytes of all that is held, about; that many of the usual size fit twice. A row may hold a
    /// thousand records.
    static constexpr size_t heldBytes = size_t{96} * 1024 * 1024;

    void add(QList<core::Observation> observations);
    /// The observations whose turn has come; all that are left when `isLast`.
    QList<core::Observation> take(bool isLast);

private:
    static size_t weightOf(const core::Observation &observation);

    size_t m_bytes = 0;
    std::multimap<core::UtcMs, core::Observation> m_waiting;
};

} // namespace capture
