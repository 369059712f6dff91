// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/misppush.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "pushing.h"
#include "support/fakemisp.h"

using push::Outcome;
using push::Payload;
using tests::FakeMisp;
using tests::fluxSet;
using tests::WebRequest;
using tests::webResponse;
using Kind = push::Destination::Kind;

namespace {

constexpr auto secret = "0123456789abcdefSECRETkey";

Payload payloadOf(const indicators::IndicatorSet &set)
{
    return *Payload::of(Kind::Misp, set);
}

Outcome pushTo(const FakeMisp &misp, const Payload &payload)
{
    const auto to = push::Destination::read(Kind::Misp, misp.server.url());
    const auto sender = push::Push::make(*to, tests::key(secret), tests::hasty());
    return tests::outcomeOf(*sender, payload);
}

qsizetype piecesIn(const FakeMisp &misp)
{
    qsizetype pieces = 0;
    for (const QJsonObject &event : misp.events) {
        pieces += event.value(QStringLiteral("Attribute")).toArray().size() +
                  event.value(QStringLiteral("Object")).toArray().size();
    }
    return pieces;
}

} // namespace

/// A push against what behaves as MISP's API. Debian has no MISP to try it with.
class TstMispPush : public QObject
{
    Q_OBJECT

private slots:
    void mispHoldsWhatWasExported();
    void secondPushUpdates();
    void eventOfTheFuture();
    void brokenConnectionMakesNoDuplicate_data();
    void brokenConnectionMakesNoDuplicate();
    void someNotKept();
    void answerWithoutTheEvent();
    void wrongKey();
    void mayNotAdd();
    void notMisp_data();
    void notMisp();
    void tooLargeGoesInPieces_data();
    void tooLargeGoesInPieces();
    void tooLargeEvenInPieces();
    void withdrawalTakesBack();
};

void TstMispPush::mispHoldsWhatWasExported()
{
    FakeMisp misp;
    const Payload payload = payloadOf(fluxSet(20));
    const Outcome outcome = pushTo(misp, payload);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QCOMPARE(misp.paths(), (QList<QString>{QStringLiteral("GET /servers/getVersion"),
                                           QStringLiteral("GET /events/view"),
                                           QStringLiteral("POST /events/add")}));
    QCOMPARE(misp.events.size(), 1);
    QCOMPARE(misp.values(), QStringList{QStringLiteral("flux.test")});
    QCOMPARE(outcome.taken, payload.objects);
    QCOMPARE(outcome.alreadyThere.value_or(-1), 0);
    QCOMPARE(piecesIn(misp), payload.objects);
    QVERIFY(payload.objects > 20);
    QJsonObject there = misp.events.begin().value();
    there.remove(QStringLiteral("id"));
    QCOMPARE(there, payload.document.value(QStringLiteral("Event")).toObject());
}

void TstMispPush::secondPushUpdates()
{
    FakeMisp misp;
    const Payload first = payloadOf(fluxSet(5));
    QVERIFY(pushTo(misp, first).isWhole());
    const Payload second = payloadOf(fluxSet(7, 10));
    const Outcome outcome = pushTo(misp, second);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QCOMPARE(misp.paths().last(), QStringLiteral("POST /events/edit"));
    QCOMPARE(misp.events.size(), 1);
    QCOMPARE(misp.values(), QStringList{QStringLiteral("flux.test")});
    QCOMPARE(piecesIn(misp), second.objects);
    QCOMPARE(outcome.taken, second.objects);
    QCOMPARE(outcome.alreadyThere.value_or(-1), first.objects);
    QVERIFY(outcome.sentences(*push::Destination::read(Kind::Misp, misp.server.url()))
                .join(u' ')
                .contains(QLatin1String("already there")));
}

/// Somebody changed the event after the indicators were made, or a clock is wrong.
void TstMispPush::eventOfTheFuture()
{
    FakeMisp misp;
    QVERIFY(pushTo(misp, payloadOf(fluxSet(5, 100))).isWhole());
    const Payload older = payloadOf(fluxSet(6, 10));
    const Outcome outcome = pushTo(misp, older);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QCOMPARE(piecesIn(misp), older.objects);
}

void TstMispPush::brokenConnectionMakesNoDuplicate_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isAgain");
    QTest::newRow("add") << QStringLiteral("/events/add") << false;
    QTest::newRow("edit") << QStringLiteral("/events/edit/") << true;
}

void TstMispPush::brokenConnectionMakesNoDuplicate()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isAgain);
    FakeMisp misp;
    if (isAgain)
        QVERIFY(pushTo(misp, payloadOf(fluxSet(2))).isWhole());
    bool isCut = false;
    misp.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
        // Done, but the answer is lost.
        const QByteArray answer = misp.answer(request);
        if (request.path().startsWith(path) && !isCut) {
            isCut = true;
            connection.write(answer.left(30));
            connection.disconnectFromHost();
            return;
        }
        connection.write(answer);
    };
    const Payload payload = payloadOf(fluxSet(5, 5));
    const Outcome outcome = pushTo(misp, payload);
    QVERIFY(isCut);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QCOMPARE(misp.events.size(), 1);
    QCOMPARE(piecesIn(misp), payload.objects);
    QCOMPARE(outcome.taken, payload.objects);
    QCOMPARE(outcome.alreadyThere.value_or(-1), isAgain ? payloadOf(fluxSet(2)).objects : 0);
}

void TstMispPush::someNotKept()
{
    FakeMisp misp;
    misp.drops = [](const QJsonObject &piece) {
        return piece.value(QStringLiteral("value")) == QLatin1String("flux.test");
    };
    const Payload payload = payloadOf(fluxSet(3));
    const Outcome outcome = pushTo(misp, payload);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.refused, 1);
    QCOMPARE(outcome.taken, payload.objects - 1);
    QVERIFY2(outcome.refusals.value(0).contains(QLatin1String("flux[.]test")),
             qPrintable(outcome.refusals.value(0)));
}

void TstMispPush::answerWithoutTheEvent()
{
    FakeMisp misp;
    misp.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
        const QByteArray answer = misp.answer(request);
        const bool isAdd = request.path() == QLatin1String("/events/add");
        connection.write(isAdd ? webResponse("{\"saved\":true}") : answer);
    };
    const Payload payload = payloadOf(fluxSet(3));
    const Outcome outcome = pushTo(misp, payload);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QCOMPARE(outcome.taken, payload.objects);
    QCOMPARE(misp.paths().last(), QStringLiteral("GET /events/view"));
}

void TstMispPush::wrongKey()
{
    FakeMisp misp;
    misp.authorization = "another";
    const Outcome outcome = pushTo(misp, payloadOf(fluxSet(3)));
    const QString said = tests::errorText(outcome);
    QVERIFY2(said.contains(QLatin1String("Authentication failed")), qPrintable(said));
    QVERIFY(!said.contains(QLatin1String(secret)));
    QCOMPARE(misp.server.requests.size(), 1);
}

void TstMispPush::mayNotAdd()
{
    FakeMisp misp;
    misp.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
        const bool isAdd = request.path() == QLatin1String("/events/add");
        connection.write(isAdd
                             ? webResponse(R"({"saved":false,"message":"You cannot add events."})",
                                           "403 Forbidden")
                             : misp.answer(request));
    };
    const Outcome outcome = pushTo(misp, payloadOf(fluxSet(3)));
    QVERIFY(tests::errorText(outcome).contains(QLatin1String("You cannot add events.")));
    QVERIFY(misp.server.requests.size() < 10);
}

void TstMispPush::notMisp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a page") << webResponse("<html>", "200 OK", "text/html");
    QTest::newRow("other JSON") << webResponse("{\"name\":\"search\"}");
    QTest::newRow("a number as version") << webResponse("{\"version\":2}");
    QTest::newRow("no JSON") << webResponse("hello");
}

void TstMispPush::notMisp()
{
    QFETCH(const QByteArray, answer);
    FakeMisp misp;
    misp.server.behaviour = [&](QTcpSocket &connection, const WebRequest &) {
        connection.write(answer);
    };
    const Outcome outcome = pushTo(misp, payloadOf(fluxSet(3)));
    QVERIFY(tests::errorText(outcome).contains(QLatin1String("no MISP")));
    QCOMPARE(misp.server.requests.size(), 1);
    QVERIFY(!misp.server.requests.first().body.contains("flux.test"));
}

void TstMispPush::tooLargeGoesInPieces_data()
{
    QTest::addColumn<bool>("isAgain");
    QTest::newRow("a new event") << false;
    QTest::newRow("an event that is there") << true;
}

/// No request is taken that is larger than a quarter of the event.
void TstMispPush::tooLargeGoesInPieces()
{
    QFETCH(const bool, isAgain);
    FakeMisp misp;
    const Payload first = payloadOf(fluxSet(5));
    if (isAgain)
        QVERIFY(pushTo(misp, first).isWhole());
    const Payload payload = payloadOf(fluxSet(20, 5));
    const qint64 most = payload.bytes / 4;
    int refused = 0;
    misp.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
        const bool isTooLarge = request.body.size() > most;
        refused += isTooLarge ? 1 : 0;
        connection.write(isTooLarge ? webResponse("<html>", "413 Payload Too Large", "text/html")
                                    : misp.answer(request));
    };
    const Outcome outcome = pushTo(misp, payload);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QVERIFY(refused >= 2);
    QCOMPARE(misp.events.size(), 1);
    QCOMPARE(misp.values(), QStringList{QStringLiteral("flux.test")});
    QCOMPARE(piecesIn(misp), payload.objects);
    QCOMPARE(outcome.taken, payload.objects);
    QCOMPARE(outcome.alreadyThere.value_or(-1), isAgain ? first.objects : 0);
}

void TstMispPush::tooLargeEvenInPieces()
{
    FakeMisp misp;
    misp.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
        connection.write(request.method() == "POST"
                             ? webResponse("<html>", "413 Payload Too Large", "text/html")
                             : misp.answer(request));
    };
    const Outcome outcome = pushTo(misp, payloadOf(fluxSet(3)));
    QVERIFY(tests::errorText(outcome).contains(QLatin1String("Push fewer names")));
    QVERIFY(misp.events.isEmpty());
}

void TstMispPush::withdrawalTakesBack()
{
    FakeMisp misp;
    QVERIFY(pushTo(misp, payloadOf(fluxSet(4))).isWhole());
    indicators::IndicatorSet back = fluxSet(4, 10);
    back.purpose = indicators::Purpose::Withdrawal;
    for (indicators::Indicator &indicator : back.indicators)
        indicator.revoked = true;
    const Payload payload = payloadOf(back);
    const Outcome outcome = pushTo(misp, payload);
    QVERIFY2(outcome.isWhole(), qPrintable(tests::errorText(outcome)));
    QCOMPARE(outcome.alreadyThere.value_or(-1), payload.objects);
    QCOMPARE(piecesIn(misp), payload.objects);
    for (const char *field : {"Attribute", "Object"}) {
        const QJsonObject event = misp.events.begin().value();
        for (const QJsonValue &piece : event.value(QLatin1String(field)).toArray())
            QVERIFY(piece.toObject().value(QStringLiteral("deleted")).toBool());
    }
}

QTEST_GUILESS_MAIN(TstMispPush)
#include "tst_misppush.moc"
