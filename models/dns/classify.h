// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/resolver.h"

namespace dns {

/// Reads what came back for `question` and says how the look-up ended: outcome, message, packet,
/// suspicion and detail are filled in. A packet that is no reply to this question, or is about
/// another client subnet than the one sent, is Malformed. Addresses and aliases of names that the
/// chain from the question does not pass are taken out of the answers (OutOfBailiwick).
Reply classify(const Question &question, const QByteArray &packet,
               const core::IpPrefix &clientSubnet = {});

/// For a server that was asked for what it holds itself, `zone`: takes out what lies outside of it,
/// and suspects a server that does not answer as an authority (a lame delegation). An alias that
/// leads out of the zone is an answer, not the absence of one.
void judgeAsAuthority(const core::DomainName &zone, Reply &reply);

/// For a server of the zone above `zone` that was asked for its NS records: whether it referred to
/// others, as it should. What it delegates, with the addresses it gave along, is then the answer. A
/// server that neither refers nor answers as an authority is suspected.
bool readReferral(const core::DomainName &zone, Reply &reply);

} // namespace dns
