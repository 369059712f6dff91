// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "core/canary.h"
#include "flux/freshness.h"
#include "flux/resolverpath.h"
#include "investigation/scheduler.h"
#include "lab/cachingresolver.h"
#include "support/manualclock.h"

using core::Outcome;
using core::RecordType;
using core::UtcMs;
using flux::ResolverPath;
using investigation::Task;
using State = ResolverPath::State;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int seeds = 8; // five times slower there; the odds are told by the plain build
#else
constexpr int seeds = 40;
#endif
constexpr int resolvers = 4;
constexpr UtcMs minuteMs = 60'000;

core::ResolverProfile fourResolvers()
{
    core::ResolverProfile profile;
    profile.audience = core::ResolverProfile::Audience::PublicOperators;
    for (quint32 i = 1; i <= resolvers; ++i)
        profile.resolvers.append({core::IpAddress::v4(0xc0000200 + i), 53}); // 192.0.2.x
    return profile;
}

QHash<core::IpAddress, QString> operatorsOf(const core::ResolverProfile &profile)
{
    QHash<core::IpAddress, QString> operators;
    for (const core::Endpoint &resolver : profile.resolvers)
        operators.insert(resolver.address, resolver.address.toString());
    return operators;
}

/// An authority of a.test and b.test: A and AAAA with one TTL, no HTTPS. The addresses change with
/// every `periodMs`; with `isWallClock` TTLs count down to fixed moments, whoever asks.
class Authority final : public lab::Behaviour
{
public:
    Authority(quint32 seed, quint32 ttlSeconds, UtcMs periodMs, bool isWallClock)
        : m_dice(seed, "authority")
        , m_ttlSeconds(ttlSeconds)
        , m_periodMs(periodMs)
        , m_isWallClock(isWallClock)
    {}

    core::DomainName name() const override { return *core::DomainName::parse(u"a.test"); }
    QString truth() const override { return {}; }
    QString description() const override { return {}; }
    dns::Message answer(const dns::Question &question, UtcMs at,
                        const core::IpAddress &) const override
    {
        dns::Message message;
        message.isResponse = true;
        message.question = question;
        if (question.type == RecordType::HTTPS) {
            message.negativeTtlSeconds = 300;
            return message;
        }
        const auto gone = m_isWallClock ? static_cast<quint32>(at / 1000 % m_ttlSeconds) : 0;
        const auto period = static_cast<quint64>(at / m_periodMs);
        for (quint64 place = 0; place < 3; ++place) {
            core::Record record;
            record.owner = question.name;
            record.type = question.type;
            record.ttlSeconds = m_ttlSeconds - gone;
            const auto number = static_cast<quint32>(m_dice.roll({place, period}));
            record.address = core::IpAddress::v4(number | 0xf0000000U);
            message.answers.append(record);
        }
        return message;
    }

private:
    lab::Dice m_dice;
    quint32 m_ttlSeconds;
    UtcMs m_periodMs;
    bool m_isWallClock;
};

struct Situation
{
    bool isOneCache = false;
    quint32 ttlSeconds = 60;
    UtcMs periodMs = 86'400'000;
    double othersGapMs = 0; ///< mean time between other users' questions at each cache; 0: none
    int caches = 1;         ///< behind each address
    double loss = 0;        ///< share of the replies
    bool isWallClock = false;
    QList<const char *> names{"a.test"};
};

/// A watch through four resolvers, hours in an instant.
class Watch
{
public:
    Watch(const Situation &situation, quint32 seed)
        : m_situation(situation)
        , m_authority(seed, situation.ttlSeconds, situation.periodMs, situation.isWallClock)
        , m_scheduler(m_clock, seed)
        , m_random(seed ^ 0x5eed)
        , m_profile(fourResolvers())
        , m_path(m_profile, operatorsOf(m_profile))
    {
        m_clock.advance(m_random.bounded(600'000));
        for (int i = 0; i < (situation.isOneCache ? 1 : resolvers); ++i) {
            m_caches.push_back(std::make_unique<lab::CachingResolver>(
                m_authority, m_clock, seed + static_cast<quint32>(i),
                m_profile.resolvers[i].address,
                lab::CachingResolver::Design{situation.caches, {}}));
            m_nextOther.push_back(m_clock.utc());
        }
    }

    /// Minutes until the path was said not to be open; none: it was not.
    std::optional<double> run(UtcMs lengthMs)
    {
        const UtcMs begin = m_clock.utc();
        if (m_situation.othersGapMs > 0)
            pass(begin + 10 * minuteMs); // the caches are warm when the watch begins
        const UtcMs start = m_clock.utc();
        for (const char *text : m_situation.names) {
            const core::DomainName name = *core::DomainName::parse(QString::fromLatin1(text));
            for (const core::Endpoint &resolver : std::as_const(m_profile.resolvers)) {
                for (const RecordType type : {RecordType::A, RecordType::AAAA, RecordType::HTTPS})
                    m_scheduler.add({name, name, type, resolver}, {});
            }
        }
        while (const auto due = m_scheduler.nextDue()) {
            if (*due > start + lengthMs)
                return std::nullopt;
            pass(*due);
            for (const Task &task : m_scheduler.takeDue())
                ask(task);
            if (m_path.state() != State::Open)
                return static_cast<double>(m_clock.utc() - start) / minuteMs;
        }
        return std::nullopt;
    }
    State state() const { return m_path.state(); }

private:
    lab::CachingResolver &cacheOf(const core::Endpoint &resolver)
    {
        return *m_caches[m_situation.isOneCache
                             ? 0
                             : static_cast<size_t>(m_profile.resolvers.indexOf(resolver))];
    }

    /// Other users' questions up to a moment.
    void pass(UtcMs until)
    {
        while (m_situation.othersGapMs > 0) {
            const auto next = std::min_element(m_nextOther.begin(), m_nextOther.end());
            if (*next > until)
                break;
            m_clock.advance(std::max<UtcMs>(0, *next - m_clock.utc()));
            const auto cache = static_cast<size_t>(next - m_nextOther.begin());
            const auto type = m_random.bounded(2) == 0 ? RecordType::A : RecordType::AAAA;
            m_caches[cache]->answer({*core::DomainName::parse(u"a.test"), type});
            const double gap = -std::log(1 - m_random.bounded(1.0)) * m_situation.othersGapMs;
            *next = m_clock.utc() + 1 + static_cast<UtcMs>(gap);
        }
        m_clock.advance(std::max<UtcMs>(0, until - m_clock.utc()));
    }

    void ask(const Task &task)
    {
        core::Observation observation;
        observation.resolver = task.resolver;
        observation.subject = task.subject;
        observation.question = task.question;
        observation.type = task.type;
        const auto answer = cacheOf(task.resolver).answer({task.question, task.type});
        observation.roundTripUs = 1000 * (5 + m_random.bounded(60));
        if (m_random.bounded(1.0) < m_situation.loss)
            return reply(task, observation, again(task, observation));
        reply(task, observation, answer);
    }

    /// The reply was lost: asked once more, two seconds later.
    lab::CachingResolver::Answer again(const Task &task, core::Observation &observation)
    {
        m_clock.advance(2000);
        observation.roundTripUs += 2'000'000;
        return cacheOf(task.resolver).answer({task.question, task.type});
    }

    void reply(const Task &task, core::Observation &observation,
               const lab::CachingResolver::Answer &answer)
    {
        observation.at = m_clock.utc() + 20;
        observation.outcome = answer.message.answers.isEmpty() ? Outcome::NoData : Outcome::NoError;
        observation.answers = answer.message.answers;
        observation.ttlSeconds = answer.message.negativeTtlSeconds.value_or(0);
        if (observation.outcome == Outcome::NoError)
            observation.ttlSeconds = observation.recordTtlSeconds();
        observation.freshness = m_tracker.classify(observation);
        m_scheduler.answered(task, observation.outcome, observation.ttlSeconds,
                             m_tracker.askWithin(observation));
        m_path.note({{}, {observation}});
    }

    Situation m_situation;
    support::ManualClock m_clock;
    Authority m_authority;
    investigation::Scheduler m_scheduler;
    flux::FreshnessTracker m_tracker;
    QRandomGenerator m_random;
    core::ResolverProfile m_profile;
    ResolverPath m_path;
    std::vector<std::unique_ptr<lab::CachingResolver>> m_caches;
    std::vector<UtcMs> m_nextOther;
};

core::Observation said(const core::Endpoint &resolver, Outcome outcome, const char *name = "a.test")
{
    core::Observation observation;
    observation.at = 1'795'269'731'000;
    observation.resolver = resolver;
    observation.subject = *core::DomainName::parse(QString::fromLatin1(name));
    observation.question = observation.subject;
    observation.outcome = outcome;
    return observation;
}

core::SentPacket sentTo(const core::Endpoint &server)
{
    core::SentPacket packet;
    packet.server = server;
    return packet;
}

} // namespace

Q_DECLARE_METATYPE(Situation)

/// Whether the way to the resolvers is open, from the answers alone.
class TstResolverPath : public QObject
{
    Q_OBJECT

private slots:
    void separateCachesAreNeverCalledOne_data();
    void separateCachesAreNeverCalledOne();
    void oneCacheIsFound_data();
    void oneCacheIsFound();
    void silenceOfAllIsABlockedPort();
    void anyAnswerOpensTheWay();
    void silenceAboutOneNameMayBeTheNames();
    void nothingSentIsNoNetwork();
    void oneResolverIsNoPath();
    void encryptedWaysAreNotJudged();
    void theSameLieOfAllIsARewrite();
    void sameSinkholeOfAllIsNoSign();
};

void TstResolverPath::separateCachesAreNeverCalledOne_data()
{
    QTest::addColumn<Situation>("situation");
    for (const quint32 ttl : {20U, 60U, 300U}) {
        const auto row = [ttl](const char *what, Situation situation) {
            situation.ttlSeconds = ttl;
            QTest::addRow("ttl %u, %s", ttl, what) << situation;
        };
        row("used by us alone", {});
        row("used by others", {.othersGapMs = 4000});
        row("seldom used by others", {.othersGapMs = 500.0 * ttl});
        row("addresses that change", {.periodMs = 1000 * ttl, .othersGapMs = 4000});
        row("farms of four", {.othersGapMs = 2000, .caches = 4});
        row("a third of the replies lost", {.loss = 0.33});
        row("ttl of the authority ends at fixed moments", {.isWallClock = true});
        row("the same, used by others", {.othersGapMs = 4000, .isWallClock = true});
        row("five names", {.names = {"a.test", "b.test", "c.test", "d.test", "e.test"}});
    }
}

void TstResolverPath::separateCachesAreNeverCalledOne()
{
    QFETCH(Situation, situation);
    int alarms = 0;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        alarms += Watch(situation, seed).run(60 * minuteMs) ? 1 : 0;
    QCOMPARE(alarms, 0);
}

void TstResolverPath::oneCacheIsFound_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<double>("mostMinutes"); // for 95 of 100
    const auto row = [](const char *what, quint32 ttl, double minutes, Situation situation) {
        situation.isOneCache = true;
        situation.ttlSeconds = ttl;
        QTest::addRow("ttl %u, %s", ttl, what) << situation << minutes;
    };
    row("used by us alone", 60, 15, {});
    row("used by us alone", 300, 30, {});
    row("used by others", 60, 15, {.othersGapMs = 4000});
    row("used by others", 300, 30, {.othersGapMs = 4000});
    row("addresses that change", 60, 15, {.periodMs = 60'000});
    row("five names", 60, 7, {.names = {"a.test", "b.test", "c.test", "d.test", "e.test"}});
    row("a tenth of the replies lost", 60, 20, {.loss = 0.1});
}

void TstResolverPath::oneCacheIsFound()
{
    QFETCH(Situation, situation);
    QFETCH(double, mostMinutes);
    QList<double> minutes;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        Watch watch(situation, seed);
        minutes.append(watch.run(60 * minuteMs).value_or(999));
        QVERIFY(watch.state() == State::OneCache || watch.state() == State::Open);
    }
    std::sort(minutes.begin(), minutes.end());
    qInfo("found after %.1f minutes in the middle, %.1f for 95 of 100, %.1f at most",
          minutes[seeds / 2], minutes[seeds * 95 / 100], minutes.last());
    const double late = minutes[seeds * 95 / 100];
    QVERIFY2(late <= mostMinutes, qPrintable(QString::number(late)));
}

void TstResolverPath::silenceOfAllIsABlockedPort()
{
    const core::ResolverProfile profile = fourResolvers();
    ResolverPath path(profile);
    for (int time = 0; time < ResolverPath::failuresInARow; ++time) {
        for (const core::Endpoint &resolver : profile.resolvers) {
            QVERIFY(path.state() == State::Open);
            const char *name = time == 0 ? "a.test" : "b.test";
            const auto outcome = time == 1 ? Outcome::NetworkError : Outcome::Timeout;
            path.note({{}, {said(resolver, outcome, name)}, {}, {sentTo(resolver)}});
        }
    }
    QVERIFY(path.state() == State::Blocked);
    QVERIFY(path.sentence().contains(QLatin1String("port 53 is blocked")));
}

void TstResolverPath::anyAnswerOpensTheWay()
{
    const core::ResolverProfile profile = fourResolvers();
    ResolverPath path(profile);
    for (int time = 0; time < 10; ++time) {
        for (const core::Endpoint &resolver : profile.resolvers)
            path.note({{}, {said(resolver, Outcome::Timeout)}, {}, {sentTo(resolver)}});
    }
    QVERIFY(path.state() == State::Blocked);
    // A refusal comes from the other end too.
    path.note({{}, {said(profile.resolvers[2], Outcome::Refused)}});
    QVERIFY(path.state() == State::Open);
    QVERIFY(path.sentence().isEmpty());
}

void TstResolverPath::silenceAboutOneNameMayBeTheNames()
{
    const core::ResolverProfile profile = fourResolvers();
    ResolverPath path(profile);
    for (int time = 0; time < 5; ++time) {
        for (const core::Endpoint &resolver : profile.resolvers)
            path.note({{}, {said(resolver, Outcome::Timeout)}, {}, {sentTo(resolver)}});
    }
    QVERIFY(path.sentence().contains(QLatin1String("the name's own servers are silent")));
    for (const core::Endpoint &resolver : profile.resolvers)
        path.note({{}, {said(resolver, Outcome::Timeout, "b.test")}, {}, {sentTo(resolver)}});
    QVERIFY(!path.sentence().contains(QLatin1String("own servers")));
}

void TstResolverPath::nothingSentIsNoNetwork()
{
    const core::ResolverProfile profile = fourResolvers();
    ResolverPath path(profile);
    for (int time = 0; time < 3; ++time) {
        for (const core::Endpoint &resolver : profile.resolvers)
            path.note({{}, {said(resolver, Outcome::NetworkError)}});
    }
    QVERIFY(path.state() == State::NoNetwork);
}

void TstResolverPath::oneResolverIsNoPath()
{
    core::ResolverProfile profile = fourResolvers();
    profile.resolvers = profile.resolvers.first(1);
    ResolverPath path(profile);
    for (int time = 0; time < 9; ++time)
        path.note({{}, {said(profile.resolvers[0], Outcome::Timeout)}});
    QVERIFY(path.state() == State::Open);
}

void TstResolverPath::encryptedWaysAreNotJudged()
{
    core::ResolverProfile profile = fourResolvers();
    profile.transport = core::ResolverProfile::Transport::Tls;
    ResolverPath path(profile);
    for (int time = 0; time < 9; ++time) {
        for (const core::Endpoint &resolver : profile.resolvers)
            path.note({{}, {said(resolver, Outcome::Timeout)}});
    }
    QVERIFY(path.state() == State::Open);
}

void TstResolverPath::theSameLieOfAllIsARewrite()
{
    const core::ResolverProfile profile = fourResolvers();
    ResolverPath path(profile);
    const core::DomainName missing = core::canary::missing(*QRandomGenerator::global());
    for (const core::Endpoint &resolver : profile.resolvers) {
        QVERIFY(path.state() == State::Open);
        core::Observation lie = said(resolver, Outcome::NoError);
        lie.subject = {};
        lie.question = missing;
        core::Record record;
        record.owner = missing;
        record.address = core::IpAddress::v4(0xcb007101);
        lie.answers = {record};
        path.note({{}, {lie}});
    }
    QVERIFY(path.state() == State::OneLiar);
}

void TstResolverPath::sameSinkholeOfAllIsNoSign()
{
    const core::ResolverProfile profile = fourResolvers();
    ResolverPath path(profile, operatorsOf(profile));
    for (int time = 0; time < 50; ++time) {
        for (const core::Endpoint &resolver : profile.resolvers) {
            core::Observation answer = said(resolver, Outcome::NoError);
            answer.at += time * 61'000;
            core::Record record;
            record.owner = answer.question;
            record.ttlSeconds = 60;
            record.address = core::IpAddress::v4(0xcb007101);
            answer.answers = {record};
            answer.ttlSeconds = 60;
            path.note({{}, {answer}});
            QVERIFY(path.state() == State::Open);
        }
    }
}

QTEST_GUILESS_MAIN(TstResolverPath)
#include "tst_resolverpath.moc"
