// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/gone.h"

namespace lab {

Gone::Gone(const LabWorld &world, quint32 seed)
    : m_name(practiceName("gone.test"))
    , m_parent(practiceName("test"), world, Dice(seed, "gone.test"), Zone::NameServers::DualStack)
{}

QString Gone::truth() const
{
    return QStringLiteral("Not resolving");
}

QString Gone::description() const
{
    return tr("A name that no longer exists (NXDOMAIN), like half of the flux names on old lists "
              "(after the data of Fast-Flux-Detect 2011).");
}

dns::Message Gone::answer(const dns::Question &question, core::UtcMs, const core::IpAddress &) const
{
    return question.name.isWithin(m_name) ? m_parent.noSuchName(question) : Zone::refusal(question);
}

} // namespace lab
