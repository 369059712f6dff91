// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/papgate.h"

#include <QCoreApplication>

namespace investigation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(investigation::PapGate)
};

core::Unexpected refused(const QString &sentence)
{
    return core::unexpected({core::Error::Code::Invalid, sentence, {}});
}

} // namespace

core::Result<void> permitted(core::Pap pap, const core::ResolverProfile &,
                             const core::PollPlan &plan)
{
    if (pap == core::Pap::Red) {
        return refused(Tr::tr("This case is PAP:RED: nothing may leave this machine, so nothing is "
                              "watched. Import what others collected, or change the PAP of the "
                              "case."));
    }
    if (pap == core::Pap::Amber && plan.types.contains(core::RecordType::PTR)) {
        return refused(Tr::tr("This case is PAP:AMBER: PTR is not asked for, as whoever holds an "
                              "address could notice. Leave PTR out, or change the PAP of the case "
                              "to GREEN."));
    }
    return {};
}

bool mayAsk(core::Pap pap, const core::ResolverProfile &profile, const core::Endpoint &server)
{
    switch (pap) {
    case core::Pap::Red:
        return false;
    case core::Pap::Amber:
    case core::Pap::Green:
    case core::Pap::Clear:
        return profile.resolvers.contains(server);
    }
    Q_UNREACHABLE();
}

} // namespace investigation
