// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/liar.h"

#include <utility>

#include "lab/hosts.h"
#include "lab/zone.h"

namespace lab {

Liar::Liar(std::unique_ptr<Behaviour> truly, const LabWorld &world, const Dice &dice)
    : m_truly(std::move(truly))
    , m_sinkhole(hostsIn(world.networksOf(LabNetwork::Kind::Sinkhole), 1, dice).value(0))
{}

dns::Message Liar::answer(const dns::Question &question, core::UtcMs at,
                          const core::IpAddress &asker) const
{
    dns::Message message = m_truly->answer(question, at, asker);
    if (question.name != name() || question.type != core::RecordType::A ||
        message.answers.isEmpty())
        return message;
    const core::Record last = message.answers.last();
    message.answers = {addressRecord(last.owner, m_sinkhole, last.ttlSeconds)};
    return message;
}

} // namespace lab
