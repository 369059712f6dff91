// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/ipprefix.h"

namespace dns {

/// The EDNS client subnet (RFC 7871) among the options of an OPT record; empty where there is none,
/// or none that can be read. Its length is the source prefix length.
core::IpPrefix readClientSubnet(QByteArrayView options);

/// The option as it stands in the OPT record: as many bytes of the address as the length needs,
/// scope 0.
QByteArray clientSubnetOption(const core::IpPrefix &subnet);

} // namespace dns
