// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/taxiipush.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "pushing.h"
#include "support/faketaxii.h"
#include "support/testauthority.h"

using push::Outcome;
using push::Payload;
using tests::FakeTaxii;
using tests::fluxSet;
using tests::WebRequest;
using tests::webResponse;
using Kind = push::Destination::Kind;

namespace {

constexpr auto secret = "secret-token";

Payload payloadOf(const indicators::IndicatorSet &set)
{
    return *Payload::of(Kind::Taxii, set);
}

Outcome pushTo(const FakeTaxii &taxii, const Payload &payload, const QByteArray &authorities = {})
{
    const auto to = push::Destination::read(Kind::Taxii, taxii.collection(), authorities);
    const auto sender = push::Push::make(*to, tests::key(secret), tests::hasty());
    return tests::outcomeOf(*sender, payload);
}

/// The patterns of the indicators that the server holds, in their newest versions.
QStringList patternsOf(const FakeTaxii &taxii)
{
    QStringList patterns;
    for (const QList<QJsonObject> &versions : taxii.objects) {
        const QString pattern = versions.last().value(QStringLiteral("pattern")).toString();
        if (!pattern.isEmpty())
            patterns.append(pattern);
    }
    return patterns;
}

} // namespace

/// A push against what behaves as a TAXII 2.1 server. Debian has none to try it with.
class TstTaxiiPush : public QObject
{
    Q_OBJECT

private slots:
    void serverHoldsWhatWasExported();
    void overTls();
    void secondPushUpdates();
    void bodiesKeepWithinTheLimit();
    void splitWhenTooLarge();
    void objectTooLargeAlone();
    void waitsUntilTheServerIsThrough();
    void neverThrough();
    void someRefused();
    void brokenConnectionMakesNoDuplicate();
    void mayNotWrite();
    void wrongKey();
    void rootIsHidden();
    void notTaxii_data();
    void notTaxii();
    void failsHalfWay();
    void stopped();
};

void TstTaxiiPush::serverHoldsWhatWasExported()
{
    FakeTaxii taxii;
    const Payload payload = payloadOf(fluxSet(20));
    const Outcome outcome = pushTo(taxii, payload);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    const QJsonArray meant = payload.document.value(QStringLiteral("objects")).toArray();
    QVERIFY(meant.size() > 40);
    QCOMPARE(outcome.taken, meant.size());
    QCOMPARE(payload.objects, meant.size());
    QVERIFY(!outcome.alreadyThere);
    QCOMPARE(taxii.objects.size(), meant.size());
    for (const QJsonValue &object : meant) {
        const QString id = object.toObject().value(QStringLiteral("id")).toString();
        QCOMPARE(taxii.objects.value(id).value(0), object.toObject());
    }
    QCOMPARE(patternsOf(taxii), QStringList{QStringLiteral("[domain-name:value = 'flux.test']")});
    QCOMPARE(taxii.posts(), 1);
}

void TstTaxiiPush::overTls()
{
    tests::TestAuthority authority;
    const QString reason = authority.create(QStringLiteral("Authority of the test"));
    if (!reason.isEmpty()) {
        if (tests::mustNotSkip())
            QFAIL(qPrintable(reason));
        QSKIP(qPrintable(reason + QStringLiteral(": TLS is not tested.")));
    }
    QVERIFY(authority.issue(QStringLiteral("here"), QStringLiteral("IP:127.0.0.1")));
    FakeTaxii taxii(authority.server(QStringLiteral("here")));
    const Outcome refused = pushTo(taxii, payloadOf(fluxSet(1)));
    QVERIFY(tests::errorText(refused).contains(QLatin1String("nothing was sent")));
    QVERIFY(taxii.server.requests.isEmpty());
    QVERIFY(pushTo(taxii, payloadOf(fluxSet(1)), authority.certificate()).isWhole());
}

void TstTaxiiPush::secondPushUpdates()
{
    FakeTaxii taxii;
    QVERIFY(pushTo(taxii, payloadOf(fluxSet(5))).isWhole());
    const qsizetype before = taxii.objects.size();
    QVERIFY(pushTo(taxii, payloadOf(fluxSet(5, 10))).isWhole());
    QCOMPARE(taxii.objects.size(), before);
    QVERIFY(pushTo(taxii, payloadOf(fluxSet(6, 20))).isWhole());
    QVERIFY(taxii.objects.size() > before);
    QCOMPARE(patternsOf(taxii).size(), 1);
    QString id;
    for (auto object = taxii.objects.cbegin(); object != taxii.objects.cend(); ++object) {
        if (object.key().startsWith(QLatin1String("indicator--")))
            id = object.key();
    }
    QCOMPARE(taxii.objects.value(id).size(), 3);
    // The same moment again is the same version.
    QVERIFY(pushTo(taxii, payloadOf(fluxSet(6, 20))).isWhole());
    QCOMPARE(taxii.objects.value(id).size(), 3);
}

void TstTaxiiPush::bodiesKeepWithinTheLimit()
{
    FakeTaxii taxii;
    taxii.maxContentLength = 8000;
    const Payload payload = payloadOf(fluxSet(100));
    const Outcome outcome = pushTo(taxii, payload);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QCOMPARE(taxii.objects.size(), payload.objects);
    QVERIFY(taxii.bodies.size() > 5);
    for (const QByteArray &body : std::as_const(taxii.bodies))
        QVERIFY(body.size() <= 8000);
    // Filled as far as they go: no envelope is half empty but the last.
    for (qsizetype i = 0; i + 1 < taxii.bodies.size(); ++i)
        QVERIFY(taxii.bodies.at(i).size() > 4000);
}

void TstTaxiiPush::splitWhenTooLarge()
{
    FakeTaxii taxii;
    taxii.refusesBodiesOver = 6000;
    const Payload payload = payloadOf(fluxSet(60));
    const Outcome outcome = pushTo(taxii, payload);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QCOMPARE(outcome.taken, payload.objects);
    QCOMPARE(taxii.objects.size(), payload.objects);
}

void TstTaxiiPush::objectTooLargeAlone()
{
    FakeTaxii taxii;
    taxii.maxContentLength = 800; // the domain name refers to all of its addresses
    const Payload payload = payloadOf(fluxSet(30));
    const Outcome outcome = pushTo(taxii, payload);
    QVERIFY(!outcome.error);
    QVERIFY(outcome.refused > 0);
    QCOMPARE(outcome.taken + outcome.refused, payload.objects);
    QVERIFY(outcome.refusals.join(u' ').contains(QLatin1String("larger than the server takes")));
}

void TstTaxiiPush::waitsUntilTheServerIsThrough()
{
    FakeTaxii taxii;
    taxii.pendingPolls = 3;
    const Payload payload = payloadOf(fluxSet(3));
    const Outcome outcome = pushTo(taxii, payload);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QCOMPARE(outcome.taken, payload.objects);
    QCOMPARE(taxii.server.requests.last().path(), QStringLiteral("/api1/status/5ca1ab1e/"));
}

void TstTaxiiPush::neverThrough()
{
    FakeTaxii taxii;
    taxii.pendingPolls = 1'000'000;
    const Outcome outcome = pushTo(taxii, payloadOf(fluxSet(3)));
    QVERIFY(tests::errorText(outcome).contains(QLatin1String("not through")));
    QCOMPARE(outcome.taken, 0);
}

void TstTaxiiPush::someRefused()
{
    FakeTaxii taxii;
    taxii.refuses = [](const QJsonObject &object) {
        return object.value(QStringLiteral("type")) == QLatin1String("indicator");
    };
    const Payload payload = payloadOf(fluxSet(3));
    const Outcome outcome = pushTo(taxii, payload);
    QVERIFY(!outcome.isWhole());
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.refused, 1);
    QCOMPARE(outcome.taken, payload.objects - 1);
    QCOMPARE(outcome.refusals.size(), 1);
    QVERIFY2(outcome.refusals.first().contains(QLatin1String("flux[.]test")) &&
                 outcome.refusals.first().contains(QLatin1String("not liked")),
             qPrintable(outcome.refusals.first()));
}

void TstTaxiiPush::brokenConnectionMakesNoDuplicate()
{
    FakeTaxii taxii;
    bool isCut = false;
    taxii.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
        const QByteArray answer = taxii.answer(request);
        if (request.method() == "POST" && !isCut) {
            isCut = true;
            connection.write(answer.left(30));
            connection.disconnectFromHost();
            return;
        }
        connection.write(answer);
    };
    const Payload payload = payloadOf(fluxSet(3));
    const Outcome outcome = pushTo(taxii, payload);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QVERIFY(taxii.posts() >= 2); // Qt too repeats what was cut before the answer began
    QCOMPARE(taxii.objects.size(), payload.objects);
    for (const QList<QJsonObject> &versions : std::as_const(taxii.objects))
        QCOMPARE(versions.size(), 1);
}

void TstTaxiiPush::mayNotWrite()
{
    FakeTaxii taxii;
    taxii.canWrite = false;
    const Outcome outcome = pushTo(taxii, payloadOf(fluxSet(3)));
    QVERIFY(tests::errorText(outcome).contains(QLatin1String("may not write")));
    QCOMPARE(taxii.posts(), 0);
}

void TstTaxiiPush::wrongKey()
{
    FakeTaxii taxii;
    taxii.authorization = "Bearer another";
    const Outcome outcome = pushTo(taxii, payloadOf(fluxSet(3)));
    const QString said = tests::errorText(outcome);
    QVERIFY2(said.contains(QLatin1String("does not accept the key")), qPrintable(said));
    QVERIFY(!said.contains(QLatin1String(secret)));
    QCOMPARE(taxii.server.requests.size(), 1);
    QCOMPARE(taxii.posts(), 0);
}

void TstTaxiiPush::rootIsHidden()
{
    FakeTaxii taxii;
    taxii.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
        const bool isRoot = request.path() == QLatin1String("/api1/");
        connection.write(isRoot ? webResponse("{}", "403 Forbidden") : taxii.answer(request));
    };
    QVERIFY(pushTo(taxii, payloadOf(fluxSet(3))).isWhole());
}

void TstTaxiiPush::notTaxii_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a page") << webResponse("<html>", "200 OK", "text/html");
    QTest::newRow("plain JSON") << webResponse("{}");
    QTest::newRow("no JSON") << webResponse("hello", "200 OK",
                                            "application/taxii+json;version=2.1");
    QTest::newRow("an array") << webResponse("[]", "200 OK", "application/taxii+json;version=2.1");
    QTest::newRow("an older version") << webResponse("{}", "406 Not Acceptable");
}

void TstTaxiiPush::notTaxii()
{
    QFETCH(const QByteArray, answer);
    FakeTaxii taxii;
    taxii.server.behaviour = [&](QTcpSocket &connection, const WebRequest &) {
        connection.write(answer);
    };
    const Outcome outcome = pushTo(taxii, payloadOf(fluxSet(3)));
    QVERIFY(tests::errorText(outcome).contains(QLatin1String("no TAXII 2.1 server")));
    QCOMPARE(taxii.posts(), 0);
}

void TstTaxiiPush::failsHalfWay()
{
    FakeTaxii taxii;
    taxii.maxContentLength = 5000;
    taxii.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
        connection.write(taxii.posts() > 2 ? webResponse("{}", "500 Oops") : taxii.answer(request));
    };
    const Payload payload = payloadOf(fluxSet(60));
    const Outcome outcome = pushTo(taxii, payload);
    QVERIFY(tests::errorText(outcome).contains(QLatin1String("status 500")));
    QCOMPARE(outcome.taken, taxii.objects.size());
    QVERIFY(outcome.taken > 0 && outcome.taken < payload.objects);
}

void TstTaxiiPush::stopped()
{
    FakeTaxii taxii;
    const auto to = push::Destination::read(Kind::Taxii, taxii.collection());
    const auto sender = push::Push::make(*to, tests::key(secret), tests::hasty());
    bool isFinished = false;
    QObject::connect(sender.get(), &push::Push::finished, this, [&] { isFinished = true; });
    taxii.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
        connection.write(taxii.answer(request));
        sender->stop();
    };
    sender->start(payloadOf(fluxSet(3)));
    QTRY_COMPARE(taxii.server.requests.size(), 1);
    const auto another = pushTo(taxii, payloadOf(fluxSet(0))); // time enough for the first one
    Q_UNUSED(another)
    QVERIFY(!isFinished);
    QCOMPARE(sender->outcome().taken, 0);
}

QTEST_GUILESS_MAIN(TstTaxiiPush)
#include "tst_taxiipush.moc"
