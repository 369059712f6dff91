// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/annotations.h"
#include "flux/trust.h"
#include "flux/verdict.h"
#include "flux/weights.h"

namespace flux {

/// A list of what others reported as bad, and how many of a name's things it holds.
struct ListUse
{
    core::ListHit list;
    int hits = 0;
};

/// Names of the case that are flux by their own answers and share this one's addresses. Which ones
/// is not said: a verdict is kept in the case, and a copy may leave those names out.
struct FluxKin
{
    double kinship = 0; ///< with the closest one, 0…1
    int names = 0;
};

/// F12 and F13: what is known of a name besides its own answers. It counts for how probable flux
/// is, and never for the class: that is what the decision table says of the answers alone, so
/// nothing can feed on itself. The weights of these figures are set by hand, as no simulated name
/// has any of them.
class Context
{
    Q_DECLARE_TR_FUNCTIONS(flux::Context)

public:
    Context() = default;
    /// Ages are as the answers stand to it, so that another day's judge comes to the same: of a
    /// registration before the first answer, for the evidence is a name that is new when it comes
    /// to be looked at; of a list before the last.
    explicit Context(const std::vector<Witness> &witnesses);

    void setRegistration(const core::Registration &registration) { m_registration = registration; }
    void setKin(const FluxKin &kin) { m_kin = kin; }
    /// So many things of the name are in this list; one that says what they are counts for nothing.
    void add(const core::ListHit &list, int count = 1);

    /// All figures there are.
    QList<Measure> measures() const;
    /// Of one of these figures, with all that it rests on; empty: it is none of them.
    QString text(const QString &feature) const;

private:
    double registeredDays() const;
    QString registrationText() const;
    QString listsText() const;

    core::UtcMs m_firstAt = 0;
    core::UtcMs m_lastAt = 0;
    std::optional<core::Registration> m_registration;
    FluxKin m_kin;
    QList<ListUse> m_lists;
};

} // namespace flux
