// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/facts.h"
#include "lab/simulation/random.h"

namespace lab {

/// An owner of networks in the simulated Internet.
struct SimulatedOperator
{
    enum class Kind : quint8
    {
        Access,
        Hosting,
        Cloud,
        Cdn,
        Research,
        Sinkhole,
        Parking
    };

    Kind kind = Kind::Access;
    QString name;             ///< normalised: "access17"
    QString provider;         ///< of a CDN or cloud
    core::AddressKinds kinds; ///< what lists know of it; they are not complete
    QList<quint16> v4;        ///< its /16s, as places in 240.0.0.0/4
    quint16 v6 = 0;           ///< its /32, as place in 3fff::/20
    double size = 1;          ///< share of its kind's customers, relative
};

/// An Internet to simulate names in: some 700 operators with networks and places, and what lists
/// and databases know of them. All IPv4 lies in 240.0.0.0/4 and all IPv6 in 3fff::/20 (RFC 9637),
/// which nobody uses. Immutable; one can serve any number of names.
///
/// Sources of the figures (simulator-figures.json): sizes of access operators fall off so that the
/// ten largest of some 400 hold about 43 % of the lines (holz2007: top10_asn_share); ten countries
/// hold 82 % (bitsight2024).
class Internet
{
public:
    explicit Internet(quint64 seed);

    using Kind = SimulatedOperator::Kind;
    /// Places in operators() of one kind, the largest first.
    const QList<int> &of(Kind kind) const { return m_byKind[static_cast<size_t>(kind)]; }
    const QList<SimulatedOperator> &operators() const { return m_operators; }

    /// One of a kind, by size; `among`: of the largest so many only, 0 for all.
    int draw(Kind kind, Random &random, int among = 0) const;
    core::IpAddress v4Host(int which, Random &random) const;
    core::IpAddress v6Host(int which, Random &random) const;

    /// What lists and databases say of the address. Of one address in a hundred no database knows
    /// the network.
    core::AddressFacts facts(const core::IpAddress &address) const;

private:
    struct Block
    {
        int owner = -1;
        quint32 asn = 0;
        int country = 0;
    };
    void add(Kind kind, int number, double size, int blocks, Random &random);
    quint16 freeBlock(Random &random) const;
    const Block &blockOf(const core::IpAddress &address) const;

    QList<SimulatedOperator> m_operators;
    std::array<QList<int>, 7> m_byKind;
    std::array<QList<double>, 7> m_sums; ///< running sums of sizes, in the order of m_byKind
    std::array<Block, 4096> m_v4{};
    std::array<Block, 4096> m_v6{};
    quint32 m_nextAsn = 4'200'000'000; ///< private use, RFC 6996
    quint16 m_nextV6 = 0;
};

} // namespace lab
