// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/observation.h"

namespace support {

/// Observations as a story told in lines; an empty line or one that starts with # says nothing.
///
///     TIME NAME WHAT [TTL] [COUNTRY] [ASN] [@RESOLVER] [TYPE] [KEYWORD...] [for SUBJECT]
///
///     12:00:00   a.test 198.51.100.7,198.51.100.8 60 NL AS64500
///     12:01:00.5 a.test 2001:db8::7 60 @127.0.0.2:5300 cached
///     12:02:00   a.test NxDomain 30 AAAA
///     12:03:00   a.test ns1.a.test,ns2.a.test 300 NS
///     12:03:01   ns1.a.test 192.0.2.1 300 for a.test
///
/// TIME is on 2026-11-21 UTC, with a day before it if another is meant: 2026-11-22T00:10:00.
/// WHAT is addresses or (with NS) names, joined by commas, or the word of an outcome as
/// core::toString() gives it, upper or lower case. Addresses tell the type, A or AAAA; a word means
/// A unless TYPE says otherwise. TTL is that of all records (of NoData and NxDomain the negative
/// one), 60 unless given. COUNTRY (two capitals) and ASN become facts of the addresses. RESOLVER is
/// 127.0.0.1 unless given. KEYWORD: fresh, cached, early, aa. SUBJECT is NAME unless given.
///
/// Facts come before all observations; ids count from 1. Freshness is Unknown unless given. A line
/// that cannot be read ends the test program with a message that names it.
core::Batch observations(const QString &text);

/// The moment a TIME of observations() means.
core::UtcMs moment(const QString &time);

} // namespace support
