// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QBuffer>
#include <QFile>

#include "capture/reader.h"
#include "core/utctime.h"

using capture::Chunk;
using capture::Reader;
using capture::Skipped;

namespace {

const QByteArray fields("ts\tuid\tid.orig_h\tid.resp_h\tid.resp_p\tproto\trtt\tquery\tqclass\tqtype"
                        "\trcode\tAA\tTC\tRA\tanswers\tTTLs\n");

QByteArray header(const QByteArray &names = fields)
{
    return "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n"
           "#path\tdns\n#fields\t" +
           names;
}

/// A row: "query type rcode flags answers ttls", with F, T or - for AA, TC and RA together.
QByteArray row(const QByteArray &words, const QByteArray &time = "1521911720.865716",
               const QByteArray &server = "192.0.2.53\t53")
{
    const QList<QByteArray> parts = words.split(' ');
    const QByteArray flags = parts.at(3);
    return time + "\tC1\t198.51.100.9\t" + server + "\tudp\t0.25\t" + parts.at(0) + "\t1\t" +
           parts.at(1) + '\t' + parts.at(2) + '\t' + flags.at(0) + '\t' + flags.at(1) + '\t' +
           flags.at(2) + '\t' + parts.at(4) + '\t' + parts.at(5) + '\n';
}

QByteArray jsonRow(const QByteArray &more, const QByteArray &time = "1521911720.865716")
{
    return "{\"ts\":" + time +
           ",\"id.orig_h\":\"198.51.100.9\",\"id.resp_h\":\"192.0.2.53\",\"id.resp_p\":53,"
           "\"proto\":\"tcp\",\"rtt\":0.25,\"qclass\":1," +
           more + "}\n";
}

QString printed(const core::Record &record)
{
    const QString data = !record.address.isEmpty()  ? record.address.toString()
                         : !record.target.isEmpty() ? record.target.toString()
                                                    : record.text;
    return QStringLiteral("%1 %2 %3 %4")
        .arg(record.owner.toString(), core::toString(record.type),
             QString::number(record.ttlSeconds), data);
}

QString printed(const core::Observation &observation)
{
    QStringList parts{core::utcIso(observation.at), observation.resolver.toString(),
                      observation.question.toString(), core::toString(observation.type),
                      core::toString(observation.outcome)};
    if (observation.authoritative)
        parts.append(QStringLiteral("AA"));
    if (observation.overTcp)
        parts.append(QStringLiteral("TCP"));
    for (const core::Record &record : observation.answers)
        parts.append(QStringLiteral("| ") + printed(record));
    return parts.join(u' ');
}

QStringList printed(const Chunk &chunk)
{
    QStringList lines;
    for (const core::Observation &observation : chunk.observations)
        lines.append(printed(observation));
    for (size_t i = 0; i < chunk.skipped.size(); ++i) {
        for (qint64 n = 0; n < chunk.skipped.at(i); ++n)
            lines.append(QStringLiteral("skipped ") + toString(static_cast<Skipped>(i)));
    }
    for (const capture::Rejected &rejected : chunk.rejected)
        lines.append(QStringLiteral("rejected %1: %2").arg(rejected.line).arg(rejected.reason));
    return lines;
}

/// All of a file; the reason when it is none.
Chunk readAll(QByteArray content, QString *refused = nullptr)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = Reader::open(buffer);
    Chunk all;
    if (!reader) {
        if (refused != nullptr)
            *refused = reader.error().message;
        return all;
    }
    while (!all.isLast) {
        const Chunk chunk = (*reader)->next();
        all.rows += chunk.rows;
        all.observations += chunk.observations;
        all.rejected += chunk.rejected;
        for (size_t i = 0; i < all.skipped.size(); ++i)
            all.skipped.at(i) += chunk.skipped.at(i);
        all.isLast = chunk.isLast;
    }
    return all;
}

qint64 counted(const Chunk &chunk)
{
    return chunk.observations.size() + chunk.rejected.size() + chunk.allSkipped();
}

} // namespace

class TestZeekReader : public QObject
{
    Q_OBJECT

private slots:
    void readsARow_data();
    void readsARow();
    void readsTimes_data();
    void readsTimes();
    void skipsWhatIsNoAnswer_data();
    void skipsWhatIsNoAnswer();
    void rejectsWhatItCannotRead_data();
    void rejectsWhatItCannotRead();
    void readsColumnsByName();
    void obeysTheHeader();
    void readsLogsPutTogether();
    void goesOnBehindABadHeader();
    void readsJson_data();
    void readsJson();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void readsTheSamples_data();
    void readsTheSamples();
    void keepsNothingOfTheClient();
};

void TestZeekReader::readsARow_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("expected");
    const auto line = [](const char *name, const char *words, const char *expected) {
        QTest::newRow(name) << QByteArray(words) << QString::fromLatin1(expected);
    };
    line("two addresses", "A.Test 1 0 FFT 198.51.100.1,198.51.100.2 60.000000,60.000000",
         "a.test A NoError | a.test A 60 198.51.100.1 | a.test A 60 198.51.100.2");
    line("each alias leads to the next", "a.test 1 0 FFT b.test,c.test,198.51.100.1 5.0,6.0,7.9",
         "a.test A NoError | a.test CNAME 5 b.test | b.test CNAME 6 c.test | c.test A 7 "
         "198.51.100.1");
    line("IPv6", "a.test 28 0 TFT 2001:db8::1 60",
         "a.test AAAA NoError AA | a.test AAAA 60 "
         "2001:db8::1");
    line("an alias to nothing", "a.test 28 0 FFT b.test 60",
         "a.test AAAA NoData | a.test CNAME 60 b.test");
    line("no data", "a.test 28 0 FFT - -", "a.test AAAA NoData");
    line("no data, written as an empty set", "a.test 28 0 FFT (empty) (empty)",
         "a.test AAAA NoData");
    line("no such name", "a.test 1 3 FFT - -", "a.test A NxDomain");
    line("an alias to no such name", "a.test 1 3 FFT b.test 60",
         "a.test A NxDomain | a.test CNAME 60 b.test");
    line("refused", "a.test 1 5 FFT - -", "a.test A Refused");
    line("a failure", "a.test 1 2 FFT 198.51.100.1 60", "a.test A ServFail");
    line("cut off", "a.test 1 0 FTT 198.51.100.1 60", "a.test A Truncated");
    line("name servers", "a.test 2 0 FFT ns1.a.test,ns2.a.test 60,60",
         "a.test NS NoError | a.test NS 60 ns1.a.test | a.test NS 60 ns2.a.test");
    line("a start of authority", "a.test 6 0 FFT ns1.a.test 60",
         "a.test SOA NoError | a.test SOA 60 ns1.a.test");
    line("mail", "a.test 15 0 FFT mx.a.test 60", "a.test MX NoError | a.test MX 60 mx.a.test");
    line("a signature between",
         "a.test 1 0 FFT b.test,RRSIG\x1f"
         "5,198.51.100.1 60,5,60",
         "a.test A NoData | a.test CNAME 60 b.test | b.test CNAME 5 rrsig\\0315 | rrsig\\0315 A 60 "
         "198.51.100.1");
    line("a TTL beyond all sense", "a.test 1 0 FFT 198.51.100.1 4294967295.0",
         "a.test A NoError | a.test A 0 198.51.100.1");
    line("an escaped byte", "\\xe2\\x80\\x8b.test 1 0 FFT 198.51.100.1 60",
         "\\226\\128\\139.test A NoError | \\226\\128\\139.test A 60 198.51.100.1");
    line("an escaped letter", "\\x41.test 1 0 FFT - -", "a.test A NoData");
    line("an escaped dot is no end of a label", "a\\x2eb.test 1 0 FFT - -", "a\\.b.test A NoData");
    line("an escaped comma is no end of an element", "a.test 1 0 FFT b\\x2cc.test 60",
         "a.test A NoData | a.test CNAME 60 b,c.test");
    line("a backslash", "a\\\\b.test 1 0 FFT - -", "a\\\\b.test A NoData");
    line("a broken escape", "a\\x4.test 1 0 FFT - -", "a\\\\x4.test A NoData");
}

void TestZeekReader::readsARow()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, expected);
    if (QByteArray(QTest::currentDataTag()) == "a signature between") {
        // The words of a row are told apart by spaces, so the answer with spaces is put in here.
        words.replace("RRSIG\x1f"
                      "5",
                      "RRSIG 5 b.test");
        QByteArray text = row(QByteArray("a.test 1 0 FFT ANSWERS 60,5,60"));
        text.replace("ANSWERS", "b.test,RRSIG 5 b.test,198.51.100.1");
        const Chunk chunk = readAll(header() + text);
        QCOMPARE(printed(chunk).first(),
                 QStringLiteral("2018-03-24T17:15:21.116Z 192.0.2.53 a.test A NoError | a.test "
                                "CNAME 60 b.test | b.test TYPE46 5 5 b.test | b.test A 60 "
                                "198.51.100.1"));
        return;
    }
    const Chunk chunk = readAll(header() + row(words));
    QCOMPARE(chunk.rows, 1);
    // Dated by the answer, not by the question.
    QCOMPARE(printed(chunk),
             QStringList{QStringLiteral("2018-03-24T17:15:21.116Z 192.0.2.53 ") + expected});
    QCOMPARE(chunk.observations.first().roundTripUs, 250'000);
    QCOMPARE(chunk.observations.first().subject, chunk.observations.first().question);
}

void TestZeekReader::readsTimes_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("expected");
    const auto line = [](const char *time, const char *expected) {
        QTest::newRow(time) << QByteArray(time) << QString::fromLatin1(expected);
    };
    line("1521911720", "2018-03-24T17:15:20.250Z");
    line("1521911720.5", "2018-03-24T17:15:20.750Z");
    line("1521911720500", "2018-03-24T17:15:20.750Z");
    line("1521911720500.25", "2018-03-24T17:15:20.750Z");
    line("2018-03-24T17:15:20.500000Z", "2018-03-24T17:15:20.750Z");
    line("2018-03-24T17:15:20Z", "2018-03-24T17:15:20.250Z");
    for (const char *none :
         {"XXXXXXXXXX.XXXXXX", "-", "", "0", "-5", "nan", "inf", "1e400", "9999999999",
          "1521911720.5x", " 1521911720", "2018-02-30T17:15:20Z", "2018-03-24T25:15:20Z",
          "2018-03-24T17:15:20", "2018-03-24T17:15:nanZ", "T", "2018-03-24T17:15:20.5Z\\x00"})
        line(none, "");
}

void TestZeekReader::readsTimes()
{
    QFETCH(QByteArray, time);
    QFETCH(QString, expected);
    const Chunk chunk = readAll(header() + row("a.test 1 0 FFT - -", time));
    QCOMPARE(chunk.rows, 1);
    if (expected.isEmpty()) {
        QCOMPARE(chunk.rejected.size(), 1);
        QCOMPARE(chunk.rejected.first().line, 7);
        QVERIFY(chunk.rejected.first().reason.startsWith(QStringLiteral("The time “")));
    } else {
        QCOMPARE(core::utcIso(chunk.observations.value(0).at), expected);
    }
}

void TestZeekReader::skipsWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto line = [](const char *reason, const QByteArray &text) {
        QTest::newRow(reason) << text << QString::fromLatin1(reason).section(u':', 0, 0);
    };
    line("noResponse", row("a.test 1 - FFF - -"));
    line("noQuestion", row("- 1 0 FFT 198.51.100.1 60"));
    line("noQuestion: no type", row("a.test - 0 FFT 198.51.100.1 60"));
    QByteArray chaos = row("version.bind 16 0 FFT x 0");
    chaos.replace("version.bind\t1\t", "version.bind\t3\t");
    line("notInternet", chaos);
    line("notUnicast: mDNS", row("a.local 1 0 FFT - -", "1521911720", "224.0.0.251\t5353"));
    line("notUnicast: multicast", row("a.local 1 0 FFT - -", "1521911720", "ff02::fb\t53"));
    line("notUnicast: NetBIOS", row("a 1 0 FFT - -", "1521911720", "192.0.2.1\t137"));
    line("otherType: reverse", row("1.2.0.192.in-addr.arpa 12 0 FFT a.test 60"));
    line("otherType: any", row("a.test 255 0 FFT - -"));
    line("referral", row("a.test 1 0 FFF - -"));
}

void TestZeekReader::skipsWhatIsNoAnswer()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const Chunk chunk = readAll(header() + text);
    QCOMPARE(chunk.rows, 1);
    QCOMPARE(printed(chunk), QStringList{QStringLiteral("skipped ") + reason});
}

void TestZeekReader::rejectsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto line = [](const char *reason, const QByteArray &text) {
        QTest::newRow(reason) << text << QString::fromUtf8(reason);
    };
    line("columns", "1521911720\tx\n");
    line("columns, the header", row("a.test 1 0 FFT - -").chopped(1) + "\tmore\n");
    line("id.resp_h", row("a.test 1 0 FFT - -", "1521911720", "nowhere\t53"));
    line("id.resp_p", row("a.test 1 0 FFT - -", "1521911720", "192.0.2.1\t65536"));
    line("qtype", row("a.test A 0 FFT - -"));
    line("rcode", row("a.test 1 NOERROR FFT - -"));
    line("a..b", row("a..b 1 0 FFT - -"));
    line("rules of DNS", row(QByteArray(64, 'a') + ".test 1 0 FFT - -"));
    line("2 answers, but 1 TTLs", row("a.test 1 0 FFT 198.51.100.1,198.51.100.2 60"));
    line("1 answers, but 0 TTLs", row("a.test 1 0 FFT 198.51.100.1 -"));
    line("TTLs", row("a.test 1 0 FFT 198.51.100.1 -1"));
    line("field TTLs", row("a.test 1 0 FFT 198.51.100.1 nan"));
    line("answers", row("a.test 1 0 FFT a..b 60"));
    line("more than 1000 answers", row("a.test 1 0 FFT " + QByteArray("192.0.2.1,").repeated(1000) +
                                       "192.0.2.1 " + QByteArray("1,").repeated(1000) + '1'));
    line("longer than 1 MiB", row(QByteArray(1024 * 1024, 'a') + " 1 0 FFT - -"));
    // A person may read it in a terminal.
    line("\\u{1B}[2J", row("a.test 1 0 FFT - -", "\x1b[2J"));
}

void TestZeekReader::rejectsWhatItCannotRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const Chunk chunk = readAll(header() + text + row("b.test 1 0 FFT - -"));
    QCOMPARE(chunk.rows, 2);
    QCOMPARE(chunk.rejected.size(), 1);
    QCOMPARE(chunk.rejected.first().line, 7);
    QVERIFY2(chunk.rejected.first().reason.contains(reason),
             qPrintable(chunk.rejected.first().reason));
    QCOMPARE(chunk.observations.size(), 1); // and it goes on
}

void TestZeekReader::readsColumnsByName()
{
    const Chunk chunk =
        readAll(header("TTLs\tnovel\tanswers\trcode\tqtype\tquery\tid.resp_h\tts\n") +
                "60\tx\t198.51.100.1\t0\t1\ta.test\t192.0.2.1\t1521911720\n");
    QCOMPARE(printed(chunk),
             QStringList{QStringLiteral("2018-03-24T17:15:20.000Z 192.0.2.1 a.test A NoError | "
                                        "a.test A 60 198.51.100.1")});
}

void TestZeekReader::obeysTheHeader()
{
    const Chunk chunk =
        readAll("#separator |\n#set_separator|;\n#empty_field|EMPTY\n#unset_field|NONE\n"
                "#fields|ts|id.resp_h|query|qtype|rcode|answers|TTLs\n"
                "1521911720|192.0.2.1|-|1|0|198.51.100.1;198.51.100.2|60;60\n"
                "1521911720|192.0.2.1|a.test|1|NONE|NONE|NONE\n"
                "1521911720|192.0.2.1|a.test|1|0|EMPTY|EMPTY\n");
    QCOMPARE(chunk.observations.size(), 2);
    QCOMPARE(chunk.observations.first().question.text(), QByteArray("-"));
    QCOMPARE(chunk.observations.first().answers.size(), 2);
    QCOMPARE(chunk.allSkipped(), 1);
}

void TestZeekReader::readsLogsPutTogether()
{
    const Chunk chunk = readAll(header() + row("a.test 1 0 FFT - -") + "#close\t2018\n" +
                                header("ts\tid.resp_h\tquery\tqtype\trcode\tanswers\tTTLs\n") +
                                "1521911720\t192.0.2.1\tb.test\t1\t0\t-\t-\n");
    QCOMPARE(chunk.rows, 2);
    QCOMPARE(chunk.observations.size(), 2);
}

void TestZeekReader::goesOnBehindABadHeader()
{
    const Chunk chunk = readAll(header() + row("a.test 1 0 FFT - -") + "#fields\tts\tuid\n" +
                                row("b.test 1 0 FFT - -") + header() + row("c.test 1 0 FFT - -"));
    QCOMPARE(chunk.observations.size(), 2);
    QCOMPARE(chunk.rejected.size(), 2); // the header, and the row below it
    QCOMPARE(chunk.rows, 4);
    QVERIFY(chunk.rejected.first().reason.contains(QStringLiteral("id.resp_h")));
}

void TestZeekReader::readsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto line = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    const char *const two = "2018-03-24T17:15:21.116Z 192.0.2.53 a.test A NoError TCP | a.test "
                            "CNAME 5 b.test | b.test A 60 198.51.100.1";
    const QByteArray fine("\"query\":\"a.test\",\"qtype\":1,\"rcode\":0,\"RA\":true,"
                          "\"answers\":[\"b.test\",\"198.51.100.1\"],\"TTLs\":[5.0,60]");
    line("a row", jsonRow(fine), two);
    line("a time in words", jsonRow(fine, "\"2018-03-24T17:15:20.865716Z\""), two);
    line("spaces", jsonRow(QByteArray(fine).replace(":", " : ").replace(",", " ,\t")), two);
    line("unknown fields", jsonRow(fine + ",\"more\":{\"a\":[1,{\"b\":null}]},\"c\":\"d\""), two);
    line("of a mixed stream", jsonRow(fine + ",\"_path\":\"dns\""), two);
    line("of another log", jsonRow(fine + ",\"_path\":\"conn\""), "skipped otherType");
    line("nothing in", jsonRow("\"query\":\"a.test\",\"qtype\":28,\"rcode\":0,\"answers\":null"),
         "2018-03-24T17:15:21.116Z 192.0.2.53 a.test AAAA NoData TCP");
    line("escapes of both kinds",
         jsonRow("\"query\":\"\\u0041\\\\xff.test\",\"qtype\":28,\"rcode\":0"),
         "2018-03-24T17:15:21.116Z 192.0.2.53 a\\255.test AAAA NoData TCP");
    line("no answer", jsonRow("\"query\":\"a.test\",\"qtype\":1"), "skipped noResponse");
    line("a referral", jsonRow("\"query\":\"a.test\",\"qtype\":1,\"rcode\":0,\"RA\":false"),
         "skipped referral");
    line("a number for a name", jsonRow("\"query\":5,\"qtype\":28,\"rcode\":0"),
         "2018-03-24T17:15:21.116Z 192.0.2.53 5 AAAA NoData TCP");
    const char *const none = "rejected 2: The line is no JSON object.";
    line("not closed", "{\"ts\":1521911720\n", none);
    line("an array", "[1,2]\n", none);
    line("a word", "null\n", none);
    line("not UTF-8", jsonRow(QByteArray(fine).replace("b.test", "b\xff.test")), none);
    line("a NUL", jsonRow(QByteArray(fine).replace("b.test", QByteArray("b\0.test", 7))), none);
    line("deep", QByteArray("{\"a\":").repeated(5000) + '\n', none);
    line("answers that are none",
         jsonRow("\"query\":\"a.test\",\"qtype\":28,\"rcode\":0,\"answers\":\"x\""), none);
    line("an object among answers",
         jsonRow("\"query\":\"a.test\",\"qtype\":1,\"rcode\":0,\"answers\":[{}],\"TTLs\":[1]"),
         "rejected 2: The field answers holds “”, which cannot be read.");
}

void TestZeekReader::readsJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const QByteArray first = jsonRow("\"query\":\"first.test\",\"qtype\":1,\"rcode\":3");
    const Chunk chunk = readAll(first + text);
    QCOMPARE(chunk.rows, 2);
    QVERIFY(printed(chunk).first().contains(QStringLiteral("first.test A NxDomain")));
    QCOMPARE(printed(chunk).last(), expected);
}

void TestZeekReader::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const auto line = [](const char *name, const QByteArray &content, const char *reason) {
        QTest::newRow(name) << content << QString::fromUtf8(reason);
    };
    const char *const none = "This is no dns.log of Zeek.";
    line("nothing", {}, none);
    line("a letter", "Dear all,\n", none);
    line("comments", QByteArray("# a list\n").repeated(2000), none);
    line("rows without a header", "# a list\na.test\n", none);
    line("JSON of others", "{\"event_type\":\"dns\",\"timestamp\":\"2018\"}\n", none);
    line("Zeek's other JSON",
         "{\"ts\":1.0,\"id.resp_h\":\"192.0.2.1\",\"_path\":\"conn\",\"uid\":\"C1\"}\n", none);
    line("one long line", QByteArray(5'000'000, '{'), none);
    line("zeros", QByteArray(5'000'000, '\0'), none);
    line("another log", "#separator \\x09\n#path\tconn\n#fields\tts\tid.resp_h\n",
         "Zeek's log “conn” lacks the column “query”; a dns.log is read.");
    line("a separator of two", "#separator ab\n",
         "The header names a separator that cannot be read.");
    line("too many columns", "#fields" + QByteArray("\tx").repeated(2000) + '\n',
         "The header names more than 1000 columns.");
}

void TestZeekReader::refusesWhatIsNone()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QString refused;
    readAll(content, &refused);
    QCOMPARE(refused, reason);
}

void TestZeekReader::readsTheSamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("rejected");
    const auto line = [](const char *file, int rows, int rejected) {
        QTest::newRow(file) << QString::fromLatin1(file) << rows << rejected;
    };
    line("dns-real.log", 250, 0);
    line("dns-real.ndjson", 300, 0);
    line("dns-dup.log", 2, 2); // their times are blanked
    line("dns.log", 34, 34);
    line("dns-ipv6.log", 3, 3);
}

void TestZeekReader::readsTheSamples()
{
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(int, rejected);
    QFile log(qEnvironmentVariable("FLUXCASE_SHARED") + QStringLiteral("/data/samples/zeek/") +
              file);
    if (!log.open(QIODevice::ReadOnly))
        QSKIP("The samples are not there: set FLUXCASE_SHARED.");
    const Chunk chunk = readAll(log.readAll());
    QCOMPARE(chunk.rows, rows);
    QCOMPARE(chunk.rejected.size(), rejected);
    QCOMPARE(counted(chunk), chunk.rows);
    for (const capture::Rejected &row : chunk.rejected)
        QVERIFY(row.reason.contains(QStringLiteral("XXXXXXXXXX")));
}

void TestZeekReader::keepsNothingOfTheClient()
{
    const Chunk chunk = readAll(header() + row("a.test 1 0 FFT 198.51.100.1 60"));
    QVERIFY(!printed(chunk).first().contains(QStringLiteral("198.51.100.9")));
    QVERIFY(chunk.observations.first().clientSubnet == core::IpPrefix());
}

QTEST_GUILESS_MAIN(TestZeekReader)
#include "tst_zeekreader.moc"
