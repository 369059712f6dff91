// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/dice.h"
#include "lab/labworld.h"

namespace lab {

/// One host of an invented network; never an IPv4 address that ends in 0 or 255.
core::IpAddress hostIn(const LabNetwork &network, const Dice &dice, quint64 number);

/// So many different hosts, taken from the networks in turn.
QList<core::IpAddress> hostsIn(const QList<LabNetwork> &networks, int count, const Dice &dice);

/// So many different IPv4 hosts, each address of the networks as likely as any other: an operator's
/// share of the hosts is its share of the address space.
QList<core::IpAddress> drawHosts(const QList<LabNetwork> &networks, int count, const Dice &dice);

} // namespace lab
