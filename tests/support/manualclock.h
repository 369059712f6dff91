// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace support {

/// A clock that a test turns by hand.
class ManualClock final : public core::Clock
{
public:
    explicit ManualClock(core::UtcMs start = 1'795'269'731'000)
        : m_now(start)
    {}

    core::UtcMs utc() const override { return m_now; }
    core::MonotonicMs monotonic() const override { return m_now; }
    void advance(qint64 milliseconds) { m_now += milliseconds; }

private:
    core::UtcMs m_now;
};

} // namespace support
