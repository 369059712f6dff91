// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network.h"

namespace core {

QString Network::label() const
{
    if (!isKnown())
        return {};
    return organisation.isEmpty()
               ? QStringLiteral("AS%1").arg(asn)
               : QStringLiteral("AS%1 %2").arg(QString::number(asn), organisation);
}

} // namespace core
