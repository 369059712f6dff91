// SPDX-License-Identifier: GPL-3.0-or-later
#include "classguide.h"

namespace widgets {

using flux::VerdictClass;

QList<ClassGuide::Page> ClassGuide::fluxing()
{
    return {
        {VerdictClass::DoubleFlux,
         tr("The addresses of the name and those of its name servers change all the time. Whoever "
            "takes down one machine of either kind stops nothing."),
         tr("New addresses keep coming from operators not seen before, few of them in hosting "
            "networks; and the addresses of the name servers turn over in the same way."),
         tr("Block and sinkhole the name, not its addresses: those belong to infected machines "
            "and are others tomorrow. Ask the registrar to suspend the name, as its name servers "
            "cannot be reached. Hand over the indicators of the name and of its name servers."),
         tr("double.test: its name servers move among infected home computers as well.")},
        {VerdictClass::FastFlux,
         tr("The name leads to ever other machines, mostly infected home computers and routers, "
            "that pass visitors on to a server behind them."),
         tr("New addresses keep coming from operators not seen before, resolver by resolver and "
            "only in answers that the resolver fetched anew. A low TTL alone is never enough."),
         tr("Block and sinkhole the name, not its addresses. Look in DNS and flow logs for "
            "machines of your own that asked for it, and for your own addresses among those of "
            "the name. Ask the registrar or the operator of the name servers to suspend it."),
         tr("flux.test: a few addresses an answer, out of hundreds of home computers.")},
        {VerdictClass::NameServerFlux,
         tr("The name itself stands still or has not been told yet, but the servers that answer "
            "for it change all the time."),
         tr("At two looks in a row more than half of the name servers' addresses were new, in "
            "three operators or more, or among the name's own addresses; or three sets of name "
            "servers were seen within a week."),
         tr("Keep watching: the name may begin to flux. Block the names of the name servers too, "
            "and look what else they serve."),
         {}},
    };
}

QList<ClassGuide::Page> ClassGuide::services()
{
    return {
        {VerdictClass::MultiOperatorService,
         tr("Many operators share the name on purpose, as a pool of volunteers or the mirrors of "
            "a distribution do. Green: known as such, or run in hosting networks. Amber: it could "
            "also be flux on leased hosts."),
         tr("New operators keep coming as in flux, but too many of the addresses are in hosting, "
            "education or research networks, or the name is that of a known pool."),
         tr("Do not block it when it is green. When it is amber, read the facts for and against, "
            "look at what the name serves, and watch on."),
         tr("pool.test: servers of volunteers, another four of them in every answer.")},
        {VerdictClass::RotationWithoutDiversity,
         tr("Addresses change and grow in number, but within one or two operators: dynamic DNS, a "
            "large farm, or flux that somebody hosts."),
         tr("More than half of the addresses are new at most looks, and none of them brings an "
            "operator not seen before."),
         tr("Find out whose networks these are. Where one hoster serves it all, that hoster can "
            "act."),
         {}},
        {VerdictClass::CdnOrLoadBalancer,
         tr("One service answers from several addresses of its own, often near to who asks."),
         tr("New addresses bring no new operators, or several resolvers see sets of their own "
            "that hold still; often the addresses are in the published ranges of a provider."),
         tr("Never block the addresses: thousands of other names live there. If the name itself "
            "is bad, block the name and tell the provider."),
         tr("cdn.test: the answer depends on who asks. rr.test: the same four addresses in turn.")},
        {VerdictClass::Stable,
         tr("The name stays at the same address."),
         tr("Fresh answers over the watch all held the same address; at most it moved once."),
         tr("Nothing here speaks of flux; that says nothing about what the name serves. Flux can "
            "also begin weeks after a registration."),
         {}},
    };
}

QList<ClassGuide::Page> ClassGuide::states()
{
    return {
        {VerdictClass::NotEnoughData,
         tr("Fluxcase cannot tell yet, and says so rather than guess."),
         tr("The answers so far fit both flux and a service. The banner says how many more looks "
            "and minutes are expected, and which way it leans."),
         tr("Let it watch on: a look counts only when a resolver has fetched the answer anew, so "
            "asking faster than the TTL brings nothing."),
         tr("Every name of the practice lab, in its first seconds.")},
        {VerdictClass::NotResolving, tr("The name has no address at the moment."),
         tr("All resolvers that are believed say that it does not exist, or that it has neither "
            "an IPv4 nor an IPv6 address. Silence and failures are not counted as that."),
         tr("Keep it in the case: a name taken down may come back. It is asked less often."),
         tr("gone.test: a name that was taken down.")},
        {VerdictClass::Sinkholed,
         tr("Somebody has turned the name to a place where it does no harm."),
         tr("At the last two looks all resolvers that are believed gave nothing but addresses of "
            "known sinkholes, block pages, or addresses that lead nowhere."),
         tr("Machines that ask for it are still infected: look for them in the DNS logs. A class "
            "reached before is kept beside this one."),
         tr("sink.test: one resolver of four gives a sinkhole's address. It is left out, as the "
            "others do not.")},
        {VerdictClass::Parked,
         tr("The name shows advertisements of a parking service, or is for sale."),
         tr("At the last two looks all addresses were those of a known parking service."),
         tr("Parked names are bought and turned to other ends: keep it in the case."),
         {}},
    };
}

QList<ClassGuide::Page> ClassGuide::pages()
{
    return fluxing() + services() + states();
}

} // namespace widgets
