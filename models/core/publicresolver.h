// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/ipaddress.h"

namespace core {

/// A public resolver that is known by name, as its operator describes it.
struct PublicResolver
{
    QString operatorName; ///< "Quad9 DNS"
    QString variant;      ///< "Unsecured"; empty: there is only one
    bool filters = false; ///< blocks or rewrites some names, and so hides flux
    QList<IpAddress> addresses;
    QString tlsName;  ///< over TLS; empty: not offered
    QString httpsUrl; ///< over HTTPS; empty: not offered

    bool operator==(const PublicResolver &) const = default;
};

} // namespace core
