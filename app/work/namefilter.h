// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "core/domainname.h"

namespace app {

/// Passes the names of a list and all names below them; without a list, every name. A value.
class NameFilter
{
public:
    NameFilter() = default;
    /// Names in any form people write. An Error when the file cannot be read or holds none.
    static core::Result<NameFilter> read(const QString &path);

    bool passes(const core::DomainName &name) const;

private:
    QSet<QByteArray> m_names; ///< empty: all
};

} // namespace app
