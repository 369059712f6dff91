// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "indicators/format.h"
#include "indicators/hostname.h"
#include "samples.h"

using indicators::Form;
using indicators::Format;
using indicators::Indicator;
using indicators::IndicatorSet;

/// Every format before its judge: the standard's own schema or tool where there is one, else a
/// strict parser. Each also reads back what the file says.
class TestJudges : public QObject
{
    Q_OBJECT

private:
    static constexpr core::UtcMs now = 1'795'269'800'000;

    static Indicator valid(Indicator indicator)
    {
        indicator.verdictClass = flux::VerdictClass::DoubleFlux;
        indicator.confidence = 0.97;
        indicator.firstSeen = now - 7'200'000;
        indicator.lastSeen = now - 1'000;
        indicator.answers = 12;
        indicator.validity = {indicator.firstSeen, now + 3'600'000};
        return indicator;
    }

    static Indicator watched(const QByteArray &text)
    {
        Indicator indicator = samples::nameIndicator(text);
        indicator.role = Indicator::Role::WatchedName;
        indicator.subject = indicator.name;
        return valid(indicator);
    }

    static Indicator seen(const char *address, const QString &owner = QStringLiteral("Example"))
    {
        Indicator indicator = samples::addressIndicator(address, owner);
        indicator.name = indicator.subject;
        return valid(indicator);
    }

    static Indicator block(const char *text)
    {
        Indicator indicator;
        indicator.role = Indicator::Role::Address;
        indicator.subject = samples::name("flux.test");
        indicator.prefix = *core::IpPrefix::parse(QString::fromLatin1(text));
        return valid(indicator);
    }

    static Indicator link(const QString &url)
    {
        Indicator indicator;
        indicator.subject = samples::name("flux.test");
        indicator.url = url;
        return valid(indicator);
    }

    static indicators::CaseName caseName(const char *name, const QString &summary)
    {
        indicators::CaseName made{samples::name(name), {}, now - 7'200'000, now - 1'000};
        made.verdict.verdictClass = flux::VerdictClass::DoubleFlux;
        made.verdict.confidence = 0.97;
        made.verdict.summary = summary;
        made.verdict.evidenceFor.append({QStringLiteral("hostingShare"), summary, 0, 3});
        return made;
    }

    static IndicatorSet plain()
    {
        IndicatorSet set{{QStringLiteral("acme phish"), false, now}, {}};
        set.origin.head = QStringLiteral("sha256:0123456789abcdef");
        Indicator server = valid(samples::nameIndicator("ns1.flux.test"));
        set.indicators = {watched("flux.test"),
                          server,
                          watched("xn--bcher-kva.test"),
                          seen("198.51.100.3"),
                          seen("2001:db8::1"),
                          seen("2001:db8:1:2:3:4:5:6"),
                          block("203.0.113.0/24"),
                          block("2001:db8:7::/48"),
                          link(QStringLiteral("https://flux.test/pay?id=1"))};
        set.observed = {seen("198.51.100.3"), seen("2001:db8::1"), seen("192.0.2.77")};
        set.names = {caseName("flux.test", QStringLiteral("Double flux: 3 addresses."))};
        set.keptOut = {QStringLiteral("192[.]0[.]2[.]9: cdn (address of flux[.]test): others.")};
        return set;
    }

    static IndicatorSet hostile()
    {
        const QString evil = QStringLiteral(
            "=cmd|' /C calc'!A0\"\r\n]]></x><script>`'\\;--\t\u202e\u2028日本 | {{}}");
        IndicatorSet set = plain();
        set.origin.caseName = evil;
        set.origin.head = evil;
        set.gateReason = evil;
        set.names.first().own = core::OwnVerdict{evil, evil, now};
        QByteArray longest;
        for (int i = 0; i < 4; ++i)
            longest += QByteArray(i < 3 ? 63 : 61, static_cast<char>('a' + i)) + '.';
        longest.chop(1);
        Q_ASSERT(longest.size() == 253);
        for (const QByteArray &name :
             {QByteArray("a\\\"b.test"), QByteArray("a\\010b.test"), QByteArray("'or\\0321=1.test"),
              QByteArray("=cmd|calc.test"), QByteArray("\\;drop{}.test"), QByteArray("x\\\\.test"),
              QByteArray("\\195\\188.test"), QByteArray("$(id)`id`.test"), QByteArray("#x.test"),
              QByteArray("-a.test"), QByteArray("@.x.test"), QByteArray("*.wild.test"),
              QByteArray("</x>&lt.test"), QByteArray("_dmarc.flux.test"), longest})
            set.indicators.append(watched(name));
        set.indicators.append(seen("198.51.100.99", evil));
        Indicator odd = seen("198.51.100.98");
        odd.name = samples::name("\\\"$(id).test");
        odd.subject = odd.name;
        odd.overrideReason = evil;
        set.indicators.append(odd);
        set.indicators.append(link(QStringLiteral("http://flux.test/'\\\"<&\t\n|=x")));
        set.observed.append(seen("198.51.100.99", evil));
        set.observed.append(odd);
        set.names.append(caseName("=cmd|calc.test", evil));
        set.keptOut.append(evil);
        return set;
    }

    static IndicatorSet practice()
    {
        IndicatorSet set = plain();
        set.origin.practice = true;
        return set;
    }

    static IndicatorSet onlyNew()
    {
        IndicatorSet set = plain();
        set.purpose = indicators::Purpose::OnlyNew;
        set.since = now - 86'400'000;
        return set;
    }

    /// Takes all of them back, as the ledger of a case does.
    static IndicatorSet withdrawn(IndicatorSet set)
    {
        set.purpose = indicators::Purpose::Withdrawal;
        set.origin.madeAt += 60'000;
        for (Indicator &indicator : set.indicators)
            indicator.revoked = true;
        for (Indicator &indicator : set.observed)
            indicator.revoked = true;
        return set;
    }

    static IndicatorSet setOf(const QString &content)
    {
        if (content == QLatin1String("plain"))
            return plain();
        if (content == QLatin1String("hostile"))
            return hostile();
        if (content == QLatin1String("practice"))
            return practice();
        if (content == QLatin1String("only new"))
            return onlyNew();
        if (content == QLatin1String("withdrawal"))
            return withdrawn(plain());
        return content == QLatin1String("hostile withdrawal") ? withdrawn(hostile()) : empty();
    }

    static IndicatorSet empty() { return {{QStringLiteral("nothing"), false, now}, {}}; }

    static QJsonObject expected(const IndicatorSet &set, const Format &format)
    {
        QStringList names;
        QStringList allNames;
        QStringList addresses;
        QStringList urls;
        QStringList everything;
        QStringList observed;
        for (const Indicator &indicator : set.indicators) {
            const QString text = indicator.text(Form::Raw);
            everything.append(text);
            if (indicator.isName()) {
                allNames.append(text);
                if (indicators::isHostName(indicator.name))
                    names.append(text);
            } else if (indicator.kind() == Indicator::Kind::Url) {
                urls.append(text);
            } else {
                addresses.append(text);
            }
        }
        for (const Indicator &indicator : set.observed)
            observed.append(indicator.address.toString());
        QJsonArray spared;
        for (const core::DomainName &name : set.spared)
            spared.append(name.toString());
        const bool holdsIpOnly = format.word == QLatin1String("edl") && !addresses.isEmpty();
        return {{QStringLiteral("names"),
                 QJsonArray::fromStringList(holdsIpOnly ? QStringList() : names)},
                {QStringLiteral("allNames"), QJsonArray::fromStringList(allNames)},
                {QStringLiteral("addresses"), QJsonArray::fromStringList(addresses)},
                {QStringLiteral("urls"), QJsonArray::fromStringList(urls)},
                {QStringLiteral("everything"), QJsonArray::fromStringList(everything)},
                {QStringLiteral("observed"), QJsonArray::fromStringList(observed)},
                {QStringLiteral("spared"), spared},
                {QStringLiteral("withdrawal"), set.purpose == indicators::Purpose::Withdrawal},
                {QStringLiteral("practice"), set.origin.practice}};
    }

    static QByteArray written(const Format &format, const IndicatorSet &set)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return format.write(set, buffer, Form::Raw) ? buffer.data() : QByteArray();
    }

    static QString python() { return QStringLiteral("/usr/bin/python3"); }

    static void judge(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(python(), QStringList{QStringLiteral("-B")} + arguments);
        QVERIFY(process.waitForFinished(100'000));
        const QByteArray said = process.readAll();
        QVERIFY(process.exitStatus() == QProcess::NormalExit);
        if (process.exitCode() == 77)
            QSKIP(qPrintable(QLatin1String("SKIPPED: a judge is missing: ") +
                             QString::fromLocal8Bit(said)));
        QVERIFY2(process.exitCode() == 0, said.constData());
    }

    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void passesItsJudge_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("content");
        for (const Format &format : indicators::formats()) {
            for (const char *content : {"plain", "hostile", "practice", "empty", "only new",
                                        "withdrawal", "hostile withdrawal"}) {
                if (!format.mayWithdraw && QByteArray(content).endsWith("withdrawal"))
                    continue;
                QTest::addRow("%s, %s", format.word.data(), content)
                    << QString(format.word) << QString::fromLatin1(content);
            }
        }
    }

    void passesItsJudge()
    {
        QFETCH(QString, word);
        QFETCH(QString, content);
        if (!QFile::exists(python()))
            QSKIP("SKIPPED: /usr/bin/python3 is missing, no format was judged");
        const Format &format = *indicators::formatOf(word);
        const IndicatorSet set = setOf(content);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("export.") + format.suffix);
        const QString wanted = folder.filePath(QStringLiteral("expected"));
        writeFile(file, written(format, set));
        writeFile(wanted, QJsonDocument(expected(set, format)).toJson());
        judge({QStringLiteral(JUDGES "/judge.py"), word, file, wanted,
               qEnvironmentVariable("FLUXCASE_SHARED") + QLatin1String("/data/schemas")});
    }

    void resolversBlockWhatThePolicyZoneSays_data()
    {
        QTest::addColumn<QString>("server");
        for (const char *server : {"bind", "unbound", "powerdns", "knot"})
            QTest::newRow(server) << QString::fromLatin1(server);
    }

    /// The real servers, on this machine only.
    void resolversBlockWhatThePolicyZoneSays()
    {
        QFETCH(QString, server);
        if (!QFile::exists(python()))
            QSKIP("SKIPPED: /usr/bin/python3 is missing, no server was tried");
        const Format &format = *indicators::formatOf(u"rpz");
        IndicatorSet set = plain();
        set.spared = {samples::name("good.flux.test")};
        const QTemporaryDir folder;
        const QString zone = folder.filePath(QStringLiteral("policy.zone"));
        const QString wanted = folder.filePath(QStringLiteral("expected"));
        writeFile(zone, written(format, set));
        writeFile(wanted, QJsonDocument(expected(set, format)).toJson());
        judge({QStringLiteral(JUDGES "/rpz_live.py"), server, zone, wanted});
    }

    void parserOfPatternsRefusesWhatIsNone()
    {
        if (!QFile::exists(python()))
            QSKIP("SKIPPED: /usr/bin/python3 is missing, no pattern was parsed");
        judge({QStringLiteral(JUDGES "/stixpattern.py")});
    }

    void spreadsheetRunsNoCell_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("plain") << QStringLiteral("plain") << QStringLiteral("inert");
        QTest::newRow("hostile") << QStringLiteral("hostile") << QStringLiteral("inert");
        QTest::newRow("without our sign") << QStringLiteral("hostile") << QStringLiteral("live");
    }

    /// LibreOffice, with all that it may do with a cell permitted.
    void spreadsheetRunsNoCell()
    {
        QFETCH(QString, content);
        QFETCH(QString, wanted);
        if (!QFile::exists(python()))
            QSKIP("SKIPPED: /usr/bin/python3 is missing, no spreadsheet was tried");
        QByteArray table = written(*indicators::formatOf(u"csv"), setOf(content));
        if (wanted == QLatin1String("live")) {
            QVERIFY(table.contains("\"'="));
            table = "\"=1+1\"\r\n" + table.replace("\"'", "\"");
        }
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("export.csv"));
        writeFile(file, table);
        judge({QStringLiteral(JUDGES "/spreadsheet.py"), file, wanted});
    }

    void formatThatCannotTakeBackSaysSo()
    {
        QStringList words;
        for (const Format &format : indicators::formats()) {
            QCOMPARE(format.mayWithdraw, format.whyNoWithdrawal().isEmpty());
            if (!format.mayWithdraw)
                words.append(format.word);
        }
        QCOMPARE(words.join(u' '),
                 QStringLiteral("openioc suricata-dataset sigma kql spl elastic cef leef cof"));
    }

    /// A withdrawal is about the very objects that were handed over, and newer than they.
    void withdrawalHasTheIdsOfWhatItTakesBack()
    {
        const auto read = [](const IndicatorSet &set) {
            QHash<QString, QJsonObject> byId;
            const auto objects =
                QJsonDocument::fromJson(written(*indicators::formatOf(u"stix"), set))
                    .object()
                    .value(QStringLiteral("objects"))
                    .toArray();
            for (const QJsonValue &object : objects)
                byId.insert(object.toObject().value(QStringLiteral("id")).toString(),
                            object.toObject());
            return byId;
        };
        const auto before = read(plain());
        const auto after = read(withdrawn(plain()));
        QCOMPARE(QSet<QString>(after.keyBegin(), after.keyEnd()),
                 QSet<QString>(before.keyBegin(), before.keyEnd()));
        int revoked = 0;
        for (const QJsonObject &object : after) {
            const QJsonObject was = before.value(object.value(QStringLiteral("id")).toString());
            QCOMPARE(object.value(QStringLiteral("created")), was.value(QStringLiteral("created")));
            QVERIFY(!was.value(QStringLiteral("revoked")).toBool());
            if (!object.value(QStringLiteral("revoked")).toBool())
                continue;
            ++revoked;
            QVERIFY(object.value(QStringLiteral("modified")).toString() >
                    was.value(QStringLiteral("modified")).toString());
        }
        QVERIFY(revoked > plain().indicators.size());
    }

    void theSameCaseGivesTheSameIds()
    {
        for (const char *word : {"stix", "misp", "openioc", "sigma", "suricata", "snort"}) {
            IndicatorSet later = plain();
            later.origin.madeAt += 86'400'000;
            const Format &format = *indicators::formatOf(QString::fromLatin1(word));
            static const QRegularExpression id(
                QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
                               "|sid:\\d+"));
            const auto ids = [&](const IndicatorSet &set) {
                QSet<QString> found;
                auto matches = id.globalMatch(QString::fromUtf8(written(format, set)));
                while (matches.hasNext())
                    found.insert(matches.next().captured());
                return found;
            };
            QVERIFY2(ids(plain()).size() >= 2, word);
            QVERIFY2(ids(plain()) == ids(later), word);
        }
    }
};

QTEST_GUILESS_MAIN(TestJudges)
#include "tst_judges.moc"
