// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTest>

/// The practice lab as a newcomer meets it: every name comes out as what it is, within a minute,
/// and the resolver that lies is found out.
class TstPracticeLab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyNameIsWhatItIs_data();
    void everyNameIsWhatItIs();
    void theLiarIsLeftOut();

private:
    QMap<QString, QJsonObject> m_verdicts; ///< by name
};

void TstPracticeLab::initTestCase()
{
    QProcess process;
    process.start(QStringLiteral(FLUXCASE_PROGRAM),
                  {QStringLiteral("watch"), QStringLiteral("flux.test"),
                   QStringLiteral("double.test"), QStringLiteral("cdn.test"),
                   QStringLiteral("rr.test"), QStringLiteral("pool.test"),
                   QStringLiteral("sink.test"), QStringLiteral("gone.test"),
                   QStringLiteral("--lab"), QStringLiteral("--until-decided"),
                   QStringLiteral("--for"), QStringLiteral("60s"), QStringLiteral("--json")});
    QVERIFY2(process.waitForFinished(90'000), "a watch in the lab takes a minute at most");
    QCOMPARE(process.exitCode(), 0);
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(QStringLiteral("event")).toString() == QLatin1String("verdict"))
            m_verdicts.insert(object.value(QStringLiteral("name")).toString(), object);
    }
}

void TstPracticeLab::everyNameIsWhatItIs_data()
{
    QTest::addColumn<QString>("truth");
    QTest::newRow("flux.test") << QStringLiteral("Fast flux");
    QTest::newRow("double.test") << QStringLiteral("Double flux");
    QTest::newRow("cdn.test") << QStringLiteral("CDN or load balancer");
    QTest::newRow("rr.test") << QStringLiteral("CDN or load balancer");
    QTest::newRow("pool.test") << QStringLiteral("Multi-operator service");
    QTest::newRow("sink.test") << QStringLiteral("CDN or load balancer");
    QTest::newRow("gone.test") << QStringLiteral("Not resolving");
}

void TstPracticeLab::everyNameIsWhatItIs()
{
    QFETCH(QString, truth);
    const QJsonObject verdict = m_verdicts.value(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(!verdict.isEmpty(), "the name has no verdict");
    QCOMPARE(verdict.value(QStringLiteral("class")).toString(), truth);
}

void TstPracticeLab::theLiarIsLeftOut()
{
    const QJsonDocument verdict(m_verdicts.value(QStringLiteral("sink.test")));
    const QJsonArray leftOut = verdict.object().value(QStringLiteral("leftOut")).toArray();
    QCOMPARE(leftOut.size(), 1);
    const QByteArray text = QJsonDocument(leftOut).toJson();
    QVERIFY2(text.contains("127.0.0.4"), verdict.toJson().constData());
}

QTEST_GUILESS_MAIN(TstPracticeLab)
#include "tst_practicelab.moc"
