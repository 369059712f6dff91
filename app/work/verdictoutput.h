// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "core/clock.h"
#include "core/domainname.h"
#include "flux/verdict.h"
#include "work/keptverdict.h"

namespace app {

/// A verdict for people: the class first, then why, what would change it, and the reference scores
/// marked as such. One line.
QString verdictLine(const core::DomainName &name, const flux::Verdict &verdict);
/// The same for machines; the field names are a promise. `at`: the last observation, 0: none.
QJsonObject verdictJson(const core::DomainName &name, core::UtcMs at, const flux::Verdict &verdict);
/// Which weights judged when the case kept a verdict, and which judge now; empty: the same.
QString otherWeights(const KeptVerdict &kept, const flux::Verdict &verdict);

} // namespace app
