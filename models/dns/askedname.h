// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"

namespace dns {

/// The name that was asked for, to be found again in the reply without reading it anew. Thread-safe
/// (a value).
class AskedName
{
public:
    /// An empty name, and one with escapes, is never found.
    explicit AskedName(const core::DomainName &name);

    const core::DomainName &name() const { return m_name; }
    /// Where the name that starts at `start` ends if it is this one, in any spelling and without
    /// pointers; else −1.
    qsizetype endIn(QByteArrayView packet, qsizetype start) const;

private:
    core::DomainName m_name;
    bool m_isPlain;
};

} // namespace dns
