// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/aresresolver.h"
#include "replies.h"
#include "support/fakednsserver.h"

/// What the tests of AresResolver share: how long it waits, and what is answered.
namespace asking {

using namespace std::chrono_literals;
using tests::question;
using tests::Replies;

inline constexpr dns::AresResolver::Timing patient{2000ms, 2, 8000ms};
inline constexpr dns::AresResolver::Timing hasty{100ms, 2, 600ms};

inline support::Action anAddress()
{
    return support::Action::answer({support::FakeDnsServer::address("www.flux.test", "192.0.2.1")});
}

} // namespace asking
