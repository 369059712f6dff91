// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/fluxpool.h"

#include <algorithm>
#include <cmath>

#include <QSet>

namespace lab {

namespace {

constexpr double hourMs = 3'600'000;
/// Draws after which a pool is taken to have no more operators to offer.
constexpr int mostDraws = 4000;

} // namespace

FluxPool::FluxPool(const Internet &internet, quint64 seed, const Design &design)
    : m_internet(internet)
    , m_seed(seed)
    , m_design(design)
{
    using Kind = Internet::Kind;
    Random random(seed, 1);
    QSet<int> chosen;
    const Kind kind = design.isLeased ? Kind::Hosting : Kind::Access;
    const int wanted =
        std::min(design.operators, static_cast<int>(internet.of(kind).size()) * 3 / 4);
    // Each draw is by size, so the large stand here more often.
    for (int i = 0; i < mostDraws && chosen.size() < wanted; ++i) {
        const int owner = internet.draw(kind, random);
        chosen.insert(owner);
        m_owners.append(owner);
    }
}

QList<core::IpAddress> FluxPool::draw(int count, core::UtcMs at, bool v6, Random &random)
{
    const double hours = static_cast<double>(at) / hourMs;
    const auto first = static_cast<qint64>(std::fmod(hours, 1e5) * m_design.newPerHour);
    const auto online = static_cast<quint64>(std::max(1.0, std::round(m_design.online)));
    QSet<qint64> taken;
    QList<core::IpAddress> drawn;
    const auto wanted = std::min<qsizetype>(count, static_cast<qsizetype>(online));
    while (taken.size() < wanted) {
        const qint64 number = first + static_cast<qint64>(random.below(online));
        if (!taken.contains(number)) {
            taken.insert(number);
            drawn.append(machine(number, v6));
        }
    }
    return drawn;
}

core::IpAddress FluxPool::machine(qint64 number, bool v6)
{
    core::IpAddress &known = (v6 ? m_v6 : m_v4)[number];
    if (known.isEmpty()) {
        Random random(m_seed, static_cast<quint64>(number) + 2);
        const bool isHosted = random.chance(m_design.hosted);
        const int owner =
            isHosted ? m_internet.draw(Internet::Kind::Hosting, random) : random.pick(m_owners);
        known = v6 ? m_internet.v6Host(owner, random) : m_internet.v4Host(owner, random);
    }
    return known;
}

} // namespace lab
