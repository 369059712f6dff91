// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/ipaddress.h"
#include "core/observation.h"
#include "core/result.h"

namespace lab {

/// One invented network of the practice world.
struct LabNetwork
{
    enum class Kind : quint8
    {
        Access,
        Hosting,
        Cdn,
        Education,
        Sinkhole
    };

    core::IpAddress prefix; ///< in 240.0.0.0/4 or 2001:db8::/32
    int prefixLength = 0;
    quint32 asn = 0;
    QString operatorName;
    QString countryCode;
    QString city;
    double latitude = 0;
    double longitude = 0;
    Kind kind = Kind::Access;
};

/// The practice lab's own world: which invented network holds which address. Read from the table
/// resources/lab/networks.csv, the same that the lab's MMDB is made of.
class LabWorld
{
public:
    static core::Result<LabWorld> load();
    /// The table as text: every line must be right, and lie in the lab's own ranges.
    static core::Result<LabWorld> parse(const QByteArray &csv);

    const QList<LabNetwork> &networks() const { return m_networks; }
    QList<LabNetwork> networksOf(LabNetwork::Kind kind) const;

private:
    QList<LabNetwork> m_networks;
};

} // namespace lab
