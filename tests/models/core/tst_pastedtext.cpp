// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "core/pastedtext.h"

using core::PastedItem;
using core::PastedText;

/// Text of every form an analyst may hold in the clipboard.
class TstPastedText : public QObject
{
    Q_OBJECT

private slots:
    void findsOneName_data();
    void findsOneName();
    void findsOneAddress_data();
    void findsOneAddress();
    void rejectsWithReason_data();
    void rejectsWithReason();
    void saysWhatWasLeftOut();
    void accountsForEveryLine();
    void accountsForRepeats();
    void passesOverProse();
    void keepsEachNameOnce();
    void boundsItsInput();
};

void TstPastedText::findsOneName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("bare") << "flux.test" << QByteArray("flux.test");
    QTest::newRow("upper case, final dot") << "FLUX.Test." << QByteArray("flux.test");
    QTest::newRow("defanged url") << "hxxps[://]flux[.]test/pay?id=1" << QByteArray("flux.test");
    QTest::newRow("hXXp") << "hXXp://a.flux[.]test:8080/" << QByteArray("a.flux.test");
    QTest::newRow("meow scheme, braces") << "meow://flux{.}test" << QByteArray("flux.test");
    QTest::newRow("word dot") << "flux[dot]test" << QByteArray("flux.test");
    QTest::newRow("round brackets") << "ns1(.)flux(.)test" << QByteArray("ns1.flux.test");
    QTest::newRow("escaped dot") << "flux\\.test" << QByteArray("flux.test");
    QTest::newRow("blanks in brackets") << "flux [ . ] test" << QByteArray("flux.test");
    QTest::newRow("mail") << "someone[@]flux[.]test" << QByteArray("flux.test");
    QTest::newRow("user and port") << "ftp://user:secret@flux.test:21/x" << QByteArray("flux.test");
    QTest::newRow("unicode") << "b\u00fccher.example" << QByteArray("xn--bcher-kva.example");
    QTest::newRow("ideographic dot") << "flux\u3002test" << QByteArray("flux.test");
    QTest::newRow("underscore") << "_dmarc.flux.test" << QByteArray("_dmarc.flux.test");
    QTest::newRow("csv cell") << "\"flux.test\",\"x\"" << QByteArray("flux.test");
    QTest::newRow("wildcard") << "*.flux.test" << QByteArray("flux.test");
    QTest::newRow("in prose") << "Users were sent to https://flux.test/pay, see report.pdf."
                              << QByteArray("flux.test");
    QTest::newRow("bracketed whole") << "[flux.test]" << QByteArray("flux.test");
}

void TstPastedText::findsOneName()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, name);
    const QList<core::DomainName> names = PastedText::read(text).names();
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.first().text(), name);
}

void TstPastedText::findsOneAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("v4") << "192.0.2.7"
                        << "192.0.2.7";
    QTest::newRow("v4 defanged") << "198[.]51[.]100[.]3:443"
                                 << "198.51.100.3";
    QTest::newRow("v4 in url") << "http://192.0.2.7:8080/x"
                               << "192.0.2.7";
    QTest::newRow("v6") << "2001:db8::1"
                        << "2001:db8::1";
    QTest::newRow("v6 defanged") << "2001[:]db8::1"
                                 << "2001:db8::1";
    QTest::newRow("v6 with port") << "[2001:db8::1]:443"
                                  << "2001:db8::1";
    QTest::newRow("v6 in url") << "https://[2001:db8::1]/x"
                               << "2001:db8::1";
}

void TstPastedText::findsOneAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const PastedText read = PastedText::read(text);
    QVERIFY(read.names().isEmpty());
    QCOMPARE(read.addresses().size(), 1);
    QCOMPARE(read.addresses().first().toString(), address);
}

void TstPastedText::rejectsWithReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << "hello";
    QTest::newRow("no such address") << "192.0.2.300";
    QTest::newRow("network") << "192.0.2.0/24";
    QTest::newRow("label too long") << QString(64, u'a') + QStringLiteral(".test");
    QTest::newRow("two dots") << "flux..test";
    QTest::newRow("name too long") << QStringLiteral("a.").repeated(127) + QStringLiteral("test");
    QTest::newRow("markup") << "<<<>>>";
    QTest::newRow("hostile character") << "fl\u202eux.test";
}

void TstPastedText::rejectsWithReason()
{
    QFETCH(QString, text);
    const PastedText read = PastedText::read(text);
    QVERIFY(read.names().isEmpty());
    QCOMPARE(read.items().size(), 1);
    QCOMPARE(read.items().first().kind, PastedItem::Kind::Rejected);
    QVERIFY(!read.items().first().reason.isEmpty());
}

void TstPastedText::saysWhatWasLeftOut()
{
    const PastedText read = PastedText::read(QStringLiteral("hxxps[://]flux[.]test/pay?id=1"));
    QCOMPARE(read.items().first().dropped, QStringLiteral("scheme, path"));
}

void TstPastedText::accountsForEveryLine()
{
    const PastedText read = PastedText::read(QStringLiteral("flux.test\n"
                                                            "# a comment\n"
                                                            "\n"
                                                            "nothing of use here\n"
                                                            "203.0.113.9\n"));
    QCOMPARE(read.items().size(), 3);
    QCOMPARE(read.items().at(0).line, 1);
    QCOMPARE(read.items().at(1).line, 4);
    QCOMPARE(read.items().at(1).kind, PastedItem::Kind::Rejected);
    QCOMPARE(read.items().at(2).line, 5);
    QCOMPARE(read.repeated(), 0);
}

void TstPastedText::accountsForRepeats()
{
    const PastedText read = PastedText::read(QStringLiteral("flux.test\n"
                                                            "hxxp://flux[.]test/again\n"
                                                            "cdn.test 203.0.113.9 cdn.test\n"
                                                            "203.0.113.9\n"));
    QCOMPARE(read.items().size(), 3);
    QCOMPARE(read.repeated(), 3);
    QCOMPARE(read.repeats().size(), 3);
    QCOMPARE(read.repeats().at(0).line, 2);
    QVERIFY(read.repeats().at(0).name == *core::DomainName::parse(u"flux.test"));
    QCOMPARE(read.repeats().at(1).line, 3);
    QCOMPARE(read.repeats().at(2).line, 4);
    QVERIFY(read.repeats().at(2).kind == PastedItem::Kind::Address);
    // Counted beyond what is kept of them.
    const PastedText many = PastedText::read(QStringLiteral("flux.test\n").repeated(3000));
    QCOMPARE(many.repeated(), 2999);
    QCOMPARE(many.repeats().size(), PastedText::maxRepeats);
}

void TstPastedText::passesOverProse()
{
    const PastedText read = PastedText::read(
        QStringLiteral("The file invoice.exe, e.g. version 3.5, came from cdn.example today"));
    QCOMPARE(read.names().size(), 1);
    QCOMPARE(read.names().first().text(), QByteArray("cdn.example"));
}

void TstPastedText::keepsEachNameOnce()
{
    const PastedText read = PastedText::read(QStringLiteral("flux.test FLUX.TEST flux[.]test."));
    QCOMPARE(read.names().size(), 1);
}

void TstPastedText::boundsItsInput()
{
    const QString big = QStringLiteral("a%1.test ").repeated(1'200'000);
    QVERIFY(big.size() > 10'000'000);
    const PastedText read = PastedText::read(big);
    QVERIFY(read.wasCut());
    QVERIFY(read.items().size() <= PastedText::maxItems);
    QVERIFY(PastedText::read(QString()).items().isEmpty());
}

QTEST_GUILESS_MAIN(TstPastedText)
#include "tst_pastedtext.moc"
