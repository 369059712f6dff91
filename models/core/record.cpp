// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record.h"

#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::pair<RecordType, QLatin1String>, 10> typeNames{{
    {RecordType::A, QLatin1String("A")},
    {RecordType::NS, QLatin1String("NS")},
    {RecordType::CNAME, QLatin1String("CNAME")},
    {RecordType::SOA, QLatin1String("SOA")},
    {RecordType::PTR, QLatin1String("PTR")},
    {RecordType::MX, QLatin1String("MX")},
    {RecordType::TXT, QLatin1String("TXT")},
    {RecordType::AAAA, QLatin1String("AAAA")},
    {RecordType::SVCB, QLatin1String("SVCB")},
    {RecordType::HTTPS, QLatin1String("HTTPS")},
}};

} // namespace

QString toString(RecordType type)
{
    for (const auto &[value, name] : typeNames) {
        if (value == type)
            return name;
    }
    return QStringLiteral("TYPE%1").arg(static_cast<quint16>(type));
}

std::optional<RecordType> recordTypeFromString(QStringView text)
{
    for (const auto &[value, name] : typeNames) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    if (text.startsWith(QLatin1String("TYPE"), Qt::CaseInsensitive)) {
        bool isNumber = false;
        const ushort number = text.mid(4).toUShort(&isNumber);
        // toUShort() skips spaces and a sign.
        if (isNumber && text[4].isDigit() && text.back().isDigit())
            return static_cast<RecordType>(number);
    }
    return std::nullopt;
}

QDebug operator<<(QDebug debug, const Record &record)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << record.owner << ' ' << record.ttlSeconds << ' '
                              << toString(record.type) << ' ';
    if (!record.address.isEmpty())
        debug << record.address;
    else if (!record.target.isEmpty())
        debug << record.target;
    else
        debug.quote() << record.text;
    return debug;
}

} // namespace core
