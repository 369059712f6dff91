// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/singleflux.h"

namespace lab {

SingleFlux::SingleFlux(const LabWorld &world, quint32 seed)
    : m_zone(practiceName("flux.test"), world, Dice(seed, "flux.test"), Zone::NameServers::V4)
    , m_rotation(world, Dice(seed, "flux.test"))
{}

QString SingleFlux::truth() const
{
    return QStringLiteral("Fast flux");
}

QString SingleFlux::description() const
{
    return tr("Single flux: five infected home computers an answer, out of about 300, replaced "
              "every few seconds while the name servers stay (after Holz et al. 2008 and FluXOR "
              "2008, with minutes cut to seconds).");
}

dns::Message SingleFlux::answer(const dns::Question &question, core::UtcMs at,
                                const core::IpAddress &) const
{
    if (const std::optional<dns::Message> standing = m_zone.standing(question))
        return *standing;
    if (question.type != core::RecordType::A)
        return m_zone.noData(question);
    const quint64 period = static_cast<quint64>(qMax<core::UtcMs>(at, 0)) / (ttlSeconds * 1000);
    dns::Message message = Zone::reply(question);
    for (quint64 place = 0; place < Rotation::places; ++place) {
        const core::IpAddress host = m_rotation.hostAt(place, period);
        message.answers.append(addressRecord(m_zone.apex(), host, ttlSeconds));
    }
    return message;
}

} // namespace lab
