// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pap.h"
#include "core/pollplan.h"
#include "core/resolverprofile.h"
#include "core/result.h"

namespace investigation {

/// Whether a case with this PAP may be watched through these resolvers in this way; the Error says
/// why not and what to do. Pure. RED: nothing may. AMBER: recursive resolvers only, and nothing
/// asked that tells the owner of a name, or of an address, more than a user of theirs would.
core::Result<void> permitted(core::Pap pap, const core::ResolverProfile &profile,
                             const core::PollPlan &plan);
/// The same for one server, whatever it is asked: the last question before there is a socket.
/// `isDirect`: it is asked for what it holds itself, as the name led to it.
bool mayAsk(core::Pap pap, const core::ResolverProfile &profile, const core::Endpoint &server,
            bool isDirect = false);

} // namespace investigation
