// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "dns/message.h"
#include "window/caseevents.h"
#include "window/packettext.h"

using casefile::Entry;
using casefile::EntryKind;

/// What a case holds, in words for the window: packets and events.
class TestPacketText : public QObject
{
    Q_OBJECT

private:
    static core::Observation answer()
    {
        const auto name = *core::DomainName::parse(u"flux.test");
        core::Observation result;
        result.at = 1'795'269'731'000;
        result.resolver = *core::Endpoint::parse(u"192.0.2.53");
        result.question = result.subject = name;
        dns::Message message;
        message.id = 4660;
        message.isResponse = true;
        message.recursionDesired = true;
        message.question = dns::Question{name, core::RecordType::A};
        message.answers.append(
            {name, core::RecordType::A, 60, *core::IpAddress::parse(u"203.0.113.7"), {}, {}});
        result.packet = message.encode().value_or(QByteArray());
        return result;
    }

private slots:
    void packetIsDecodedAndItsBytesAreShown()
    {
        const QString text = app::packetText(answer());
        for (const char *part :
             {"2026-11-21 14:02:11Z from 192.0.2.53", "id 4660   NOERROR   qr rd",
              "question: flux[.]test A", "  flux[.]test  60  A  203.0.113.7", "0000  12 34"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("flux.test  ")));
    }

    void truncatedAndMissingPacketsAreTold()
    {
        core::Observation cut = answer();
        for (qsizetype size = cut.packet.size() - 1; size > 0; --size) {
            cut.packet.truncate(size);
            QVERIFY(app::packetText(cut).contains(QLatin1String("0000  12")));
        }
        QVERIFY(app::packetText(cut).contains(QLatin1String("cannot be decoded")));
        cut.packet.clear();
        QVERIFY(app::packetText(cut).contains(QLatin1String("No packet came.")));
    }

    void entriesAreEvents()
    {
        const auto events = app::eventsOf(QList<Entry>{
            {1, 100, EntryKind::Verdict,
             R"({"name":"flux.test","class":"Fast flux","was":"Not enough data"})"},
            {2, 200, EntryKind::Export,
             R"({"format":"rpz","tlp":"amber","count":3,"file":null,"gateReason":"asked\u202e"})"},
            {3, 300, EntryKind::Info, R"({"pap":"red"})"},
            {4, 400, EntryKind::Info, R"({"version":"1"})"},
            {5, 500, EntryKind::Verdict, "no JSON"},
            {6, 600, EntryKind::Verdict,
             R"({"name":"flux.test","class":"Fast flux","weights":"2025.9\u202e"})"},
            {7, 700, EntryKind::Import, R"({"file":"dns\u202e.log","state":"begun","bytes":9})"},
            {8, 800, EntryKind::Import,
             R"({"file":"dns.log","state":"stopped","accepted":2,"rejected":3})"},
            {9, 900, EntryKind::Import,
             R"({"file":"dns.log","state":"whole","accepted":0,"rejected":0})"}});
        QCOMPARE(events.size(), 8);
        QVERIFY(events[5].text.endsWith(QStringLiteral(" · begun")));
        QVERIFY(!events[5].text.contains(QChar(0x202e)));
        QCOMPARE(events[6].text, QStringLiteral("dns.log · stopped · 2 answers · 3 rows rejected"));
        QCOMPARE(events[7].text, QStringLiteral("dns.log · 0 answers"));
        QVERIFY(events[0].weights.isEmpty());
        QVERIFY(events[4].weights.startsWith(QLatin1String("2025.9")));
        QVERIFY(!events[4].weights.contains(QChar(0x202e)));
        QCOMPARE(events[4].text, QStringLiteral("Fast flux · weights %1").arg(events[4].weights));
        QCOMPARE(events[0].name.toString(), QStringLiteral("flux.test"));
        QCOMPARE(events[0].text, QStringLiteral("Fast flux, was Not enough data"));
        QVERIFY(events[1].text.startsWith(QStringLiteral("3 indicators · rpz · AMBER")));
        QVERIFY(!events[1].text.contains(QChar(0x202e)));
        QCOMPARE(events[2].text, QStringLiteral("PAP:RED from here on"));
        QCOMPARE(events[2].at, 300);
    }

    void stepsOfTheAnalystAreEvents()
    {
        core::AnnotationLog log;
        const auto target = core::Target::of(*core::DomainName::parse(u"flux.test"));
        using Kind = core::AnnotationLog::Step::Kind;
        const core::Edit edit = core::SetTag{{target}, QStringLiteral("phishing"), true};
        QVERIFY(log.take({1, 100, Kind::Do, 0, edit}).has_value());
        const auto events = app::eventsOf(log);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].name.toString(), QStringLiteral("flux.test"));
        QVERIFY(events[0].text.contains(QLatin1String("phishing")));
    }
};

QTEST_GUILESS_MAIN(TestPacketText)
#include "tst_packettext.moc"
