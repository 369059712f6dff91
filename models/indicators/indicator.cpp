// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/indicator.h"

namespace indicators {

QString Indicator::text(Form form) const
{
    if (address.isEmpty())
        return indicators::text(name, form);
    return form == Form::Defanged ? address.defanged() : address.toString();
}

QString Indicator::type() const
{
    if (address.isEmpty())
        return QStringLiteral("domain-name");
    return address.isV4() ? QStringLiteral("ipv4-addr") : QStringLiteral("ipv6-addr");
}

QString toString(Indicator::Role role)
{
    switch (role) {
    case Indicator::Role::WatchedName:
        return QStringLiteral("watched name");
    case Indicator::Role::NameServer:
        return QStringLiteral("name server");
    case Indicator::Role::Address:
        return QStringLiteral("address");
    case Indicator::Role::NameServerAddress:
        return QStringLiteral("name server address");
    }
    Q_UNREACHABLE();
}

QString text(const core::DomainName &name, Form form)
{
    return form == Form::Defanged ? name.defanged() : name.toString();
}

} // namespace indicators
