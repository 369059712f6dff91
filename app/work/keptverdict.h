// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>

#include "casefile/entry.h"
#include "core/domainname.h"

namespace app {

/// What a case keeps of the last verdict it was given on a name. Whoever judges it again may have
/// other weights.
struct KeptVerdict
{
    core::UtcMs at = 0;   ///< when it was kept
    QString verdictClass; ///< fit to show
    QString weights;      ///< version of those that judged, fit to show; empty: it does not say

    bool operator==(const KeptVerdict &) const = default;

    /// The last one of each name.
    static QHash<core::DomainName, KeptVerdict> lastOf(const QList<casefile::Entry> &entries);
    QJsonObject toJson() const;
};

/// Version of the weights in the content of a verdict's entry, fit to show; empty: it has none.
QString keptWeights(const QJsonObject &content);

} // namespace app
