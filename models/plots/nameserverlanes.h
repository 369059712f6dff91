// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/lanes.h"

namespace plots {

/// What one row of the name-server lanes is about.
struct ServerLane
{
    enum class Kind : quint8
    {
        Serial, ///< when the zone had which SOA serial
        Zone,   ///< when the zone's own NS set held the server
        Parent, ///< when the parent delegated to it
        Address ///< when the server had this address
    };

    Kind kind = Kind::Zone;
    core::DomainName server; ///< empty for Serial
    core::IpAddress address; ///< of Address only
    quint32 serial = 0;      ///< of Serial: the last one

    bool operator==(const ServerLane &) const = default;
};

/// The name servers of a name laid out as lanes: for each server, in order first seen, when the
/// zone named it, when the parent did (once the parent was asked), and a lane an address; colour by
/// server. Pure.
struct NameServerLanes
{
    QList<ServerLane> rows;
    Lanes lanes; ///< rows, range, marks; without categories

    static NameServerLanes of(const flux::NameHistory &history, TimeRange range, int widthPixels);
    /// The rows alone, without laying them out.
    static QList<ServerLane> rowsOf(const flux::NameHistory &history);
};

/// How what the parent delegates to compares with the zone's own set, by the last of each.
enum class Delegation : quint8
{
    Unknown, ///< one of them was not asked
    Agree,
    Differ
};
Delegation delegation(const flux::NameHistory &history);

} // namespace plots
