// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/vantagetrack.h"

#include <algorithm>
#include <tuple>

namespace flux {

void VantageTrack::add(const Answer &answer, std::span<const quint32> numbers, const Books &books)
{
    m_log.append(answer, numbers);
    const size_t index = m_log.size() - 1;
    const Answer &added = m_log[index];
    for (size_t i = index; i > 0 && !m_isLate; --i) {
        const Answer &before = m_log[i - 1];
        if (before.at < added.at)
            break;
        if (m_log.isSame(before, added)) {
            m_log.dropLast();
            return;
        }
        m_isLate = isBefore(added, before, books);
    }
    if (!m_isLate)
        m_sight.take(added, m_log.numbers(added), m_log.targets(added), books);
}

void VantageTrack::settle(const Books &books)
{
    if (!m_isLate)
        return;
    m_log.sort([&](const Answer &a, const Answer &b) { return isBefore(a, b, books); });
    m_sight = Sight();
    for (size_t i = 0; i < m_log.size(); ++i)
        m_sight.take(m_log[i], m_log.numbers(m_log[i]), m_log.targets(m_log[i]), books);
    m_isLate = false;
}

bool VantageTrack::isBefore(const Answer &a, const Answer &b, const Books &books) const
{
    const auto key = [](const Answer &answer) {
        return std::tuple(answer.at, answer.layer, answer.isV6, answer.outcome, answer.freshness,
                          answer.ttlSeconds);
    };
    if (key(a) != key(b))
        return key(a) < key(b);
    return words(a, books) < words(b, books);
}

/// Numbers follow the order of arrival; what they stand for does not.
std::vector<QByteArray> VantageTrack::words(const Answer &answer, const Books &books) const
{
    std::vector<QByteArray> all{books.names[answer.question].text()};
    for (const quint32 number : m_log.numbers(answer)) {
        switch (answer.layer) {
        case Layer::Addresses:
        case Layer::Servers:
            all.push_back(books.addresses[number].address.bytes());
            break;
        case Layer::NameServers:
        case Layer::Delegation:
            all.push_back(books.names[number].text());
            break;
        case Layer::Soa:
        case Layer::Other:
            all.push_back(QByteArray::number(number));
            break;
        }
    }
    std::sort(all.begin() + 1, all.end());
    for (const quint32 target : m_log.targets(answer))
        all.push_back(books.names[target].text());
    return all;
}

} // namespace flux
