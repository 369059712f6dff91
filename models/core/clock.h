// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core {

/// Milliseconds since 1970-01-01T00:00:00Z; every time in a case is one of these.
using UtcMs = qint64;
/// Milliseconds on a clock that never steps; only differences mean anything.
using MonotonicMs = qint64;

/// Where the time comes from, so that tests can turn it by hand. Safe in every thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcMs utc() const = 0;
    virtual MonotonicMs monotonic() const = 0;
    /// The same clock in nanoseconds, as fine as it goes.
    virtual qint64 monotonicNs() const { return monotonic() * 1'000'000; }
};

/// The clocks of the machine.
class SystemClock final : public Clock
{
public:
    UtcMs utc() const override;
    MonotonicMs monotonic() const override;
    qint64 monotonicNs() const override;
};

} // namespace core
