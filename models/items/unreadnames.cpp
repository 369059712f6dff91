// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/unreadnames.h"

namespace items {

std::optional<flux::VerdictClass> UnreadNames::kept(const core::DomainName &name) const
{
    const auto kept = m_kept.constFind(name);
    return kept == m_kept.cend() ? std::nullopt : std::optional(*kept);
}

void UnreadNames::add(const QList<core::DomainName> &names)
{
    m_names.reserve(m_names.size() + names.size());
    for (const core::DomainName &name : names)
        m_names.insert(name);
    emit changed();
}

void UnreadNames::setKept(const QHash<core::DomainName, flux::VerdictClass> &kept)
{
    m_kept = kept;
    emit changed();
}

void UnreadNames::remove(const QList<core::DomainName> &names)
{
    const qsizetype before = m_names.size();
    for (const core::DomainName &name : names)
        m_names.remove(name);
    if (m_names.size() != before)
        emit changed();
}

void UnreadNames::clear()
{
    m_kept.clear();
    if (m_names.isEmpty())
        return;
    m_names.clear();
    emit changed();
}

void UnreadNames::want(const core::DomainName &name) const
{
    if (m_names.contains(name))
        emit wanted(name);
}

void UnreadNames::wantAll() const
{
    if (!m_names.isEmpty())
        emit allWanted();
}

} // namespace items
