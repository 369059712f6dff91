// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/linkedselection.h"

#include <algorithm>

#include "flux/selected.h"
#include "items/selectiontext.h"

namespace items {

namespace {

template <typename T>
void toggle(QSet<T> &set, const T &value)
{
    if (!set.remove(value))
        set.insert(value);
}

} // namespace

LinkedSelection::LinkedSelection(const ObservationLog &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    const auto forget = [this](const core::DomainName &changed) {
        if (changed == m_name)
            m_isGathered = m_isNarrowed = false;
    };
    connect(&log, &ObservationLog::appended, this, forget);
    connect(&log, &ObservationLog::factsChanged, this, forget);
    connect(&log, &ObservationLog::cleared, this, [this] {
        m_kept.clear();
        m_name = {};
        m_answers = nullptr;
        m_given.forget();
        show({});
    });
}

void LinkedSelection::setName(const core::DomainName &name)
{
    if (name == m_name)
        return;
    m_kept.insert(m_name, m_value);
    m_name = name;
    m_answers = nullptr;
    m_isGathered = m_isNarrowed = false;
    hoverNothing();
    show(m_kept.value(name));
}

QHash<core::DomainName, core::Selection> LinkedSelection::all() const
{
    QHash<core::DomainName, core::Selection> all = m_kept;
    all.insert(m_name, m_value);
    all.removeIf([](const auto &kept) { return kept.key().isEmpty() || kept.value().isEmpty(); });
    return all;
}

void LinkedSelection::restore(const core::DomainName &name, const core::Selection &selection)
{
    if (name == m_name)
        show(selection);
    else
        m_kept.insert(name, selection);
}

void LinkedSelection::set(const core::Selection &selection)
{
    const core::Selection before = m_value;
    show(selection);
    if (m_value != before)
        emit chosen(before);
}

void LinkedSelection::show(const core::Selection &selection)
{
    if (selection == m_value)
        return;
    m_value = selection;
    m_isGathered = m_isNarrowed = false;
    emit changed();
}

void LinkedSelection::setTime(core::UtcMs from, core::UtcMs to)
{
    core::Selection next = m_value;
    next.from = to > from ? from : 0;
    next.to = to > from ? to : 0;
    set(next);
}

void LinkedSelection::toggleCountry(const QString &code)
{
    core::Selection next = m_value;
    toggle(next.countries, code);
    set(next);
}

void LinkedSelection::toggleNetwork(quint32 asn)
{
    core::Selection next = m_value;
    toggle(next.networks, asn);
    set(next);
}

void LinkedSelection::toggleAddress(const core::IpAddress &address)
{
    core::Selection next = m_value;
    toggle(next.addresses, address);
    set(next);
}

void LinkedSelection::toggleResolver(const core::Endpoint &resolver)
{
    core::Selection next = m_value;
    toggle(next.resolvers, resolver);
    set(next);
}

void LinkedSelection::clear()
{
    set({});
}

void LinkedSelection::hoverOver(const Hover &hover)
{
    if (hover == m_hover)
        return;
    m_hover = hover;
    emit hoverChanged();
}

void LinkedSelection::hoverMoment(core::UtcMs at)
{
    hoverOver({at, m_hover.addresses});
}

void LinkedSelection::hoverAddress(const core::IpAddress &address)
{
    hoverOver({m_hover.at, address.isEmpty() ? QSet<core::IpAddress>() : QSet{address}});
}

template <typename Holds>
void LinkedSelection::hoverAddresses(Holds holds)
{
    Hover hover{m_hover.at, {}};
    if (const flux::NameHistory *history = m_log.history(m_name)) {
        for (const flux::AddressHistory &address : history->addresses()) {
            if (holds(address))
                hover.addresses.insert(address.address);
        }
    }
    hoverOver(hover);
}

void LinkedSelection::hoverCountry(const QString &code)
{
    hoverAddresses(
        [&code](const flux::AddressHistory &address) { return address.place.countryCode == code; });
}

void LinkedSelection::hoverNetwork(quint32 asn)
{
    hoverAddresses(
        [asn](const flux::AddressHistory &address) { return address.network.asn == asn; });
}

void LinkedSelection::hoverNothing()
{
    hoverOver({});
}

const core::Selection &LinkedSelection::ofAddresses() const
{
    if (!m_isNarrowed)
        narrow();
    return m_ofAddresses;
}

void LinkedSelection::narrow() const
{
    m_isNarrowed = true;
    m_ofAddresses = m_value;
    if (m_value.resolvers.isEmpty())
        return;
    QSet<core::IpAddress> given = m_given.of(m_log.observations(m_name), m_value);
    if (!m_value.addresses.isEmpty())
        given.intersect(m_value.addresses);
    // An empty set would be every address; no name has the empty one.
    if (given.isEmpty())
        given.insert(core::IpAddress());
    m_ofAddresses.addresses = given;
}

void LinkedSelection::gather() const
{
    if (m_isGathered)
        return;
    m_picked.clear();
    if (const flux::NameHistory *history = m_log.history(m_name)) {
        for (const flux::AddressHistory &address : history->addresses()) {
            if (flux::isPicked(m_value, address))
                m_picked.insert(address.address);
        }
    }
    m_marks = m_log.observations(m_name).marksOf(m_picked);
    m_isGathered = true;
}

bool LinkedSelection::holdsAnswer(qsizetype row) const
{
    if (!m_answers || row >= m_answers->size())
        m_answers = &m_log.observations(m_name);
    if (row >= m_answers->size())
        return false;
    const core::UtcMs at = m_answers->time(row);
    if (m_value.hasTime() && (at < m_value.from || at > m_value.to))
        return false;
    if (!m_value.resolvers.isEmpty() && !m_value.resolvers.contains(m_answers->resolver(row)))
        return false;
    if (!m_value.picksAddresses())
        return true;
    gather();
    return m_answers->holdsAddress(row, m_marks);
}

std::vector<quint32> LinkedSelection::answers() const
{
    std::vector<quint32> rows;
    const auto size = static_cast<quint32>(m_log.observations(m_name).size());
    for (quint32 row = 0; row < size; ++row) {
        if (holdsAnswer(row))
            rows.push_back(row);
    }
    return rows;
}

bool LinkedSelection::holds(const core::Observation &answer) const
{
    if (m_value.hasTime() && (answer.at < m_value.from || answer.at > m_value.to))
        return false;
    if (!m_value.resolvers.isEmpty() && !m_value.resolvers.contains(answer.resolver))
        return false;
    if (!m_value.picksAddresses())
        return true;
    gather();
    return std::any_of(
        answer.answers.begin(), answer.answers.end(), [this](const core::Record &record) {
            return core::isAddressType(record.type) && m_picked.contains(record.address);
        });
}

int LinkedSelection::addresses() const
{
    const flux::NameHistory *history = m_log.history(m_name);
    if (!history)
        return 0;
    return static_cast<int>(std::count_if(history->addresses().begin(), history->addresses().end(),
                                          [this](const flux::AddressHistory &address) {
                                              return flux::isSelected(ofAddresses(), address);
                                          }));
}

QString LinkedSelection::sentence() const
{
    const flux::NameHistory *history = m_log.history(m_name);
    if (m_value.isEmpty() || !history)
        return {};
    return selectionText(m_value, addresses(), static_cast<int>(history->addresses().size()));
}

} // namespace items
