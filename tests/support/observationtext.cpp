// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/observationtext.h"

#include <array>

#include <QDateTime>
#include <QStringList>

namespace support {

namespace {

using core::Outcome;

[[noreturn]] void refuse(const QString &line, const char *why)
{
    qFatal("cannot read the observation \"%s\": %s", qPrintable(line), why);
    Q_UNREACHABLE();
}

bool readOutcome(const QString &word, Outcome *outcome)
{
    static constexpr std::array outcomes{
        Outcome::NoError,   Outcome::NoData,    Outcome::NxDomain,
        Outcome::ServFail,  Outcome::Refused,   Outcome::Timeout,
        Outcome::Truncated, Outcome::Malformed, Outcome::NetworkError};
    for (const Outcome candidate : outcomes) {
        if (core::toString(candidate).compare(word, Qt::CaseInsensitive) == 0) {
            *outcome = candidate;
            return true;
        }
    }
    return false;
}

bool readFreshness(const QString &word, core::Freshness *freshness)
{
    for (const auto candidate :
         {core::Freshness::Fresh, core::Freshness::Cached, core::Freshness::Early}) {
        if (core::toString(candidate) == word) {
            *freshness = candidate;
            return true;
        }
    }
    return false;
}

/// One line on its way to an observation.
class Line
{
public:
    explicit Line(const QString &text);

    core::Observation observation;
    QList<core::AddressFacts> facts;

private:
    void readOption(const QString &word);
    void readWhat();
    core::DomainName name(const QString &word) const;

    QString m_text;
    QString m_what;
    quint32 m_ttlSeconds = 60;
    core::Network m_network;
    core::Place m_place;
    bool m_hasType = false;
    bool m_expectsSubject = false;
};

Line::Line(const QString &text)
    : m_text(text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 3)
        refuse(text, "it needs a time, a name and what was answered");
    observation.at = moment(words[0]);
    observation.question = name(words[1]);
    observation.subject = observation.question;
    observation.resolver = {core::IpAddress::v4(0x7f000001), 53};
    m_what = words[2];
    for (const QString &word : words.mid(3))
        readOption(word);
    if (m_expectsSubject)
        refuse(text, "\"for\" needs a name");
    readWhat();
}

void Line::readOption(const QString &word)
{
    bool isNumber = false;
    const quint32 number = word.toUInt(&isNumber);
    if (m_expectsSubject) {
        observation.subject = name(word);
        m_expectsSubject = false;
    } else if (word == QLatin1String("for")) {
        m_expectsSubject = true;
    } else if (isNumber) {
        m_ttlSeconds = number;
    } else if (word.startsWith(QLatin1Char('@'))) {
        const auto resolver = core::Endpoint::parse(QStringView(word).mid(1));
        if (!resolver)
            refuse(m_text, "the resolver is no address");
        observation.resolver = *resolver;
    } else if (word == QLatin1String("aa")) {
        observation.authoritative = true;
    } else if (readFreshness(word, &observation.freshness)) {
        return;
    } else if (word.startsWith(QLatin1String("AS")) && word.size() > 2) {
        m_network.asn = QStringView(word).mid(2).toUInt(&isNumber);
        m_network.source = QStringLiteral("text");
        if (!isNumber)
            refuse(m_text, "the AS number is no number");
    } else if (word != QLatin1String("NS") && word.size() == 2 && word == word.toUpper()) {
        m_place.countryCode = word;
        m_place.basis = core::Place::Basis::Registration;
        m_place.source = QStringLiteral("text");
    } else if (const auto type = core::recordTypeFromString(word)) {
        observation.type = *type;
        m_hasType = true;
    } else {
        refuse(m_text, "a word is not known");
    }
}

void Line::readWhat()
{
    if (readOutcome(m_what, &observation.outcome)) {
        if (core::isAnswer(observation.outcome))
            observation.ttlSeconds = m_ttlSeconds;
        return;
    }
    observation.ttlSeconds = m_ttlSeconds;
    for (const QString &part : m_what.split(QLatin1Char(','))) {
        core::Record record;
        record.owner = observation.question;
        record.ttlSeconds = m_ttlSeconds;
        if (observation.type == core::RecordType::NS) {
            record.target = name(part);
        } else {
            const auto address = core::IpAddress::parse(part);
            if (!address)
                refuse(m_text, "it holds neither an outcome nor addresses");
            record.address = *address;
            if (!m_hasType)
                observation.type = address->isV4() ? core::RecordType::A : core::RecordType::AAAA;
            if (m_network.isKnown() || m_place.isKnown())
                facts.append({*address, m_network, m_place});
        }
        record.type = observation.type;
        observation.answers.append(record);
    }
}

core::DomainName Line::name(const QString &word) const
{
    const auto parsed = core::DomainName::parse(word);
    if (!parsed)
        refuse(m_text, "a name is none");
    return *parsed;
}

} // namespace

core::Batch observations(const QString &text)
{
    core::Batch batch;
    for (const QString &raw : text.split(QLatin1Char('\n'))) {
        const QString line = raw.simplified();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        Line read(line);
        read.observation.id = batch.observations.size() + 1;
        batch.observations.append(read.observation);
        batch.facts.append(read.facts);
    }
    return batch;
}

core::UtcMs moment(const QString &time)
{
    const bool hasDay = time.contains(QLatin1Char('T'));
    const QDateTime at = QDateTime::fromString(hasDay ? time + QLatin1Char('Z')
                                                      : QStringLiteral("2026-11-21T%1Z").arg(time),
                                               Qt::ISODateWithMs);
    if (!at.isValid())
        refuse(time, "the time is none");
    return at.toMSecsSinceEpoch();
}

} // namespace support
