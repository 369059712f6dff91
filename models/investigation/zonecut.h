// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/observation.h"

namespace investigation {

/// The zone that `observation` says its question lies in, where that is another name: the owner of
/// the SOA record beside a "no data" (`authority`: that section of the reply), or the name above an
/// alias. None where that is a registry's zone, unless its own NS records stand there too: the name
/// servers of a top-level domain are not those of a name in it.
std::optional<core::DomainName> zoneAbove(const core::Observation &observation,
                                          const QList<core::Record> &authority);

/// The owner of the SOA record, registry or not; none where it is not above the question.
std::optional<core::DomainName> soaOwnerAbove(const core::Observation &observation,
                                              const QList<core::Record> &authority);

/// The name one label up; the root for a top-level domain.
core::DomainName nameAbove(const core::DomainName &name);

} // namespace investigation
