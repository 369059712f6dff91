// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "core/domainname.h"
#include "core/result.h"

namespace casefile {

/// An IPv4 address that so many names hold says nothing about any of them, so that nobody has to
/// know of more.
constexpr qsizetype mostSharers = 64;

/// The names whose answers say something about these names, which are among them: those that hold
/// an address of theirs (of IPv6: one of the same /64), and what is known of the addresses of
/// these. Goes once or twice through the sets of records and the answers of the case, but reads
/// neither names nor facts. On the thread of its connection.
core::Result<QList<core::DomainName>> sharersOf(const QSqlDatabase &database,
                                                const QList<core::DomainName> &names);

} // namespace casefile
