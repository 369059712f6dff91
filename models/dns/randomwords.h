// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QRandomGenerator>

namespace dns {

/// Numbers that nobody can guess, for ids and spellings. They are the system's, fetched many at a
/// time: one alone costs eight times as much.
class RandomWords
{
public:
    quint32 next()
    {
        if (m_used == m_words.size()) {
            QRandomGenerator::system()->fillRange(m_words.data(), qsizetype(m_words.size()));
            m_used = 0;
        }
        return m_words[m_used++];
    }

private:
    std::array<quint32, 256> m_words{};
    size_t m_used = m_words.size();
};

} // namespace dns
