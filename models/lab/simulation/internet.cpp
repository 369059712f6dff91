// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/internet.h"

#include <algorithm>
#include <cmath>

#include <QtEndian>

namespace lab {

namespace {

struct Country
{
    const char *code;
    double latitude;
    double longitude;
};

/// The first ten are those in which most infected machines were seen (bitsight2024).
constexpr std::array countries{
    Country{"UA", 49, 32},   Country{"RU", 56, 38},   Country{"TR", 39, 35},
    Country{"BR", -15, -48}, Country{"IN", 21, 78},   Country{"VN", 16, 107},
    Country{"RO", 46, 25},   Country{"KZ", 48, 68},   Country{"MX", 23, -102},
    Country{"US", 39, -98},  Country{"DE", 51, 10},   Country{"FR", 46, 2},
    Country{"GB", 53, -2},   Country{"NL", 52, 5},    Country{"PL", 52, 19},
    Country{"IT", 42, 12},   Country{"ES", 40, -4},   Country{"SE", 60, 16},
    Country{"JP", 36, 138},  Country{"KR", 36, 128},  Country{"CN", 35, 104},
    Country{"TH", 15, 101},  Country{"ID", -2, 118},  Country{"AR", -35, -64},
    Country{"CL", -33, -71}, Country{"CO", 4, -73},   Country{"ZA", -29, 24},
    Country{"EG", 27, 30},   Country{"IR", 32, 53},   Country{"PK", 30, 70},
    Country{"BG", 43, 25},   Country{"RS", 44, 21},   Country{"HU", 47, 20},
    Country{"CZ", 50, 15},   Country{"GR", 39, 22},   Country{"PT", 39, -8},
    Country{"CA", 56, -106}, Country{"AU", -25, 134}, Country{"SG", 1, 104},
    Country{"TW", 24, 121}};
constexpr int busyCountries = 10;
constexpr double busyShare = 0.82;

constexpr std::array<const char *, 7> words{"access",   "hosting",  "cloud",  "cdn",
                                            "research", "sinkhole", "parking"};

int countryOf(Internet::Kind kind, Random &random)
{
    const int all = static_cast<int>(countries.size());
    if (kind == Internet::Kind::Access)
        return random.chance(busyShare) ? random.between(0, busyCountries - 1)
                                        : random.between(busyCountries, all - 1);
    return random.between(busyCountries - 1, all - 1);
}

/// What lists say of such an operator. They miss some and hold some wrongly: on the names measured,
/// 4 % of the addresses of flux pools counted as hosting (detection.md).
core::AddressKinds listed(Internet::Kind kind, int number, Random &random)
{
    using core::AddressKind;
    using Kind = Internet::Kind;
    switch (kind) {
    case Kind::Access:
        // Large ones are well known; some small ones rent out servers too.
        if (number >= 40 && random.chance(0.04))
            return AddressKind::Hosting;
        return random.chance(0.4) ? AddressKind::Access : core::AddressKinds();
    case Kind::Hosting:
        return random.chance(0.9) ? AddressKind::Hosting : core::AddressKinds();
    case Kind::Cloud:
        return AddressKind::Cloud | AddressKind::Hosting;
    case Kind::Cdn:
        // 92 % of the addresses of multi-CDN names counted as hosting (detection.md).
        return random.chance(0.92) ? AddressKind::Cdn | AddressKind::Hosting
                                   : core::AddressKinds(AddressKind::Cdn);
    case Kind::Research:
        return random.chance(0.9) ? AddressKind::Research : core::AddressKinds();
    case Kind::Sinkhole:
        return AddressKind::Sinkhole;
    case Kind::Parking:
        return AddressKind::Parking | AddressKind::Hosting;
    }
    Q_UNREACHABLE();
}

quint64 keyOf(const core::IpAddress &address)
{
    return address.isV4() ? address.toV4() : qFromBigEndian<quint64>(address.bytes().constData());
}

} // namespace

Internet::Internet(quint64 seed)
{
    Random random(seed, 0);
    // Sizes fall as rank^-0.98: the first ten of 400 have 0.43 of the sum.
    for (int i = 0; i < 400; ++i)
        add(Kind::Access, i, std::pow(i + 1, -0.98), i < 20 ? 24 - i : i < 150 ? 3 : 2, random);
    for (int i = 0; i < 160; ++i)
        add(Kind::Hosting, i, std::pow(i + 1, -0.7), i < 30 ? 4 : 2, random);
    for (int i = 0; i < 6; ++i)
        add(Kind::Cloud, i, 1, 40, random);
    for (int i = 0; i < 12; ++i)
        add(Kind::Cdn, i, 1, 12, random);
    for (int i = 0; i < 120; ++i)
        add(Kind::Research, i, 1, 1, random);
    for (int i = 0; i < 4; ++i)
        add(Kind::Sinkhole, i, 1, 1, random);
    for (int i = 0; i < 5; ++i)
        add(Kind::Parking, i, 1, 1, random);
}

void Internet::add(Kind kind, int number, double size, int blocks, Random &random)
{
    const auto index = static_cast<size_t>(kind);
    SimulatedOperator made;
    made.kind = kind;
    made.name = QLatin1String(words[index]) + QString::number(number);
    made.kinds = listed(kind, number, random);
    if (kind == Kind::Cdn || kind == Kind::Cloud)
        made.provider = made.name;
    made.size = size;
    made.v6 = m_nextV6++;
    const int owner = static_cast<int>(m_operators.size());
    const int home = countryOf(kind, random);
    const bool isEverywhere = kind == Kind::Cloud || kind == Kind::Cdn;
    const quint32 asn = m_nextAsn;
    // Akamai, Amazon, Google and large access operators have several numbers (detection.md).
    const quint32 numbers = isEverywhere ? 2 : kind == Kind::Access && number < 30 ? 2 : 1;
    m_nextAsn += numbers;
    for (int i = 0; i < blocks; ++i) {
        const quint16 place = freeBlock(random);
        const int country = isEverywhere ? countryOf(kind, random) : home;
        m_v4[place] = {owner, asn + static_cast<quint32>(i) % numbers, country};
        made.v4.append(place);
    }
    m_v6[made.v6] = {owner, asn, home};
    m_operators.append(made);
    m_byKind[index].append(owner);
    QList<double> &sums = m_sums[index];
    sums.append((sums.isEmpty() ? 0 : sums.last()) + size);
}

quint16 Internet::freeBlock(Random &random) const
{
    auto place = static_cast<quint16>(random.below(m_v4.size()));
    while (m_v4[place].owner >= 0)
        place = static_cast<quint16>((place + 1U) % m_v4.size());
    return place;
}

int Internet::draw(Kind kind, Random &random, int among) const
{
    const auto index = static_cast<size_t>(kind);
    const QList<double> &sums = m_sums[index];
    const qsizetype count = among > 0 ? std::min<qsizetype>(among, sums.size()) : sums.size();
    const double at = random.uniform() * sums[count - 1];
    const auto found = std::upper_bound(sums.begin(), sums.begin() + count, at);
    return m_byKind[index][std::min<qsizetype>(found - sums.begin(), count - 1)];
}

core::IpAddress Internet::v4Host(int which, Random &random) const
{
    const quint32 block = random.pick(m_operators[which].v4);
    const auto host = static_cast<quint32>(1 + random.below(254) + (random.below(256) << 8));
    return core::IpAddress::v4(0xf0000000U | block << 16 | host);
}

core::IpAddress Internet::v6Host(int which, Random &random) const
{
    std::array<quint8, 16> bytes{};
    qToBigEndian<quint32>(0x3fff0000U | m_operators[which].v6, bytes.data());
    // A customer has a /56 and uses one of its /64s.
    qToBigEndian<quint32>(static_cast<quint32>(random.next()) << 8, bytes.data() + 4);
    qToBigEndian<quint64>(random.next(), bytes.data() + 8);
    return core::IpAddress::v6(bytes);
}

const Internet::Block &Internet::blockOf(const core::IpAddress &address) const
{
    if (address.isV4())
        return m_v4[address.toV4() >> 16 & 0xfffU];
    return m_v6[qFromBigEndian<quint32>(address.bytes().constData()) & 0xfffU];
}

core::AddressFacts Internet::facts(const core::IpAddress &address) const
{
    core::AddressFacts facts{address};
    const Block &block = blockOf(address);
    if (block.owner < 0)
        return facts;
    const SimulatedOperator &owner = m_operators[block.owner];
    facts.kinds = owner.kinds;
    facts.provider = owner.provider;
    if (Random(keyOf(address)).chance(0.01))
        return facts;
    static const QString source = QStringLiteral("simulation");
    facts.operatorName = owner.name;
    facts.network = {block.asn, owner.name, source};
    const Country &country = countries[static_cast<size_t>(block.country)];
    facts.place.countryCode = QLatin1String(country.code);
    facts.place.basis = core::Place::Basis::Registration;
    facts.place.hasPoint = true;
    facts.place.latitude = country.latitude;
    facts.place.longitude = country.longitude;
    facts.place.source = source;
    return facts;
}

} // namespace lab
