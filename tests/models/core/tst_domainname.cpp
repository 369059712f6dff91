// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc 6.4 stumbles over <compare> unless a Qt header comes before it

#include "core/domainname.h"

#include <algorithm>

#include <QSet>

using core::DomainName;

namespace {

DomainName name(QStringView text)
{
    return *DomainName::parse(text);
}

DomainName fromPacket(const char *text)
{
    return *DomainName::fromPresentation(text);
}

/// A name of `size` characters made of labels of 49 and a rest.
QString nameOfLength(qsizetype size)
{
    QString text;
    while (size - text.size() > 60)
        text += QString(49, u'a') + u'.';
    return text + QString(size - text.size(), u'b');
}

} // namespace

class DomainNameTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void saysWhyItRefuses();
    void takesPresentationForm_data();
    void takesPresentationForm();
    void refusesBrokenPresentation_data();
    void refusesBrokenPresentation();
    void readsItsOwnTextBack();
    void showsUnicode_data();
    void showsUnicode();
    void keepsALabelsThatDeceive_data();
    void keepsALabelsThatDeceive();
    void defangs();
    void isWithin_data();
    void isWithin();
    void registrable_data();
    void registrable();
    void ordersAndHashesByText();
};

void DomainNameTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("canonical");

    QTest::newRow("plain") << "flux.test" << QByteArray("flux.test");
    QTest::newRow("upper case") << "WWW.Flux.TEST" << QByteArray("www.flux.test");
    QTest::newRow("final dot") << "flux.test." << QByteArray("flux.test");
    QTest::newRow("one label") << "localhost" << QByteArray("localhost");
    QTest::newRow("digits") << "123.test" << QByteArray("123.test");
    QTest::newRow("underscore") << "_dmarc.flux.test" << QByteArray("_dmarc.flux.test");
    QTest::newRow("hyphens in places three and four")
        << "r3---sn-abc.flux.test" << QByteArray("r3---sn-abc.flux.test");
    QTest::newRow("hyphen at the edges") << "-a-.flux.test" << QByteArray("-a-.flux.test");
    QTest::newRow("umlaut") << QStringLiteral("bücher.test") << QByteArray("xn--bcher-kva.test");
    QTest::newRow("upper-case umlaut")
        << QStringLiteral("BÜCHER.test") << QByteArray("xn--bcher-kva.test");
    QTest::newRow("decomposed umlaut")
        << QStringLiteral("bu\u0308cher.test") << QByteArray("xn--bcher-kva.test");
    QTest::newRow("sharp s stays itself")
        << QStringLiteral("straße.test") << QByteArray("xn--strae-oqa.test");
    QTest::newRow("A-label") << "XN--BCHER-KVA.test" << QByteArray("xn--bcher-kva.test");
    QTest::newRow("full-width letters")
        << QStringLiteral("ｆｌｕｘ.test") << QByteArray("flux.test");
    QTest::newRow("ideographic full stop")
        << QStringLiteral("flux。test") << QByteArray("flux.test");
    QTest::newRow("final ideographic full stop")
        << QStringLiteral("flux.test。") << QByteArray("flux.test");
    QTest::newRow("right to left") << QStringLiteral("مثال.test") << QByteArray("xn--mgbh0fb.test");
    QTest::newRow("label of 63") << QString(63, u'a') + QStringLiteral(".test")
                                 << QByteArray(63, 'a') + ".test";
    QTest::newRow("name of 253") << nameOfLength(253) << nameOfLength(253).toLatin1();
    QTest::newRow("name of 253 and final dot")
        << nameOfLength(253) + u'.' << nameOfLength(253).toLatin1();
}

void DomainNameTest::parses()
{
    QFETCH(QString, text);
    const core::Result<DomainName> parsed = DomainName::parse(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message + parsed.error().detail));
    QTEST(parsed->text(), "canonical");
    QVERIFY(!parsed->isEmpty());
    QVERIFY(*DomainName::parse(parsed->toString()) == *parsed);
}

void DomainNameTest::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("only a dot") << ".";
    QTest::newRow("only two dots") << "..";
    QTest::newRow("two dots inside") << "flux..test";
    QTest::newRow("two dots at the end") << "flux.test..";
    QTest::newRow("dot at the start") << ".flux.test";
    QTest::newRow("space") << "flux test";
    QTest::newRow("space at the end") << "flux.test ";
    QTest::newRow("line feed") << "flux.test\n";
    QTest::newRow("slash") << "flux.test/pay";
    QTest::newRow("scheme") << "http://flux.test";
    QTest::newRow("port") << "flux.test:80";
    QTest::newRow("defanged") << "flux[.]test";
    QTest::newRow("wildcard") << "*.flux.test";
    QTest::newRow("backslash") << "flux\\.test";
    QTest::newRow("quote and comma") << "\"flux\",test";
    QTest::newRow("zero byte") << QStringLiteral("flux") + QChar(u'\0') + QStringLiteral(".test");
    QTest::newRow("line separator") << QStringLiteral("flux\u2028.test");
    QTest::newRow("right-to-left override") << QStringLiteral("flux\u202E.test");
    QTest::newRow("mixed direction") << QStringLiteral("a\u05D0b.test");
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + QStringLiteral(".test");
    QTest::newRow("emoji") << QStringLiteral("😀.test");
    QTest::newRow("A-label that decodes to nothing") << "xn--.test";
    QTest::newRow("broken A-label") << "xn--\u0661.test";
    QTest::newRow("label of 64") << QString(64, u'a') + QStringLiteral(".test");
    QTest::newRow("label that encodes to more than 63")
        << QString(60, u'ü') + QStringLiteral(".test");
    QTest::newRow("name of 254") << nameOfLength(254);
    QTest::newRow("name that encodes to more than 253")
        << QStringLiteral("ü%1.").arg(QString(39, u'a')).repeated(6) + QStringLiteral("test");
    QTest::newRow("a megabyte") << QString(1'000'000, u'a');
}

void DomainNameTest::refuses()
{
    QFETCH(QString, text);
    const core::Result<DomainName> parsed = DomainName::parse(text);
    QVERIFY2(!parsed, parsed ? parsed->text().constData() : "");
    QVERIFY(parsed.error().code == core::Error::Code::Invalid);
    QVERIFY(!parsed.error().message.isEmpty());
    QVERIFY(parsed.error().detail.size() <= 80);
}

void DomainNameTest::saysWhyItRefuses()
{
    const auto why = [](const QString &text) { return DomainName::parse(text).error().message; };
    QVERIFY(why(QString(64, u'a') + QStringLiteral(".test")).contains(QStringLiteral("63")));
    QVERIFY(why(QString(60, u'ü') + QStringLiteral(".test")).contains(QStringLiteral("63")));
    QVERIFY(why(nameOfLength(254)).contains(QStringLiteral("253")));
    QVERIFY(why(QStringLiteral("flux..test")).contains(QStringLiteral("two dots")));
    QVERIFY(why(QStringLiteral("flux\u202E.test")).contains(QStringLiteral("IDNA 2008")));
}

void DomainNameTest::takesPresentationForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");

    QTest::newRow("root") << QByteArray(".") << QByteArray();
    QTest::newRow("final dot") << QByteArray("Flux.Test.") << QByteArray("flux.test");
    QTest::newRow("no final dot") << QByteArray("flux.test") << QByteArray("flux.test");
    QTest::newRow("escaped byte") << QByteArray("a\\000b.test.") << QByteArray("a\\000b.test");
    QTest::newRow("escaped dot") << QByteArray("a\\.b.test.") << QByteArray("a\\.b.test");
    QTest::newRow("escaped dot at the end") << QByteArray("test\\.") << QByteArray("test\\.");
    QTest::newRow("escaped dot, then the final one")
        << QByteArray("test\\..") << QByteArray("test\\.");
    QTest::newRow("escaped backslash, then the final dot")
        << QByteArray("test\\\\.") << QByteArray("test\\\\");
    QTest::newRow("any punctuation") << QByteArray("=cmd|' /c'!\"@,;.test").replace(' ', "\\032")
                                     << QByteArray("=cmd|'\\032/c'!\"@,;.test");
    QTest::newRow("escape counts for one octet") << QByteArray("\\001").repeated(63) + ".test."
                                                 << QByteArray("\\001").repeated(63) + ".test";
}

void DomainNameTest::takesPresentationForm()
{
    QFETCH(QByteArray, text);
    const core::Result<DomainName> parsed = DomainName::fromPresentation(text);
    QVERIFY(parsed);
    QTEST(parsed->text(), "canonical");
}

void DomainNameTest::refusesBrokenPresentation_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("two dots") << QByteArray("a..test");
    QTest::newRow("two final dots") << QByteArray("a.test..");
    QTest::newRow("dot at the start") << QByteArray(".test");
    QTest::newRow("escape at the end") << QByteArray("test\\");
    QTest::newRow("escape of no byte") << QByteArray("a\\256.test");
    QTest::newRow("label of 64") << QByteArray(64, 'a') + ".test";
    QTest::newRow("label of 64 escapes") << QByteArray("\\001").repeated(64) + ".test";
    QTest::newRow("name of 256 octets") << nameOfLength(254).toLatin1();
    QTest::newRow("bare space") << QByteArray("a b.test");
    QTest::newRow("bare control") << QByteArray("a\nb.test");
    QTest::newRow("bare zero byte") << QByteArray("a\0b.test", 8);
    QTest::newRow("bare eighth bit") << QByteArray("b\xc3\xbc.test");
}

void DomainNameTest::refusesBrokenPresentation()
{
    QFETCH(QByteArray, text);
    QVERIFY(!DomainName::fromPresentation(text));
}

void DomainNameTest::readsItsOwnTextBack()
{
    for (const char *text :
         {".", "flux.test.", "a\\.b.test.", "test\\..", "test\\\\.", "a\\000.b."}) {
        const DomainName once = fromPacket(text);
        QCOMPARE(fromPacket(once.text().constData()).text(), once.text());
    }
}

void DomainNameTest::showsUnicode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain") << "flux.test"
                           << "flux.test";
    QTest::newRow("latin") << "xn--bcher-kva.test" << QStringLiteral("bücher.test");
    QTest::newRow("cyrillic") << "xn--e1afmkfd.test" << QStringLiteral("пример.test");
    QTest::newRow("greek") << QStringLiteral("παράδειγμα.test")
                           << QStringLiteral("παράδειγμα.test");
    QTest::newRow("chinese") << QStringLiteral("例子.test") << QStringLiteral("例子.test");
    QTest::newRow("japanese mixes its scripts")
        << QStringLiteral("東京タワーの例.test") << QStringLiteral("東京タワーの例.test");
    QTest::newRow("korean mixes its scripts")
        << QStringLiteral("한국語.test") << QStringLiteral("한국語.test");
    QTest::newRow("latin beside chinese")
        << QStringLiteral("abc例子.test") << QStringLiteral("abc例子.test");
    QTest::newRow("arabic") << QStringLiteral("مثال.test") << QStringLiteral("مثال.test");
    QTest::newRow("digits beside cyrillic")
        << QStringLiteral("пример-2.test") << QStringLiteral("пример-2.test");
    QTest::newRow("a script for each label")
        << QStringLiteral("shop.пример.test") << QStringLiteral("shop.пример.test");
}

void DomainNameTest::showsUnicode()
{
    QFETCH(QString, text);
    QTEST(name(text).toUnicode(), "shown");
}

void DomainNameTest::keepsALabelsThatDeceive_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("cyrillic letter among latin ones") << name(u"p\u0430ypal.test").text();
    QTest::newRow("greek letter among latin ones") << name(u"g\u03BF\u03BFd.test").text();
    QTest::newRow("cyrillic letters that all look latin")
        << name(u"\u0430\u0440\u0440\u04CF\u0435.test").text();
    QTest::newRow("right-to-left override") << QByteArray("xn--abc-lt0a.test");
    QTest::newRow("A-label of plain letters") << QByteArray("xn--flux-.test");
    QTest::newRow("A-label that is none") << QByteArray("xn--99999999999.test");
    QTest::newRow("A-label inside an escaped name") << QByteArray("a\\000.xn--bcher-kva.test");
    QTest::newRow("not at the start of a label") << QByteArray("axn--bcher-kva.test");
}

void DomainNameTest::keepsALabelsThatDeceive()
{
    QFETCH(QByteArray, text);
    QCOMPARE(fromPacket(text.constData()).toUnicode(), QString::fromLatin1(text));
}

void DomainNameTest::defangs()
{
    QCOMPARE(name(u"www.flux.test").defanged(), QStringLiteral("www[.]flux[.]test"));
    QCOMPARE(DomainName().defanged(), QString());
    QCOMPARE(name(u"bücher.test").defanged(), QStringLiteral("xn--bcher-kva[.]test"));
}

void DomainNameTest::isWithin_data()
{
    QTest::addColumn<QByteArray>("child");
    QTest::addColumn<QByteArray>("parent");
    QTest::addColumn<bool>("within");

    QTest::newRow("itself") << QByteArray("flux.test") << QByteArray("flux.test") << true;
    QTest::newRow("below") << QByteArray("a.b.flux.test") << QByteArray("flux.test") << true;
    QTest::newRow("everything is below the root")
        << QByteArray("flux.test") << QByteArray(".") << true;
    QTest::newRow("above") << QByteArray("test") << QByteArray("flux.test") << false;
    QTest::newRow("ends alike") << QByteArray("notflux.test") << QByteArray("flux.test") << false;
    QTest::newRow("elsewhere") << QByteArray("flux.example") << QByteArray("flux.test") << false;
    QTest::newRow("escaped dot is no border")
        << QByteArray("evil\\.flux.test") << QByteArray("flux.test") << false;
    QTest::newRow("dot after an escaped backslash is one")
        << QByteArray("evil\\\\.flux.test") << QByteArray("flux.test") << true;
}

void DomainNameTest::isWithin()
{
    QFETCH(QByteArray, child);
    QFETCH(QByteArray, parent);
    QTEST(fromPacket(child.constData()).isWithin(fromPacket(parent.constData())), "within");
}

void DomainNameTest::registrable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("registrable");
    QTest::addColumn<bool>("isSuffix");

    QTest::newRow("below a top-level domain")
        << "a.b.example.com" << QByteArray("example.com") << false;
    QTest::newRow("itself") << "example.com" << QByteArray("example.com") << false;
    QTest::newRow("below two labels")
        << "www.example.co.uk" << QByteArray("example.co.uk") << false;
    QTest::newRow("below a private suffix")
        << "a.user.github.io" << QByteArray("user.github.io") << false;
    QTest::newRow("private suffix") << "github.io" << QByteArray() << true;
    QTest::newRow("suffix of two labels") << "co.uk" << QByteArray() << true;
    QTest::newRow("top-level domain") << "com" << QByteArray() << true;
    QTest::newRow("wildcard rule") << "www.example.foo.ck" << QByteArray("example.foo.ck") << false;
    QTest::newRow("exception to a wildcard") << "a.www.ck" << QByteArray("www.ck") << false;
    QTest::newRow("unlisted top-level domain") << "a.flux.test" << QByteArray("flux.test") << false;
    QTest::newRow("international suffix")
        << QStringLiteral("a.b.公司.cn") << QByteArray("b.xn--55qx5d.cn") << false;
}

void DomainNameTest::registrable()
{
    QFETCH(QString, text);
    QTEST(name(text).registrable().text(), "registrable");
    QTEST(name(text).isPublicSuffix(), "isSuffix");
    QVERIFY(DomainName().registrable().isEmpty());
    QVERIFY(!DomainName().isPublicSuffix());
}

void DomainNameTest::ordersAndHashesByText()
{
    QList<DomainName> names{name(u"b.test"), name(u"a.test"), DomainName(), name(u"B.test.")};
    std::sort(names.begin(), names.end());
    QCOMPARE(names,
             QList<DomainName>({DomainName(), name(u"a.test"), name(u"b.test"), name(u"b.test")}));
    QCOMPARE(QSet<DomainName>(names.begin(), names.end()).size(), 3);
}

QTEST_GUILESS_MAIN(DomainNameTest)
#include "tst_domainname.moc"
