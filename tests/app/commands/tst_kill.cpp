// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "casefile/casestore.h"

/// A watch that is killed keeps everything it had said was stored.
class TstKill : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItPrinted_data();
    void keepsWhatItPrinted();
};

void TstKill::keepsWhatItPrinted_data()
{
    QTest::addColumn<int>("afterMs");
    QRandomGenerator *random = QRandomGenerator::global();
    for (int i = 0; i < 20; ++i) {
        const int afterMs = random->bounded(3000);
        QTest::addRow("%d: %d ms after the first answer", i, afterMs) << afterMs;
    }
}

void TstKill::keepsWhatItPrinted()
{
    QFETCH(int, afterMs);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("killed.fluxcase"));
    QStringList arguments{QStringLiteral("watch"), QStringLiteral("--lab"),
                          QStringLiteral("--json"), QStringLiteral("--case"), file};
    for (const char *name : {"flux.test", "cdn.test", "rr.test", "gone.test"})
        arguments.append(QString::fromLatin1(name));
    QProcess process;
    QByteArray output;
    connect(&process, &QProcess::readyReadStandardOutput, this,
            [&] { output += process.readAllStandardOutput(); });
    process.start(QStringLiteral(FLUXCASE_PROGRAM), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(output.contains("\"event\":\"answer\""), 20'000);
    // The moment of the kill is the input of this test, not a wait for something.
    QTimer::singleShot(afterMs, &process, &QProcess::kill);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
    output += process.readAllStandardOutput();
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);

    casefile::CaseStore store;
    QVERIFY(store.open(file));
    const core::Result<core::Batch> kept = store.read();
    QVERIFY(kept);
    QHash<qint64, core::Observation> byId;
    for (const core::Observation &observation : kept->observations)
        byId.insert(observation.id, observation);
    int printed = 0;
    for (const QByteArray &line : output.split('\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        // Others are the manifest, verdicts, and the line that the kill cut short.
        if (answer.value(QStringLiteral("event")) != QStringLiteral("answer"))
            continue;
        const auto found = byId.constFind(answer.value(QStringLiteral("id")).toInteger());
        QVERIFY2(found != byId.constEnd(), line.constData());
        QCOMPARE(found->subject.toString(), answer.value(QStringLiteral("name")).toString());
        QCOMPARE(core::toString(found->type), answer.value(QStringLiteral("type")).toString());
        QVERIFY2(!found->packet.isEmpty(), "every packet is kept");
        ++printed;
    }
    QVERIFY(printed > 0);
}

QTEST_GUILESS_MAIN(TstKill)
#include "tst_kill.moc"
