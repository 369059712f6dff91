// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/namehistory.h"

#include <algorithm>
#include <utility>

namespace flux {

namespace {

/// A and AAAA answers this close together are one look.
constexpr core::UtcMs lookMs = 2'000;
/// After so long without a word of an address its next answer starts a new spell, unless a TTL
/// promised it for longer: nobody watched in between.
constexpr core::UtcMs longestSilenceMs = 3'600'000;

/// Which outcome stands for a look whose two types ended differently.
int rank(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::NoError:
        return 3;
    case core::Outcome::NxDomain:
        return 2;
    case core::Outcome::NoData:
        return 0;
    default:
        return 1;
    }
}

void extend(QList<Spell> &spells, core::UtcMs at, core::UtcMs ttlMs, bool isUnbroken)
{
    if (!isUnbroken || spells.isEmpty())
        spells.append({at, at, at + ttlMs});
    Spell &spell = spells.last();
    spell.to = std::max(spell.to, at);
    spell.heldTo = std::max(spell.heldTo, at + ttlMs);
}

size_t slot(core::Place::Basis basis)
{
    return static_cast<size_t>(basis);
}

void tally(auto &counts, const auto &key, int change)
{
    if ((counts[key] += change) <= 0)
        counts.remove(key);
}

} // namespace

NameHistory::NameHistory(core::DomainName name)
    : m_name(std::move(name))
{}

void NameHistory::add(const core::AddressFacts &facts)
{
    m_facts.insert(facts.address, facts);
    if (const qsizetype row = m_index.rows.rowOf(facts.address); row >= 0) {
        AddressHistory &address = m_addresses[row];
        count(address.network, address.place, -1);
        address.network = facts.network;
        address.place = facts.place;
        count(address.network, address.place, +1);
        // No new moment: the same addresses are known better.
        m_growth.last().networks = networks();
    }
    if (!m_nameServerAddresses.contains(facts.address))
        return;
    for (qsizetype server = 0; server < m_nameServers.size(); ++server) {
        const qsizetype row = m_serverIndexes[server].rows.rowOf(facts.address);
        if (row >= 0) {
            m_nameServers[server].addresses[row].network = facts.network;
            m_nameServers[server].addresses[row].place = facts.place;
        }
    }
}

void NameHistory::add(const core::Observation &observation)
{
    ++m_answers;
    if (m_firstAt == 0)
        m_firstAt = observation.at;
    m_lastAt = std::max(m_lastAt, observation.at);
    if (!core::isAnswer(observation.outcome))
        ++m_failed;

    m_coverage.add(observation);
    if (core::isAddressType(observation.type) && observation.question == m_name) {
        addOwnAddresses(observation);
    } else if (core::isAddressType(observation.type)) {
        addServerAddresses(observation, otherSource(observation).note(observation, m_answers));
    } else if (observation.type == core::RecordType::NS && m_name.isWithin(observation.question)) {
        const int previousAnswer = otherSource(observation).note(observation, m_answers);
        if (observation.referral)
            addReferral(observation, previousAnswer);
        else
            addNameServers(observation, previousAnswer);
    } else if (observation.type == core::RecordType::SOA && m_name.isWithin(observation.question)) {
        addSoa(observation);
    }
    noteGrowth();
}

int NameHistory::SourceState::note(const core::Observation &observation, int number)
{
    const int previousAnswer = lastAnswer;
    at = observation.at;
    outcome = observation.outcome;
    wasAsked = true;
    if (core::isAnswer(outcome))
        lastAnswer = number;
    return previousAnswer;
}

NameHistory::SourceState &NameHistory::otherSource(const core::Observation &observation)
{
    return m_otherSources[{observation.resolver, observation.question, observation.type}];
}

void NameHistory::addOwnAddresses(const core::Observation &observation)
{
    OwnSource &source = m_ownSources[observation.resolver];
    const bool isV4 = observation.type == core::RecordType::A;
    SourceState &asked = isV4 ? source.v4 : source.v6;
    const core::UtcMs sourceBefore = asked.at;
    const int previousAnswer = asked.note(observation, m_answers);
    noteOutcome(observation, sourceBefore, isV4 ? source.v6 : source.v4);
    if (!core::isAnswer(observation.outcome)) {
        noteFailure(observation);
        return;
    }
    if (m_isFailing)
        m_failures.last().to = observation.at;
    m_isFailing = false;
    ++m_addressAnswers;
    if (observation.outcome == core::Outcome::NxDomain)
        ++m_nxDomainAnswers;

    for (const core::Record &record : observation.answers) {
        if (record.type != observation.type || record.address.isEmpty())
            continue;
        const bool isNew = hold(m_addresses, m_index, record, observation.at, previousAnswer);
        if (!isNew)
            continue;
        count(m_addresses.last().network, m_addresses.last().place, +1);
        // What the first answer of a resolver holds is its first look, not a change.
        if (previousAnswer > 0 && m_firstChangeAt == 0)
            m_firstChangeAt = observation.at;
    }
    addTtl(observation);
    addLook(observation, source.look);
    addServerAddresses(observation, previousAnswer); // a name can be its own name server
}

void NameHistory::addServerAddresses(const core::Observation &observation, int previousAnswer)
{
    const auto server = m_serverRows.constFind(observation.question);
    if (server == m_serverRows.cend() || observation.outcome != core::Outcome::NoError)
        return;
    for (const core::Record &record : observation.answers) {
        if (record.type != observation.type || record.address.isEmpty())
            continue;
        hold(m_nameServers[*server].addresses, m_serverIndexes[*server], record, observation.at,
             previousAnswer);
        m_nameServerAddresses.insert(record.address);
    }
}

void NameHistory::addNameServers(const core::Observation &observation, int previousAnswer)
{
    if (observation.outcome != core::Outcome::NoError)
        return;
    for (const core::Record &record : observation.answers) {
        // Records of another owner are a CNAME target's, not the name's.
        if (record.type != core::RecordType::NS || record.owner != observation.question)
            continue;
        const qsizetype row = serverRow(record.target);
        extend(m_nameServers[row].spells, observation.at, core::UtcMs{1000} * record.ttlSeconds,
               previousAnswer <= m_serverLastAnswer[row]);
        m_serverLastAnswer[row] = m_answers;
    }
}

qsizetype NameHistory::serverRow(const core::DomainName &server)
{
    auto row = m_serverRows.constFind(server);
    if (row == m_serverRows.cend()) {
        row = m_serverRows.insert(server, m_nameServers.size());
        m_nameServers.append({server, {}, {}, {}});
        m_serverIndexes.append(RowIndex{});
        m_serverLastAnswer.append(0);
        m_parentLastAnswer.append(0);
    }
    return *row;
}

void NameHistory::addReferral(const core::Observation &observation, int previousAnswer)
{
    if (observation.outcome != core::Outcome::NoError)
        return;
    m_hasReferral = true;
    for (const core::Record &record : observation.answers) {
        if (record.type == core::RecordType::NS && record.owner == observation.question) {
            const qsizetype row = serverRow(record.target);
            extend(m_nameServers[row].parentSpells, observation.at,
                   core::UtcMs{1000} * record.ttlSeconds,
                   previousAnswer <= m_parentLastAnswer[row]);
            m_parentLastAnswer[row] = m_answers;
        }
    }
    // The glue comes after the NS records it belongs to.
    for (const core::Record &record : observation.answers) {
        const auto server = m_serverRows.constFind(record.owner);
        if (record.address.isEmpty() || server == m_serverRows.cend())
            continue;
        hold(m_nameServers[*server].addresses, m_serverIndexes[*server], record, observation.at,
             previousAnswer);
        m_nameServerAddresses.insert(record.address);
    }
}

void NameHistory::addSoa(const core::Observation &observation)
{
    for (const core::Record &record : observation.answers) {
        if (record.type != core::RecordType::SOA)
            continue;
        // "mname rname serial refresh retry expire minimum"
        bool isNumber = false;
        const quint32 serial = record.text.section(u' ', 2, 2).toUInt(&isNumber);
        if (!isNumber)
            continue;
        if (m_soaSerials.isEmpty() || m_soaSerials.last().serial != serial)
            m_soaSerials.append({serial, observation.at, observation.at});
        m_soaSerials.last().to = std::max(m_soaSerials.last().to, observation.at);
    }
}

bool NameHistory::hold(QList<AddressHistory> &list, RowIndex &index, const core::Record &record,
                       core::UtcMs at, int previousAnswer)
{
    const qsizetype found = index.rows.add(record.address, list.size());
    const bool isNew = found == list.size();
    if (isNew) {
        AddressHistory added{record.address, {}, {}, at, at, 0, {}};
        if (const auto facts = m_facts.constFind(record.address); facts != m_facts.cend()) {
            added.network = facts->network;
            added.place = facts->place;
        }
        list.append(std::move(added));
        index.lastAnswer.append(0);
    }
    AddressHistory &row = list[found];
    int &lastAnswer = index.lastAnswer[found];
    if (lastAnswer == m_answers)
        return false; // the same record twice in one answer
    // An answer of this source since the address was last held is one that lacked it. A source
    // heard for the first time cannot tell; it joins in while the earlier answer still lives.
    const core::UtcMs ttlMs = core::UtcMs{1000} * record.ttlSeconds;
    const core::UtcMs longest =
        previousAnswer > 0 ? std::max(longestSilenceMs, 2 * ttlMs) : std::max(lookMs, ttlMs);
    extend(row.spells, at, ttlMs, previousAnswer <= lastAnswer && at - row.lastSeen <= longest);
    row.lastSeen = std::max(row.lastSeen, at);
    ++row.answers;
    lastAnswer = m_answers;
    return isNew;
}

void NameHistory::addTtl(const core::Observation &observation)
{
    if (observation.outcome != core::Outcome::NoError)
        return;
    const quint32 ttlSeconds = observation.recordTtlSeconds();
    m_ttls[observation.resolver].append(
        {observation.at, ttlSeconds, observation.freshness, observation.authoritative});
    m_largestTtlSeconds = std::max(m_largestTtlSeconds, ttlSeconds);
}

void NameHistory::addLook(const core::Observation &observation, Look &look)
{
    if (observation.freshness != core::Freshness::Fresh)
        return;
    bool &hasType = observation.type == core::RecordType::A ? look.hasV4 : look.hasV6;
    const bool isOther = hasType || observation.at - look.at > lookMs;
    if (isOther || !(look.hasV4 || look.hasV6)) {
        ++m_looks;
        look = {observation.at, false, false};
    }
    hasType = true;
}

void NameHistory::noteOutcome(const core::Observation &observation, core::UtcMs sourceBefore,
                              const SourceState &other)
{
    m_lastAddressOutcome = observation.outcome;
    // Only an answer given since this type was last asked for belongs to the same look.
    if (other.wasAsked && other.at >= sourceBefore &&
        rank(other.outcome) > rank(observation.outcome))
        m_lastAddressOutcome = other.outcome;
}

void NameHistory::noteFailure(const core::Observation &observation)
{
    // While another resolver or type still answers, nothing is missing from the picture.
    const auto answers = [&](const SourceState &source) {
        return source.lastAnswer > 0 && core::isAnswer(source.outcome) &&
               observation.at - source.at <= longestSilenceMs;
    };
    const bool isAnswered =
        std::any_of(m_ownSources.cbegin(), m_ownSources.cend(), [&](const OwnSource &source) {
            return answers(source.v4) || answers(source.v6);
        });
    if (isAnswered)
        return;
    if (!m_isFailing)
        m_failures.append({observation.at, observation.at});
    m_failures.last().to = observation.at;
    m_isFailing = true;
}

void NameHistory::count(const core::Network &network, const core::Place &place, int change)
{
    if (network.isKnown())
        tally(m_networks, network.asn, change);
    if (place.isKnown()) {
        tally(m_countries[slot(place.basis)], place.countryCode, change);
        m_placed[slot(place.basis)] += change;
    }
}

core::Place::Basis NameHistory::countryBasis() const
{
    const auto largest = std::max_element(m_placed.begin(), m_placed.end());
    return static_cast<core::Place::Basis>(std::distance(m_placed.begin(), largest));
}

int NameHistory::countries() const
{
    return static_cast<int>(m_countries[slot(countryBasis())].size());
}

void NameHistory::noteGrowth()
{
    const GrowthStep step{m_lastAt, static_cast<int>(m_addresses.size()), networks(),
                          nameServerAddresses()};
    GrowthStep before = m_growth.isEmpty() ? GrowthStep{} : m_growth.last();
    before.at = step.at;
    if (before == step)
        return;
    if (!m_growth.isEmpty() && m_growth.last().at == step.at)
        m_growth.last() = step;
    else
        m_growth.append(step);
}

} // namespace flux
