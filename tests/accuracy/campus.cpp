// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/campus.h"

#include <algorithm>
#include <map>

#include <QCryptographicHash>
#include <QFile>

#include "capture/reader.h"
#include "flux/freshness.h"
#include "investigation/enricher.h"

namespace accuracy {

namespace {

core::Result<QList<core::Observation>> read()
{
    QFile file(QStringLiteral(CAMPUS_LOG));
    if (!file.open(QIODevice::ReadOnly))
        return core::unexpected({core::Error::Code::Io, file.errorString(), file.fileName()});
    const auto reader = capture::Reader::open(file);
    if (!reader)
        return core::unexpected(reader.error());
    QList<core::Observation> all;
    for (bool isLast = false; !isLast;) {
        const capture::Chunk chunk = (*reader)->next();
        all += chunk.observations;
        isLast = chunk.isLast;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    return all;
}

Half halfOf(const core::DomainName &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.text(), QCryptographicHash::Sha256);
    return (hash.back() & 1) == 0 ? Half::Even : Half::Odd;
}

} // namespace

core::Result<QList<lab::SimulatedName>> campus(Half half)
{
    core::Result<QList<core::Observation>> all = read();
    if (!all)
        return core::unexpected(all.error());
    auto databases = std::make_shared<geo::GeoDatabase>();
    databases->openAll({QStringLiteral(SHARE_DIR "/geo/asn-routeviews-dbip.mmdb"),
                        QStringLiteral(SHARE_DIR "/geo/iptoasn-country.mmdb")},
                       true);
    const auto known = knowledge::Knowledge::load(QStringLiteral(SHARE_DIR "/knowledge"));
    flux::FreshnessTracker tracker;
    std::map<core::DomainName, lab::SimulatedName> names;
    std::map<core::DomainName, investigation::Enricher> enrichers;
    qint64 id = 0;
    for (core::Observation &observation : *all) {
        observation.id = ++id;
        observation.freshness = tracker.classify(observation);
        if (halfOf(observation.subject) != half)
            continue;
        lab::SimulatedName &name = names[observation.subject];
        name.name = observation.subject;
        name.profile = QStringLiteral("campus");
        const auto enricher = enrichers.try_emplace(observation.subject, databases, known).first;
        enricher->second.addFacts(name.batch, observation);
        name.batch.observations.append(observation);
    }
    QList<lab::SimulatedName> list;
    for (auto &[key, name] : names)
        list.append(std::move(name));
    return list;
}

} // namespace accuracy
