// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "indicators/indicatorset.h"
#include "samples.h"

using indicators::Indicator;
using indicators::IndicatorSet;
using indicators::Scope;

class TestIndicatorSet : public QObject
{
    Q_OBJECT

private:
    static core::Observation answer(core::UtcMs at, const char *question, core::RecordType type,
                                    const QList<core::Record> &records)
    {
        core::Observation observation;
        observation.at = at;
        observation.resolver.address = core::IpAddress::v4(0xc0000235);
        observation.subject = samples::name("flux.test");
        observation.question = samples::name(question);
        observation.type = type;
        observation.freshness = core::Freshness::Fresh;
        observation.ttlSeconds = 60;
        observation.answers = records;
        return observation;
    }

    static core::Record address(const char *owner, quint32 host)
    {
        return {samples::name(owner), core::RecordType::A, 60, core::IpAddress::v4(host), {}, {}};
    }

    /// Two addresses, and two name servers that share an address.
    static flux::NameHistory history()
    {
        flux::NameHistory history(samples::name("flux.test"));
        core::AddressFacts facts;
        facts.address = core::IpAddress::v4(0xc6336401);
        facts.network = {64500, QStringLiteral("Example"), QStringLiteral("s")};
        facts.place.countryCode = QStringLiteral("NL");
        facts.place.basis = core::Place::Basis::Registration;
        history.add(facts);
        history.add(answer(1000, "flux.test", core::RecordType::A,
                           {address("flux.test", 0xc6336401), address("flux.test", 0xc6336402)}));
        history.add(answer(2000, "flux.test", core::RecordType::NS,
                           {{samples::name("flux.test"),
                             core::RecordType::NS,
                             60,
                             {},
                             samples::name("ns1.flux.test"),
                             {}},
                            {samples::name("flux.test"),
                             core::RecordType::NS,
                             60,
                             {},
                             samples::name("ns2.flux.test"),
                             {}}}));
        history.add(answer(3000, "ns1.flux.test", core::RecordType::A,
                           {address("ns1.flux.test", 0xcb007109)}));
        history.add(answer(4000, "ns2.flux.test", core::RecordType::A,
                           {address("ns2.flux.test", 0xcb007109)}));
        history.add(
            answer(70'000, "flux.test", core::RecordType::A, {address("flux.test", 0xc6336401)}));
        return history;
    }

    static QStringList printed(const IndicatorSet &set)
    {
        QStringList lines;
        for (const Indicator &indicator : set.indicators) {
            lines.append(toString(indicator.role) + QLatin1Char(' ') +
                         indicator.text(indicators::Form::Raw));
        }
        return lines;
    }

    static indicators::JudgedName judged(const flux::NameHistory &history,
                                         flux::VerdictClass verdictClass)
    {
        indicators::JudgedName judged{&history, {}};
        judged.verdict.verdictClass = verdictClass;
        judged.verdict.confidence = 0.97;
        return judged;
    }

private slots:
    void takesWhatTheScopeSays_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("lines");
        const QStringList names{QStringLiteral("watched name flux.test")};
        const QStringList servers{QStringLiteral("name server ns1.flux.test"),
                                  QStringLiteral("name server ns2.flux.test")};
        const QStringList addresses{QStringLiteral("address 198.51.100.1"),
                                    QStringLiteral("address 198.51.100.2"),
                                    QStringLiteral("name server address 203.0.113.9")};
        QTest::newRow("names") << QStringLiteral("names") << names;
        QTest::newRow("names and name servers")
            << QStringLiteral("names+nameservers") << names + servers;
        QTest::newRow("all") << QStringLiteral("all") << names + servers + addresses;
    }

    void takesWhatTheScopeSays()
    {
        QFETCH(QString, word);
        QFETCH(QStringList, lines);
        const auto scope = indicators::scopeFromString(word);
        QVERIFY(scope.has_value());
        QCOMPARE(toString(*scope), word);
        const flux::NameHistory flux = history();
        QCOMPARE(printed(IndicatorSet::from({{&flux}}, {}, *scope)), lines);
    }

    void withoutAScopeNameServersComeWhenTheyFlux()
    {
        using flux::VerdictClass;
        const flux::NameHistory flux = history();
        const auto count = [&](VerdictClass verdictClass) {
            return IndicatorSet::from({judged(flux, verdictClass)}, {}).indicators.size();
        };
        QCOMPARE(count(VerdictClass::FastFlux), 1);
        QCOMPARE(count(VerdictClass::DoubleFlux), 3);
        QCOMPARE(count(VerdictClass::NameServerFlux), 3);
        const IndicatorSet set = IndicatorSet::from({judged(flux, VerdictClass::FastFlux)}, {});
        QCOMPARE(set.observed.size(), 3); // evidence all the same
        QCOMPARE(set.observed.last().name, samples::name("ns1.flux.test"));
    }

    void takesOnlyNamesOfTheClassesWanted()
    {
        using flux::VerdictClass;
        const flux::NameHistory flux = history();
        const auto count = [&](VerdictClass least) {
            return IndicatorSet::from({judged(flux, VerdictClass::MultiOperatorService)}, {},
                                      Scope::Names, least)
                .indicators.size();
        };
        QCOMPARE(count(VerdictClass::NameServerFlux), 0);
        QCOMPARE(count(VerdictClass::MultiOperatorService), 1);
        QCOMPARE(count(VerdictClass::Stable), 1);
    }

    void everythingEndsAfterItBegins()
    {
        const flux::NameHistory flux = history();
        const flux::NameHistory quiet(samples::name("quiet.test"));
        const indicators::Origin origin{{}, false, 5000};
        const IndicatorSet set = IndicatorSet::from({{&flux}, {&quiet}}, origin, Scope::All);
        QCOMPARE(set.indicators.size(), 7);
        for (const Indicator &indicator : set.indicators) {
            QVERIFY2(indicator.validity.until > indicator.validity.from,
                     qPrintable(indicator.text(indicators::Form::Raw)));
        }
        const qint64 day = 24 * 3600 * 1000LL;
        QCOMPARE(set.indicators.at(0).validity.until, 70'000 + 30 * day);
        QCOMPARE(set.indicators.at(6).validity.from, 5000); // never answered: from now on
        // An address: from when it came, an hour at least; that it was seen later changes nothing.
        QCOMPARE(set.indicators.at(3).lastSeen, 70'000);
        QVERIFY(set.indicators.at(3).validity.until <= 70'000 + 3'600'000);
    }

    void addressesLastTwiceAsLongAsTheyStay()
    {
        using indicators::Validity;
        const qint64 hour = 3'600'000;
        QCOMPARE(Validity::ofAddress(1000, 5.0), (Validity{1000, 1000 + 10 * hour}));
        QCOMPARE(Validity::ofAddress(1000, 0.01), (Validity{1000, 1000 + hour}));
        QCOMPARE(Validity::ofAddress(1000, std::nullopt), (Validity{1000, 1000 + hour}));
        QCOMPARE(Validity::ofAddress(1000, 9999.0), (Validity{1000, 1000 + 7 * 24 * hour}));
    }

    void whatHasEndedOrWasTakenBackSaysSo()
    {
        using State = Indicator::State;
        Indicator indicator = samples::nameIndicator("flux.test");
        indicator.validity = {1000, 2000};
        QVERIFY(indicator.stateAt(1999) == State::Current);
        QVERIFY(indicator.stateAt(2000) == State::Expired);
        indicator.revoked = true;
        QVERIFY(indicator.stateAt(1999) == State::Revoked);
    }

    void carriesWhatIsKnown()
    {
        const flux::NameHistory flux = history();
        const indicators::Origin origin{QStringLiteral("x.fluxcase"), true, 99};
        const IndicatorSet set =
            IndicatorSet::from({judged(flux, flux::VerdictClass::FastFlux)}, origin, Scope::All);
        QCOMPARE(set.origin, origin);
        const Indicator &name = set.indicators.at(0);
        QCOMPARE(name.subject, samples::name("flux.test"));
        QCOMPARE(name.type(), QStringLiteral("domain-name"));
        QCOMPARE(name.firstSeen, 1000);
        QCOMPARE(name.lastSeen, 70'000);
        QCOMPARE(name.answers, 5);
        QVERIFY(name.verdictClass == flux::VerdictClass::FastFlux);
        QCOMPARE(name.confidence, 0.97);
        const Indicator &server = set.indicators.at(1);
        QCOMPARE(server.firstSeen, 2000);
        QVERIFY(!server.answers.has_value());
        const Indicator &address = set.indicators.at(3);
        QCOMPARE(address.type(), QStringLiteral("ipv4-addr"));
        QCOMPARE(address.network.asn, 64500U);
        QCOMPARE(address.place.countryCode, QStringLiteral("NL"));
        QCOMPARE(address.firstSeen, 1000);
        QCOMPARE(address.lastSeen, 70'000);
        QCOMPARE(address.answers, 2);
        const Indicator &ofServers = set.indicators.at(5);
        QCOMPARE(ofServers.firstSeen, 3000);
        QCOMPARE(ofServers.lastSeen, 4000);
        QCOMPARE(ofServers.answers, 2);
    }

    void aNameWithoutAnAnswerIsAnIndicatorAllTheSame()
    {
        const flux::NameHistory quiet(samples::name("quiet.test"));
        const IndicatorSet set = IndicatorSet::from({{&quiet}}, {});
        QCOMPARE(printed(set), QStringList{QStringLiteral("watched name quiet.test")});
        QCOMPARE(set.indicators.first().firstSeen, 0);
    }

    void knowsNoOtherScope()
    {
        QVERIFY(!indicators::scopeFromString(u"").has_value());
        QVERIFY(!indicators::scopeFromString(u"ALL").has_value());
    }
};

QTEST_GUILESS_MAIN(TestIndicatorSet)
#include "tst_indicatorset.moc"
