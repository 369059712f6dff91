// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "dns/message.h"
#include "lab/labworld.h"

namespace lab {

/// How one name of the lab behaves: a pure function of the seed, the moment and who asks.
class Behaviour
{
public:
    virtual ~Behaviour() = default;
    virtual core::DomainName name() const = 0;
    /// The class an analyst should arrive at: "Fast flux", "CDN or load balancer", …
    virtual QString truth() const = 0;
    /// One sentence on what it imitates, with the source of its figures; translated.
    virtual QString description() const = 0;
    /// The authority's whole answer, or a negative one (with a SOA in `authority`).
    /// `at` decides the rotation; `asker` is the address the query came from.
    virtual dns::Message answer(const dns::Question &question, core::UtcMs at,
                                const core::IpAddress &asker) const = 0;
};

/// flux.test, double.test, cdn.test, rr.test, pool.test, sink.test, gone.test. The seed picks every
/// address.
std::vector<std::unique_ptr<Behaviour>> practiceNames(const LabWorld &world, quint32 seed);
/// The same as the lying practice resolver gives them: sink.test has a sinkhole's address.
std::vector<std::unique_ptr<Behaviour>> liarsNames(const LabWorld &world, quint32 seed);

} // namespace lab
