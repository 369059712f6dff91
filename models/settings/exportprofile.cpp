// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/exportprofile.h"

namespace settings {

QList<ExportProfile> ExportProfile::standard()
{
    return {{tr("DNS team"), QStringLiteral("rpz")},
            {tr("MISP"), QStringLiteral("misp")},
            {tr("Firewall"), QStringLiteral("nftables"), QStringLiteral("all")}};
}

} // namespace settings
