// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/programrun.h"
#include "casefile/casestore.h"
#include "support/fluxstory.h"
#include "support/reachable.h"

using casefile::CaseStore;
using casefile::EntryKind;
using support::FluxStory;

using programrun::run;
using programrun::Run;

namespace {

/// A name whose addresses move, from its own corner of the address space.
FluxStory fluxing(const char *name, int corner)
{
    FluxStory story(QString::fromLatin1(name));
    for (int look = 0; look < 12; ++look) {
        QList<support::Host> hosts;
        for (int i = 0; i < 4; ++i)
            hosts.append({corner + 4 * look + i, i});
        story.look(300 * look, hosts);
    }
    return story;
}

QHash<QString, QJsonObject> stixObjects(const QByteArray &bundle)
{
    QHash<QString, QJsonObject> byId;
    const auto objects = QJsonDocument::fromJson(bundle).object().value(QStringLiteral("objects"));
    for (const QJsonValue &object : objects.toArray())
        byId.insert(object.toObject().value(QStringLiteral("id")).toString(), object.toObject());
    return byId;
}

} // namespace

/// What the command line hands over after it has handed over before: what is new, and what is taken
/// back; and what the case's own TLP has to say.
class TstHandover : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void sinceLastHoldsWhatIsNew();
    void aTicketSaysWhatTheAnalystSays();
    void sinceLastOfTheFirstListIsAllOfIt();
    void sinceLastKnowsTheFormatsApart();
    void withdrawalTakesBackInStix();
    void withdrawalTakesBackOneName();
    void withdrawalOfAPolicyZoneIsAListOfRules();
    void nothingToTakeBack();
    void refusesBadInput_data();
    void refusesBadInput();
    void listOfAnOlderCaseIsAGap();
    void theCasesTlpIsAsked();
    void theCasesTlpIsWhatNobodyChose();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void add(const FluxStory &story) const;
    Run exported(const char *words) const
    {
        return run(QStringList{QStringLiteral("export"), m_case, QStringLiteral("--format")} +
                   QString::fromLatin1(words).split(u' '));
    }
    QList<QJsonObject> kept() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_case;
};

void TstHandover::initTestCase()
{
    support::makeTestAddressesReachable();
}

void TstHandover::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_case = path("a.fluxcase");
    CaseStore store;
    QVERIFY(store.create(m_case, false));
    QVERIFY(store.close());
    add(fluxing("flux.test", 1));
}

void TstHandover::add(const FluxStory &story) const
{
    CaseStore store;
    QVERIFY(store.open(m_case));
    store.addName(story.name());
    store.append(story.batch());
    QVERIFY(store.close());
}

QList<QJsonObject> TstHandover::kept() const
{
    CaseStore store;
    QList<QJsonObject> objects;
    if (!store.open(m_case, true))
        return objects;
    const auto entries = store.entries({EntryKind::Export});
    for (const casefile::Entry &entry : entries ? *entries : QList<casefile::Entry>())
        objects.append(QJsonDocument::fromJson(entry.content).object());
    return objects;
}

void TstHandover::sinceLastHoldsWhatIsNew()
{
    QVERIFY(exported("txt").output.contains("flux[.]test"));
    add(fluxing("new.test", 100));
    const Run second = exported("txt --since-last");
    QCOMPARE(second.status, 0);
    QVERIFY2(second.output.startsWith("# Only what is new since "), second.output.constData());
    QVERIFY2(second.output.contains("\nnew[.]test\n"), second.output.constData());
    QVERIFY(!second.output.contains("flux[.]test"));
    QCOMPARE(kept().value(1).value(QStringLiteral("purpose")).toString(),
             QStringLiteral("since-last"));
    const QString file = path("third.txt");
    const Run third =
        exported(QByteArray("txt --since-last --output " + file.toLatin1()).constData());
    QCOMPARE(third.status, 0);
    QVERIFY2(third.messages.contains("Nothing is new since"), third.messages.constData());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(kept().size(), 2);
    // All of it is all of it still.
    QVERIFY(exported("txt").output.contains("\nflux[.]test\n"));
}

void TstHandover::aTicketSaysWhatTheAnalystSays()
{
    const core::SetVerdict own{{*core::DomainName::parse(u"flux.test")},
                               QStringLiteral("Stable"),
                               QStringLiteral("moved by *us*")};
    QVERIFY(!exported("ticket").output.contains("The analyst says"));
    {
        CaseStore store;
        QVERIFY(store.open(m_case));
        QVERIFY(store.annotate(own).has_value());
        QVERIFY(store.close());
    }
    const QByteArray text = exported("ticket").output;
    QVERIFY2(text.contains("\nThe analyst says: **Stable**, moved by \\*us\\*\n"),
             text.constData());
}

void TstHandover::sinceLastOfTheFirstListIsAllOfIt()
{
    const Run first = exported("txt --since-last");
    QCOMPARE(first.status, 0);
    QVERIFY(first.output.contains("\nflux[.]test\n"));
    QVERIFY(!first.output.contains("Only what is new"));
}

void TstHandover::sinceLastKnowsTheFormatsApart()
{
    QCOMPARE(exported("csv").status, 0);
    QVERIFY(exported("txt --since-last").output.contains("\nflux[.]test\n"));
    QVERIFY(!exported("csv --since-last").output.contains("flux[.]test"));
    // A wider choice has more that is new.
    QVERIFY(exported("txt --since-last --scope all").output.count('\n') > 40);
}

void TstHandover::withdrawalTakesBackInStix()
{
    const auto before = stixObjects(exported("stix").output);
    QVERIFY(before.size() > 40);
    add(fluxing("new.test", 100)); // was never handed over
    const Run back = exported("stix --withdraw");
    QVERIFY2(back.status == 0, back.messages.constData());
    const auto after = stixObjects(back.output);
    QCOMPARE(QSet<QString>(after.keyBegin(), after.keyEnd()),
             QSet<QString>(before.keyBegin(), before.keyEnd()));
    int indicators = 0;
    for (const QJsonObject &object : after) {
        const QJsonObject was = before.value(object.value(QStringLiteral("id")).toString());
        const QString type = object.value(QStringLiteral("type")).toString();
        const bool isOurs = was.contains(QStringLiteral("modified")) &&
                            type != QLatin1String("identity") &&
                            type != QLatin1String("attack-pattern");
        QCOMPARE(object.value(QStringLiteral("revoked")).toBool(), isOurs);
        QCOMPARE(object.value(QStringLiteral("created")), was.value(QStringLiteral("created")));
        QVERIFY(!isOurs || object.value(QStringLiteral("modified")).toString() >
                               was.value(QStringLiteral("modified")).toString());
        indicators += type == QLatin1String("indicator") ? 1 : 0;
    }
    QCOMPARE(indicators, 1);
    QVERIFY(!back.output.contains("new.test"));
    QCOMPARE(kept().last().value(QStringLiteral("purpose")).toString(),
             QStringLiteral("withdrawal"));
    QCOMPARE(exported("stix --withdraw").status, 1);
    QCOMPARE(run({QStringLiteral("verify"), m_case}).status, 0);
}

void TstHandover::withdrawalTakesBackOneName()
{
    add(fluxing("new.test", 100));
    QCOMPARE(exported("misp").status, 0);
    const auto valuesOf = [](const QByteArray &event) {
        QStringList values;
        const auto attributes = QJsonDocument::fromJson(event)
                                    .object()
                                    .value(QStringLiteral("Event"))
                                    .toObject()
                                    .value(QStringLiteral("Attribute"))
                                    .toArray();
        for (const QJsonValue &attribute : attributes) {
            if (attribute.toObject().value(QStringLiteral("deleted")).toBool())
                values.append(attribute.toObject().value(QStringLiteral("value")).toString());
        }
        return values;
    };
    QCOMPARE(valuesOf(exported("misp --withdraw --name flux.test").output),
             QStringList{QStringLiteral("flux.test")});
    QCOMPARE(valuesOf(exported("misp --withdraw").output), QStringList{QStringLiteral("new.test")});
}

void TstHandover::withdrawalOfAPolicyZoneIsAListOfRules()
{
    QCOMPARE(exported("rpz --override agreed").status, 0);
    const Run back = exported("rpz --withdraw"); // blocks nobody, so nobody is asked why
    QVERIFY2(back.status == 0, back.messages.constData());
    QVERIFY(back.output.startsWith("; WITHDRAWAL"));
    QVERIFY(back.output.contains("\n; remove: flux.test CNAME .\n; remove: *.flux.test CNAME .\n"));
    for (const QByteArray &line : back.output.trimmed().split('\n'))
        QVERIFY2(line.startsWith("; "), line.constData());
}

void TstHandover::nothingToTakeBack()
{
    const Run back = exported("csv --withdraw");
    QCOMPARE(back.status, 1);
    QVERIFY2(back.messages.contains("nothing to take back"), back.messages.constData());
    QVERIFY(back.output.isEmpty());
}

void TstHandover::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("both") << QByteArray("csv --since-last --withdraw") << QByteArray("only one of");
    QTest::newRow("scope") << QByteArray("csv --withdraw --scope all") << QByteArray("no --scope");
    for (const char *word : {"kql", "openioc", "suricata-dataset"}) {
        QTest::newRow(word) << QByteArray(word) + " --withdraw"
                            << QByteArray(word) + " cannot say that something is taken back";
    }
}

void TstHandover::refusesBadInput()
{
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, said);
    const Run refused = exported(words.constData());
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.messages.contains(said), refused.messages.constData());
}

void TstHandover::listOfAnOlderCaseIsAGap()
{
    {
        CaseStore store;
        QVERIFY(store.open(m_case));
        QVERIFY(store.add(EntryKind::Export, {{QStringLiteral("format"), QStringLiteral("txt")},
                                              {QStringLiteral("count"), 1},
                                              {QStringLiteral("sha256"), QStringLiteral("00")}}));
        QVERIFY(store.close());
    }
    const Run list = exported("txt --since-last");
    QCOMPARE(list.status, 0);
    QVERIFY(list.output.contains("\nflux[.]test\n"));
    QVERIFY2(list.messages.contains("Not every earlier list is known"), list.messages.constData());
    QVERIFY(!exported("txt").messages.contains("Not every earlier list"));
}

void TstHandover::theCasesTlpIsAsked()
{
    {
        CaseStore store;
        QVERIFY(store.open(m_case));
        QVERIFY(store.setPap(core::Pap::Clear));
        QVERIFY(store.annotate(core::SetHeading{{{}, {}, {}, core::Tlp::Red}}));
        QVERIFY(store.close());
    }
    const Run refused = exported("rpz --tlp amber");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains("The case is under TLP:RED, the list would be under "
                                       "TLP:AMBER."),
             refused.messages.constData());
    QVERIFY(refused.output.isEmpty());
    const Run told = exported("rpz --tlp amber --override agreed");
    QCOMPARE(told.status, 0);
    QVERIFY(told.output.contains("Made all the same, because: agreed"));
    QCOMPARE(exported("csv --tlp amber").status, 0); // blocks nobody
    const auto pushed = [this](const QStringList &more) {
        return run(QStringList{QStringLiteral("push"), m_case, QStringLiteral("--to"),
                               QStringLiteral("misp"), QStringLiteral("--url"),
                               QStringLiteral("https://misp.test/")} +
                   more);
    };
    const Run freer = pushed({QStringLiteral("--tlp"), QStringLiteral("green")});
    QCOMPARE(freer.status, 1);
    QVERIFY2(freer.messages.contains("The case is under TLP:RED, what is sent would be under "
                                     "TLP:GREEN."),
             freer.messages.constData());
    QVERIFY(freer.output.isEmpty());
    const Run red = pushed({});
    QCOMPARE(red.status, 1);
    QVERIFY2(red.messages.contains("never goes to a server"), red.messages.constData());
}

void TstHandover::theCasesTlpIsWhatNobodyChose()
{
    {
        CaseStore store;
        QVERIFY(store.open(m_case));
        QVERIFY(store.annotate(core::SetHeading{{{}, {}, {}, core::Tlp::AmberStrict}}));
        QVERIFY(store.close());
    }
    QVERIFY(exported("txt").output.contains("TLP:AMBER+STRICT"));
    QVERIFY(exported("txt --tlp green").output.contains("TLP:GREEN"));
    QCOMPARE(kept().value(0).value(QStringLiteral("tlp")).toString(),
             QStringLiteral("amber+strict"));
}

QTEST_GUILESS_MAIN(TstHandover)
#include "tst_handover.moc"
