// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/cachingresolver.h"

#include <QSet>
#include <QTest>

#include "support/manualclock.h"

using core::RecordType;
using lab::CachingResolver;

namespace {

const core::IpAddress address = core::IpAddress::v4(0xc0000235); // 192.0.2.53

/// One address that changes every second, with a TTL of a minute; AAAA does not exist.
class Ticking final : public lab::Behaviour
{
public:
    core::DomainName name() const override { return *core::DomainName::parse(u"a.test"); }
    QString truth() const override { return QStringLiteral("Fast flux"); }
    QString description() const override { return QStringLiteral("Ticks."); }
    dns::Message answer(const dns::Question &question, core::UtcMs at,
                        const core::IpAddress &) const override
    {
        dns::Message message;
        message.isResponse = true;
        message.authoritative = true;
        message.question = question;
        if (question.type == RecordType::AAAA) {
            message.negativeTtlSeconds = 30;
            return message;
        }
        core::Record record;
        record.owner = question.name;
        record.ttlSeconds = question.type == RecordType::TXT ? 0 : 60;
        record.address = core::IpAddress::v4(0xf0000000U + static_cast<quint32>(at / 1000 % 10000));
        message.answers.append(record);
        return message;
    }
};

} // namespace

class TstCachingResolver : public QObject
{
    Q_OBJECT

private slots:
    void countsDownAndFetchesAnew();
    void keepsNegativeAnswers();
    void neverKeepsTtlZero();
    void farmHasACountdownEach();
    void forwarderWritesOneTtl();
    void keepsSoManyAndNoMore();

private:
    dns::Question question(RecordType type = RecordType::A) const
    {
        return {m_authority.name(), type};
    }

    Ticking m_authority;
};

void TstCachingResolver::countsDownAndFetchesAnew()
{
    support::ManualClock clock;
    CachingResolver resolver(m_authority, clock, 1, address, {});
    const CachingResolver::Answer first = resolver.answer(question());
    QVERIFY(first.isFetched);
    QVERIFY(!first.message.authoritative);
    QVERIFY(first.message.recursionAvailable);
    QCOMPARE(first.message.answers[0].ttlSeconds, 60U);
    clock.advance(59'000);
    const CachingResolver::Answer cached = resolver.answer(question());
    QVERIFY(!cached.isFetched);
    QCOMPARE(cached.fetch, first.fetch);
    QCOMPARE(cached.message.answers[0].ttlSeconds, 1U);
    QCOMPARE(cached.message.answers[0].address, first.message.answers[0].address);
    clock.advance(2'000);
    const CachingResolver::Answer next = resolver.answer(question());
    QVERIFY(next.isFetched);
    QCOMPARE(next.fetch, first.fetch + 1);
    QVERIFY(next.message.answers[0].address != first.message.answers[0].address);
}

void TstCachingResolver::keepsNegativeAnswers()
{
    support::ManualClock clock;
    CachingResolver resolver(m_authority, clock, 1, address, {});
    resolver.answer(question(RecordType::AAAA));
    clock.advance(20'000);
    const CachingResolver::Answer cached = resolver.answer(question(RecordType::AAAA));
    QVERIFY(!cached.isFetched);
    QCOMPARE(cached.message.negativeTtlSeconds.value_or(0), 10U);
}

void TstCachingResolver::neverKeepsTtlZero()
{
    support::ManualClock clock;
    CachingResolver resolver(m_authority, clock, 1, address, {});
    QVERIFY(resolver.answer(question(RecordType::TXT)).isFetched);
    QVERIFY(resolver.answer(question(RecordType::TXT)).isFetched);
}

void TstCachingResolver::farmHasACountdownEach()
{
    support::ManualClock clock;
    CachingResolver resolver(m_authority, clock, 1, address, {4, {}});
    QSet<qint64> fetches;
    for (int i = 0; i < 50; ++i) {
        fetches.insert(resolver.answer(question()).fetch);
        clock.advance(1000);
    }
    QCOMPARE(fetches.size(), 4);
}

void TstCachingResolver::forwarderWritesOneTtl()
{
    support::ManualClock clock;
    CachingResolver resolver(m_authority, clock, 1, address, {1, 300});
    const qint64 first = resolver.answer(question()).fetch;
    clock.advance(40'000);
    const CachingResolver::Answer cached = resolver.answer(question());
    QCOMPARE(cached.fetch, first);
    QCOMPARE(cached.message.answers[0].ttlSeconds, 300U);
    clock.advance(21'000);
    QVERIFY(resolver.answer(question()).isFetched); // the cache behind keeps the real TTL
}

void TstCachingResolver::keepsSoManyAndNoMore()
{
    support::ManualClock clock;
    CachingResolver resolver(m_authority, clock, 1, address, {});
    const auto name = [](qsizetype number) {
        return *core::DomainName::parse(QStringLiteral("n%1.a.test").arg(number));
    };
    for (qsizetype i = 0; i <= CachingResolver::mostEntries; ++i)
        resolver.answer({name(i), RecordType::A});
    QVERIFY(!resolver.answer({name(0), RecordType::A}).isFetched);
    QVERIFY(resolver.answer({name(CachingResolver::mostEntries), RecordType::A}).isFetched);
    clock.advance(61'000);
    resolver.answer({name(CachingResolver::mostEntries), RecordType::A});
    QVERIFY(!resolver.answer({name(CachingResolver::mostEntries), RecordType::A}).isFetched);
}

QTEST_GUILESS_MAIN(TstCachingResolver)
#include "tst_cachingresolver.moc"
