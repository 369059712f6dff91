// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/papgate.h"

#include <QCoreApplication>

namespace investigation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(investigation::PapGate)
};

/// The practice lab is its own owner.
bool isPractice(const core::ResolverProfile &profile)
{
    return profile.audience == core::ResolverProfile::Audience::Practice;
}

core::Unexpected refused(const QString &sentence)
{
    return core::unexpected({core::Error::Code::Invalid, sentence, {}});
}

} // namespace

core::Result<void> permitted(core::Pap pap, const core::ResolverProfile &profile,
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
    if (pap == core::Pap::Amber && profile.asksNameServers() && !isPractice(profile)) {
        return refused(Tr::tr("This case is PAP:AMBER: only recursive resolvers are asked, as the "
                              "owner of a name notices who asks its own servers. Choose other "
                              "resolvers, or change the PAP of the case to GREEN."));
    }
    if (pap == core::Pap::Amber && !profile.clientSubnets.isEmpty() && !isPractice(profile)) {
        return refused(Tr::tr("This case is PAP:AMBER: no client subnet is sent, as the owner of a "
                              "name would see it. Leave it out, or change the PAP of the case to "
                              "GREEN."));
    }
    if (pap == core::Pap::Amber && profile.asksCanaries && !isPractice(profile)) {
        return refused(Tr::tr("This case is PAP:AMBER: no canaries are asked for, only the names "
                              "under watch. Leave them out, or change the PAP of the case to "
                              "GREEN."));
    }
    return {};
}

bool mayAsk(core::Pap pap, const core::ResolverProfile &profile, const core::Endpoint &server,
            bool isDirect)
{
    const bool isOurs = profile.resolvers.contains(server);
    switch (pap) {
    case core::Pap::Red:
        return false;
    case core::Pap::Amber:
        return isOurs && (!isDirect || isPractice(profile));
    case core::Pap::Green:
    case core::Pap::Clear:
        return isOurs || (isDirect && profile.asksNameServers() && !isPractice(profile));
    }
    Q_UNREACHABLE();
}

} // namespace investigation
