// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/operatornames.h"

#include <algorithm>

#include "knowledge/organisation.h"

namespace knowledge {

void OperatorNames::add(const QString &words, const QString &operatorName)
{
    m_byWords.insert(words, operatorName);
    m_mostWords = std::max(m_mostWords, words.count(u' ') + 1);
}

QString OperatorNames::of(const core::Network &network) const
{
    if (const auto found = m_byNumber.constFind(network.asn);
        network.isKnown() && found != m_byNumber.cend()) {
        return *found;
    }
    const QString name = ofOrganisation(network.organisation);
    if (!name.isEmpty() || !network.isKnown())
        return name;
    return QStringLiteral("as%1").arg(network.asn);
}

QString OperatorNames::ofOrganisation(const QString &organisation) const
{
    const QString name = comparable(organisation);
    // The longest run of first words that the table knows.
    qsizetype end = 0;
    for (qsizetype words = 0; words < m_mostWords && end < name.size(); ++words) {
        end = name.indexOf(u' ', end + 1);
        if (end < 0)
            end = name.size();
    }
    for (; end > 0; end = name.lastIndexOf(u' ', end - 1)) {
        if (const auto found = m_byWords.constFind(name.left(end)); found != m_byWords.cend())
            return *found;
    }
    return name;
}

} // namespace knowledge
