// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/zonecut.h"

#include <algorithm>

namespace investigation {

using core::RecordType;

namespace {

bool isAliased(const core::Observation &observation)
{
    return std::any_of(
        observation.answers.cbegin(), observation.answers.cend(), [&](const core::Record &record) {
            return record.type == RecordType::CNAME && record.owner == observation.question;
        });
}

bool hasNameServersOf(const core::DomainName &zone, const QList<core::Record> &records)
{
    return std::any_of(records.cbegin(), records.cend(), [&](const core::Record &record) {
        return record.type == RecordType::NS && record.owner == zone;
    });
}

} // namespace

core::DomainName nameAbove(const core::DomainName &name)
{
    const QByteArray &text = name.text();
    for (qsizetype dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
        const auto above = core::DomainName::fromPresentation(text.sliced(dot + 1));
        if (above && name.isWithin(*above)) // else the dot is part of a label
            return *above;
    }
    return {};
}

std::optional<core::DomainName> zoneAbove(const core::Observation &observation,
                                          const QList<core::Record> &authority)
{
    if (isAliased(observation)) {
        const core::DomainName above = nameAbove(observation.question);
        return above.isRegistrySuffix() ? std::nullopt : std::optional(above);
    }
    const auto owner = soaOwnerAbove(observation, authority);
    const bool isOwn = owner && (!owner->isRegistrySuffix() || hasNameServersOf(*owner, authority));
    return isOwn ? owner : std::nullopt;
}

std::optional<core::DomainName> soaOwnerAbove(const core::Observation &observation,
                                              const QList<core::Record> &authority)
{
    if (observation.outcome != core::Outcome::NoData)
        return std::nullopt;
    for (const core::Record &record : authority) {
        if (record.type == RecordType::SOA && !record.owner.isEmpty() &&
            observation.question != record.owner && observation.question.isWithin(record.owner))
            return record.owner;
    }
    return std::nullopt;
}

} // namespace investigation
