// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace indicators {

/// Something else that blocking an indicator would hit, or why it is not worth blocking.
struct Hit
{
    enum class Kind
    {
        NotGlobal,    ///< private, reserved, loopback, …: never handed over
        Own,          ///< within the analyst's own ranges or names
        PublicSuffix, ///< strangers register below it
        DynamicDns,   ///< the suffix of a dynamic-DNS provider
        Cdn,
        Cloud,
        SharedHosting,
        Research,
        Resolver,
        Harbour,          ///< a sinkhole, a block page, a parking provider
        KnownGood,        ///< a known pool or mirror, or held by a name of the case that is no flux
        Decoy,            ///< a well-known operator among addresses of access lines
        NotFlux,          ///< the verdict on the name does not say flux
        SharedNameServer, ///< a name server of a name whose name servers stay
        Expired,
        Revoked,
        NotAHostName, ///< block lists cannot say it
    };

    Kind kind = Kind::NotGlobal;
    QString text; ///< translated, one sentence

    bool operator==(const Hit &) const = default;
};

/// "cdn", "public-suffix", …, never translated.
QString wordOf(Hit::Kind kind);
/// Handing it over is never right, whatever the reason.
bool isFinal(Hit::Kind kind);
/// Counts only where things are looked for or blocked, not in a list of what was seen.
bool isOnlyForBlocking(Hit::Kind kind);

} // namespace indicators
