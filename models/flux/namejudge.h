// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "flux/context.h"
#include "flux/totals.h"
#include "flux/vantagetrack.h"
#include "flux/verdict.h"
#include "flux/view.h"

namespace flux {

/// All that was answered about one name, from every vantage, and the verdict on it.
class NameJudge
{
public:
    explicit NameJudge(core::DomainName name)
        : m_name(std::move(name))
    {}

    const core::DomainName &name() const { return m_name; }
    /// Whether settle() has nothing to do with it.
    bool add(const core::Vantage &vantage, const Answer &answer, std::span<const quint32> numbers,
             const Books &books);
    /// Facts of its addresses have changed.
    void forget();
    /// Replays what came late. Everything below wants it.
    void settle(const Books &books);

    /// Of witnesses() of now.
    Verdict verdict(const std::vector<Witness> &all, const Books &books, const Weights &weights,
                    Context context = {});
    /// The class by its answers alone, as every verdict's is.
    VerdictClass ownClass(const std::vector<Witness> &all, const Books &books) const;
    /// What the believed ones of these, which are its witnesses(), show together.
    const Totals &totals(const std::vector<Witness> &all, const Books &books);
    QList<Measure> measures(const Books &books) const;
    /// Believed or not, in order of vantage.
    std::vector<Witness> witnesses(const Books &books) const;
    const std::map<core::Vantage, VantageTrack> &tracks() const { return m_tracks; }

private:
    void addReported(Context &context, const View &view, const Books &books) const;
    void addClass(Verdict &verdict, const View &view) const;
    void addWas(Verdict &verdict, const View &view) const;
    void addScore(Verdict &verdict, const View &view, const Weights &weights,
                  const Context &context) const;
    void addExpectation(Verdict &verdict, const View &view) const;
    void addTotals(Verdict &verdict, const std::vector<Witness> &witnesses, const View &view,
                   const Books &books);

    core::DomainName m_name;
    std::map<core::Vantage, VantageTrack> m_tracks;
    Totals m_totals;
};

} // namespace flux
