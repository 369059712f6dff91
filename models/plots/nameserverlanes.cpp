// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/nameserverlanes.h"

#include <algorithm>

namespace plots {

namespace {

constexpr int maxCategories = 6;

QList<flux::Spell> spellsOf(const flux::SoaSerial &serial)
{
    return {{serial.from, serial.to, serial.to}};
}

/// The last moment at which any server was named.
core::UtcMs lastNamed(const QList<flux::NameServerHistory> &servers,
                      QList<flux::Spell> flux::NameServerHistory::*spells)
{
    core::UtcMs last = 0;
    for (const flux::NameServerHistory &server : servers) {
        if (!(server.*spells).isEmpty())
            last = std::max(last, (server.*spells).last().to);
    }
    return last;
}

} // namespace

QList<ServerLane> NameServerLanes::rowsOf(const flux::NameHistory &history)
{
    using Kind = ServerLane::Kind;
    QList<ServerLane> rows;
    if (!history.soaSerials().isEmpty())
        rows.append({Kind::Serial, {}, {}, history.soaSerials().last().serial});
    for (const flux::NameServerHistory &server : history.nameServers()) {
        rows.append({Kind::Zone, server.server, {}, 0});
        if (history.hasReferral())
            rows.append({Kind::Parent, server.server, {}, 0});
        for (const flux::AddressHistory &address : server.addresses)
            rows.append({Kind::Address, server.server, address.address, 0});
    }
    return rows;
}

NameServerLanes NameServerLanes::of(const flux::NameHistory &history, TimeRange range,
                                    int widthPixels)
{
    NameServerLanes result;
    result.rows = rowsOf(history);
    Lanes &lanes = result.lanes;
    lanes.range = range;
    lanes.rows = static_cast<int>(result.rows.size());
    if (range.isEmpty() || widthPixels < 1)
        return result;
    LaneMark mark;
    if (!history.soaSerials().isEmpty()) {
        // Every other serial in grey, so that a change shows without reading.
        for (qsizetype i = 0; i < history.soaSerials().size(); ++i) {
            mark.category = i % 2 == 0 ? 4 : -1;
            appendMarks(lanes.marks, spellsOf(history.soaSerials()[i]), mark, range, widthPixels);
        }
        ++mark.row;
    }
    int number = 0;
    for (const flux::NameServerHistory &server : history.nameServers()) {
        mark.category = number < maxCategories ? number : -1;
        ++number;
        appendMarks(lanes.marks, server.spells, mark, range, widthPixels);
        ++mark.row;
        if (history.hasReferral()) {
            LaneMark parent = mark;
            parent.category = -1;
            appendMarks(lanes.marks, server.parentSpells, parent, range, widthPixels);
            ++mark.row;
        }
        for (const flux::AddressHistory &address : server.addresses) {
            appendMarks(lanes.marks, address.spells, mark, range, widthPixels);
            ++mark.row;
        }
    }
    return result;
}

Delegation delegation(const flux::NameHistory &history)
{
    const auto &servers = history.nameServers();
    const core::UtcMs zoneAt = lastNamed(servers, &flux::NameServerHistory::spells);
    const core::UtcMs parentAt = lastNamed(servers, &flux::NameServerHistory::parentSpells);
    if (zoneAt == 0 || parentAt == 0)
        return Delegation::Unknown;
    const auto isNamed = [](const QList<flux::Spell> &spells, core::UtcMs at) {
        return !spells.isEmpty() && spells.last().heldTo >= at;
    };
    const bool agree =
        std::all_of(servers.begin(), servers.end(), [&](const flux::NameServerHistory &server) {
            return isNamed(server.spells, zoneAt) == isNamed(server.parentSpells, parentAt);
        });
    return agree ? Delegation::Agree : Delegation::Differ;
}

} // namespace plots
