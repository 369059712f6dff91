// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

#include "core/ipaddress.h"

namespace core {

/// Address and port of one DNS server: who was asked.
struct Endpoint
{
    IpAddress address;
    quint16 port = 53;

    /// "192.0.2.1", "192.0.2.1:5300", "2001:db8::1", "[2001:db8::1]:5300".
    static Result<Endpoint> parse(QStringView text);
    /// As parse() reads it; the port only where it is not 53.
    QString toString() const;

    auto operator<=>(const Endpoint &) const = default;
    friend size_t qHash(const Endpoint &endpoint, size_t seed = 0)
    {
        return qHashMulti(seed, endpoint.address, endpoint.port);
    }
};

QDebug operator<<(QDebug debug, const Endpoint &endpoint);

} // namespace core

Q_DECLARE_METATYPE(core::Endpoint)
