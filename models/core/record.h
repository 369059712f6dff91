// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDebug>
#include <QString>

#include "core/domainname.h"
#include "core/ipaddress.h"

namespace core {

/// Type of a resource record; values are those of the IANA registry, any other fits too.
enum class RecordType : quint16
{
    A = 1,
    NS = 2,
    CNAME = 5,
    SOA = 6,
    PTR = 12,
    MX = 15,
    TXT = 16,
    AAAA = 28,
    SVCB = 64,
    HTTPS = 65
};

/// "AAAA", or "TYPE65280" (RFC 3597) for a type without a name here.
QString toString(RecordType type);
std::optional<RecordType> recordTypeFromString(QStringView text);
inline bool isAddressType(RecordType type)
{
    return type == RecordType::A || type == RecordType::AAAA;
}

/// One resource record of an answer.
struct Record
{
    DomainName owner;
    RecordType type = RecordType::A;
    quint32 ttlSeconds = 0;
    IpAddress address; ///< A, AAAA
    DomainName target; ///< NS, CNAME, PTR
    QString text;      ///< data of any other type, in presentation form; hostile text

    bool operator==(const Record &) const = default;
};

QDebug operator<<(QDebug debug, const Record &record);

} // namespace core
