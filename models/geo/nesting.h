// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace geo {

/// Whether the value at `offset` of an MMDB data section is whole and nested no deeper than real
/// databases are. libmaxminddb (1.7.1) skips over values by recursion without a limit, so a made-up
/// file of lists in lists would exhaust the stack; and pointers may make a small file describe an
/// endless value. Both are refused here before the library sees them.
bool isShallow(QByteArrayView section, quint32 offset);

} // namespace geo
