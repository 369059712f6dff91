// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/labworld.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QFile>

namespace lab {

namespace {

using core::Unexpected;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lab::LabWorld)
};

constexpr auto columns = QLatin1String("prefix,asn,operator,country,city,latitude,longitude,kind");
constexpr quint32 firstPrivateAsn = 64512; // RFC 6996
constexpr quint32 lastPrivateAsn = 65534;

Unexpected damaged(const QString &detail)
{
    return core::unexpected({core::Error::Code::Damaged,
                             Tr::tr("The table of the practice lab's networks cannot be read. "
                                    "Install Fluxcase again."),
                             detail});
}

std::optional<LabNetwork::Kind> kindOf(QStringView text)
{
    using Kind = LabNetwork::Kind;
    if (text == QLatin1String("access"))
        return Kind::Access;
    if (text == QLatin1String("hosting"))
        return Kind::Hosting;
    if (text == QLatin1String("cdn"))
        return Kind::Cdn;
    if (text == QLatin1String("education"))
        return Kind::Education;
    if (text == QLatin1String("sinkhole"))
        return Kind::Sinkhole;
    return std::nullopt;
}

/// Only ranges nobody uses, so that practising never touches or names a real network.
bool isInLab(const core::IpAddress &prefix, int length)
{
    if (prefix.isEmpty() || prefix.masked(length) != prefix)
        return false;
    if (prefix.isV4())
        return prefix.toV4() >> 28 == 15 && length >= 8 && length <= 24;
    return prefix.bytes().startsWith(QByteArray::fromHex("20010db8")) && length >= 32 &&
           length <= 56 && length % 8 == 0;
}

bool readPrefix(QStringView text, LabNetwork &network)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return false;
    bool isNumber = false;
    network.prefix = core::IpAddress::parse(text.left(slash)).value_or({});
    network.prefixLength = text.mid(slash + 1).toInt(&isNumber);
    return isNumber && isInLab(network.prefix, network.prefixLength);
}

bool readPoint(QStringView latitude, QStringView longitude, LabNetwork &network)
{
    bool isLatitude = false;
    bool isLongitude = false;
    network.latitude = latitude.toDouble(&isLatitude);
    network.longitude = longitude.toDouble(&isLongitude);
    return isLatitude && isLongitude && qAbs(network.latitude) <= 90 &&
           qAbs(network.longitude) <= 180;
}

std::optional<LabNetwork> readLine(QStringView line)
{
    const QList<QStringView> cells = line.split(u',');
    if (cells.size() != 8)
        return std::nullopt;
    LabNetwork network;
    network.asn = cells[1].toUInt();
    network.operatorName = cells[2].toString();
    network.countryCode = cells[3].toString();
    network.city = cells[4].toString();
    const std::optional<LabNetwork::Kind> kind = kindOf(cells[7]);
    if (!kind || !readPrefix(cells[0], network) || !readPoint(cells[5], cells[6], network))
        return std::nullopt;
    network.kind = *kind;
    if (network.asn < firstPrivateAsn || network.asn > lastPrivateAsn ||
        network.countryCode.size() != 2 || network.city.isEmpty() ||
        !network.operatorName.endsWith(QLatin1String(" (practice)")))
        return std::nullopt;
    return network;
}

} // namespace

core::Result<LabWorld> LabWorld::load()
{
    QFile file(QStringLiteral(":/lab/networks.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return damaged(file.errorString());
    return parse(file.readAll());
}

core::Result<LabWorld> LabWorld::parse(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv);
    LabWorld world;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (number == 1) {
            if (line != columns)
                return damaged(QStringLiteral("line 1: unknown columns"));
            continue;
        }
        if (line.isEmpty())
            continue;
        const std::optional<LabNetwork> network = readLine(line);
        if (!network)
            return damaged(QStringLiteral("line %1").arg(number));
        world.m_networks.append(*network);
    }
    // Behaviours pick from each kind, and must find something.
    for (const auto kind :
         {LabNetwork::Kind::Access, LabNetwork::Kind::Hosting, LabNetwork::Kind::Cdn,
          LabNetwork::Kind::Education, LabNetwork::Kind::Sinkhole}) {
        if (world.networksOf(kind).isEmpty())
            return damaged(QStringLiteral("a kind of network is missing"));
    }
    return world;
}

QList<LabNetwork> LabWorld::networksOf(LabNetwork::Kind kind) const
{
    QList<LabNetwork> found;
    std::copy_if(m_networks.begin(), m_networks.end(), std::back_inserter(found),
                 [kind](const LabNetwork &network) { return network.kind == kind; });
    return found;
}

} // namespace lab
