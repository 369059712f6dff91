// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/observationlog.h"

#include <QSet>

namespace items {

struct ObservationLog::Entry
{
    explicit Entry(const core::DomainName &name)
        : history(name)
    {}

    flux::NameHistory history;
    QList<core::Observation> observations;
    QSet<core::IpAddress> addresses; ///< of every answer, those of name servers too
};

ObservationLog::ObservationLog(QObject *parent)
    : QObject(parent)
    , m_judge(std::make_unique<flux::CaseJudge>())
{}

ObservationLog::~ObservationLog() = default;

const flux::NameHistory *ObservationLog::history(const core::DomainName &name) const
{
    const Entry *entry = find(name);
    return entry ? &entry->history : nullptr;
}

const QList<core::Observation> &ObservationLog::observations(const core::DomainName &name) const
{
    static const QList<core::Observation> none;
    const Entry *entry = find(name);
    return entry ? entry->observations : none;
}

QList<core::DomainName> ObservationLog::holders(const core::IpAddress &address) const
{
    QList<core::DomainName> names;
    for (const Entry *entry : m_addresses.value(address).holders)
        names.append(entry->history.name());
    return names;
}

void ObservationLog::addName(const core::DomainName &name)
{
    if (name.isEmpty() || m_index.contains(name))
        return;
    m_index.insert(name, m_names.size());
    m_names.append(name);
    m_entries.push_back(std::make_unique<Entry>(name));
    emit nameAdded(name);
}

void ObservationLog::append(const core::Batch &batch)
{
    const QList<core::DomainName> learnt = addFacts(batch.facts);
    m_judge->add(batch);

    QList<core::DomainName> changed;
    QHash<core::DomainName, qsizetype> firsts;
    for (const core::Observation &observation : batch.observations) {
        addName(observation.subject);
        Entry *entry = find(observation.subject);
        if (!entry)
            continue; // without a subject it is an answer about no name of the case
        if (!firsts.contains(observation.subject)) {
            firsts.insert(observation.subject, entry->observations.size());
            changed.append(observation.subject);
        }
        addObservation(*entry, observation);
    }

    for (const core::DomainName &name : learnt)
        emit factsChanged(name);
    for (const core::DomainName &name : std::as_const(changed))
        emit appended(name, firsts.value(name));
}

void ObservationLog::clear()
{
    m_names.clear();
    m_index.clear();
    m_entries.clear();
    m_addresses.clear();
    m_addressList.clear();
    m_judge = std::make_unique<flux::CaseJudge>();
    m_size = 0;
    emit cleared();
}

ObservationLog::Entry *ObservationLog::find(const core::DomainName &name) const
{
    const auto row = m_index.constFind(name);
    return row == m_index.constEnd() ? nullptr : m_entries[static_cast<size_t>(*row)].get();
}

QList<core::DomainName> ObservationLog::addFacts(const QList<core::AddressFacts> &facts)
{
    QSet<core::DomainName> learnt;
    for (const core::AddressFacts &fact : facts) {
        Address &address = m_addresses[fact.address];
        address.facts = fact;
        for (Entry *entry : std::as_const(address.holders)) {
            entry->history.add(fact);
            learnt.insert(entry->history.name());
        }
    }
    return learnt.values();
}

void ObservationLog::addObservation(Entry &entry, const core::Observation &observation)
{
    for (const core::IpAddress &ip : observation.addresses()) {
        if (entry.addresses.contains(ip))
            continue;
        entry.addresses.insert(ip);
        Address &address = m_addresses[ip];
        if (address.holders.isEmpty())
            m_addressList.append(ip);
        address.holders.append(&entry);
        if (address.facts)
            entry.history.add(*address.facts);
    }
    entry.history.add(observation);
    entry.observations.append(observation);
    entry.observations.last().packet.clear();
    ++m_size;
}

} // namespace items
