// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "push/gate.h"
#include "pushing.h"

using push::Destination;
using push::Key;
using Kind = push::Destination::Kind;

/// Where to, with which key, and whether at all.
class TstDestination : public QObject
{
    Q_OBJECT

private slots:
    void readsUrls_data();
    void readsUrls();
    void knowsItsResources();
    void takesNoAuthorityWithoutACertificate();
    void carriesTheKey_data();
    void carriesTheKey();
    void keyIsOneLine_data();
    void keyIsOneLine();
    void blotsTheKey();
    void gate_data();
    void gate();
};

void TstDestination::readsUrls_data()
{
    QTest::addColumn<bool>("isTaxii");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *name, bool isTaxii, const char *url, bool isRight) {
        QTest::newRow(name) << isTaxii << QString::fromLatin1(url) << isRight;
    };
    row("collection", true, "https://taxii.test/api1/collections/91a7b528/", true);
    row("collection without a slash", true, "https://taxii.test/api1/collections/91a7b528", true);
    row("no collection", true, "https://taxii.test/api1/", false);
    row("objects of it", true, "https://taxii.test/api1/collections/91a7b528/objects/", false);
    row("instance", false, "https://misp.test", true);
    row("instance below a path", false, "https://misp.test/misp/", true);
    row("unencrypted", false, "http://misp.test/", false);
    row("unencrypted to an address", false, "http://192.0.2.1/", false);
    row("unencrypted to localhost, whoever that is", false, "http://localhost/", false);
    row("unencrypted to this machine", false, "http://127.0.0.1:8080/", true);
    row("unencrypted to this machine, IPv6", false, "http://[::1]:8080/", true);
    row("a file", false, "file:///etc/passwd", false);
    row("a password", false, "https://u:secret@misp.test/", false);
    row("a query", false, "https://misp.test/?key=secret", false);
    row("a fragment", false, "https://misp.test/#secret", false);
    row("no scheme", false, "misp.test", false);
    row("empty", false, "", false);
    row("markup", false, "https://<b>misp", false);
}

void TstDestination::readsUrls()
{
    QFETCH(const bool, isTaxii);
    QFETCH(const QString, url);
    QFETCH(const bool, isRight);
    const auto read = Destination::read(isTaxii ? Kind::Taxii : Kind::Misp, url);
    QCOMPARE(read.has_value(), isRight);
    if (isRight)
        QVERIFY(read->url.path().endsWith(u'/'));
    else
        QVERIFY(!read.error().message.contains(QLatin1String("secret")));
}

void TstDestination::knowsItsResources()
{
    const auto to =
        Destination::read(Kind::Taxii, QStringLiteral("https://taxii.test:8443/a/collections/x"));
    QCOMPARE(to->server(), QStringLiteral("https://taxii.test:8443"));
    QCOMPARE(to->apiRoot().toString(), QStringLiteral("https://taxii.test:8443/a/"));
    QCOMPARE(to->below(QStringLiteral("objects/")).toString(),
             QStringLiteral("https://taxii.test:8443/a/collections/x/objects/"));
    QVERIFY(push::kindFromWord(u"misp") == Kind::Misp);
    QVERIFY(!push::kindFromWord(u"MISP"));
}

void TstDestination::takesNoAuthorityWithoutACertificate()
{
    const auto read = Destination::read(Kind::Misp, QStringLiteral("https://misp.test"), "no PEM");
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(QLatin1String("certificate")));
}

void TstDestination::carriesTheKey_data()
{
    QTest::addColumn<bool>("isTaxii");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("header");
    // RFC 7617, section 2
    QTest::newRow("basic") << true << QByteArray("Aladdin:open sesame")
                           << QByteArray("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    QTest::newRow("token") << true << QByteArray("abc123\n") << QByteArray("Bearer abc123");
    QTest::newRow("other scheme") << true << QByteArray("Token abc123")
                                  << QByteArray("Token abc123");
    QTest::newRow("misp") << false << QByteArray("abc123\r\n") << QByteArray("abc123");
}

void TstDestination::carriesTheKey()
{
    QFETCH(const bool, isTaxii);
    QFETCH(const QByteArray, text);
    const auto key = Key::read(text);
    QVERIFY(key.has_value());
    QTEST(key->authorization(isTaxii ? Kind::Taxii : Kind::Misp), "header");
}

void TstDestination::keyIsOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only a line end") << QByteArray("\n");
    QTest::newRow("only spaces") << QByteArray("   ");
    QTest::newRow("a second header") << QByteArray("abc\r\nX-Other: 1");
    QTest::newRow("zero") << QByteArray("abc\0def", 7);
    QTest::newRow("too long") << QByteArray(Key::longest + 1, 'a');
}

void TstDestination::keyIsOneLine()
{
    QFETCH(const QByteArray, text);
    const auto read = Key::read(text);
    QVERIFY(!read);
    QVERIFY(!read.error().message.contains(QLatin1String("abc")));
}

void TstDestination::blotsTheKey()
{
    const auto key = *Key::read("user:p4ss+word");
    const QString echo = QStringLiteral("user:p4ss+word ") +
                         QString::fromLatin1(QByteArray("user:p4ss+word").toBase64()) +
                         QStringLiteral(" p4ss+word user%3Ap4ss%2Bword");
    QCOMPARE(key.blotted(echo), QStringLiteral("… … … …"));
}

void TstDestination::gate_data()
{
    QTest::addColumn<core::Pap>("pap");
    QTest::addColumn<int>("tlp");
    QTest::addColumn<bool>("isNever");
    QTest::addColumn<int>("reasons");
    using indicators::Tlp;
    QTest::newRow("green case") << core::Pap::Green << int(Tlp::Amber) << false << 0;
    QTest::newRow("clear case, stricter list")
        << core::Pap::Clear << int(Tlp::AmberStrict) << false << 0;
    QTest::newRow("amber case") << core::Pap::Amber << int(Tlp::Amber) << false << 1;
    QTest::newRow("amber case, freer list") << core::Pap::Amber << int(Tlp::Clear) << false << 2;
    QTest::newRow("freer list") << core::Pap::Green << int(Tlp::Green) << false << 1;
    QTest::newRow("red case") << core::Pap::Red << int(Tlp::Amber) << true << 0;
    QTest::newRow("red list") << core::Pap::Clear << int(Tlp::Red) << true << 0;
}

void TstDestination::gate()
{
    QFETCH(const core::Pap, pap);
    QFETCH(const int, tlp);
    QFETCH(const bool, isNever);
    QFETCH(const int, reasons);
    indicators::Origin origin;
    origin.pap = pap;
    origin.tlp = static_cast<indicators::Tlp>(tlp);
    QCOMPARE(!push::refusal(origin).isEmpty(), isNever);
    QCOMPARE(push::reasonsAgainst(origin, indicators::Tlp::Amber).size(), reasons);
}

QTEST_GUILESS_MAIN(TstDestination)
#include "tst_destination.moc"
