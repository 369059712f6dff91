// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "flux/casejudge.h"
#include "support/fluxstory.h"

/// Stories of names and what the judge of a case says of them.
namespace judged {

using core::AddressKind;
using core::NameKind;
using core::Outcome;
using flux::VerdictClass;
using support::FluxStory;
using support::Host;

inline flux::Verdict verdictOf(const FluxStory &story)
{
    flux::CaseJudge judge;
    judge.add(story.batch());
    return judge.verdict(story.name());
}

/// `n` hosts, one each of the operators from `first` on.
inline QList<Host> spread(int first, int n, core::AddressKinds kinds = {})
{
    QList<Host> hosts;
    for (int i = 0; i < n; ++i)
        hosts.append({first + i, 0, kinds});
    return hosts;
}

/// `n` hosts of one operator, from number `first` on.
inline QList<Host> together(int owner, int first, int n, core::AddressKinds kinds = {})
{
    QList<Host> hosts;
    for (int i = 0; i < n; ++i)
        hosts.append({owner, first + i, kinds});
    return hosts;
}

/// `looks` looks of five addresses, each of an operator of its own, most never seen before.
inline FluxStory fluxing(int looks = 4, int vantages = 1, core::AddressKinds kinds = {})
{
    FluxStory story;
    for (int look = 0; look < looks; ++look) {
        for (int vantage = 1; vantage <= vantages; ++vantage)
            story.look(61 * look + vantage, spread(10 + 4 * look + vantage, 5, kinds), vantage);
    }
    return story;
}

inline FluxStory stable(int looks = 8, int vantages = 1)
{
    FluxStory story;
    for (int look = 0; look < looks; ++look) {
        for (int vantage = 1; vantage <= vantages; ++vantage)
            story.look(61 * look + vantage, {{1, 7}}, vantage);
    }
    return story;
}

inline void compare(const flux::Verdict &verdict, VerdictClass expected)
{
    QVERIFY2(verdict.verdictClass == expected, qPrintable(verdict.summary));
}

} // namespace judged
