// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>
#include <vector>

#include "core/canary.h"
#include "lab/cachingresolver.h"
#include "lab/labserver.h"
#include "lab/zone.h"
#include "support/fakednsserver.h"

using core::RecordType;
using support::Action;
using support::FakeDnsServer;

namespace {

constexpr quint32 ttlSeconds = 300;

/// The machine's clock, turned back: what a cache was told a while ago.
class TurnedClock final : public core::Clock
{
public:
    core::UtcMs utc() const override { return m_clock.utc() - behindMs; }
    core::MonotonicMs monotonic() const override { return m_clock.monotonic() - behindMs; }

    core::UtcMs behindMs = 0;

private:
    core::SystemClock m_clock;
};

core::DomainName watched()
{
    return *core::DomainName::parse(u"a.test");
}

/// Two addresses that stay.
class Authority final : public lab::Behaviour
{
public:
    core::DomainName name() const override { return watched(); }
    QString truth() const override { return {}; }
    QString description() const override { return {}; }
    dns::Message answer(const dns::Question &question, core::UtcMs,
                        const core::IpAddress &) const override
    {
        const bool isV4 = question.type == RecordType::A;
        if (question.name != name() || !core::isAddressType(question.type))
            return lab::Zone::refusal(question);
        dns::Message message = lab::Zone::reply(question);
        message.answers = {lab::addressRecord(
            question.name, *core::IpAddress::parse(isV4 ? u"203.0.113.7" : u"2001:db8::7"),
            ttlSeconds)};
        return message;
    }
};

/// A resolver's cache as a LabServer serves it.
class Cached final : public lab::Behaviour
{
public:
    explicit Cached(lab::CachingResolver &cache)
        : m_cache(cache)
    {}

    core::DomainName name() const override { return watched(); }
    QString truth() const override { return {}; }
    QString description() const override { return {}; }
    dns::Message answer(const dns::Question &question, core::UtcMs,
                        const core::IpAddress &) const override
    {
        return m_cache.answer(question).message;
    }

private:
    lab::CachingResolver &m_cache;
};

/// Four resolvers on 127.0.0.1 … 127.0.0.4 whose caches were filled by others before.
class FourResolvers
{
public:
    FourResolvers()
    {
        for (int i = 0; i < 4; ++i) {
            m_caches.push_back(std::make_unique<lab::CachingResolver>(
                m_authority, m_clock, quint32(i), core::IpAddress::v4(0x7f000001),
                lab::CachingResolver::Design{}));
            fill(*m_caches.back(), 6 + 3 * i);
            std::vector<std::unique_ptr<lab::Behaviour>> names;
            names.push_back(std::make_unique<Cached>(*m_caches.back()));
            m_servers.push_back(std::make_unique<lab::LabServer>(std::move(names), m_systemClock));
        }
    }

    QStringList start()
    {
        QStringList words;
        for (quint32 i = 0; i < 4; ++i) {
            const auto endpoint = m_servers[i]->start(core::IpAddress::v4(0x7f000001 + i));
            if (endpoint)
                words += {QStringLiteral("--resolver"), endpoint->toString()};
        }
        return words;
    }

private:
    /// A ends in `seconds`, AAAA six seconds later.
    void fill(lab::CachingResolver &cache, int seconds)
    {
        m_clock.behindMs = 1000 * (ttlSeconds - seconds);
        (void)cache.answer({watched(), RecordType::A});
        m_clock.behindMs -= 6000;
        (void)cache.answer({watched(), RecordType::AAAA});
        m_clock.behindMs = 0;
    }

    Authority m_authority;
    TurnedClock m_clock;
    core::SystemClock m_systemClock;
    std::vector<std::unique_ptr<lab::CachingResolver>> m_caches;
    std::vector<std::unique_ptr<lab::LabServer>> m_servers;
};

/// What the program says on standard error, the servers being answered by this process meanwhile.
QByteArray watch(const QStringList &words, int *status = nullptr)
{
    QProcess program;
    program.start(QStringLiteral(FLUXCASE_PROGRAM),
                  QStringList{QStringLiteral("watch"), watched().toString()} + words);
    QSignalSpy finished(&program, qOverload<int, QProcess::ExitStatus>(&QProcess::finished));
    if (!program.waitForStarted() || !finished.wait(90'000))
        program.kill();
    if (status)
        *status = program.exitCode();
    return program.readAllStandardError();
}

FakeDnsServer::Script answering(bool isHonest)
{
    return [isHonest](const dns::Question &question, bool) {
        const QByteArray name = question.name.text();
        if (question.name == core::canary::known())
            return Action::answer({FakeDnsServer::address(name.constData(), "198.41.0.4")});
        if (core::canary::isCanary(question.name)) {
            return isHonest
                       ? Action::rcode(dns::Rcode::NxDomain)
                       : Action::answer({FakeDnsServer::address(name.constData(), "192.0.2.80")});
        }
        return question.type == RecordType::A
                   ? Action::answer({FakeDnsServer::address(name.constData(), "203.0.113.7")})
                   : Action::answer({});
    };
}

} // namespace

/// The program says what stands between it and its resolvers; all of them run in this process.
class TstResolverWay : public QObject
{
    Q_OBJECT

private slots:
    void fourCachesAreNotCalledOne();
    void closedPortsAreSaid();
    void whoRewritesIsSaid();
    void amberAsksForNoCanaries();
    void noCanaryUnlessAsked();
};

void TstResolverWay::fourCachesAreNotCalledOne()
{
    FourResolvers resolvers;
    const QByteArray said =
        watch(resolvers.start() + QStringList{QStringLiteral("--types"), QStringLiteral("A,AAAA"),
                                              QStringLiteral("--for"), QStringLiteral("25s")});
    QVERIFY(said.contains("Will ask"));
    QVERIFY2(!said.contains("one cache"), said.constData());
}

void TstResolverWay::closedPortsAreSaid()
{
    QStringList words;
    std::vector<std::unique_ptr<FakeDnsServer>> servers;
    for (int i = 0; i < 4; ++i) {
        servers.push_back(std::make_unique<FakeDnsServer>());
        QVERIFY(servers.back()->start());
        words += {QStringLiteral("--resolver"), servers.back()->endpoint().toString()};
    }
    servers.clear(); // nobody listens there any more
    const QByteArray said =
        watch(words + QStringList{QStringLiteral("--for"), QStringLiteral("8s")});
    QVERIFY2(said.contains("No resolver can be reached") && said.contains("--profile public --tls"),
             said.constData());
}

void TstResolverWay::whoRewritesIsSaid()
{
    FakeDnsServer honest(answering(true));
    FakeDnsServer rewriting(answering(false));
    QVERIFY(honest.start() && rewriting.start());
    int status = -1;
    const QByteArray said = watch(
        {QStringLiteral("--resolver"), honest.endpoint().toString(), QStringLiteral("--resolver"),
         rewriting.endpoint().toString(), QStringLiteral("--canaries"), QStringLiteral("--pap"),
         QStringLiteral("green"), QStringLiteral("--answers"), QStringLiteral("1")},
        &status);
    QVERIFY2(status == 0, said.constData());
    QVERIFY2(said.contains("a random name below example.com"), said.constData());
    const QString text = QString::fromUtf8(said);
    QVERIFY2(text.contains(rewriting.endpoint().toString() +
                           QLatin1String(" is not to be believed. It rewrites names that do not "
                                         "exist: it gave 192.0.2.80 for one.")),
             said.constData());
    QVERIFY(!text.contains(honest.endpoint().toString() + QLatin1String(" is not")));
}

void TstResolverWay::amberAsksForNoCanaries()
{
    FakeDnsServer server(answering(true));
    QVERIFY(server.start());
    int status = 0;
    const QByteArray said =
        watch({QStringLiteral("--resolver"), server.endpoint().toString(),
               QStringLiteral("--canaries"), QStringLiteral("--answers"), QStringLiteral("1")},
              &status);
    QCOMPARE(status, 1);
    QVERIFY(said.contains("no canaries are asked for"));
    QVERIFY(server.queries().isEmpty());
}

void TstResolverWay::noCanaryUnlessAsked()
{
    FakeDnsServer server(answering(true));
    QVERIFY(server.start());
    watch({QStringLiteral("--resolver"), server.endpoint().toString(), QStringLiteral("--pap"),
           QStringLiteral("clear"), QStringLiteral("--answers"), QStringLiteral("1")});
    QVERIFY(!server.queries().isEmpty());
    for (const FakeDnsServer::Query &query : server.queries())
        QVERIFY(!core::canary::isCanary(query.question.name));
}

QTEST_GUILESS_MAIN(TstResolverWay)
#include "tst_resolverway.moc"
