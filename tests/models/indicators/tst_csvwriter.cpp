// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include "indicators/csvwriter.h"
#include "samples.h"

using indicators::CsvWriter;
using indicators::Form;
using indicators::IndicatorSet;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private:
    static QByteArray written(const IndicatorSet &set, Form form)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return CsvWriter::write(set, buffer, form) ? buffer.data() : QByteArray();
    }

    static IndicatorSet one(const indicators::Indicator &indicator)
    {
        return {{QStringLiteral("case.fluxcase"), false, 0}, {indicator}};
    }

private slots:
    void writesOneRowAnIndicator()
    {
        IndicatorSet set = one(samples::addressIndicator("192.0.2.1", QStringLiteral("Example")));
        set.indicators.append(samples::nameIndicator("ns1.flux.test"));
        const QByteArray header = "\"indicator\",\"type\",\"role\",\"name\",\"as_number\","
                                  "\"organisation\",\"country\",\"first_seen\",\"last_seen\","
                                  "\"answers\",\"class\",\"case\",\"practice\","
                                  "\"confidence\",\"valid_from\",\"valid_until\",\"state\","
                                  "\"tlp\",\"pap\",\"evidence_head\",\"override\"\r\n";
        const QByteArray rest =
            ",0.00,\"\",\"\",\"current\",\"TLP:AMBER\",\"PAP:AMBER\",\"\",\"\"\r\n";
        QCOMPARE(written(set, Form::Defanged),
                 header +
                     "\"192[.]0[.]2[.]1\",\"ipv4-addr\",\"address\",\"flux[.]test\",64500,"
                     "\"Example\",\"NL\",\"2026-11-21T14:02:11.412Z\","
                     "\"2026-11-21T14:03:11.000Z\",12,\"Not enough data\",\"case.fluxcase\","
                     "\"\"" +
                     rest +
                     "\"ns1[.]flux[.]test\",\"domain-name\",\"name server\",\"flux[.]test\",,\"\","
                     "\"\",\"\",\"\",,\"Not enough data\",\"case.fluxcase\",\"\"" +
                     rest);
        const QByteArray raw = written(set, Form::Raw);
        QVERIFY(raw.contains("\r\n\"192.0.2.1\",\"ipv4-addr\",\"address\",\"flux.test\","));
        QVERIFY(!raw.contains("[.]"));
    }

    void ipv6IsDefangedToo()
    {
        const QByteArray csv =
            written(one(samples::addressIndicator("2001:db8::1", {})), Form::Defanged);
        QVERIFY(csv.contains("\r\n\"2001[:]db8::1\",\"ipv6-addr\","));
    }

    void everyRowOfAPracticeCaseSaysSo()
    {
        IndicatorSet set = one(samples::nameIndicator("flux.test"));
        set.origin.practice = true;
        QVERIFY(written(set, Form::Raw).contains(",\"case.fluxcase\",\"PRACTICE\","));
    }

    void noCellStartsAFormula_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *name, const QString &organisation, const char *cell) {
            QTest::newRow(name) << organisation << QByteArray(cell);
        };
        row("equals", QStringLiteral("=cmd|' /C calc'!A0"), "\"'=cmd|' /C calc'!A0\"");
        row("plus", QStringLiteral("+1"), "\"'+1\"");
        row("minus", QStringLiteral("-1"), "\"'-1\"");
        row("at", QStringLiteral("@SUM(A1)"), "\"'@SUM(A1)\"");
        row("tab", QStringLiteral("\t=1"), "\"'\t=1\"");
        row("carriage return", QStringLiteral("\r=1"), "\"'\r=1\"");
        row("line feed", QStringLiteral("\n=1"), "\"'\n=1\"");
        row("full-width equals", QStringLiteral("＝1"), "\"'＝1\"");
        row("full-width plus", QStringLiteral("＋1"), "\"'＋1\"");
        row("full-width minus", QStringLiteral("－1"), "\"'－1\"");
        row("full-width at", QStringLiteral("＠1"), "\"'＠1\"");
        row("quote first", QStringLiteral("\"=1"), "\"\"\"=1\"");
        row("break out of the cell", QStringLiteral("a\",=1,\""), "\"a\"\",=1,\"\"\"");
        row("harmless", QStringLiteral("A=B"), "\"A=B\"");
    }

    void noCellStartsAFormula()
    {
        QFETCH(QString, organisation);
        QFETCH(QByteArray, cell);
        const IndicatorSet set = one(samples::addressIndicator("192.0.2.1", organisation));
        for (const Form form : {Form::Defanged, Form::Raw}) {
            const QByteArray csv = written(set, form);
            QVERIFY2(csv.contains(QByteArray(",64500," + cell + ",\"NL\",")), csv.constData());
        }
    }

    void hostileNamesAndCaseNamesAreCellsToo()
    {
        IndicatorSet set = one(samples::nameIndicator("=cmd\\,\\\"x.test"));
        set.origin.caseName = QStringLiteral("=evil\"\r\n.fluxcase");
        const QByteArray csv = written(set, Form::Defanged);
        QVERIFY2(csv.contains("\r\n\"'=cmd\\,\\\"\"x[.]test\",\"domain-name\","), csv.constData());
        QVERIFY2(csv.contains(",\"'=evil\"\"\r\n.fluxcase\",\"\",0.00,"), csv.constData());
    }

    void anotherReaderReadsTheSame()
    {
        const QString python = QStringLiteral("/usr/bin/python3");
        if (!QFile::exists(python))
            QSKIP("SKIPPED: /usr/bin/python3 is missing, the CSV was not read by another program");
        const QStringList organisations{QStringLiteral("Bücher, \"quoted\"\r\nsecond line"),
                                        QStringLiteral("=1+1"),
                                        QStringLiteral("a\nb\tc"),
                                        QStringLiteral("日本語\u202e"),
                                        {}};
        IndicatorSet set{{QStringLiteral("x"), true, 0}, {}};
        for (const QString &organisation : organisations)
            set.indicators.append(samples::addressIndicator("192.0.2.1", organisation));
        QProcess reader;
        reader.start(python,
                     {QStringLiteral("-c"),
                      QStringLiteral("import csv,io,json,sys;"
                                     "t=io.TextIOWrapper(sys.stdin.buffer,'utf-8',newline='');"
                                     "print(json.dumps(list(csv.reader(t,strict=True))))")});
        reader.write(written(set, Form::Defanged));
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished());
        const QJsonArray rows = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
        QCOMPARE(rows.size(), organisations.size() + 1);
        QCOMPARE(rows.at(0).toArray().at(5).toString(), QStringLiteral("organisation"));
        for (qsizetype i = 0; i < organisations.size(); ++i) {
            const QJsonArray row = rows.at(i + 1).toArray();
            QCOMPARE(row.size(), 21);
            const bool isFormula = organisations.at(i).startsWith(u'=');
            QCOMPARE(row.at(5).toString(),
                     (isFormula ? QStringLiteral("'") : QString()) + organisations.at(i));
            QCOMPARE(row.at(12).toString(), QStringLiteral("PRACTICE"));
        }
    }

    void aShortDiskIsAnError()
    {
        const IndicatorSet set = one(samples::addressIndicator("192.0.2.1", QStringLiteral("X")));
        const QByteArray whole = written(set, Form::Raw);
        for (qint64 room = 0; room < whole.size(); room += 40) {
            samples::FullDevice device(room);
            const auto done = CsvWriter::write(set, device, Form::Raw);
            QVERIFY(!done.has_value());
            QCOMPARE(done.error().code, core::Error::Code::Io);
            QCOMPARE(done.error().detail, QStringLiteral("no room"));
        }
        samples::FullDevice device(whole.size());
        QVERIFY(CsvWriter::write(set, device, Form::Raw).has_value());
        QCOMPARE(device.bytes(), whole);
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
