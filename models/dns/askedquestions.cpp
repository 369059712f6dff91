// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/askedquestions.h"

#include <QtEndian>

namespace dns {

AskedQuestions::Asked &AskedQuestions::add(QueryId id, const Question &question,
                                           const AskOptions &options, qint64 sinceNs)
{
    const auto place = m_asked.emplace_hint(m_asked.end(), id, Asked{});
    Asked &asked = place->second;
    asked.question = question;
    asked.options = options;
    asked.sinceNs = sinceNs;
    return asked;
}

AskedQuestions::Asked *AskedQuestions::find(QueryId id)
{
    const auto found = m_asked.find(id);
    return found == m_asked.end() ? nullptr : &found->second;
}

void AskedQuestions::remove(QueryId id)
{
    const auto found = m_asked.find(id);
    if (found == m_asked.end())
        return;
    giveBackWireId(id, found->second);
    m_asked.erase(found);
}

void AskedQuestions::clear()
{
    m_asked.clear();
    m_wireIds.clear();
}

/// Two questions under one id could get each other's answer, and with 300 outstanding every second
/// time two random ids are the same.
quint16 AskedQuestions::newWireId(QueryId id, Asked &asked, RandomWords &random)
{
    constexpr qsizetype crowded = 0xc000; // then a repeat is better than a long search
    giveBackWireId(id, asked);
    do {
        asked.wireId = static_cast<quint16>(random.next());
    } while (m_wireIds.contains(asked.wireId) && m_wireIds.size() < crowded);
    m_wireIds.insert(asked.wireId, id);
    return asked.wireId;
}

void AskedQuestions::giveBackWireId(QueryId id, const Asked &asked)
{
    if (m_wireIds.value(asked.wireId) == id) // not one that a crowd made another take as well
        m_wireIds.remove(asked.wireId);
}

const Question *AskedQuestions::questionOf(QByteArrayView packet, const Asked *likely) const
{
    if (likely && likely->query == packet)
        return &likely->question;
    if (packet.size() < 2)
        return nullptr;
    const auto id = m_wireIds.constFind(qFromBigEndian<quint16>(packet.data()));
    if (id == m_wireIds.cend())
        return nullptr;
    const auto asked = m_asked.find(*id);
    const bool isIt = asked != m_asked.end() && asked->second.query == packet;
    return isIt ? &asked->second.question : nullptr;
}

} // namespace dns
