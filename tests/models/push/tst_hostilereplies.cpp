// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QJsonArray>
#include <QTest>

#include "pushing.h"
#include "support/fakemisp.h"
#include "support/faketaxii.h"

using push::Outcome;
using push::Payload;
using tests::WebRequest;
using Kind = push::Destination::Kind;

namespace {

/// Changes some bytes of a body; the length stays, so that what is changed is read.
QByteArray mutated(QByteArray answer, std::mt19937 &random)
{
    const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
    if (body >= answer.size())
        return answer;
    static const QByteArray bytes = QByteArrayLiteral("{}[]\",:0-9ntfe\\\0\xff ");
    for (int i = 0; i < 3; ++i) {
        const qsizetype at = body + static_cast<qsizetype>(random() % (answer.size() - body));
        answer[at] = bytes[static_cast<qsizetype>(random() % bytes.size())];
    }
    return answer;
}

/// Each value of a reply in turn becomes one of another type.
const QList<QByteArray> wrongValues{"null", "-1", "1e308", "\"x\"",
                                    "[]",   "{}", "true",  "99999999999999999999"};

push::Limits brief()
{
    push::Limits limits = tests::hasty();
    limits.pollFor = std::chrono::milliseconds(30);
    limits.attempts = 1;
    return limits;
}

Outcome outcomeOf(Kind kind, const QString &url, const char *secret, const Payload &payload)
{
    const auto to = push::Destination::read(kind, url);
    const auto sender = push::Push::make(*to, tests::key(secret), brief());
    return tests::outcomeOf(*sender, payload);
}

/// Whatever was answered: it ended, and it counts no more than there was to send.
bool isSane(const Outcome &outcome, const Payload &payload)
{
    return (!outcome.error || outcome.error->code != core::Error::Code::Busy) &&
           outcome.taken >= 0 && outcome.refused >= 0 &&
           outcome.taken + outcome.refused <= payload.objects && outcome.refusals.size() <= 1000 &&
           (outcome.error || outcome.taken + outcome.refused == payload.objects);
}

} // namespace

/// Servers that answer with anything.
class TstHostileReplies : public QObject
{
    Q_OBJECT

private slots:
    void mutations_data();
    void mutations();
    void wrongTypes_data();
    void wrongTypes();
    void deepNesting();
    void statusOfAnotherPlace();
    void refusalsWithoutEnd();
};

void TstHostileReplies::mutations_data()
{
    QTest::addColumn<bool>("isTaxii");
    QTest::newRow("taxii") << true;
    QTest::newRow("misp") << false;
}

void TstHostileReplies::mutations()
{
    QFETCH(const bool, isTaxii);
    const Kind kind = isTaxii ? Kind::Taxii : Kind::Misp;
    const Payload payload = *Payload::of(kind, tests::fluxSet(2));
    for (quint32 seed = 1; seed <= 150; ++seed) {
        std::mt19937 random(seed);
        tests::FakeTaxii taxii;
        tests::FakeMisp misp;
        taxii.pendingPolls = seed % 2 == 0 ? 1 : 0;
        const auto disturbed = [&](const QByteArray &answer) {
            return random() % 3 == 0 ? mutated(answer, random) : answer;
        };
        taxii.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
            connection.write(disturbed(taxii.answer(request)));
        };
        misp.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
            connection.write(disturbed(misp.answer(request)));
        };
        const Outcome outcome =
            isTaxii ? outcomeOf(kind, taxii.collection(), "secret-token", payload)
                    : outcomeOf(kind, misp.server.url(), "0123456789abcdefSECRETkey", payload);
        QVERIFY2(
            isSane(outcome, payload),
            qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(tests::errorText(outcome))));
    }
}

void TstHostileReplies::wrongTypes_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"\"success_count\": ", "\"failure_count\": ", "\"status\": ",
                              "\"failures\": ", "\"can_write\": ", "\"max_content_length\": ",
                              "\"uuid\": ", "\"Attribute\": ", "\"Event\": ", "\"timestamp\": "})
        QTest::newRow(field) << QByteArray(field);
}

void TstHostileReplies::wrongTypes()
{
    QFETCH(const QByteArray, field);
    for (const QByteArray &value : wrongValues) {
        const auto changed = [&](QByteArray answer) {
            const qsizetype at = answer.lastIndexOf(field);
            const qsizetype head = answer.indexOf("\r\n\r\n");
            if (at < head)
                return answer;
            // What follows becomes the value of a field that nobody asked for.
            answer.insert(at + field.size(), value + ", \"rest\": ");
            const QByteArray body = answer.mid(head + 4);
            const QByteArray type = answer.contains("taxii+json")
                                        ? QByteArray("application/taxii+json;version=2.1")
                                        : QByteArray("application/json");
            return tests::webResponse(body, answer.mid(9, answer.indexOf("\r\n") - 9), type);
        };
        tests::FakeTaxii taxii;
        taxii.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
            connection.write(changed(taxii.answer(request)));
        };
        tests::FakeMisp misp;
        misp.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
            connection.write(changed(misp.answer(request)));
        };
        const Payload stix = *Payload::of(Kind::Taxii, tests::fluxSet(2));
        const Payload event = *Payload::of(Kind::Misp, tests::fluxSet(2));
        QVERIFY2(isSane(outcomeOf(Kind::Taxii, taxii.collection(), "secret-token", stix), stix),
                 value.constData());
        QVERIFY2(
            isSane(outcomeOf(Kind::Misp, misp.server.url(), "0123456789abcdefSECRETkey", event),
                   event),
            value.constData());
    }
}

void TstHostileReplies::deepNesting()
{
    tests::FakeMisp misp;
    misp.server.behaviour = [](QTcpSocket &connection, const WebRequest &) {
        connection.write(tests::webResponse("{\"version\":" + QByteArray(2'000'000, '[')));
    };
    const Payload payload = *Payload::of(Kind::Misp, tests::fluxSet(2));
    const Outcome outcome = outcomeOf(Kind::Misp, misp.server.url(), "k", payload);
    QVERIFY(tests::errorText(outcome).contains(QLatin1String("no MISP")));
}

/// The id of a status goes into an address: it must not lead anywhere else.
void TstHostileReplies::statusOfAnotherPlace()
{
    for (const char *id : {"../../admin", "..", "a/b", "x?y", "", "\\u0000", "//other.test/"}) {
        tests::FakeTaxii taxii;
        taxii.pendingPolls = 1;
        taxii.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
            QByteArray answer = taxii.answer(request);
            if (request.method() == "POST") {
                const QByteArray body =
                    answer.mid(answer.indexOf("\r\n\r\n") + 4).replace("5ca1ab1e", id);
                answer =
                    tests::webResponse(body, "202 Accepted", "application/taxii+json;version=2.1");
            }
            connection.write(answer);
        };
        const Payload payload = *Payload::of(Kind::Taxii, tests::fluxSet(1));
        const Outcome outcome = outcomeOf(Kind::Taxii, taxii.collection(), "secret-token", payload);
        QVERIFY2(outcome.error, id);
        QCOMPARE(taxii.server.requests.last().method(), QByteArray("POST"));
    }
}

void TstHostileReplies::refusalsWithoutEnd()
{
    tests::FakeTaxii taxii;
    const Payload payload = *Payload::of(Kind::Taxii, tests::fluxSet(1));
    const QByteArray known = payload.document.value(QStringLiteral("objects"))
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(QStringLiteral("id"))
                                 .toString()
                                 .toLatin1();
    taxii.server.behaviour = [&](QTcpSocket &connection, const WebRequest &request) {
        QByteArray answer = taxii.answer(request);
        if (request.method() == "POST") {
            QByteArray failures;
            for (int i = 0; i < 5000; ++i)
                failures += "{\"id\":\"" + known + "\",\"message\":\"secret-token \\u001b[2J\"},";
            failures.chop(1);
            answer = tests::webResponse("{\"id\":\"a\",\"status\":\"complete\",\"success_count\":0,"
                                        "\"failure_count\":1,\"failures\":[" +
                                            failures + "]}",
                                        "202 Accepted", "application/taxii+json;version=2.1");
        }
        connection.write(answer);
    };
    const Outcome outcome = outcomeOf(Kind::Taxii, taxii.collection(), "secret-token", payload);
    QCOMPARE(outcome.refused, payload.objects);
    QCOMPARE(outcome.refusals.size(), 1000);
    QVERIFY(!outcome.refusals.first().contains(QLatin1String("secret-token")));
    QVERIFY(!outcome.refusals.first().contains(QChar(0x1b)));
}

QTEST_GUILESS_MAIN(TstHostileReplies)
#include "tst_hostilereplies.moc"
