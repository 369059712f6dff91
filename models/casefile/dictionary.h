// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "casefile/row.h"

namespace casefile {

/// Names, resolvers and addresses of a case by their ids, each read once. An id without a sound row
/// is an error. Lives on the thread of its connection.
class Dictionary
{
public:
    struct Address
    {
        core::AddressFacts facts;
        bool hasFacts = false;
        bool isTold = false; ///< the facts were handed on
    };

    explicit Dictionary(const QSqlDatabase &database);

    core::Result<core::DomainName> name(qint64 id);
    core::Result<core::Endpoint> resolver(qint64 id);
    /// Valid until the next call.
    core::Result<Address *> address(qint64 id);

private:
    QHash<qint64, core::DomainName> m_names;
    QHash<qint64, core::Endpoint> m_resolvers;
    QHash<qint64, Address> m_addresses;
    Statement m_findName;
    Statement m_findResolver;
    Statement m_findAddress;
};

} // namespace casefile
