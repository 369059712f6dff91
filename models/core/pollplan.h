// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QList>
#include <QMetaType>

#include "core/record.h"

namespace core {

/// How a name is watched: what is asked, how often, until when.
struct PollPlan
{
    /// Types asked of the name itself; NS and SOA of the zone it lies in, and with NS also the name
    /// servers' addresses.
    QList<RecordType> types{RecordType::A, RecordType::AAAA, RecordType::NS, RecordType::SOA,
                            RecordType::HTTPS};
    std::chrono::milliseconds minInterval{5000};      ///< never sooner, whatever the TTL
    std::chrono::milliseconds maxInterval{1'800'000}; ///< never later
    double jitter = 0.1;      ///< share of the interval added or taken at random
    std::optional<int> looks; ///< stop after so many looks of each name; none: until stopped

    bool operator==(const PollPlan &) const = default;
};

} // namespace core

Q_DECLARE_METATYPE(core::PollPlan)
