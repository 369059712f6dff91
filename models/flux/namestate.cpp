// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/namestate.h"

#include <algorithm>

namespace flux {

namespace {

/// Of two types the one that says more; an address of one is an address of the name.
int rank(NameState state)
{
    switch (state) {
    case NameState::Resolves:
        return 3;
    case NameState::Sinkhole:
    case NameState::BlockPage:
    case NameState::Special:
    case NameState::Parked:
        return 2;
    case NameState::NoSuchName:
        return 1;
    case NameState::NoAddress:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

void NameStates::note(bool isV6, NameState state, core::UtcMs at)
{
    std::optional<Type> &type = m_types[isV6 ? 1 : 0];
    if (!type || type->standing.state != state)
        type = Type{{state, at, 0}, at};
    ++type->standing.looks;
    type->at = at;
}

std::optional<Standing> NameStates::standing() const
{
    const auto &[v4, v6] = m_types;
    if (!v4 || !v6) {
        const std::optional<Type> &only = v4 ? v4 : v6;
        if (!only || only->standing.state == NameState::NoAddress)
            return std::nullopt;
        return only->standing;
    }
    const Type &newer = v6->at > v4->at ? *v6 : *v4;
    const Type &older = v6->at > v4->at ? *v4 : *v6;
    if (newer.standing.state == NameState::NoAddress &&
        older.standing.state == NameState::NoAddress)
        return newer.standing.looks >= older.standing.looks ? newer.standing : older.standing;
    // What the other type said before this one changed its mind is out of date, but for the NODATA
    // of a type that the name never had.
    const bool isOutOfDate =
        older.at < newer.standing.since && newer.standing.state != NameState::NoAddress;
    if (isOutOfDate || rank(newer.standing.state) >= rank(older.standing.state))
        return newer.standing;
    return older.standing;
}

} // namespace flux
