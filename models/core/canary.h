// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"
#include "core/ipaddress.h"

class QRandomGenerator;

namespace core::canary {

/// Names whose answer is known beforehand, asked of a resolver to learn whether it tells the truth.
/// Asked only where the analyst and the PAP of the case allow it; a look-up of one serves no
/// watched name, so its subject is empty.
///
/// What cannot exist is a random label below example.com: that zone is reserved for documentation
/// (RFC 2606), so there is no owner to notice, and resolvers must not treat it specially (RFC 6761,
/// section 6.5), so the question takes the same way as any other. Below .invalid or .test many
/// resolvers answer on their own, and whoever rewrites answers on the way would not be met. What is
/// known is the address of a.root-servers.net, which is written into every resolver.
inline constexpr int count = 2;

DomainName parent();
/// "qx7….example.com", another one with each call.
DomainName missing(QRandomGenerator &random);
DomainName known();
IpAddress knownAddress();
/// Whether this is a name that missing() or known() could have given.
bool isCanary(const DomainName &name);

} // namespace core::canary
