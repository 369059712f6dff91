// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domainname.h"

/// A case as large as a long watch of many names leaves it.
namespace bench {

constexpr int bigCaseNames = 1000;

core::DomainName nameOf(int which);

/// Answers about all names in turn, a quarter of which flux; returns how many addresses were seen
/// in them. Ends the program where the disk takes no more.
qint64 writeBigCase(const QString &path, int answers);

} // namespace bench
