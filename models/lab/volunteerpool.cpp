// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/volunteerpool.h"

#include <array>

#include "lab/hosts.h"

namespace lab {

namespace {

/// Servers of each kind. With one in six on lines at home the hosting share stays above a half in
/// every few answers, as that of a multi-homed mirror list does.
struct Share
{
    LabNetwork::Kind kind;
    int servers;
};
constexpr std::array shares{Share{LabNetwork::Kind::Hosting, 84},
                            Share{LabNetwork::Kind::Education, 16},
                            Share{LabNetwork::Kind::Access, 20}};

QList<LabNetwork> v4Of(const QList<LabNetwork> &networks)
{
    QList<LabNetwork> found;
    for (const LabNetwork &network : networks) {
        if (network.prefix.isV4())
            found.append(network);
    }
    return found;
}

} // namespace

VolunteerPool::VolunteerPool(const LabWorld &world, quint32 seed)
    : m_dice(seed, "pool.test")
    , m_zone(practiceName("pool.test"), world, m_dice, Zone::NameServers::DualStack)
{
    for (const Share &share : shares) {
        const QList<LabNetwork> networks = v4Of(world.networksOf(share.kind));
        m_servers += share.kind == LabNetwork::Kind::Access
                         ? drawHosts(networks, share.servers, m_dice)
                         : hostsIn(networks, share.servers, m_dice);
    }
}

QString VolunteerPool::truth() const
{
    return QStringLiteral("Multi-operator service");
}

QString VolunteerPool::description() const
{
    return tr("A volunteer pool: four servers an answer out of 120 that many operators run, most "
              "of them at hosters and universities (after names of the NTP pool in a campus "
              "capture of 2018, with minutes cut to seconds).");
}

dns::Message VolunteerPool::answer(const dns::Question &question, core::UtcMs at,
                                   const core::IpAddress &) const
{
    if (const std::optional<dns::Message> standing = m_zone.standing(question))
        return *standing;
    if (question.type != core::RecordType::A)
        return m_zone.noData(question);
    const quint64 period = static_cast<quint64>(qMax<core::UtcMs>(at, 0)) / (ttlSeconds * 1000);
    dns::Message message = Zone::reply(question);
    QList<core::IpAddress> left = m_servers;
    for (quint64 i = 0; i < addressesAnAnswer; ++i) {
        const quint64 chosen = m_dice.below(static_cast<quint64>(left.size()), {period, i});
        message.answers.append(
            addressRecord(m_zone.apex(), left.takeAt(static_cast<qsizetype>(chosen)), ttlSeconds));
    }
    return message;
}

} // namespace lab
