// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vantage.h"

#include <QCoreApplication>

namespace core {

QString Vantage::toString() const
{
    if (clientSubnet.isEmpty())
        return resolver.toString();
    return QCoreApplication::translate("core::Vantage", "%1 for %2")
        .arg(resolver.toString(), clientSubnet.toString());
}

} // namespace core
