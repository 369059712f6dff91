// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "flux/decision.h"
#include "flux/knownservice.h"
#include "flux/trust.h"
#include "flux/weights.h"

namespace flux {

/// What all trusted vantages of one name show together at one moment: what the decision table and
/// the score look at. Made anew for each verdict; cost O(vantages²), whatever was seen.
class View
{
public:
    View(const core::DomainName &name, const std::vector<Witness> &witnesses, const Books &books);

    const Picture &picture() const { return m_picture; }
    const KnownService &known() const { return m_known; }
    /// Of the vantage that counts: the most sampled one, ties by address. Null without any look.
    const Sight *counted() const { return m_counted ? m_counted->sight : nullptr; }
    core::Vantage countedVantage() const;
    bool oneVantage() const { return m_oneVantage; }
    int looks() const { return m_looks; }
    int trusted() const { return m_trusted; } ///< that answered
    /// The only change was from all of one set to all of another.
    bool hasMoved() const { return m_hasMoved; }
    const NameServerFlux *nameServers() const { return m_servers; }
    bool servesItself() const { return m_servesItself; }
    /// An address with which a sinkhole, block page or parking server answered.
    std::optional<AddressId> stateSample() const { return m_stateSample; }
    /// The largest TTL any trusted vantage gave, or the authority's; 0: none seen.
    quint32 ttlSeconds() const { return m_ttlSeconds; }
    /// Mean Jaccard distance between vantages (F11); none below two with looks.
    std::optional<double> distanceBetween() const { return m_distanceBetween; }
    /// All figures there are of this name.
    QList<Measure> measures() const;

private:
    void choose(const std::vector<Witness> &witnesses);
    void compare(const std::vector<const Witness *> &seen);
    void poolLooks(const std::vector<const Witness *> &seen);
    void lookAtState(const std::vector<Witness> &witnesses, const Books &books);
    void lookAtServers(const std::vector<Witness> &witnesses);
    void fill();

    const Witness *m_counted = nullptr;
    Picture m_picture;
    KnownService m_known;
    const NameServerFlux *m_servers = nullptr;
    std::optional<AddressId> m_stateSample;
    std::optional<double> m_distanceBetween;
    int m_looks = 0;
    int m_trusted = 0;
    quint32 m_ttlSeconds = 0;
    bool m_oneVantage = false;
    bool m_hasMoved = false;
    bool m_vantagesDiffer = false;
    bool m_servesItself = false;
};

} // namespace flux
