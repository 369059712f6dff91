// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/suffixtable.h"

namespace knowledge {

void SuffixTable::add(const core::DomainName &domain, quint32 value)
{
    if (!domain.isEmpty())
        m_values.insert(domain.text(), value);
}

QVarLengthArray<SuffixTable::Match, 8> SuffixTable::match(const core::DomainName &name) const
{
    QVarLengthArray<Match, 8> matches;
    const QByteArray &text = name.text();
    for (qsizetype from = 0; from < text.size();) {
        const auto range = m_values.equal_range(
            QByteArray::fromRawData(text.constData() + from, text.size() - from));
        for (auto found = range.first; found != range.second; ++found)
            matches.append({*found, from == 0});
        // To the next label; an escaped dot ends none.
        while (from < text.size() && text.at(from) != '.')
            from += text.at(from) == '\\' ? 2 : 1;
        ++from;
    }
    return matches;
}

} // namespace knowledge
