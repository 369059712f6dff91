// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/simulation/service.h"
#include "lab/zone.h"

namespace lab {

/// Addresses of one operator.
Source within(const Internet &internet, int owner);
Source within6(const Internet &internet, int owner);
/// Of two, in turn.
Source either(const Internet &internet, int one, int other);
/// Of volunteers: such shares at hosters and in research, the rest on access lines.
Source mixed(const Internet &internet, double hosted, double research);
/// Caches of a CDN near the asker: of each place's own access operator, or the CDN's own.
Source cacheNear(const Internet &internet, quint64 seed, bool isInOwnNetwork);
/// A hoster, a cloud, or now and then an access operator: where ordinary servers are.
int anyHost(const Internet &internet, Random &random);

} // namespace lab
