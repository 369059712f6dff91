// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMultiHash>
#include <QVarLengthArray>

#include "core/domainname.h"

namespace knowledge {

/// Domains, each with a number, and which of them a name is in. Filled once, then only read, by as
/// many threads as want to.
class SuffixTable
{
public:
    struct Match
    {
        quint32 value = 0;
        bool isWhole = false; ///< the name is the domain itself
    };

    void reserve(qsizetype count) { m_values.reserve(count); }
    void add(const core::DomainName &domain, quint32 value);
    /// All domains the name is in, the longest first.
    QVarLengthArray<Match, 8> match(const core::DomainName &name) const;
    qsizetype size() const { return m_values.size(); }

private:
    QMultiHash<QByteArray, quint32> m_values;
};

} // namespace knowledge
