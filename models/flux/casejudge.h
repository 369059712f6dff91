// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QList>
#include <QMap>
#include <QSet>

#include "core/annotations.h"
#include "core/observation.h"
#include "flux/resolverreport.h"
#include "flux/verdict.h"
#include "flux/weights.h"

namespace flux {

/// Two names that answer with the same addresses.
struct Kinship
{
    core::DomainName other;
    int shared = 0;      ///< addresses, without those of CDNs and shared hosting
    double strength = 0; ///< Jaccard / (1 + e^(3 − size of the smaller set)), 0…1

    bool operator==(const Kinship &) const = default;
};

/// Judges all names of one case from its evidence alone. Batches may come in any order: what is
/// late makes its name be replayed. Cost of an answer in order: O(its records). Used on any one
/// thread at a time.
class CaseJudge
{
public:
    /// With the shipped weights.
    CaseJudge();
    explicit CaseJudge(const Weights &weights);
    ~CaseJudge();
    Q_DISABLE_COPY_MOVE(CaseJudge)

    void add(const core::Batch &batch);
    /// Since when names are registered, instead of what was said before.
    void setRegistrations(const QMap<core::DomainName, core::Registration> &registrations);

    /// Subjects, in the order in which they first occurred.
    QList<core::DomainName> names() const;
    /// Of a name without observations: NotEnoughData. Costs O(vantages), not O(history).
    Verdict verdict(const core::DomainName &name) const;
    /// The figures of its answers that the score is made of, for fitting; those that this name has.
    QList<Measure> measures(const core::DomainName &name) const;
    /// One for each vantage that was asked, in order of address.
    QList<ResolverReport> resolvers() const;
    /// Looks at so many more names; whether that were all. Answers that come between two of these
    /// may be in it or not.
    bool goOn(ResolverSurvey &survey, size_t names) const;
    /// The same as resolvers(), of a survey that has looked at all names.
    QList<ResolverReport> resolvers(ResolverSurvey survey) const;
    /// What each vantage that was asked did with one name.
    QMap<core::Vantage, ResolverReport::Name> treatments(const core::DomainName &name) const;
    /// Names of the case that share addresses with this one, strongest first.
    QList<Kinship> kin(const core::DomainName &name) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace flux
