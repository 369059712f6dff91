// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>

#include <QObject>

#include "core/pap.h"
#include "core/resolverprofile.h"
#include "dns/resolver.h"
#include "flux/freshness.h"
#include "investigation/enricher.h"
#include "investigation/layers.h"
#include "investigation/scheduler.h"

class QTimer;

namespace investigation {

/// Watches names: asks every resolver of the profile at the scheduled moments and hands on what
/// came back, enriched and judged fresh or cached. Lives on the engine thread; never blocks.
///
/// What is asked of a name, and of whom, follows from its answers: see Layers.
class Investigation final : public QObject
{
    Q_OBJECT

public:
    using MakeResolver = std::function<std::unique_ptr<dns::Resolver>(const core::Endpoint &)>;

    Investigation(const core::Clock &clock, MakeResolver makeResolver, QObject *parent = nullptr);
    ~Investigation() override;

public slots:
    /// Whom to ask, what says where addresses are, and what is known of them. Stops what runs.
    void setUp(const core::ResolverProfile &profile,
               const std::shared_ptr<const geo::GeoDatabase> &database,
               const std::shared_ptr<const knowledge::Knowledge> &knowledge);
    /// What the case permits. What is watched and not permitted any more is stopped.
    void setPap(core::Pap pap);
    /// Watches further names; one that is watched goes on as it was. refused() when the case does
    /// not permit it: then nothing is sent.
    void watch(const QList<core::DomainName> &names, const core::PollPlan &plan);
    /// Asks about a name ever so often only, once a verdict stands; speedUp() ends that.
    void slowDown(const core::DomainName &name);
    void speedUp(const core::DomainName &name);
    /// Ends all traffic; questions still out are given up.
    void stop();

signals:
    /// The PAP of the case forbids to watch, or to go on.
    void refused(const core::Error &error);
    /// At most every 50 ms.
    void observed(const core::Batch &batch);
    void watchingChanged(const QList<core::DomainName> &names);
    void nextQueryChanged(const core::DomainName &name, core::UtcMs at);
    /// Queries sent in the last second; once a second while watching.
    void queryRateChanged(double perSecond);
    /// So many more packets of this resolver arrived and found no room: see dns::Resolver.
    void droppedHere(const core::Endpoint &resolver, qint64 packets);

private:
    struct Watched
    {
        core::PollPlan plan;
        int refreshes = 0;
        int out = 0;            ///< questions without a reply so far
        bool finishing = false; ///< asks nothing new; ends with its last reply
    };
    void askDue();
    dns::Resolver *resolverFor(const Task &task);
    void armTimer();
    void change(const Layers::Change &change);
    void release(const core::Endpoint &endpoint);
    void receive(dns::Resolver *resolver, dns::QueryId id, const dns::Reply &reply);
    core::Observation observationOf(const Task &task, const dns::Reply &received);
    void judge(core::Observation &observation);
    void follow(const Task &task, const core::Observation &observation, const dns::Reply &reply);
    void countRefresh(const core::Observation &observation);
    void finish(const core::DomainName &name);
    void scheduleFlush();
    void flush();
    void askCanaries();
    void endCanaries();
    void announceNext(const core::DomainName &name);
    void announceWatching();

    const core::Clock &m_clock;
    MakeResolver m_makeResolver;
    core::ResolverProfile m_profile;
    core::Pap m_pap = core::Pap::Amber; ///< as that of a new case
    std::unique_ptr<Enricher> m_enricher;
    flux::FreshnessTracker m_freshness;
    Scheduler m_scheduler;
    Layers m_layers;
    std::map<core::Endpoint, std::unique_ptr<dns::Resolver>> m_resolvers;
    QHash<std::pair<const dns::Resolver *, dns::QueryId>, Task> m_out;
    QHash<core::DomainName, Watched> m_watched;
    QList<core::DomainName> m_order;
    core::Batch m_batch;
    QTimer *m_dueTimer;
    QTimer *m_flushTimer;
    QTimer *m_rateTimer;
    int m_sentThisSecond = 0;
};

} // namespace investigation
