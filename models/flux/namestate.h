// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/observation.h"

namespace flux {

/// What a vantage says of a name besides where it leads.
enum class NameState : quint8
{
    Resolves,
    Sinkhole,
    BlockPage,
    Special, ///< 0.0.0.0, loopback, only private addresses
    Parked,
    NoSuchName,
    NoAddress ///< NODATA for A and for AAAA
};

/// A state, since when and for how many looks.
struct Standing
{
    NameState state = NameState::Resolves;
    core::UtcMs since = 0;
    int looks = 0;

    bool isSettled() const { return looks >= 2; }
};

/// Puts the A and the AAAA answers of one vantage together. Cost of an answer: O(1).
class NameStates
{
public:
    /// `state` of the answer of one type: NoAddress for its NODATA.
    void note(bool isV6, NameState state, core::UtcMs at);
    /// Nothing while NODATA of one type is all there is.
    std::optional<Standing> standing() const;

private:
    struct Type
    {
        Standing standing{};
        core::UtcMs at = 0;
    };
    std::array<std::optional<Type>, 2> m_types;
};

} // namespace flux
