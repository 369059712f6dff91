// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"

#include <QCoreApplication>

namespace core {

Result<Endpoint> Endpoint::parse(QStringView text)
{
    QStringView host = text;
    QStringView port;
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        host = text.mid(1, close - 1);
        port = close > 0 ? text.mid(close + 1) : QStringView(u"?");
    } else if (text.count(u':') == 1) {
        const qsizetype colon = text.indexOf(u':');
        host = text.first(colon);
        port = text.sliced(colon);
    }
    Endpoint endpoint;
    const Result<IpAddress> address = IpAddress::parse(host);
    bool isPort = port.isEmpty();
    if (!port.isEmpty() && port.startsWith(u':')) {
        endpoint.port = port.mid(1).toUShort(&isPort);
        // toUShort() skips spaces and a sign.
        isPort = isPort && endpoint.port != 0 && port[1].isDigit() && port.back().isDigit();
    }
    if (!address || !isPort) {
        return unexpected(
            {Error::Code::Invalid,
             QCoreApplication::translate(
                 "core::Endpoint", "This is not the address of a resolver. Write it as 192.0.2.1, "
                                   "192.0.2.1:5300 or [2001:db8::1]:5300."),
             text.left(80).toString()});
    }
    endpoint.address = *address;
    return endpoint;
}

QString Endpoint::toString() const
{
    if (port == 53)
        return address.toString();
    return (address.isV6() ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address.toString(), QString::number(port));
}

QDebug operator<<(QDebug debug, const Endpoint &endpoint)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << endpoint.toString();
    return debug;
}

} // namespace core
