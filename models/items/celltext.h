// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/observation.h"

namespace items {

/// What the cells of several tables show alike, and what they are sorted by.

/// `text`, or "—" where nothing is known.
QString orDash(const QString &text);
/// "NXDOMAIN", "Timeout": what came of a query, in the language of the window.
QString outcomeText(core::Outcome outcome);
/// Orders addresses by family and number. Hexadecimal digits, because a sort proxy compares byte
/// arrays as text.
QByteArray sortKey(const core::IpAddress &address);
/// By address, then by port.
QByteArray sortKey(const core::Endpoint &endpoint);
/// "198.51.100.7, 198.51.100.8", "→ edge.cdn[.]test → 192.0.2.1": the data of the records, CNAMEs
/// as a chain, at most 20 of them and how many more there are.
QString recordsText(const QList<core::Record> &records);

} // namespace items
