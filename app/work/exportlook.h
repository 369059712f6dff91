// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "indicators/format.h"
#include "items/exportwish.h"
#include "work/handovermemory.h"

namespace app {

/// The window's case as it was when somebody wanted to hand over something of it; a value, so that
/// the case can go on while it is looked at elsewhere.
struct ExportLook
{
    std::vector<flux::NameHistory> histories;
    QList<flux::Verdict> verdicts; ///< one each
    indicators::Origin origin;
    QList<core::IpPrefix> ownRanges{};
    QList<core::DomainName> ownNames{};

    /// What of it would be handed over and what else that would hit. `from`: what is said of where
    /// it comes from; `memory`: of what was handed over before.
    indicators::BlockSafety safety(const items::ExportWish &wish,
                                   const knowledge::Knowledge &knowledge,
                                   const indicators::Origin &from,
                                   const HandoverMemory &memory) const;
};

/// The sentence when what is one's own cannot be read: then nothing is exported.
QString unreadableOwn(const core::Error &error);
/// What is written, byte by byte.
core::Result<QByteArray> exportedBytes(const indicators::IndicatorSet &set,
                                       const items::ExportWish &wish);
indicators::Form formOf(const items::ExportWish &wish);

} // namespace app
