// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>

#include <QHash>

#include "core/observation.h"

namespace items {

/// Values that occur again and again, each held once and called by its number.
template <typename Value>
class Numbered
{
public:
    quint32 numberOf(const Value &value)
    {
        if (const auto known = m_numbers.constFind(value); known != m_numbers.cend())
            return *known;
        const auto number = static_cast<quint32>(m_values.size());
        m_values.push_back(value);
        m_numbers.insert(value, number);
        return number;
    }
    /// Nothing for a value that has none yet.
    std::optional<quint32> find(const Value &value) const
    {
        const auto known = m_numbers.constFind(value);
        return known == m_numbers.cend() ? std::nullopt : std::optional(*known);
    }
    const Value &operator[](quint64 number) const { return m_values[static_cast<size_t>(number)]; }

private:
    QHash<Value, quint32> m_numbers;
    std::deque<Value> m_values;
};

/// Who was asked for what: the part of an answer that was known before it came.
struct Asked
{
    core::Endpoint resolver;
    core::DomainName question;
    core::IpPrefix clientSubnet{};
    core::RecordType type = core::RecordType::A;
    core::Carrier carrier = core::Carrier::Unknown;

    bool operator==(const Asked &) const = default;
    friend size_t qHash(const Asked &asked, size_t seed = 0)
    {
        return qHashMulti(seed, asked.resolver, asked.question, asked.clientSubnet,
                          static_cast<quint16>(asked.type), static_cast<quint8>(asked.carrier));
    }
};

/// What the answers of all names of a case are made of.
struct AnswerWords
{
    Numbered<Asked> asked;
    Numbered<core::DomainName> names;
    Numbered<core::IpAddress> addresses;
    Numbered<QString> texts;
};

} // namespace items
