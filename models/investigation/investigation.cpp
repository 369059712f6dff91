// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/investigation.h"

#include <algorithm>
#include <limits>

#include <QTimer>

#include "investigation/papgate.h"

namespace investigation {

namespace {

constexpr int flushMs = 50;
constexpr int rateMs = 1000;
/// The owner of a name chooses its name servers; so many of one set are followed, and so many in
/// all for one name.
constexpr qsizetype serversOfASet = 13;
constexpr qsizetype serversOfAName = 64;

/// The type whose refreshes are counted as looks: the first of A and AAAA, else the first asked.
core::RecordType countedType(const core::PollPlan &plan)
{
    const auto type = std::find_if(plan.types.begin(), plan.types.end(), &core::isAddressType);
    return type == plan.types.end() ? plan.types.value(0, core::RecordType::A) : *type;
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
                          const std::shared_ptr<const geo::GeoDatabase> &database)
{
    stop();
    m_profile = profile;
    m_enricher = std::make_unique<Enricher>(database);
    m_freshness = {};
    m_resolvers.clear();
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
        m_watched.insert(name, {plan, 0, 0, false, {}});
        m_order.append(name);
        for (const core::Endpoint &resolver : m_profile.resolvers) {
            for (const core::RecordType type : plan.types)
                add({name, name, type, resolver});
        }
    }
    announceWatching();
    m_rateTimer->start();
    askDue();
}

void Investigation::slowDown(const core::DomainName &name)
{
    m_scheduler.slowDown(name);
    askDue();
}

void Investigation::speedUp(const core::DomainName &name)
{
    m_scheduler.speedUp(name);
    askDue();
}

void Investigation::stop()
{
    m_dueTimer->stop();
    m_scheduler.clear();
    m_out.clear();
    for (const auto &[endpoint, resolver] : m_resolvers)
        resolver->stop();
    flush();
    m_watched.clear();
    m_order.clear();
    m_sentThisSecond = 0;
    announceWatching();
}

void Investigation::add(const Task &task)
{
    m_scheduler.add(task, m_watched[task.subject].plan);
}

void Investigation::askDue()
{
    for (const Task &task : m_scheduler.takeDue()) {
        dns::Resolver *resolver = resolverFor(task.resolver);
        if (resolver == nullptr)
            continue;
        m_out.insert({resolver, resolver->ask({task.question, task.type})}, task);
        ++m_watched[task.subject].out;
        ++m_sentThisSecond;
    }
    armTimer();
}

/// Makes it with the first question, as there may be no socket before that is permitted. Null: it
/// is not.
dns::Resolver *Investigation::resolverFor(const core::Endpoint &endpoint)
{
    if (!mayAsk(m_pap, m_profile, endpoint))
        return nullptr;
    std::unique_ptr<dns::Resolver> &resolver = m_resolvers[endpoint];
    if (resolver)
        return resolver.get();
    resolver = m_makeResolver(endpoint);
    connect(resolver.get(), &dns::Resolver::replied, this,
            [this, from = resolver.get()](dns::QueryId id, const dns::Reply &reply) {
                receive(from, id, reply);
            });
    connect(resolver.get(), &dns::Resolver::sent, this,
            [this](const QList<core::SentPacket> &packets) {
                m_batch.sent.append(packets);
                scheduleFlush();
            });
    return resolver.get();
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
    Watched &watched = m_watched[task.subject];
    --watched.out;
    const core::Observation observation = observationOf(task, reply);
    m_batch.facts.append(m_enricher->factsNewIn(observation));
    m_batch.observations.append(observation);
    scheduleFlush();

    if (!watched.finishing) {
        m_scheduler.answered(task, observation.outcome, observation.ttlSeconds,
                             m_freshness.askWithin(observation));
        follow(observation, reply);
        countRefresh(observation);
    }
    if (watched.finishing && watched.out == 0) {
        finish(task.subject);
        return;
    }
    if (const auto due = m_scheduler.nextDue(task.subject))
        emit nextQueryChanged(task.subject, m_clock.utc() + *due - m_clock.monotonic());
    askDue();
}

core::Observation Investigation::observationOf(const Task &task, const dns::Reply &reply)
{
    core::Observation observation;
    observation.at = m_clock.utc();
    observation.resolver = task.resolver;
    observation.subject = task.subject;
    observation.question = task.question;
    observation.type = task.type;
    observation.outcome = reply.outcome;
    observation.overTcp = reply.overTcp;
    observation.roundTripUs = reply.roundTripUs;
    observation.packet = reply.packet;
    // The records of a reply that is not an answer to the question are evidence in the packet only.
    if (reply.message && core::isAnswer(reply.outcome)) {
        observation.authoritative = reply.message->authoritative;
        observation.answers = reply.message->answers;
        observation.ttlSeconds = reply.message->negativeTtlSeconds.value_or(0);
        if (reply.outcome == core::Outcome::NoError && !observation.answers.isEmpty()) {
            const auto shortest = std::min_element(
                observation.answers.begin(), observation.answers.end(),
                [](const auto &a, const auto &b) { return a.ttlSeconds < b.ttlSeconds; });
            observation.ttlSeconds = shortest->ttlSeconds;
        }
    }
    observation.freshness = m_freshness.classify(observation);
    return observation;
}

void Investigation::follow(const core::Observation &observation, const dns::Reply &reply)
{
    if (observation.type != core::RecordType::NS)
        return;
    if (observation.outcome == core::Outcome::NoData && reply.message) {
        for (const core::Record &record : reply.message->authority) {
            const bool isCut = record.type == core::RecordType::SOA && !record.owner.isEmpty() &&
                               observation.question != record.owner &&
                               observation.question.isWithin(record.owner);
            if (isCut) {
                add({observation.subject, record.owner, core::RecordType::NS,
                     observation.resolver});
            }
        }
    }
    Watched &watched = m_watched[observation.subject];
    for (const core::Record &record :
         observation.answers.first(std::min(serversOfASet, observation.answers.size()))) {
        if (record.type != core::RecordType::NS || record.target.isEmpty())
            continue;
        if (!watched.serversAsked.contains(record.target)) {
            if (watched.serversAsked.size() >= serversOfAName)
                return;
            watched.serversAsked.insert(record.target);
        }
        for (const core::RecordType type : {core::RecordType::A, core::RecordType::AAAA})
            add({observation.subject, record.target, type, observation.resolver});
    }
}

void Investigation::countRefresh(const core::Observation &observation)
{
    Watched &watched = m_watched[observation.subject];
    const bool isRefresh =
        observation.question == observation.subject &&
        observation.type == countedType(watched.plan) &&
        (observation.freshness == core::Freshness::Fresh || !core::isAnswer(observation.outcome));
    if (!watched.plan.looks || !isRefresh || ++watched.refreshes < *watched.plan.looks)
        return;
    watched.finishing = true;
    m_scheduler.remove(observation.subject);
}

void Investigation::finish(const core::DomainName &name)
{
    m_watched.remove(name);
    m_order.removeOne(name);
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
