// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTimer>

#include "lab/cachingresolver.h"
#include "lab/labserver.h"
#include "lab/zone.h"

using core::RecordType;
using core::UtcMs;

namespace {

constexpr quint32 ttlSeconds = 15;
constexpr UtcMs periodMs = 1000 * ttlSeconds;
constexpr int watchSeconds = 100;
/// How often each resolver is asked by users other than the watch.
constexpr int othersGapMs = 1700;

core::DomainName watched()
{
    return *core::DomainName::parse(u"flux.test");
}

QByteArray setOf(const QList<core::IpAddress> &addresses)
{
    QList<QByteArray> parts;
    for (const core::IpAddress &address : addresses)
        parts.append(address.bytes());
    std::sort(parts.begin(), parts.end());
    return parts.join();
}

/// Five addresses that are others in each period.
class Rotating final : public lab::Behaviour
{
public:
    core::DomainName name() const override { return watched(); }
    QString truth() const override { return {}; }
    QString description() const override { return {}; }
    dns::Message answer(const dns::Question &question, UtcMs at,
                        const core::IpAddress &) const override
    {
        dns::Message message = lab::Zone::reply(question);
        if (question.name != name() || question.type != RecordType::A)
            return message;
        const auto period = static_cast<quint64>(at / periodMs);
        for (quint64 place = 0; place < 5; ++place) {
            const auto number = static_cast<quint32>(m_dice.roll({place, period}));
            message.answers.append(lab::addressRecord(
                question.name, core::IpAddress::v4(number | 0xf0000000U), ttlSeconds));
        }
        return message;
    }

private:
    lab::Dice m_dice{1, "rotating"};
};

/// One resolver of the watch, and what is true of it.
class Truth final : public lab::Behaviour
{
public:
    struct Answer
    {
        UtcMs at = 0;
        QByteArray set;
        bool isRepeat = false; ///< of a fetch that the watch had seen before
    };

    Truth(const Rotating &authority, const core::Clock &clock, quint32 seed,
          const lab::CachingResolver::Design &design)
        : m_clock(clock)
        , m_cache(authority, clock, seed, core::IpAddress::v4(0x7f000001), design)
    {}

    core::DomainName name() const override { return watched(); }
    QString truth() const override { return {}; }
    QString description() const override { return {}; }
    dns::Message answer(const dns::Question &question, UtcMs,
                        const core::IpAddress &) const override
    {
        const auto answer = take(question);
        if (question.type == RecordType::A) {
            m_answers.append({m_clock.utc(), setOf(addressesOf(answer.message)),
                              m_shown.contains(answer.fetch)});
            m_shown.insert(answer.fetch);
        }
        return answer.message;
    }

    void askAsOthers() { (void)take({watched(), RecordType::A}); }

    /// Given to the watch, in the order of giving.
    const QList<Answer> &answers() const { return m_answers; }
    /// Fetched in a span whose sets could all be seen in the watch.
    QSet<QByteArray> setsBetween(UtcMs begin, UtcMs end) const
    {
        QSet<QByteArray> sets;
        for (const auto &[at, set] : std::as_const(m_fetches)) {
            if (at >= begin && at <= end)
                sets.insert(set);
        }
        return sets;
    }

private:
    static QList<core::IpAddress> addressesOf(const dns::Message &message)
    {
        QList<core::IpAddress> addresses;
        for (const core::Record &record : message.answers)
            addresses.append(record.address);
        return addresses;
    }

    lab::CachingResolver::Answer take(const dns::Question &question) const
    {
        auto answer = m_cache.answer(question);
        if (answer.isFetched && question.type == RecordType::A)
            m_fetches.append({m_clock.utc(), setOf(addressesOf(answer.message))});
        return answer;
    }

    const core::Clock &m_clock;
    mutable lab::CachingResolver m_cache;
    mutable QList<std::pair<UtcMs, QByteArray>> m_fetches;
    mutable QList<Answer> m_answers;
    mutable QSet<qint64> m_shown;
};

/// What the program said of one answer.
struct Said
{
    QByteArray set;
    QString freshness;
};

/// By resolver, in the order of the answers.
QHash<QString, QList<Said>> answersSaid(const QByteArray &lines)
{
    QHash<QString, QList<Said>> said;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(u"event").toString() != u"answer" ||
            object.value(u"type").toString() != u"A")
            continue;
        QList<core::IpAddress> addresses;
        const QJsonArray texts = object.value(u"addresses").toArray();
        for (const QJsonValue &text : texts)
            addresses.append(*core::IpAddress::parse(text.toString()));
        said[object.value(u"resolver").toString()].append(
            {setOf(addresses), object.value(u"freshness").toString()});
    }
    return said;
}

struct Place
{
    const char *what;
    lab::CachingResolver::Design design;
    Truth *truth = nullptr;
    std::unique_ptr<lab::LabServer> server;
};

} // namespace

/// The whole program, on the wire and by the clock: how much of what resolvers fetch it finds, and
/// whether it knows a cached answer for what it is. tst_sampling does the same over simulated
/// hours.
class TstLiveSampling : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatResolversFetch();
};

void TstLiveSampling::findsWhatResolversFetch()
{
    const core::SystemClock clock;
    const Rotating authority;
    std::vector<Place> places;
    places.push_back({"one cache", {1, {}}, nullptr, nullptr});
    places.push_back({"farm of four caches", {4, {}}, nullptr, nullptr});
    places.push_back({"forwarder that writes 5", {1, 5}, nullptr, nullptr});
    QStringList words{QStringLiteral("watch"),
                      watched().toString(),
                      QStringLiteral("--json"),
                      QStringLiteral("--types"),
                      QStringLiteral("A"),
                      QStringLiteral("--for"),
                      QStringLiteral("%1s").arg(watchSeconds),
                      QStringLiteral("--min-interval"),
                      QStringLiteral("1s")};
    // So many looks as never come: a verdict slows no watch that counts them.
    words += {QStringLiteral("--answers"), QStringLiteral("100000")};
    QTimer others;
    quint32 seed = 0;
    for (Place &place : places) {
        auto truth = std::make_unique<Truth>(authority, clock, ++seed, place.design);
        place.truth = truth.get();
        connect(&others, &QTimer::timeout, this, [&place] { place.truth->askAsOthers(); });
        std::vector<std::unique_ptr<lab::Behaviour>> names;
        names.push_back(std::move(truth));
        place.server = std::make_unique<lab::LabServer>(std::move(names), clock);
        const auto endpoint = place.server->start(core::IpAddress::v4(0x7f000001));
        QVERIFY(endpoint);
        words += {QStringLiteral("--resolver"), endpoint->toString()};
    }
    others.start(othersGapMs);

    QProcess program;
    program.start(QStringLiteral(FLUXCASE_PROGRAM), words);
    QSignalSpy finished(&program, qOverload<int, QProcess::ExitStatus>(&QProcess::finished));
    QVERIFY(program.waitForStarted());
    QVERIFY2(finished.wait(1000 * (watchSeconds + 60)), "the watch did not end");
    QCOMPARE(program.exitCode(), 0);

    const auto said = answersSaid(program.readAllStandardOutput());
    for (const Place &place : places) {
        const auto &given = place.truth->answers();
        const QList<Said> heard = said.value(place.server->endpoint().toString());
        QVERIFY(!given.isEmpty());
        // The last ones may be on their way when the watch ends.
        QVERIFY(heard.size() <= given.size() && heard.size() + 1 >= given.size());
        QSet<QByteArray> found;
        int lies = 0;
        int repeats = 0;
        for (qsizetype i = 0; i < heard.size(); ++i) {
            QCOMPARE(heard[i].set, given[i].set);
            const bool isFresh = heard[i].freshness == core::toString(core::Freshness::Fresh);
            repeats += given[i].isRepeat;
            lies += given[i].isRepeat && isFresh;
            if (isFresh || place.design.rewrittenTtlSeconds) // whose answers all are "unknown"
                found.insert(heard[i].set);
        }
        const QSet<QByteArray> sets =
            place.truth->setsBetween(given.first().at, given.last().at - 1000 * (ttlSeconds + 1));
        qInfo("%s: %lld answers, recall %lld of %lld sets; of %d repeats %d called fresh",
              place.what, qint64(heard.size()), qint64((found & sets).size()), qint64(sets.size()),
              repeats, lies);
        QStringList moments;
        for (const Truth::Answer &one : given)
            moments.append(QString::number(one.at - given.first().at));
        QVERIFY2(sets.size() >= 4,
                 qPrintable(QStringLiteral("asked after ms: ") + moments.join(QLatin1Char(' '))));
        QCOMPARE((found & sets).size(), sets.size());
        QCOMPARE(lies, 0);
        QVERIFY(repeats > 0 || !place.design.rewrittenTtlSeconds);
    }
}

QTEST_GUILESS_MAIN(TstLiveSampling)
#include "tst_livesampling.moc"
