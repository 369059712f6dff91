// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/observationlog.h"

#include <QSet>

namespace items {

struct ObservationLog::Entry
{
    Entry(const core::DomainName &name, const std::shared_ptr<AnswerWords> &words)
        : history(name)
        , answers(name, words)
    {}

    flux::NameHistory history;
    AnswerList answers;
    QSet<quint32> addresses; ///< numbers; of every answer, those of name servers too
};

ObservationLog::ObservationLog(QObject *parent)
    : QObject(parent)
    , m_words(std::make_shared<AnswerWords>())
    , m_judge(std::make_unique<flux::CaseJudge>())
{}

ObservationLog::~ObservationLog() = default;

const flux::NameHistory *ObservationLog::history(const core::DomainName &name) const
{
    const Entry *entry = find(name);
    return entry ? &entry->history : nullptr;
}

const AnswerList &ObservationLog::observations(const core::DomainName &name) const
{
    static const AnswerList none;
    const Entry *entry = find(name);
    return entry ? entry->answers : none;
}

QList<core::DomainName> ObservationLog::holders(const core::IpAddress &address) const
{
    QList<core::DomainName> names;
    const auto number = m_words->addresses.find(address);
    const auto found = number ? m_addresses.find(*number) : m_addresses.end();
    if (found == m_addresses.end())
        return names;
    for (const Entry *entry : found->second.holders)
        names.append(entry->history.name());
    return names;
}

void ObservationLog::addNames(const QList<core::DomainName> &names)
{
    const qsizetype first = m_names.size();
    m_index.reserve(first + names.size());
    for (const core::DomainName &name : names) {
        if (name.isEmpty() || m_index.contains(name))
            continue;
        m_index.insert(name, m_names.size());
        m_names.append(name);
    }
    if (m_names.size() == first)
        return;
    m_entries.resize(static_cast<size_t>(m_names.size()));
    emit namesAdded(first);
}

void ObservationLog::addSubjects(const QList<core::Observation> &observations)
{
    QList<core::DomainName> subjects;
    for (const core::Observation &observation : observations) {
        if (!m_index.contains(observation.subject))
            subjects.append(observation.subject);
    }
    addNames(subjects);
}

core::Batch ObservationLog::readOf(const core::Batch &batch) const
{
    core::Batch read = batch;
    read.observations.removeIf([this](const core::Observation &observation) {
        return m_unread.contains(observation.subject);
    });
    return read;
}

void ObservationLog::append(const core::Batch &batch)
{
    if (m_unread.isEmpty())
        take(batch);
    else
        take(readOf(batch));
}

void ObservationLog::take(const core::Batch &batch)
{
    const QList<core::DomainName> learnt = addFacts(batch.facts);
    m_judge->add(batch);

    addSubjects(batch.observations);

    QList<core::DomainName> changed;
    QHash<core::DomainName, qsizetype> firsts;
    for (const core::Observation &observation : batch.observations) {
        Entry *entry = find(observation.subject);
        if (!entry)
            continue; // without a subject it is an answer about no name of the case
        if (!firsts.contains(observation.subject)) {
            firsts.insert(observation.subject, entry->answers.size());
            changed.append(observation.subject);
        }
        addObservation(*entry, observation);
    }

    for (const core::DomainName &name : learnt)
        emit factsChanged(name);
    for (const core::DomainName &name : std::as_const(changed))
        emit appended(name, firsts.value(name));
    emit grown();
}

void ObservationLog::setRegistrations(
    const QMap<core::DomainName, core::Registration> &registrations)
{
    if (registrations == m_registrations)
        return;
    m_registrations = registrations;
    m_judge->setRegistrations(registrations);
    judgeAnew();
}

void ObservationLog::clear()
{
    m_unread.clear();
    m_names.clear();
    m_index.clear();
    m_entries.clear();
    m_addresses.clear();
    m_addressList.clear();
    m_words = std::make_shared<AnswerWords>();
    m_judge = std::make_unique<flux::CaseJudge>();
    m_judge->setRegistrations(m_registrations);
    m_size = 0;
    emit cleared();
}

ObservationLog::Entry *ObservationLog::find(const core::DomainName &name) const
{
    const auto row = m_index.constFind(name);
    if (row == m_index.constEnd())
        return nullptr;
    std::unique_ptr<Entry> &entry = m_entries[static_cast<size_t>(*row)];
    if (!entry)
        entry = std::make_unique<Entry>(name, m_words);
    return entry.get();
}

QList<core::DomainName> ObservationLog::addFacts(const QList<core::AddressFacts> &facts)
{
    QSet<core::DomainName> learnt;
    for (const core::AddressFacts &fact : facts) {
        Address &address = m_addresses[m_words->addresses.numberOf(fact.address)];
        address.facts = std::make_unique<core::AddressFacts>(fact);
        for (Entry *entry : address.holders) {
            entry->history.add(fact);
            learnt.insert(entry->history.name());
        }
    }
    return learnt.values();
}

void ObservationLog::addObservation(Entry &entry, const core::Observation &observation)
{
    for (const core::IpAddress &ip : observation.addresses()) {
        const quint32 number = m_words->addresses.numberOf(ip);
        if (entry.addresses.contains(number))
            continue;
        entry.addresses.insert(number);
        Address &address = m_addresses[number];
        if (address.holders.empty())
            m_addressList.append(ip);
        address.holders.push_back(&entry);
        if (address.facts)
            entry.history.add(*address.facts);
    }
    entry.history.add(observation);
    entry.answers.append(observation);
    ++m_size;
}

} // namespace items
