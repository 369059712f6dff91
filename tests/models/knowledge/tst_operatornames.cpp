// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "knowledge/operatornames.h"
#include "knowledge/organisation.h"

/// Who runs a network.
class TestOperatorNames : public QObject
{
    Q_OBJECT

private slots:
    void makesNamesComparable_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *organisation, const char *expected) {
            QTest::newRow(organisation)
                << QString::fromUtf8(organisation) << QString::fromUtf8(expected);
        };
        row("Example Hosting B.V.", "example hosting");
        row("EXAMPLE HOSTING, BV", "example hosting");
        row("Example  Net Sp. z o.o.", "example net");
        row("OOO \"Example Net\"", "example net");
        row("Example.com, Inc.", "examplecom");
        row("Example Net Co., Ltd.", "example net");
        row("Example s.r.o.", "example");
        row("O'Example Net LLC", "oexample net");
        row("Limited", "limited");
        row("AS", "as");
        row("AS Example", "as example");
        row("Пример Сеть ООО", "пример сеть ооо");
        row("...", "");
        QTest::newRow("empty") << QString() << QString();
    }

    void makesNamesComparable()
    {
        QFETCH(QString, organisation);
        QFETCH(QString, expected);
        QCOMPARE(knowledge::comparable(organisation), expected);
    }

    void aHugeNameIsCut()
    {
        QVERIFY(knowledge::comparable(QString(1'000'000, u'x')).size() <= 200);
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("isThere");
        const auto row = [](const char *pattern, bool isThere) {
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << isThere;
        };
        row("web", true);
        row("hosting", false);
        row("*hosting", true);
        row("webhosting", true);
        row("web*", true);
        row("*ost*", true);
        row("ghost*", false);
        row("data centre", true);
        row("data", true);
        row("centre data", false);
        row("cent", false);
        row("*", false);
        row("**", false);
    }

    void findsWords()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, isThere);
        QCOMPARE(knowledge::holdsWords(QStringLiteral("web webhosting data centre"), pattern),
                 isThere);
    }

    void namesTheOperator_data()
    {
        QTest::addColumn<quint32>("asn");
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, quint32 asn, const char *organisation,
                            const char *expected) {
            QTest::newRow(name) << asn << QString::fromLatin1(organisation)
                                << QString::fromLatin1(expected);
        };
        row("by number", 64496, "Whatever Ltd", "example");
        row("by word", 64500, "Example-Cloud Services GmbH", "examplecloud");
        row("by the longer words", 64500, "Example Cloud Nine Inc.", "nine");
        row("no words within", 64500, "The Example Cloud", "the example cloud");
        row("by itself", 64500, "Other Net, Inc.", "other net");
        row("a network without a name", 64500, "", "as64500");
        row("nothing known", 0, "", "");
        row("number 0 is no number", 0, "Other Net", "other net");
    }

    void namesTheOperator()
    {
        QFETCH(quint32, asn);
        QFETCH(QString, organisation);
        QFETCH(QString, expected);
        knowledge::OperatorNames names;
        names.add(64496, QStringLiteral("example"));
        names.add(0, QStringLiteral("nobody"));
        names.add(QStringLiteral("example cloud"), QStringLiteral("examplecloud"));
        names.add(QStringLiteral("example cloud nine"), QStringLiteral("nine"));
        QCOMPARE(names.of({asn, organisation, {}}), expected);
    }
};

QTEST_GUILESS_MAIN(TestOperatorNames)
#include "tst_operatornames.moc"
