// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "flux/weights.h"

namespace {

using flux::Measure;
using flux::Weights;

Weights read(const QByteArray &json)
{
    const auto weights = Weights::read(json);
    if (!weights)
        qFatal("%s", qPrintable(weights.error().message));
    return *weights;
}

QByteArray groups(const QByteArray &inside)
{
    return R"({"version":"t","groups":{)" + inside + "}}";
}

} // namespace

class TestWeights : public QObject
{
    Q_OBJECT

private slots:
    void shipped();
    void curve();
    void ttlNeverSpeaksForFlux();
    void spreadIsBounded();
    void probability();
    void unfitted();
    void refused_data();
    void refused();
    void shares();
};

void TestWeights::shipped()
{
    const Weights &weights = Weights::shipped();
    QVERIFY(weights.isFitted());
    QVERIFY(!weights.version().isEmpty());
    QCOMPARE(weights.prior(), 0.01);
    using flux::VerdictClass;
    for (const VerdictClass shown :
         {VerdictClass::FastFlux, VerdictClass::NotEnoughData, VerdictClass::CdnOrLoadBalancer}) {
        double before = 0;
        for (int db = -60; db <= 60; db += 5) {
            const double now = weights.fluxProbability(db, shown);
            QVERIFY(now >= before && now > 0 && now < 1);
            before = now;
        }
    }
    // What is called flux is more likely flux than not.
    QVERIFY(weights.fluxProbability(-60, VerdictClass::NameServerFlux) > 0.5);
    QVERIFY(weights.fluxProbability(60, VerdictClass::CdnOrLoadBalancer) < 0.5);
}

void TestWeights::curve()
{
    const flux::Curve curve({{0, -2}, {10, 2}});
    QCOMPARE(curve.at(-5), -2.0);
    QCOMPARE(curve.at(0), -2.0);
    QCOMPARE(curve.at(5), 0.0);
    QCOMPARE(curve.at(10), 2.0);
    QCOMPARE(curve.at(50), 2.0);
    QCOMPARE(flux::Curve().at(1), 0.0);
}

void TestWeights::ttlNeverSpeaksForFlux()
{
    const Weights weights =
        read(groups(R"("ttl":{"max":6,"features":{"ttlSeconds":{"points":[[30,9],[3600,-6]]}}})"));
    QCOMPARE(weights.score({{QStringLiteral("ttlSeconds"), 5}}).db, 0.0);
    QCOMPARE(weights.score({{QStringLiteral("ttlSeconds"), 7200}}).db, -6.0);
}

void TestWeights::spreadIsBounded()
{
    const Weights weights = read(groups(R"("diversity":{"max":30,"features":{
        "operatorNovelty":{"points":[[0,10],[1,10.5]]},
        "operatorShare":{"points":[[0,5],[1,5.5]]},
        "distanceKm":{"points":[[0,5],[1,5.5]]},
        "prefixSpread":{"points":[[0,5],[1,5.5]]}}})"));
    const auto at = [](const char *feature) { return Measure{QString::fromLatin1(feature), 0}; };
    QCOMPARE(weights.score({at("prefixSpread")}).db, 3.0);
    QCOMPARE(weights.score({at("operatorShare"), at("distanceKm")}).db, 6.0);
    QCOMPARE(weights.score({at("operatorNovelty"), at("operatorShare"), at("distanceKm")}).db,
             16.0);
}

void TestWeights::probability()
{
    constexpr auto fast = flux::VerdictClass::FastFlux;
    const QByteArray json = R"({"version":"t","prior":0.01,"fittedPrior":0.5,
        "groups":{"diversity":{"max":9,"features":{"operatorNovelty":{"points":[[0,0],[1,1]]}}}},
        "calibration":{"flux":[[0,0.5],[20,0.99]],"open":[[0,0.3]],"others":[[0,0.1]]},
        "confidence":{"Stable":[[0,0.9],[10,0.2]]}})";
    Weights weights = read(json);
    QVERIFY(weights.isFitted());
    QVERIFY(qAbs(weights.fluxProbability(0, fast) - 0.01) < 1e-12);
    QVERIFY(qAbs(weights.fluxProbability(20, fast) - 0.5) < 1e-12); // 99 : 1 against 1 : 99
    QCOMPARE(weights.confidence(20, fast), weights.fluxProbability(20, fast));
    // No flux in 9 of 9 such names, and 1 : 9 against it becomes 1 : 891.
    constexpr auto stable = flux::VerdictClass::Stable;
    QVERIFY(qAbs(weights.confidence(0, stable) - 891 / 892.0) < 1e-12);
    QVERIFY(qAbs(weights.confidence(10, stable) - 891 / 892.0 * 2 / 9) < 1e-12);
    weights.setPrior(0.5);
    QVERIFY(qAbs(weights.confidence(0, stable) - 0.9) < 1e-12);
    QVERIFY(qAbs(weights.fluxProbability(20, fast) - 0.99) < 1e-12);
    QVERIFY(qAbs(weights.fluxProbability(20, flux::VerdictClass::NotEnoughData) - 0.3) < 1e-12);
    QVERIFY(qAbs(weights.fluxProbability(20, flux::VerdictClass::Stable) - 0.1) < 1e-12);
}

void TestWeights::unfitted()
{
    const Weights weights = read(R"({"version":"t"})");
    QVERIFY(!weights.isFitted());
    QCOMPARE(weights.score({{QStringLiteral("operatorNovelty"), 7}}).db, 0.0);
}

void TestWeights::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"version\":");
    QTest::newRow("no version") << QByteArray(R"({"prior":0.1})");
    const auto points = [](const char *list) {
        return groups(R"("ttl":{"max":6,"features":{"x":{"points":)" + QByteArray(list) + "}}}");
    };
    QTest::newRow("no points") << points("[]");
    QTest::newRow("falling x") << points("[[1,0],[0,1]]");
    QTest::newRow("words") << points(R"([["a",0]])");
    QTest::newRow("triples") << points("[[1,2,3]]");
    QTest::newRow("calibration") << QByteArray(R"({"version":"t","calibration":[[1]]})");
    QTest::newRow("class") << QByteArray(R"({"version":"t","confidence":{"Best":[[1,0]]}})");
    QTest::newRow("quantiles") << groups(
        R"("ttl":{"max":6,"features":{"x":{"points":[[1,0]],"flux":[1,2]}}})");
    QTest::newRow("too large") << QByteArray(2'000'000, ' ');
}

void TestWeights::refused()
{
    QFETCH(QByteArray, json);
    const auto weights = Weights::read(json);
    QVERIFY(!weights);
    QVERIFY(!weights.error().message.isEmpty());
}

void TestWeights::shares()
{
    const QList<double> quantiles{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    QCOMPARE(flux::FeatureWeight::shareBeyond({}, 3, true), 0.0);
    QVERIFY(qAbs(flux::FeatureWeight::shareBeyond(quantiles, 7.5, true) - 0.25) < 0.06);
    QVERIFY(qAbs(flux::FeatureWeight::shareBeyond(quantiles, 7.5, false) - 0.75) < 0.06);
    QCOMPARE(flux::FeatureWeight::shareBeyond(quantiles, -1, true), 1.0);
    QCOMPARE(flux::FeatureWeight::shareBeyond(quantiles, 99, true), 0.0);
}

QTEST_GUILESS_MAIN(TestWeights)
#include "tst_weights.moc"
