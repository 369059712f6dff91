// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/servermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "answers.h"
#include "support/printmodel.h"

using answers::a;
using answers::facts;
using answers::name;
using items::ObservationLog;
using items::ServerModel;

namespace {

core::Observation servers(int second, const QStringList &names, bool referral)
{
    core::Observation seen = a(QStringLiteral("flux.test"), second, {});
    seen.type = core::RecordType::NS;
    seen.referral = referral;
    // The parent is another server than the resolver.
    seen.resolver.address =
        answers::ip(referral ? QStringLiteral("192.0.2.1") : QStringLiteral("192.0.2.53"));
    for (const QString &server : names)
        seen.answers.append({seen.question, core::RecordType::NS, 60, {}, name(server), {}});
    return seen;
}

} // namespace

class ServerModelTest : public QObject
{
    Q_OBJECT

private slots:
    void listsServersAndWhoNamesThem()
    {
        ObservationLog log;
        ServerModel model(log);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.addNames({name(QStringLiteral("flux.test"))});
        model.setName(name(QStringLiteral("flux.test")));
        core::Observation host =
            a(QStringLiteral("flux.test"), 2, QStringLiteral("198.51.100.1 198.51.100.2"));
        host.question = name(QStringLiteral("ns1.flux.test"));
        for (core::Record &record : host.answers)
            record.owner = host.question;
        log.append(
            {{facts(QStringLiteral("198.51.100.1"), 64500, QStringLiteral("One")),
              facts(QStringLiteral("198.51.100.2"), 64501, QStringLiteral("Two"))},
             {servers(0, {QStringLiteral("ns1.flux.test"), QStringLiteral("ns2.flux.test")}, false),
              servers(1, {QStringLiteral("ns1.flux.test"), QStringLiteral("old.flux.test")}, true),
              host}});
        QCOMPARE(support::printModel(model, {ServerModel::Server, ServerModel::NewestAddress,
                                             ServerModel::Addresses, ServerModel::Networks,
                                             ServerModel::NamedBy}),
                 QStringLiteral("ns1[.]flux[.]test | 198.51.100.2 | 2 | 2 | zone and parent\n"
                                "ns2[.]flux[.]test | — | 0 | 0 | the zone\n"
                                "old[.]flux[.]test | — | 0 | 0 | the parent only"));
        QCOMPARE(model.index(0, ServerModel::LastSeen).data().toString(),
                 QStringLiteral("2026-11-21 14:00:01Z"));
        log.append({{}, {servers(60, {QStringLiteral("ns3.flux.test")}, false)}});
        QCOMPARE(model.rowCount(), 4);
        log.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ServerModelTest)
#include "tst_servermodel.moc"
