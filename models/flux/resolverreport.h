// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QList>
#include <QString>

#include "core/domainname.h"
#include "core/vantage.h"

namespace flux {

/// What one resolver did with one name.
enum class Treatment : quint8
{
    Silent,    ///< no answer yet, only failures
    Answered,  ///< as the others
    Blocked,   ///< NXDOMAIN, no data, REFUSED or a block page, where others give addresses
    Sinkholed, ///< the address of a sinkhole, where others give others
    Disagrees  ///< addresses that no other resolver gives, while the others agree
};

/// How one resolver did in this case: what its answers are worth. A value, made from observations
/// alone, so a case says the same on every machine.
struct ResolverReport
{
    enum class Canaries : quint8
    {
        NotAsked,
        Silent, ///< asked, but not all answered yet
        Honest,
        Failed ///< `canaryReason` says how
    };
    struct Name
    {
        core::DomainName name;
        Treatment treatment = Treatment::Silent;
        QString reason; ///< translated; empty for Answered

        bool operator==(const Name &) const = default;
    };

    core::Vantage vantage;
    int asked = 0;
    int answered = 0;   ///< NoError, NoData, NxDomain
    int lost = 0;       ///< time-outs and network errors
    int refused = 0;    ///< REFUSED and SERVFAIL
    int suspicious = 0; ///< replies that did not fit their question
    double medianRoundTripMs = 0;
    bool rewritesTtls = false;              ///< one TTL for all: its repeats say nothing
    int caches = 1;                         ///< caches seen behind the address
    bool edns = false;                      ///< some reply held an OPT record
    bool authenticates = false;             ///< some reply had AD set
    Canaries canaries = Canaries::NotAsked; ///< names whose answer is known beforehand
    QString canaryReason{};                 ///< translated
    bool trusted = true;
    QString reason;    ///< translated; why it is not trusted
    QList<Name> names; ///< in the order of the case

    bool operator==(const ResolverReport &) const = default;
};

/// Reports on their way: those of thousands of names take longer than a window may wait, so the
/// names are looked at some at a time.
struct ResolverSurvey
{
    std::map<core::Vantage, ResolverReport> reports;
    size_t names = 0; ///< of the case, that were looked at
};

} // namespace flux
