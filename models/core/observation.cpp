// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observation.h"

#include <algorithm>

#include <QSet>

namespace core {

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NoError:
        return QStringLiteral("NoError");
    case Outcome::NoData:
        return QStringLiteral("NoData");
    case Outcome::NxDomain:
        return QStringLiteral("NxDomain");
    case Outcome::ServFail:
        return QStringLiteral("ServFail");
    case Outcome::Refused:
        return QStringLiteral("Refused");
    case Outcome::Timeout:
        return QStringLiteral("Timeout");
    case Outcome::Truncated:
        return QStringLiteral("Truncated");
    case Outcome::Malformed:
        return QStringLiteral("Malformed");
    case Outcome::NetworkError:
        return QStringLiteral("NetworkError");
    }
    Q_UNREACHABLE();
}

QString toString(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Unknown:
        return QStringLiteral("unknown");
    case Freshness::Fresh:
        return QStringLiteral("fresh");
    case Freshness::Cached:
        return QStringLiteral("cached");
    case Freshness::Early:
        return QStringLiteral("early");
    }
    Q_UNREACHABLE();
}

QString toString(Suspicion suspicion)
{
    switch (suspicion) {
    case Suspicion::None:
        return QStringLiteral("none");
    case Suspicion::WrongQuestion:
        return QStringLiteral("wrongQuestion");
    case Suspicion::OutOfBailiwick:
        return QStringLiteral("outOfBailiwick");
    case Suspicion::WrongSource:
        return QStringLiteral("wrongSource");
    }
    Q_UNREACHABLE();
}

QList<IpAddress> Observation::addresses() const
{
    // A hostile answer holds thousands, so what was met is looked up, not searched for.
    QList<IpAddress> found;
    QSet<IpAddress> met;
    for (const Record &record : answers) {
        if (record.address.isEmpty() || met.contains(record.address))
            continue;
        met.insert(record.address);
        found.append(record.address);
    }
    return found;
}

quint32 Observation::recordTtlSeconds() const
{
    const auto record = std::find_if(answers.begin(), answers.end(),
                                     [this](const Record &r) { return r.type == type; });
    return record == answers.end() ? 0 : record->ttlSeconds;
}

QDebug operator<<(QDebug debug, const Observation &observation)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << '#' << observation.id << ' ' << observation.at << ' '
                              << observation.question << ' ' << toString(observation.type) << " @"
                              << observation.resolver << ' ' << toString(observation.outcome) << ' '
                              << toString(observation.freshness) << ' ' << observation.answers;
    return debug;
}

void Batch::append(const Batch &other)
{
    facts.append(other.facts);
    observations.append(other.observations);
    names.append(other.names);
    sent.append(other.sent);
}

} // namespace core
