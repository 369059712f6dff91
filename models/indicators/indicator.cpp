// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/indicator.h"

namespace indicators {

namespace {

/// hxxps[://]flux[.]test/pay: what follows the host stays, it leads nowhere alone.
QString defangedUrl(const QString &url)
{
    const qsizetype scheme = url.indexOf(QLatin1String("://"));
    if (scheme < 0)
        return QString(url).replace(u'.', QLatin1String("[.]"));
    const qsizetype host = scheme + 3;
    const qsizetype path = url.indexOf(u'/', host);
    QString word = url.left(scheme);
    word.replace(QLatin1String("tt"), QLatin1String("xx"), Qt::CaseInsensitive);
    QString place = path < 0 ? url.mid(host) : url.mid(host, path - host);
    place.replace(u'.', QLatin1String("[.]")).replace(u'@', QLatin1String("[@]"));
    return word + QLatin1String("[://]") + place + (path < 0 ? QString() : url.mid(path));
}

} // namespace

Indicator::Kind Indicator::kind() const
{
    if (!url.isEmpty())
        return Kind::Url;
    if (!prefix.isEmpty())
        return Kind::Prefix;
    if (!address.isEmpty())
        return Kind::Address;
    if (name.isEmpty() && network.isKnown())
        return Kind::Network;
    return role == Role::NameServer ? Kind::NameServer : Kind::Name;
}

Indicator::State Indicator::stateAt(core::UtcMs at) const
{
    if (revoked)
        return State::Revoked;
    return validity.until > 0 && validity.until <= at ? State::Expired : State::Current;
}

QString Indicator::text(Form form) const
{
    const bool isDefanged = form == Form::Defanged;
    switch (kind()) {
    case Kind::Name:
    case Kind::NameServer:
        return indicators::text(name, form);
    case Kind::Url:
        return isDefanged ? defangedUrl(url) : url;
    case Kind::Address:
        return isDefanged ? address.defanged() : address.toString();
    case Kind::Prefix:
        return (isDefanged ? prefix.address().defanged() : prefix.address().toString()) +
               QLatin1Char('/') + QString::number(prefix.length());
    case Kind::Network:
        return QLatin1String("AS") + QString::number(network.asn);
    }
    Q_UNREACHABLE();
}

QString Indicator::type() const
{
    switch (kind()) {
    case Kind::Name:
    case Kind::NameServer:
        return QStringLiteral("domain-name");
    case Kind::Url:
        return QStringLiteral("url");
    case Kind::Address:
        return address.isV4() ? QStringLiteral("ipv4-addr") : QStringLiteral("ipv6-addr");
    case Kind::Prefix:
        return prefix.address().isV4() ? QStringLiteral("ipv4-addr") : QStringLiteral("ipv6-addr");
    case Kind::Network:
        return QStringLiteral("autonomous-system");
    }
    Q_UNREACHABLE();
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

QString toString(Indicator::State state)
{
    switch (state) {
    case Indicator::State::Current:
        return QStringLiteral("current");
    case Indicator::State::Expired:
        return QStringLiteral("expired");
    case Indicator::State::Revoked:
        return QStringLiteral("revoked");
    }
    Q_UNREACHABLE();
}

QString text(const core::DomainName &name, Form form)
{
    return form == Form::Defanged ? name.defanged() : name.toString();
}

} // namespace indicators
