// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/investigation.h"

#include <algorithm>
#include <limits>

#include <QTimer>

#include "core/canary.h"
#include "dns/classify.h"
#include "investigation/papgate.h"

namespace investigation {

namespace {

constexpr int flushMs = 50;
constexpr int rateMs = 1000;
/// A resolver's manners seldom change, and nobody shall be flooded with made-up names.
constexpr std::chrono::minutes canaryInterval(10);

/// The type whose refreshes are counted as looks: the first of A and AAAA, else the first asked.
core::RecordType countedType(const core::PollPlan &plan)
{
    const auto type = std::find_if(plan.types.begin(), plan.types.end(), &core::isAddressType);
    return type == plan.types.end() ? plan.types.value(0, core::RecordType::A) : *type;
}

core::Carrier carrierOf(const core::ResolverProfile &profile, const core::Endpoint &resolver,
                        bool overTcp)
{
    using Transport = core::ResolverProfile::Transport;
    // Servers that a name led to are asked as DNS always was.
    const bool isOfProfile = profile.resolvers.contains(resolver);
    if (isOfProfile && profile.transport == Transport::Tls)
        return core::Carrier::Tls;
    if (isOfProfile && profile.transport == Transport::Https)
        return core::Carrier::Https;
    return overTcp || profile.transport == Transport::Tcp ? core::Carrier::Tcp : core::Carrier::Udp;
}

/// `observation` has its outcome already.
void takeMessage(const dns::Message &message, core::Observation &observation)
{
    observation.authenticated = message.authenticData;
    observation.edns = message.ednsUdpSize.has_value();
    // The records of a reply that is not an answer to the question are evidence in the packet only.
    if (!core::isAnswer(observation.outcome))
        return;
    observation.authoritative = message.authoritative;
    observation.answers = message.answers;
    observation.ttlSeconds = message.negativeTtlSeconds.value_or(0);
    if (observation.outcome != core::Outcome::NoError || observation.answers.isEmpty())
        return;
    const auto shortest =
        std::min_element(observation.answers.begin(), observation.answers.end(),
                         [](const auto &a, const auto &b) { return a.ttlSeconds < b.ttlSeconds; });
    observation.ttlSeconds = shortest->ttlSeconds;
}

} // namespace

Investigation::Investigation(const core::Clock &clock, MakeResolver makeResolver, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_makeResolver(std::move(makeResolver))
    , m_scheduler(clock, QRandomGenerator::global()->generate())
    , m_dueTimer(new QTimer(this))
    , m_flushTimer(new QTimer(this))
    , m_rateTimer(new QTimer(this))
{
    m_dueTimer->setSingleShot(true);
    m_dueTimer->setTimerType(Qt::PreciseTimer);
    connect(m_dueTimer, &QTimer::timeout, this, &Investigation::askDue);
    m_flushTimer->setSingleShot(true);
    m_flushTimer->setInterval(flushMs);
    connect(m_flushTimer, &QTimer::timeout, this, &Investigation::flush);
    m_rateTimer->setInterval(rateMs);
    connect(m_rateTimer, &QTimer::timeout, this, [this] {
        emit queryRateChanged(m_sentThisSecond);
        m_sentThisSecond = 0;
    });
}

Investigation::~Investigation() = default;

void Investigation::setUp(const core::ResolverProfile &profile,
                          const std::shared_ptr<const geo::GeoDatabase> &database,
                          const std::shared_ptr<const knowledge::Knowledge> &knowledge)
{
    stop();
    m_profile = profile;
    m_enricher = std::make_unique<Enricher>(database, knowledge);
    m_freshness = {};
    m_resolvers.clear();
    m_layers = Layers(profile);
    for (const core::Endpoint &endpoint : profile.resolvers)
        m_scheduler.setBudget(endpoint, profile.mostPerSecond(endpoint));
}

void Investigation::setPap(core::Pap pap)
{
    m_pap = pap;
    for (const Watched &watched : std::as_const(m_watched)) {
        if (const auto allowed = permitted(pap, m_profile, watched.plan); !allowed) {
            stop();
            emit refused(allowed.error());
            return;
        }
    }
}

void Investigation::watch(const QList<core::DomainName> &names, const core::PollPlan &plan)
{
    if (const auto allowed = permitted(m_pap, m_profile, plan); !allowed) {
        emit refused(allowed.error());
        return;
    }
    for (const core::DomainName &name : names) {
        if (m_watched.contains(name))
            continue;
        m_watched.insert(name, {plan, 0, 0, false});
        m_order.append(name);
        change({m_layers.watch(name, plan), {}});
    }
    askCanaries();
    announceWatching();
    m_rateTimer->start();
    askDue();
}

/// Not in the practice lab, whose resolvers know the lab's names only.
void Investigation::askCanaries()
{
    if (!m_profile.asksCanaries || m_order.isEmpty() || m_watched.contains({}) ||
        m_profile.audience == core::ResolverProfile::Audience::Practice)
        return;
    core::PollPlan plan;
    plan.types = {core::RecordType::A};
    plan.minInterval = canaryInterval;
    m_watched.insert({}, {plan, 0, 0, false});
    const core::DomainName missing = core::canary::missing(*QRandomGenerator::system());
    for (const core::Endpoint &resolver : std::as_const(m_profile.resolvers)) {
        for (const core::DomainName &name : {missing, core::canary::known()})
            m_scheduler.add({{}, name, core::RecordType::A, resolver, Role::Canary}, plan);
    }
}

/// What is still out has its answer stored all the same.
void Investigation::endCanaries()
{
    const auto canaries = m_watched.find({});
    if (canaries == m_watched.end())
        return;
    m_scheduler.remove(core::DomainName());
    if (canaries->out == 0)
        m_watched.erase(canaries);
    else
        canaries->finishing = true;
}

void Investigation::slowDown(const core::DomainName &name)
{
    m_scheduler.slowDown(name);
    askDue();
    announceNext(name);
}

void Investigation::speedUp(const core::DomainName &name)
{
    m_scheduler.speedUp(name);
    askDue();
    announceNext(name);
}

void Investigation::stop()
{
    m_dueTimer->stop();
    m_scheduler.clear();
    m_layers = Layers(m_profile);
    m_out.clear();
    for (const auto &[endpoint, resolver] : m_resolvers)
        resolver->stop();
    QList<core::Endpoint> asked;
    for (const auto &[endpoint, resolver] : m_resolvers)
        asked.append(endpoint);
    for (const core::Endpoint &endpoint : std::as_const(asked))
        release(endpoint);
    flush();
    m_watched.clear();
    m_order.clear();
    m_sentThisSecond = 0;
    announceWatching();
}

void Investigation::change(const Layers::Change &change)
{
    for (const Task &task : change.dropped) {
        m_scheduler.remove(task);
        if (!m_layers.asksDirectly(task.resolver))
            release(task.resolver);
    }
    for (const Task &task : change.added) {
        if (isDirect(task.role) && !m_profile.resolvers.contains(task.resolver))
            m_scheduler.setBudget(task.resolver, ownerbounds::queriesPerSecond);
        m_scheduler.add(task, m_watched[task.subject].plan);
    }
}

void Investigation::askDue()
{
    for (const Task &task : m_scheduler.takeDue()) {
        dns::Resolver *resolver = resolverFor(task);
        if (resolver == nullptr)
            continue;
        dns::AskOptions options;
        options.recursionDesired = !isDirect(task.role);
        options.clientSubnet = task.clientSubnet;
        options.tcpOnly = m_profile.transport == core::ResolverProfile::Transport::Tcp;
        m_out.insert({resolver, resolver->ask({task.question, task.type}, options)}, task);
        ++m_watched[task.subject].out;
        ++m_sentThisSecond;
    }
    armTimer();
}

/// Makes it with the first question, as there may be no socket before that is permitted. Null: it
/// is not.
dns::Resolver *Investigation::resolverFor(const Task &task)
{
    const core::Endpoint &endpoint = task.resolver;
    if (!mayAsk(m_pap, m_profile, endpoint, isDirect(task.role)))
        return nullptr;
    std::unique_ptr<dns::Resolver> &resolver = m_resolvers[endpoint];
    if (resolver)
        return resolver.get();
    resolver = m_makeResolver(endpoint);
    connect(resolver.get(), &dns::Resolver::replied, this,
            [this, from = resolver.get()](dns::QueryId id, const dns::Reply &reply) {
                receive(from, id, reply);
            });
    connect(resolver.get(), &dns::Resolver::droppedHere, this,
            [this, endpoint](qint64 packets) { emit droppedHere(endpoint, packets); });
    connect(resolver.get(), &dns::Resolver::sent, this,
            [this](const QList<core::SentPacket> &packets) {
                m_batch.sent.append(packets);
                scheduleFlush();
            });
    return resolver.get();
}

/// A server that is not asked any more; resolvers of the profile stay.
void Investigation::release(const core::Endpoint &endpoint)
{
    const auto found = m_resolvers.find(endpoint);
    if (found == m_resolvers.end() || m_profile.resolvers.contains(endpoint))
        return;
    dns::Resolver *resolver = found->second.release();
    m_resolvers.erase(found);
    for (auto out = m_out.begin(); out != m_out.end();) {
        if (out.key().first != resolver) {
            ++out;
            continue;
        }
        --m_watched[out->subject].out;
        out = m_out.erase(out);
    }
    resolver->stop(); // tells what it has sent
    resolver->disconnect(this);
    resolver->deleteLater(); // this may run inside its own signal
}

void Investigation::armTimer()
{
    const std::optional<core::MonotonicMs> due = m_scheduler.nextDue();
    if (!due)
        return;
    const core::MonotonicMs wait = std::clamp<core::MonotonicMs>(*due - m_clock.monotonic(), 0,
                                                                 std::numeric_limits<int>::max());
    m_dueTimer->start(static_cast<int>(wait));
}

void Investigation::receive(dns::Resolver *resolver, dns::QueryId id, const dns::Reply &reply)
{
    const auto out = m_out.find({resolver, id});
    if (out == m_out.end())
        return;
    const Task task = *out;
    m_out.erase(out);
    Watched &watched = m_watched[task.subject]; // stays: nothing below adds a name
    --watched.out;
    const core::Observation observation = observationOf(task, reply);
    if (Layers::isEvidence(task)) {
        m_enricher->addFacts(m_batch, observation);
        m_batch.observations.append(observation);
        scheduleFlush();
    }
    if (!watched.finishing) {
        const bool isSuspect = observation.suspicion != core::Suspicion::None;
        m_scheduler.answered(task, isSuspect ? core::Outcome::Malformed : observation.outcome,
                             observation.ttlSeconds,
                             isSuspect || task.role == Role::Canary
                                 ? std::nullopt
                                 : m_freshness.askWithin(observation));
        follow(task, observation, reply);
        countRefresh(observation);
    }
    if (watched.finishing && watched.out == 0) {
        finish(task.subject);
        return;
    }
    announceNext(task.subject);
    askDue();
}

void Investigation::announceNext(const core::DomainName &name)
{
    const auto due = m_scheduler.nextDue(name);
    if (due && !name.isEmpty())
        emit nextQueryChanged(name, m_clock.utc() + *due - m_clock.monotonic());
}

core::Observation Investigation::observationOf(const Task &task, const dns::Reply &received)
{
    core::Observation observation;
    observation.at = m_clock.utc();
    observation.monotonicNs = m_clock.monotonicNs();
    observation.resolver = task.resolver;
    observation.clientSubnet = task.clientSubnet;
    observation.subject = task.subject;
    observation.question = task.question;
    observation.type = task.type;
    dns::Reply reply = received;
    if (task.role == Role::Own)
        dns::judgeAsAuthority(m_layers.zoneOf(task.subject), reply);
    else if (task.role == Role::Parent)
        observation.referral = dns::readReferral(task.question, reply);
    observation.outcome = reply.outcome;
    observation.suspicion = reply.suspicion;
    observation.overTcp = reply.overTcp;
    observation.carrier = carrierOf(m_profile, task.resolver, reply.overTcp);
    observation.roundTripUs = reply.roundTripUs;
    observation.packet = reply.packet;
    if (reply.message)
        takeMessage(*reply.message, observation);
    if (Layers::isEvidence(task) && task.role != Role::Canary)
        judge(observation);
    return observation;
}

void Investigation::judge(core::Observation &observation)
{
    if (observation.suspicion != core::Suspicion::None)
        return; // says nothing about what the resolver holds
    core::Observation asJudged = observation;
    // A referral comes from the zone itself, not from a cache, although it is not marked as such.
    asJudged.authoritative = observation.authoritative || observation.referral;
    observation.freshness = m_freshness.classify(asJudged);
}

void Investigation::follow(const Task &task, const core::Observation &observation,
                           const dns::Reply &reply)
{
    change(m_layers.follow(task, observation,
                           reply.message ? reply.message->authority : QList<core::Record>(),
                           m_clock.monotonic()));
}

void Investigation::countRefresh(const core::Observation &observation)
{
    Watched &watched = m_watched[observation.subject];
    const bool isRefresh =
        observation.question == observation.subject &&
        observation.type == countedType(watched.plan) &&
        (observation.freshness == core::Freshness::Fresh ||
         observation.suspicion != core::Suspicion::None || !core::isAnswer(observation.outcome));
    if (!watched.plan.looks || !isRefresh || ++watched.refreshes < *watched.plan.looks)
        return;
    watched.finishing = true;
    m_scheduler.remove(observation.subject);
}

void Investigation::finish(const core::DomainName &name)
{
    m_watched.remove(name);
    m_order.removeOne(name);
    if (m_order.isEmpty())
        endCanaries();
    for (const core::Endpoint &server : m_layers.forget(name)) {
        if (!m_layers.asksDirectly(server))
            release(server);
    }
    flush();
    announceWatching();
}

void Investigation::scheduleFlush()
{
    if (!m_flushTimer->isActive())
        m_flushTimer->start();
}

void Investigation::flush()
{
    m_flushTimer->stop();
    if (m_batch.isEmpty())
        return;
    emit observed(m_batch);
    m_batch = {};
}

void Investigation::announceWatching()
{
    if (m_order.isEmpty()) {
        m_rateTimer->stop();
        emit queryRateChanged(0);
    }
    emit watchingChanged(m_order);
}

} // namespace investigation
