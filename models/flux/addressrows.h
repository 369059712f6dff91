// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/ipaddress.h"

namespace flux {

/// The rows of a list in which addresses stand, each in one. A value.
class AddressRows
{
public:
    /// -1: in none.
    qsizetype rowOf(const core::IpAddress &address) const
    {
        return address.isV4() ? m_v4.value(address.toV4(), -1) : m_v6.value(address, -1);
    }
    /// The row of an address; one that stands in none is put into `next`.
    qsizetype add(const core::IpAddress &address, qsizetype next)
    {
        return address.isV4() ? add(m_v4, address.toV4(), next) : add(m_v6, address, next);
    }

private:
    template <typename Key>
    static qsizetype add(QHash<Key, qsizetype> &rows, const Key &key, qsizetype next)
    {
        const qsizetype before = rows.size();
        qsizetype &row = rows[key];
        if (rows.size() != before)
            row = next;
        return row;
    }

    QHash<quint32, qsizetype> m_v4; ///< most are, and a number is quicker to find
    QHash<core::IpAddress, qsizetype> m_v6;
};

} // namespace flux
