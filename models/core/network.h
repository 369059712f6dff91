// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The network (autonomous system) that announces an address, as one database says it.
struct Network
{
    quint32 asn = 0;
    QString organisation; ///< hostile text: show as plain text
    QString source;       ///< database and its build date

    bool isKnown() const { return asn != 0; }
    /// "AS64500 Example Broadband"; empty when unknown.
    QString label() const;
    bool operator==(const Network &) const = default;
};

} // namespace core
