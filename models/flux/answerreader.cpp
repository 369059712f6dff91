// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/answerreader.h"

#include <algorithm>

namespace flux {

namespace {

/// "mname rname serial refresh retry expire minimum".
constexpr qsizetype soaFields = 7;
constexpr qsizetype soaRefresh = 3;
constexpr qsizetype soaRetry = 4;

Layer layerOf(const core::Observation &observation)
{
    if (observation.suspicion != core::Suspicion::None)
        return Layer::Other;
    if (core::isAddressType(observation.type))
        return observation.question == observation.subject ? Layer::Addresses : Layer::Servers;
    if (!observation.subject.isWithin(observation.question))
        return Layer::Other;
    if (observation.type == core::RecordType::NS)
        return observation.referral ? Layer::Delegation : Layer::NameServers;
    return observation.type == core::RecordType::SOA ? Layer::Soa : Layer::Other;
}

void makeSet(std::vector<quint32> &numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

Answer AnswerReader::read(const core::Observation &observation, Books &books)
{
    Answer answer;
    answer.at = observation.at;
    answer.ttlSeconds = observation.ttlSeconds;
    answer.question = books.names.idOf(observation.question);
    answer.layer = layerOf(observation);
    answer.outcome = observation.outcome;
    answer.freshness = observation.freshness;
    answer.isV6 = observation.type == core::RecordType::AAAA;
    answer.authoritative = observation.authoritative;
    m_numbers.clear();
    if (observation.outcome != core::Outcome::NoError)
        return answer;
    switch (answer.layer) {
    case Layer::Addresses:
    case Layer::Servers:
        readAddresses(observation, answer, books);
        break;
    case Layer::NameServers:
    case Layer::Delegation:
        readServers(observation, answer, books);
        break;
    case Layer::Soa:
        readSoa(observation, answer);
        break;
    case Layer::Other:
        break;
    }
    return answer;
}

void AnswerReader::readAddresses(const core::Observation &observation, Answer &answer, Books &books)
{
    answer.ttlSeconds = observation.recordTtlSeconds();
    for (const core::Record &record : observation.answers) {
        if (record.type == observation.type && !record.address.isEmpty())
            m_numbers.push_back(books.addresses.idOf(record.address));
    }
    makeSet(m_numbers);
    answer.count = static_cast<quint16>(m_numbers.size());
    for (const core::Record &record : observation.answers) {
        if (record.type == core::RecordType::CNAME)
            m_numbers.push_back(books.names.idOf(record.target));
    }
    answer.targets = static_cast<quint16>(m_numbers.size() - answer.count);
}

void AnswerReader::readServers(const core::Observation &observation, Answer &answer, Books &books)
{
    for (const core::Record &record : observation.answers) {
        // Records of another owner are a CNAME target's or the glue, not the zone's.
        if (record.type == core::RecordType::NS && record.owner == observation.question)
            m_numbers.push_back(books.names.idOf(record.target));
    }
    makeSet(m_numbers);
    answer.count = static_cast<quint16>(m_numbers.size());
}

void AnswerReader::readSoa(const core::Observation &observation, Answer &answer)
{
    for (const core::Record &record : observation.answers) {
        const QStringList fields = record.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (record.type != core::RecordType::SOA || fields.size() != soaFields)
            continue;
        m_numbers = {fields[soaRefresh].toUInt(), fields[soaRetry].toUInt()};
        answer.count = 2;
        return;
    }
}

} // namespace flux
