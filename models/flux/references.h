// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "flux/reference.h"
#include "flux/view.h"

namespace flux {

/// What the score of Nazario & Holz, "As the Net Churns", MALWARE 2008 (ATLAS), looks at.
struct AtlasSigns
{
    quint32 ttlSeconds = 0;
    QList<core::IpAddress> addresses; ///< distinct, IPv4
    int networks = 0;
    QList<core::IpAddress> nameServerAddresses;
    int nameServers = 0;
    int nameServerNetworks = 0;
    std::optional<quint32> soaRetrySeconds;

    /// One point for each of nine signs; more than four is fluxy.
    int points() const;
    static constexpr int fluxAbove = 4;
};

/// Published scores on the data our verdict was made from, each by its own formula and threshold.
class References
{
    Q_DECLARE_TR_FUNCTIONS(flux::References)

public:
    static QList<Reference> of(const View &view, const Books &books);
    /// m / n up to which FluxBuster (Perdisci et al., ACSAC 2009) drops a name as not flux.
    static constexpr double fluxBusterGrowth = 0.122;

private:
    static void holz(QList<Reference> &list, const View &view, const Books &books);
    static Reference atlas(const View &view, const Books &books);
    static Reference fluxBuster(const View &view);
    static Reference ssfd(const View &view);
};

} // namespace flux
