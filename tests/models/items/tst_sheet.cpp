// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "items/sheet.h"

using items::Sheet;

class TestSheet : public QObject
{
    Q_OBJECT

private slots:
    void cellsInEveryForm_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("live");
        QTest::addColumn<QString>("defanged");
        const auto row = [](const char *title, const char *shown, const char *live,
                            const char *defanged) {
            QTest::newRow(title) << QString::fromLatin1(shown) << QString::fromLatin1(live)
                                 << QString::fromLatin1(defanged);
        };
        row("name", "flux[.]test", "flux.test", "flux[.]test");
        row("address", "203.0.113.7", "203.0.113.7", "203[.]0[.]113[.]7");
        row("resolver", "203.0.113.7:5300", "203.0.113.7:5300", "203[.]0[.]113[.]7:5300");
        row("chain", "-> edge[.]cdn[.]test -> 192.0.2.1", "-> edge.cdn.test -> 192.0.2.1",
            "-> edge[.]cdn[.]test -> 192[.]0[.]2[.]1");
        row("two", "192.0.2.1, 192.0.2.2", "192.0.2.1, 192.0.2.2",
            "192[.]0[.]2[.]1, 192[.]0[.]2[.]2");
        row("time is no address", "2026-11-21 14:02:11Z", "2026-11-21 14:02:11Z",
            "2026-11-21 14:02:11Z");
        row("no address", "300.1.1.1", "300.1.1.1", "300.1.1.1");
        row("figure", "1.5", "1.5", "1.5");
    }
    void cellsInEveryForm()
    {
        QFETCH(QString, shown);
        QFETCH(QString, live);
        QFETCH(QString, defanged);
        QCOMPARE(Sheet::cell(shown, Sheet::Form::Shown), shown);
        QCOMPARE(Sheet::cell(shown, Sheet::Form::Live), live);
        QCOMPARE(Sheet::cell(shown, Sheet::Form::Defanged), defanged);
    }

    void sixthVersionAddressesAreDefanged()
    {
        const QString cell = Sheet::cell(QStringLiteral("2001:db8::7"), Sheet::Form::Defanged);
        QCOMPARE(cell, QStringLiteral("2001[:]db8::7"));
    }

    void csvIsQuotedAndNoFormula()
    {
        const Sheet sheet{{QStringLiteral("a"), QStringLiteral("b")},
                          {{QStringLiteral("=1+1"), QStringLiteral("say \"x\", y")}}};
        QCOMPARE(sheet.csv(Sheet::Form::Shown),
                 QStringLiteral("\"a\",\"b\"\r\n\"'=1+1\",\"say \"\"x\"\", y\"\r\n"));
    }

    void textHasNoHeader()
    {
        const Sheet sheet{{QStringLiteral("a"), QStringLiteral("b")},
                          {{QStringLiteral("1"), QStringLiteral("2")},
                           {QStringLiteral("3"), QStringLiteral("4")}}};
        QCOMPARE(sheet.text(Sheet::Form::Shown), QStringLiteral("1\t2\n3\t4"));
    }
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
