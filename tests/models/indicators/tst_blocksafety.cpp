// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QTest>

#include "indicators/blocksafety.h"
#include "indicators/format.h"
#include "knowledge/knowledge.h"
#include "samples.h"

using flux::VerdictClass;
using indicators::BlockSafety;
using indicators::Format;
using indicators::Hit;
using indicators::Indicator;
using indicators::IndicatorSet;
using indicators::JudgedName;
using indicators::Scope;
using indicators::Surroundings;
using indicators::Use;

class TestBlockSafety : public QObject
{
    Q_OBJECT

private:
    static constexpr core::UtcMs start = 1'795'269'600'000;

    static knowledge::List list(const char *name, const char *kind, const QByteArray &rows)
    {
        return *knowledge::List::parse(QString::fromLatin1(name),
                                       QByteArray("# Fluxcase list 1\n# kind: ") + kind +
                                           "\n# date: 2026-11-21\n# source: a test\n"
                                           "# licence: CC0-1.0\n" +
                                           rows);
    }

    static knowledge::Knowledge known()
    {
        std::vector<knowledge::List> lists;
        lists.push_back(list("cdn", "cdn", "203.0.113.0/25\texamplecdn\n"));
        lists.push_back(list("cloud", "cloud", "203.0.113.128/26\texamplecloud\n"));
        lists.push_back(list("hosting", "hosting", "203.0.113.192/27\n"));
        lists.push_back(list("resolvers", "resolver", "192.0.2.53/32\n"));
        lists.push_back(list("sinkholes", "sinkhole", "192.0.2.66/32\n"));
        lists.push_back(list("special", "special", "10.0.0.0/8\nfc00::/7\n"));
        lists.push_back(list("cdn-names", "cdn-name", "cdn-example.test\texamplecdn\n"));
        lists.push_back(list("dynamic", "dynamic-dns", "dyn-example.test\n"));
        lists.push_back(list("pools", "known-pool", "pool-example.test\n"));
        return knowledge::Knowledge(std::move(lists));
    }

    static JudgedName judged(const flux::NameHistory &history, VerdictClass verdictClass)
    {
        JudgedName judged{&history, {}};
        judged.verdict.verdictClass = verdictClass;
        judged.verdict.confidence = 0.97;
        return judged;
    }

    static flux::NameHistory history(const char *name, const QStringList &addresses)
    {
        flux::NameHistory history(samples::name(name));
        core::UtcMs at = start;
        for (const QString &text : addresses) {
            core::Observation answer;
            answer.at = at += 1000;
            answer.resolver.address = core::IpAddress::v4(0xc0000235);
            answer.subject = answer.question = history.name();
            answer.freshness = core::Freshness::Fresh;
            answer.ttlSeconds = 60;
            answer.answers = {
                {history.name(), core::RecordType::A, 60, *core::IpAddress::parse(text), {}, {}}};
            history.add(answer);
        }
        return history;
    }

    /// 92 access lines and, at every twelfth place, an address of a CDN: 8 of 100.
    static QStringList fluxAddresses()
    {
        QStringList addresses;
        for (int i = 0; i < 100; ++i) {
            addresses.append(
                (i % 12 == 6 ? QStringLiteral("203.0.113.%1") : QStringLiteral("198.51.100.%1"))
                    .arg(i + 1));
        }
        return addresses;
    }

    static QStringList decoys() { return fluxAddresses().filter(QStringLiteral("203.0.113.")); }

    static QByteArray written(const Format &format, const IndicatorSet &set)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return format.write(set, buffer, indicators::Form::Raw) ? buffer.data() : QByteArray();
    }

    static QStringList wordsOf(const BlockSafety::Entry &entry)
    {
        QStringList words;
        for (const Hit &hit : entry.hits)
            words.append(wordOf(hit.kind));
        return words;
    }

    static Indicator address(const char *text)
    {
        Indicator indicator = samples::addressIndicator(text, {});
        indicator.verdictClass = VerdictClass::FastFlux;
        indicator.validity = {start, start + 3'600'000};
        return indicator;
    }

    static Indicator name(const char *text)
    {
        Indicator indicator = samples::nameIndicator(text);
        indicator.role = Indicator::Role::WatchedName;
        indicator.subject = indicator.name;
        indicator.verdictClass = VerdictClass::FastFlux;
        indicator.validity = {start, start + 3'600'000};
        return indicator;
    }

    static BlockSafety looked(const QList<Indicator> &list, Use use = Use::Block,
                              const Surroundings &around = {})
    {
        return BlockSafety(IndicatorSet{{{}, false, start + 1000}, list}, use, false, known(),
                           around);
    }

private slots:
    /// The case of the issue: a fluxing name with 8 % decoys, a CDN's name, a public suffix.
    void exportsHoldNoDecoyAndNothingOfTheCdn_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("withAddresses");
        for (const Format &format : indicators::formats()) {
            QTest::addRow("%s", format.word.data()) << QString(format.word) << false;
            QTest::addRow("%s with addresses", format.word.data()) << QString(format.word) << true;
        }
    }

    void exportsHoldNoDecoyAndNothingOfTheCdn()
    {
        QFETCH(QString, word);
        QFETCH(bool, withAddresses);
        QCOMPARE(decoys().size(), 8);
        const Format &format = *indicators::formatOf(word);
        const auto flux = history("flux.test", fluxAddresses());
        const auto cdn = history("cdn.test", {QStringLiteral("203.0.113.120")});
        const auto suffix = history("co.uk", {QStringLiteral("198.51.100.200")});
        const QList<JudgedName> names{judged(flux, VerdictClass::FastFlux),
                                      judged(cdn, VerdictClass::CdnOrLoadBalancer),
                                      judged(suffix, VerdictClass::FastFlux)};
        const auto set = IndicatorSet::from(names, {QStringLiteral("case"), false, start + 200'000},
                                            withAddresses ? Scope::All : Scope::Standard);
        const BlockSafety safety(set, format.use, format.hasEvidence, known(),
                                 Surroundings::of(names));
        const QByteArray text = written(format, safety.result());
        const QByteArray told = word == QLatin1String("ticket") || word == QLatin1String("json")
                                    ? QByteArray() // these say what was kept out, defanged
                                    : text;
        const QString everything = safety.keptOut().join(u'\n');
        for (const QString &decoy : decoys()) {
            QVERIFY2(!text.contains(QByteArray('"' + decoy.toLatin1() + '"')), qPrintable(decoy));
            QVERIFY2(!told.contains(decoy.toLatin1()), qPrintable(decoy));
            if (withAddresses) {
                const QString line = core::IpAddress::parse(decoy)->defanged() +
                                     QLatin1String(": decoy, cdn (address of flux[.]test): It is "
                                                   "of examplecdn");
                QVERIFY2(everything.contains(line), qPrintable(everything));
            }
        }
        QVERIFY(!told.contains("203.0.113.120"));
        QVERIFY(!told.contains("co.uk"));
        QVERIFY2(everything.contains(QLatin1String("co[.]uk: public-suffix")),
                 qPrintable(everything));
        if (format.use != Use::Read)
            QVERIFY(everything.contains(QLatin1String("cdn[.]test: not-flux")));
        if (withAddresses) {
            const int addresses = static_cast<int>(safety.result().indicators.size()) - 1 -
                                  (format.use == Use::Read ? 1 : 0);
            // Not the one behind the suffix.
            QCOMPARE(addresses, 92);
        }
    }

    void saysWhatElseAnEntryWouldHit_data()
    {
        QTest::addColumn<Indicator>("indicator");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *title, const Indicator &indicator, const char *words) {
            QTest::newRow(title) << indicator << QString::fromLatin1(words);
        };
        row("a name of its own", name("flux.test"), "");
        row("a public suffix", name("co.uk"), "public-suffix");
        row("a suffix of a host's customers", name("github.io"), "public-suffix");
        row("a dynamic-DNS suffix", name("dyn-example.test"), "dynamic-dns");
        row("a customer of one", name("bad.dyn-example.test"), "");
        row("a CDN's name", name("e1.cdn-example.test"), "cdn");
        row("a volunteer pool", name("eu.pool-example.test"), "known-good");
        row("a name no list can say", name("a\\\"b.test"), "no-host-name");
        row("an access line", address("198.51.100.1"), "");
        row("a cloud", address("203.0.113.130"), "cloud");
        row("a rented server", address("203.0.113.200"), "shared-hosting");
        row("a resolver", address("192.0.2.53"), "resolver");
        row("a sinkhole", address("192.0.2.66"), "sinkhole-or-parking");
        row("an inside address", address("10.1.2.3"), "not-global");
        row("an inside address, IPv6", address("fd00::1"), "not-global");
        Indicator link;
        link.subject = samples::name("flux.test");
        link.verdictClass = VerdictClass::FastFlux;
        link.validity = {start, start + 3'600'000};
        link.url = QStringLiteral("https://user@e1.cdn-example.test:8443/x");
        row("a link to a CDN", link, "cdn");
        Indicator block = address("192.0.2.1");
        block.address = {};
        block.prefix = *core::IpPrefix::parse(u"198.51.100.0/24");
        row("a block", block, "shared-hosting");
        Indicator network = address("192.0.2.1");
        network.address = {};
        network.name = {};
        row("a network", network, "shared-hosting");
        Indicator old = name("old.test");
        old.validity.until = start + 1000;
        row("one whose time is over", old, "expired");
        Indicator revoked = name("gone.test");
        revoked.revoked = true;
        row("one taken back", revoked, "revoked");
        Indicator server = name("ns.elsewhere.example");
        server.role = Indicator::Role::NameServer;
        server.subject = samples::name("flux.test");
        row("somebody else's name server", server, "shared-name-server");
        server.name = samples::name("ns.flux.test");
        row("the name's own server", server, "");
        server.name = samples::name("ns.elsewhere.example");
        server.verdictClass = VerdictClass::DoubleFlux;
        row("a name server elsewhere that stays", server, "shared-name-server");
        const auto movedTo = [&server](std::initializer_list<const char *> texts) {
            server.movedTo.clear();
            for (const char *text : texts)
                server.movedTo.append({*core::IpAddress::parse(QString::fromLatin1(text))});
        };
        movedTo({"198.51.100.1"});
        row("one that changed its provider", server, "shared-name-server");
        movedTo({"203.0.113.1", "203.0.113.2", "203.0.113.3", "198.51.100.1"});
        row("one in a CDN", server, "shared-name-server");
        movedTo({"198.51.100.1", "198.51.100.2"});
        row("a name server that moves", server, "");
        server.name = samples::name("elsewhere.example");
        row("a whole domain that moves", server, "shared-name-server");
    }

    /// The owner of a name decides what its NS records say, but not what stands behind them.
    void aStrangersNameGivenAsNameServerIsKeptOut()
    {
        const char *const servers[] = {"victim-bank.example", "www.victim-bank.example",
                                       "ns.botnet.example", "ns1.flux.test"};
        flux::NameHistory history = this->history("flux.test", {QStringLiteral("198.51.100.1")});
        core::Observation answer;
        answer.at = start + 2000;
        answer.resolver.address = core::IpAddress::v4(0xc0000235);
        answer.subject = answer.question = history.name();
        answer.type = core::RecordType::NS;
        for (const char *server : servers)
            answer.answers.append(
                {history.name(), core::RecordType::NS, 60, {}, samples::name(server), {}});
        history.add(answer);
        answer.type = core::RecordType::A;
        for (quint32 round = 0; round < 3; ++round) {
            for (const char *server : servers) {
                const bool moves = server != servers[0] && server != servers[1];
                answer.at += 60'000;
                answer.question = samples::name(server);
                answer.answers = {{answer.question,
                                   core::RecordType::A,
                                   60,
                                   core::IpAddress::v4(0xc6336410 + (moves ? round : 9)),
                                   {},
                                   {}}};
                history.add(answer);
            }
        }
        const JudgedName name = judged(history, VerdictClass::DoubleFlux);
        const auto set = IndicatorSet::from({name}, {{}, false, answer.at}, Scope::All);
        const BlockSafety safety(set, Use::Block, false, known(), Surroundings::of({name}));
        QStringList names;
        QStringList addresses;
        for (const Indicator &indicator : safety.result().indicators)
            (indicator.isName() ? names : addresses).append(indicator.text(indicators::Form::Raw));
        QCOMPARE(names,
                 (QStringList{QStringLiteral("flux.test"), QStringLiteral("ns.botnet.example"),
                              QStringLiteral("ns1.flux.test")}));
        QVERIFY(!addresses.contains(QLatin1String("198.51.100.25")));
        QVERIFY(addresses.contains(QLatin1String("198.51.100.18")));
        const QString why = safety.keptOut().join(u'\n');
        for (const char *server : {"victim-bank[.]example", "www[.]victim-bank[.]example"})
            QVERIFY2(why.contains(QLatin1String(server) + QLatin1String(": shared-name-server (")),
                     qPrintable(why));
        const QByteArray rpz = written(*indicators::formatOf(u"rpz"), safety.result());
        QVERIFY(!rpz.contains("victim-bank"));
        QVERIFY(rpz.contains("ns.botnet.example"));
    }

    void saysWhatElseAnEntryWouldHit()
    {
        QFETCH(Indicator, indicator);
        QFETCH(QString, words);
        const BlockSafety safety = looked({indicator});
        // One address alone is no pool that decoys could hide in.
        QCOMPARE(wordsOf(safety.entries().first()).join(u' '), words);
        QCOMPARE(safety.after(), words.isEmpty() ? 1 : 0);
        for (const Hit &hit : safety.entries().first().hits)
            QVERIFY(hit.text.endsWith(u'.'));
    }

    void ownThingsAreSpared()
    {
        Surroundings around;
        around.ownRanges = {*core::IpPrefix::parse(u"198.51.100.0/24")};
        around.ownNames = {samples::name("intra.corp.test")};
        around.harmless.insert(*core::IpAddress::parse(u"192.0.2.9"), samples::name("shop.test"));
        const BlockSafety safety =
            looked({address("198.51.100.7"), name("corp.test"), name("a.intra.corp.test"),
                    address("192.0.2.9"), name("other.test")},
                   Use::Block, around);
        QCOMPARE(wordsOf(safety.entries()[0]), QStringList{QStringLiteral("own")});
        QCOMPARE(wordsOf(safety.entries()[1]), QStringList{QStringLiteral("own")});
        QCOMPARE(wordsOf(safety.entries()[2]), QStringList{QStringLiteral("own")});
        QCOMPARE(wordsOf(safety.entries()[3]), QStringList{QStringLiteral("known-good")});
        QCOMPARE(wordsOf(safety.entries()[4]), QStringList());
    }

    void aReasonLetsOneThroughAndIsTold()
    {
        BlockSafety safety = looked({address("203.0.113.200"), address("203.0.113.201"),
                                     address("10.0.0.1"), name("flux.test")});
        QCOMPARE(safety.before(), 4);
        QCOMPARE(safety.after(), 1);
        safety.setOverride(0, QStringLiteral("rented by them alone"));
        QCOMPARE(safety.after(), 2);
        const IndicatorSet set = safety.result();
        QCOMPARE(set.indicators.first().overrideReason, QStringLiteral("rented by them alone"));
        QVERIFY(written(*indicators::formatOf(u"pf"), set).contains("rented by them alone"));
        safety.setOverride(0, {});
        QCOMPARE(safety.after(), 1);
        // An address of the inside never goes out.
        safety.overrideAll(QStringLiteral("all of them"));
        QCOMPARE(safety.after(), 3);
        QVERIFY(safety.entries()[2].isFinal());
        QVERIFY(safety.entries()[2].isKeptOut());
    }

    void listsToReadMayNameWhatIsNoFlux()
    {
        Indicator stable = name("stable.test");
        stable.verdictClass = VerdictClass::Stable;
        QCOMPARE(looked({stable}, Use::Read).after(), 1);
        QCOMPARE(looked({stable}, Use::Detect).after(), 0);
        QCOMPARE(looked({stable}, Use::Block).after(), 0);
        QCOMPARE(looked({address("10.0.0.1")}, Use::Read).after(), 0);
    }

    void blockListsUnderATightHandNeedAReason()
    {
        using core::Pap;
        using indicators::Tlp;
        const auto reasons = [](Use use, Pap pap, Tlp tlp) {
            return indicators::reasonsAgainst(use, {{}, false, 0, tlp, pap, {}}, Tlp::Amber).size();
        };
        QCOMPARE(reasons(Use::Block, Pap::Red, Tlp::Amber), 1);
        QCOMPARE(reasons(Use::Block, Pap::Amber, Tlp::Amber), 1);
        QCOMPARE(reasons(Use::Block, Pap::Green, Tlp::Amber), 0);
        QCOMPARE(reasons(Use::Block, Pap::Clear, Tlp::Red), 0);
        QCOMPARE(reasons(Use::Block, Pap::Clear, Tlp::Green), 1);
        QCOMPARE(reasons(Use::Block, Pap::Red, Tlp::Clear), 2);
        QCOMPARE(reasons(Use::Detect, Pap::Red, Tlp::Clear), 0);
    }
};

QTEST_GUILESS_MAIN(TestBlockSafety)
#include "tst_blocksafety.moc"
