// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <random>
#include <set>

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "commands/loadedcase.h"
#include "core/canary.h"
#include "work/verdictoutput.h"

using app::LoadedCase;

/// A case of which a command reads only what the names asked for need.
class TestLoadedCase : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static core::DomainName name(const QByteArray &text)
    {
        return *core::DomainName::fromPresentation(text);
    }

    static core::Observation answer(core::UtcMs at, const core::DomainName &subject, int resolver,
                                    core::RecordType type = core::RecordType::A)
    {
        core::Observation answer;
        answer.at = at;
        answer.subject = answer.question = subject;
        answer.type = type;
        answer.resolver = {core::IpAddress::v4(0xc0000201U + static_cast<quint32>(resolver)), 53};
        answer.freshness = core::Freshness::Fresh;
        answer.ttlSeconds = 60;
        return answer;
    }

    static void hold(core::Observation &answer, const core::IpAddress &address)
    {
        answer.answers.append({answer.question, answer.type, 60, address, {}, {}});
    }

    static core::IpAddress v6(int net, int host)
    {
        return *core::IpAddress::parse(
            QStringLiteral("2001:db8:0:%1::%2").arg(net, 0, 16).arg(host + 1, 0, 16));
    }

    /// Each address its own, even where several are of one network.
    static core::AddressFacts factsOf(const core::IpAddress &address, quint32 seed)
    {
        core::AddressFacts facts;
        facts.address = address;
        facts.operatorName = QStringLiteral("operator %1").arg(seed % 37);
        facts.network = {64496 + seed % 41, facts.operatorName, QStringLiteral("networks")};
        facts.place.countryCode = seed % 2 ? QStringLiteral("NL") : QStringLiteral("BR");
        facts.place.basis = core::Place::Basis::Registration;
        if (seed % 5 == 0)
            facts.kinds = core::AddressKind::Hosting;
        if (seed % 29 == 0)
            facts.kinds = core::AddressKind::Sinkhole;
        return facts;
    }

    /// `n` of the name says whose kin it is: names of a pool, of one crowded server, of IPv6
    /// networks that overlap from one to the next, and those that stand alone.
    static core::Observation randomAnswer(core::UtcMs at, int n, std::mt19937 &random)
    {
        const auto below = [&random](quint32 end) { return static_cast<int>(random() % end); };
        const core::DomainName subject = name("n" + QByteArray::number(n) + ".test");
        const int group = n % 8;
        const bool isV6 = group == 2 || group == 3;
        core::Observation said =
            answer(at, subject, below(3), isV6 ? core::RecordType::AAAA : core::RecordType::A);
        if (below(20) == 0)
            said.outcome = core::Outcome::NxDomain;
        if (below(15) == 0)
            said.suspicion = core::Suspicion::WrongSource;
        if (said.outcome != core::Outcome::NoError)
            return said;
        for (int i = 0; i < 3; ++i) {
            if (isV6)
                hold(said, v6(n / 8 * 20 + below(40), below(3)));
            else if (group == 0)
                hold(said, core::IpAddress::v4(0xc6336400U + static_cast<quint32>(below(200))));
            else if (group == 1)
                hold(said, core::IpAddress::v4(0xc6336400U +
                                               static_cast<quint32>(n % 40 * 6 + below(6))));
            else if (group < 7)
                hold(said, core::IpAddress::v4(0xcb007100U + static_cast<quint32>(below(4))));
            else
                hold(said,
                     core::IpAddress::v4(0xf1000000U + static_cast<quint32>(n * 16 + below(9))));
        }
        return said;
    }

    /// One of the resolvers lies.
    static void addCanaries(core::Batch &batch, core::UtcMs at)
    {
        for (int resolver = 0; resolver < 3; ++resolver) {
            core::Observation known = answer(at, {}, resolver);
            known.question = core::canary::known();
            hold(known,
                 resolver == 2 ? core::IpAddress::v4(0xcb007101U) : core::canary::knownAddress());
            core::Observation missing = answer(at, {}, resolver);
            missing.question = core::canary::missing(*QRandomGenerator::global());
            missing.outcome = core::Outcome::NxDomain;
            batch.observations += {known, missing};
        }
    }

    QString makeCase(int names, int answers) const
    {
        const QString path = m_folder.filePath(QStringLiteral("case.fluxcase"));
        std::mt19937 random(42);
        core::Batch batch;
        QSet<core::IpAddress> known;
        for (int n = 0; n < answers; ++n) {
            const core::UtcMs at = 1'795'269'731'000 + n * 2'000LL;
            batch.observations.append(
                randomAnswer(at, static_cast<int>(random() % static_cast<quint32>(names)), random));
            for (const core::IpAddress &address : batch.observations.last().addresses()) {
                if (!known.contains(address))
                    batch.facts.append(factsOf(address, static_cast<quint32>(random() >> 3)));
                known.insert(address);
            }
            if (n % 500 == 0)
                addCanaries(batch, at);
        }
        casefile::CaseStore store;
        if (!store.create(path, false) || !store.takeIn(batch) || !store.close())
            qFatal("no case can be made");
        return path;
    }

    static QByteArray said(const LoadedCase &loaded, const core::DomainName &name)
    {
        for (const flux::NameHistory &history : loaded.histories) {
            if (history.name() == name) {
                const auto verdict = loaded.judge->verdict(name);
                return QJsonDocument(app::verdictJson(name, history.lastAt(), verdict)).toJson() +
                       app::verdictLine(name, verdict).toUtf8();
            }
        }
        return {};
    }

private slots:
    void oneNameIsJudgedAsInTheWholeCase()
    {
        const QString path = makeCase(200, 10'000);
        const auto whole = LoadedCase::load(path);
        QVERIFY(whole.has_value());
        QCOMPARE(whole->info.names.size(), 200);
        qsizetype fewest = 200;
        std::set<flux::VerdictClass> kinds;
        for (const core::DomainName &name : whole->info.names) {
            const auto one = LoadedCase::load(path, {name});
            QVERIFY(one.has_value());
            QCOMPARE(one->histories.size(), 1);
            QCOMPARE(said(*one, name), said(*whole, name));
            QVERIFY(one->judge->names().size() < 200);
            fewest = std::min(fewest, one->judge->names().size());
            kinds.insert(one->judge->verdict(name).verdictClass);
        }
        QCOMPARE(fewest, 1);
        QVERIFY(kinds.size() > 2);
    }
};

QTEST_GUILESS_MAIN(TestLoadedCase)
#include "tst_loadedcase.moc"
