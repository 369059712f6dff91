// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QHash>

#include "core/observation.h"

namespace flux {

/// What each resolver said of the names whose answer is known beforehand (core::canary): the last
/// answer about each counts. Order of arrival is no matter.
class CanaryBook
{
    Q_DECLARE_TR_FUNCTIONS(flux::CanaryBook)

public:
    /// True when the observation was one of a canary.
    bool note(const core::Observation &observation);

    bool isAsked(const core::Endpoint &resolver) const { return m_said.contains(resolver); }
    /// Why it is not to be believed, translated; empty: it told the truth, or nothing so far.
    QString failing(const core::Endpoint &resolver) const;
    /// It told the truth about every canary it was asked for, and failing() is empty.
    bool isHonest(const core::Endpoint &resolver) const;
    /// Addresses it gives for a name that cannot exist; empty: none.
    QList<core::IpAddress> rewritesTo(const core::Endpoint &resolver) const;

private:
    struct Said
    {
        core::UtcMs at = 0; ///< 0: nothing so far
        core::Outcome outcome = core::Outcome::NoError;
        QList<core::IpAddress> addresses;
    };
    struct Both
    {
        Said missing;
        Said known;
    };

    static bool isWrong(const Said &known);

    QHash<core::Endpoint, Both> m_said;
};

} // namespace flux
