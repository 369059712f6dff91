// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "commands/arguments.h"
#include "commands/commandline.h"

using namespace std::chrono_literals;
using namespace app;

namespace {

core::Result<Command> parse(const QString &words)
{
    return parseCommandLine(
        QStringLiteral("fluxcase %1").arg(words).split(u' ', Qt::SkipEmptyParts));
}

template <typename Wanted>
Wanted parsed(const QString &words)
{
    const core::Result<Command> command = parse(words);
    if (!command || !std::holds_alternative<Wanted>(*command)) {
        QTest::qFail(
            qPrintable(command ? QStringLiteral("another command") : command.error().message),
            __FILE__, __LINE__);
        return {};
    }
    return std::get<Wanted>(*command);
}

} // namespace

/// What the words of the command line mean.
class TstCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void readsWatch();
    void readsTransports();
    void readsLayers();
    void readsTheOthers();
    void opensTheWindow();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void saysHelp_data();
    void saysHelp();
    void knowsWhatItNeeds();
    void readsDurations();
};

void TstCommandLine::readsWatch()
{
    const auto watch = parsed<WatchNames>(QStringLiteral(
        "watch hxxps://flux[.]test/x b.test --resolver 127.0.0.1:5300 --resolver [::1]:53 "
        "--case a.fluxcase --for 90s --answers 6 --types A,aaaa --min-interval 2s --geo x.mmdb "
        "--json"));
    QCOMPARE(watch.names.size(), 2);
    QCOMPARE(watch.names.first().text(), QByteArray("flux.test"));
    QCOMPARE(watch.resolvers.kind, ResolverChoice::Kind::Given);
    QCOMPARE(watch.resolvers.profile.resolvers.size(), 2);
    QCOMPARE(watch.resolvers.profile.resolvers.first().port, quint16(5300));
    QCOMPARE(watch.casePath, QStringLiteral("a.fluxcase"));
    QCOMPARE(watch.duration.value(), 90s);
    QCOMPARE(watch.minInterval.value(), 2s);
    QCOMPARE(watch.plan.looks.value(), 6);
    QVERIFY((watch.plan.types == QList{core::RecordType::A, core::RecordType::AAAA}));
    QVERIFY(watch.json);
    QVERIFY(parsed<WatchNames>(QStringLiteral("watch - --lab")).namesFromInput);
    QVERIFY(!watch.untilDecided && !watch.expectedClass);
    const auto checked =
        parsed<WatchNames>(QStringLiteral("watch a.test --until-decided --expect-class Stable"));
    QVERIFY(checked.untilDecided);
    QVERIFY(checked.expectedClass == flux::VerdictClass::Stable);
}

void TstCommandLine::readsTransports()
{
    using Transport = core::ResolverProfile::Transport;
    const auto tls = parsed<WatchNames>(QStringLiteral(
        "watch a.test --tls --resolver 192.0.2.1#dns.example --resolver 192.0.2.2:8853"));
    const core::ResolverProfile &overTls = tls.resolvers.profile;
    QVERIFY(overTls.transport == Transport::Tls);
    QCOMPARE(overTls.resolvers.at(0).toString(), QStringLiteral("192.0.2.1:853"));
    QCOMPARE(overTls.tlsNames.value(overTls.resolvers.at(0)), QStringLiteral("dns.example"));
    QCOMPARE(overTls.resolvers.at(1).port, quint16(8853));
    QVERIFY(overTls.tlsNames.value(overTls.resolvers.at(1)).isEmpty());

    const auto https = parsed<WatchNames>(QStringLiteral(
        "watch a.test --https https://dns.example:8443/dns-query --resolver 192.0.2.1"));
    const core::ResolverProfile &overHttps = https.resolvers.profile;
    QVERIFY(overHttps.transport == Transport::Https);
    QCOMPARE(overHttps.resolvers.at(0).port, quint16(8443));
    QCOMPARE(overHttps.tlsNames.value(overHttps.resolvers.at(0)), QStringLiteral("dns.example"));
    QCOMPARE(overHttps.httpsPath, QStringLiteral("/dns-query"));

    const auto everybodys =
        parsed<WatchNames>(QStringLiteral("watch a.test --profile public --tls"));
    QCOMPARE(everybodys.resolvers.profile.resolvers.size(), 4);
}

void TstCommandLine::readsLayers()
{
    using core::RecordType;
    const auto types =
        parsed<WatchNames>(QStringLiteral("watch a.test --types A,AAAA,NS,SOA,HTTPS,TXT,A"));
    QVERIFY((types.plan.types == QList{RecordType::A, RecordType::AAAA, RecordType::NS,
                                       RecordType::SOA, RecordType::HTTPS, RecordType::TXT}));
    QVERIFY(!core::PollPlan().types.contains(RecordType::TXT));

    const auto owner = parsed<WatchNames>(QStringLiteral(
        "watch a.test --profile owner --resolver 127.0.0.1:5300 --ecs 198.51.100.0/24 "
        "--ecs 2001:db8::/56"));
    const core::ResolverProfile profile = owner.resolvers.applied(owner.resolvers.profile);
    QVERIFY(profile.audience == core::ResolverProfile::Audience::Owner);
    QVERIFY(profile.asksNameServers());
    QCOMPARE(profile.resolvers.size(), 1);
    QCOMPARE(profile.clientSubnets.size(), 2);
    QCOMPARE(profile.leastInterval(), 5s); // its servers are not on this machine

    const auto canaries = parsed<WatchNames>(QStringLiteral("watch a.test --canaries"));
    QVERIFY(canaries.resolvers.applied(canaries.resolvers.profile).asksCanaries);

    const auto usual = parsed<WatchNames>(QStringLiteral("watch a.test --resolver 127.0.0.1:5300"));
    QVERIFY(!usual.resolvers.applied(usual.resolvers.profile).asksCanaries);
    QVERIFY(!usual.resolvers.applied(usual.resolvers.profile).asksNameServers());
}

void TstCommandLine::readsTheOthers()
{
    const auto merge = parsed<MergeCases>(QStringLiteral("merge a.fluxcase b.fluxcase ./c --json"));
    QCOMPARE(merge.casePath, QStringLiteral("a.fluxcase"));
    QCOMPARE(merge.others, QStringList({QStringLiteral("b.fluxcase"), QStringLiteral("./c")}));
    QVERIFY(merge.json);
    const auto import = parsed<ImportFiles>(
        QStringLiteral("import a.log b.log.gz --case x.fluxcase --format zeek --only-names n.txt "
                       "--without-clients --geo x.mmdb --json"));
    QCOMPARE(import.files.size(), 2);
    QCOMPARE(import.casePath, QStringLiteral("x.fluxcase"));
    QCOMPARE(import.onlyNames, QStringLiteral("n.txt"));
    QCOMPARE(import.geoFiles.size(), 1);
    QVERIFY(import.json);
    QCOMPARE(parsed<ShowInfo>(QStringLiteral("info ./x --json")).casePath, QStringLiteral("./x"));
    QCOMPARE(parsed<ShowVerdict>(QStringLiteral("verdict x.fluxcase flux.test")).names.size(), 1);
    const auto wanted = parsed<ExportIndicators>(
        QStringLiteral("export x.fluxcase --format csv --scope all --raw --output o.csv --force"));
    QCOMPARE(wanted.scope, QStringLiteral("all"));
    QVERIFY(wanted.raw && wanted.force);
    QVERIFY(!wanted.leastClass && !wanted.practice && wanted.overrides.isEmpty());
    const auto policy = parsed<ExportIndicators>(
        QStringLiteral("export x.fluxcase --format rpz --tlp amber+strict --min-class Stable "
                       "--override because --override 192.0.2.1=ours --practice"));
    QCOMPARE(policy.scope, QString());
    QCOMPARE(policy.tlp, QStringLiteral("amber+strict"));
    QVERIFY(policy.leastClass == flux::VerdictClass::Stable);
    QCOMPARE(policy.overrides.size(), 2);
    QVERIFY(policy.practice);
    const auto figure = parsed<DrawFigure>(QStringLiteral(
        "figure x.fluxcase flux.test --chart lanes --output a.svg --width-cm 12 --dpi 150"));
    QCOMPARE(figure.chart, QStringLiteral("lanes"));
    QCOMPARE(figure.widthCm, 12.0);
    QCOMPARE(figure.dpi, 150);
    const auto servers = parsed<DrawFigure>(
        QStringLiteral("figure x.fluxcase flux.test --chart nameservers --output a.png"));
    QCOMPARE(servers.chart, QStringLiteral("nameservers"));
    QCOMPARE(parsed<ServeLab>(QStringLiteral("lab --port 0 --seed 7")).seed, 7U);
}

void TstCommandLine::opensTheWindow()
{
    QVERIFY(parsed<OpenWindow>({}).names.isEmpty());
    QCOMPARE(parsed<OpenWindow>(QStringLiteral("a/b.fluxcase")).casePath,
             QStringLiteral("a/b.fluxcase"));
    QCOMPARE(parsed<OpenWindow>(QStringLiteral("flux.test b.test")).names.size(), 2);
}

void TstCommandLine::refusesWrongUse_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"watch",
                              "watch a.test --tls",
                              "watch a.test --https nonsense --resolver 192.0.2.1",
                              "watch a.test --https http://a.test/q --resolver 192.0.2.1",
                              "watch a.test --tls --https https://a.test/ --resolver 192.0.2.1",
                              "watch a.test --tls --resolver 192.0.2.1#a..b",
                              "watch nonsense",
                              "watch 192.0.2.1",
                              "watch a.test --resolver nowhere",
                              "watch a.test --lab --resolver 127.0.0.1",
                              "watch a.test --profile other",
                              "watch a.test --answers 0",
                              "watch a.test --answers many",
                              "watch a.test --for soon",
                              "watch a.test --for 0s",
                              "watch a.test --types A,FOO",
                              "watch a.test --types ,",
                              "watch a.test --types A,MX",
                              "watch a.test --types TYPE65280",
                              "watch a.test --ecs nowhere",
                              "watch a.test --ecs 198.51.100.1/24",
                              "watch a.test --ecs 198.51.100.0/25",
                              "watch a.test --ecs 2001:db8::/64",
                              "watch a.test --profile owner --lab",
                              "watch a.test --lab --canaries",
                              "watch a.test --profile public --resolver 127.0.0.1",
                              "watch a.test --expect-class stable",
                              "watch a.test --unknown",
                              "import",
                              "import dns.log",
                              "import --case a.fluxcase",
                              "import dns.log --case a.fluxcase --format eve",
                              "info",
                              "info flux.test",
                              "verdict",
                              "export x.fluxcase",
                              "export x.fluxcase --format exe",
                              "export x.fluxcase --format csv --scope most",
                              "export x.fluxcase --format csv --raw --defang",
                              "export x.fluxcase --format rpz --defang",
                              "export x.fluxcase --format csv --tlp pink",
                              "export x.fluxcase --format csv --min-class fluxy",
                              "figure x.fluxcase --chart lanes",
                              "figure x.fluxcase a.test --chart pie --output a.png",
                              "figure x.fluxcase a.test --chart evidence --output a.png",
                              "figure x.fluxcase a.test --chart lanes --output a.exe",
                              "figure x.fluxcase a.test --chart lanes",
                              "lab --port 70000",
                              "lab --seed -1"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TstCommandLine::refusesWrongUse()
{
    QFETCH(QString, words);
    const core::Result<Command> command = parse(words);
    QVERIFY(!command);
    QVERIFY(!command.error().message.isEmpty());
}

void TstCommandLine::saysHelp_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"--help", "--version", "watch --help", "import --help", "info --help", "verify --help",
          "sign --help", "merge --help", "copy --help", "redact --help", "verdict --help",
          "export --help", "figure --help", "lab --help", "export --list-formats"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TstCommandLine::saysHelp()
{
    QFETCH(QString, words);
    QVERIFY(!parsed<ShowText>(words).text.isEmpty());
}

void TstCommandLine::knowsWhatItNeeds()
{
    const auto needs = [](const char *words) {
        return needsOf(QString::fromLatin1(words).split(u' '));
    };
    QCOMPARE(needs("fluxcase"), Needs::Display);
    QCOMPARE(needs("fluxcase flux.test"), Needs::Display);
    QCOMPARE(needs("fluxcase --version"), Needs::Nothing);
    QCOMPARE(needs("fluxcase watch flux.test"), Needs::Nothing);
    QCOMPARE(needs("fluxcase figure a.fluxcase flux.test"), Needs::Fonts);
}

void TstCommandLine::readsDurations()
{
    QCOMPARE(parseDuration(u"250ms").value(), 250ms);
    QCOMPARE(parseDuration(u"2h").value(), 2h);
    QCOMPARE(parseDuration(u"1d").value(), 24h);
    for (const char16_t *text : {u"", u"10", u"m", u"-5s", u"0m", u"1.5h", u"5 s", u"99999999999h"})
        QVERIFY(!parseDuration(text));
}

QTEST_GUILESS_MAIN(TstCommandLine)
#include "tst_commandline.moc"
