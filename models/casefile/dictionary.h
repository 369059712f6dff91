// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "casefile/row.h"

namespace casefile {

/// Names, resolvers, addresses and lists of a case by their ids, each read once. An id without a
/// sound row is an error. Lives on the thread of its connection.
class Dictionary
{
public:
    struct Address
    {
        core::AddressFacts facts;
        bool hasFacts = false;
        bool isTold = false; ///< the facts were handed on
    };

    struct Name
    {
        core::NameFacts facts;
        bool hasFacts = false;
        bool isTold = false; ///< the facts were handed on
    };

    explicit Dictionary(const QSqlDatabase &database);

    core::Result<core::Endpoint> resolver(qint64 id);
    /// Both valid until the next call.
    core::Result<Name *> name(qint64 id);
    core::Result<Address *> address(qint64 id);

private:
    core::Result<core::ListHit> list(qint64 id);
    /// The lists whose ids are given: "4,1".
    core::Result<QList<core::ListHit>> listsOf(const QString &ids);

    QHash<qint64, Name> m_names;
    QHash<qint64, core::Endpoint> m_resolvers;
    QHash<qint64, Address> m_addresses;
    QHash<qint64, core::ListHit> m_lists;
    Statement m_findName;
    Statement m_findResolver;
    Statement m_findAddress;
    Statement m_findList;
};

} // namespace casefile
