// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QBuffer>
#include <QRandomGenerator>

#include "capture/reader.h"
#include "support/gzip.h"

namespace {

constexpr int mutations = 20'000;

const QByteArray tsv(
    "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tdns\n"
    "#fields\tts\tuid\tid.resp_h\tid.resp_p\tproto\trtt\tquery\tqclass\tqtype\trcode\tAA\tTC\tRA\t"
    "answers\tTTLs\n"
    "1521911720.865716\tC1\t192.0.2.53\t53\tudp\t0.25\ta.test\t1\t1\t0\tF\tF\tT\t"
    "b.test,198.51.100.1\t5.0,60.0\n"
    "1521911721.865716\tC2\t192.0.2.53\t53\tudp\t-\t\\xe2\\x80.test\t1\t28\t0\tF\tF\tT\t"
    "2001:db8::1\t300.0\n"
    "1521911722.865716\tC3\t192.0.2.53\t53\ttcp\t0.1\ta.test\t1\t16\t0\tF\tF\tT\t"
    "TXT 5 hello,RRSIG 5 a.test\t300.0,5.0\n"
    "1521911723.865716\tC4\t192.0.2.53\t53\tudp\t0.25\ta.test\t1\t2\t3\tF\tF\tT\t-\t-\n");

const QByteArray json(
    "{\"_path\":\"dns\",\"ts\":\"2018-03-24T17:15:20.865716Z\",\"id.resp_h\":\"192.0.2.53\","
    "\"id.resp_p\":53,\"proto\":\"udp\",\"rtt\":0.25,\"query\":\"a.test\",\"qclass\":1,\"qtype\":1,"
    "\"rcode\":0,\"AA\":false,\"TC\":false,\"RA\":true,\"answers\":[\"b.test\",\"198.51.100.1\"],"
    "\"TTLs\":[5.0,60.0]}\n"
    "{\"ts\":1521911721.865716,\"id.resp_h\":\"192.0.2.53\",\"id.resp_p\":53,"
    "\"query\":\"\\\\xe2.test\",\"qtype\":28,\"rcode\":0,\"answers\":[\"2001:db8::1\"],"
    "\"TTLs\":[300.0]}\n"
    "{\"ts\":1521911722.865716,\"id.resp_h\":\"192.0.2.53\",\"query\":\"\\u0061.test\",\"qtype\":1,"
    "\"rcode\":3,\"answers\":null}\n");

/// What a broken disk, a careless tool or an enemy does to a file.
void mutate(QByteArray &content, QRandomGenerator &random)
{
    static const QList<QByteArray> spices{
        "\t",  ",",    "\n",        "\"",      "\\x",     "\\",
        "-",   "#",    "[",         "}",       "\xff",    QByteArray(1, '\0'),
        "nan", "1e99", "#fields\t", "(empty)", "\\u0000", "65536"};
    for (int i = 1 + static_cast<int>(random.bounded(4)); i > 0; --i) {
        const auto at = static_cast<qsizetype>(random.bounded(content.size() + 1));
        const auto size = static_cast<qsizetype>(random.bounded(40));
        switch (random.bounded(5)) {
        case 0:
            if (at < content.size())
                content[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            content.remove(at, size);
            break;
        case 2:
            content.insert(at, spices.at(random.bounded(spices.size())));
            break;
        case 3:
            content.insert(
                at, content.mid(static_cast<qsizetype>(random.bounded(content.size() + 1)), size));
            break;
        default:
            content.truncate(std::max<qsizetype>(at, content.size() / 2));
        }
    }
}

} // namespace

/// Broken and hostile files end in rejected rows, never in a crash (the sanitizers watch), and
/// every row is counted.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    /// A piece is what an import reads before it looks whether it shall stop.
    void piecesStaySmall_data()
    {
        QTest::addColumn<QByteArray>("filling");
        QTest::newRow("empty lines") << QByteArray(64 * 1024 * 1024, '\n');
        QTest::newRow("a line without end") << QByteArray(64 * 1024 * 1024, 'x');
    }

    void piecesStaySmall()
    {
        QFETCH(QByteArray, filling);
        QByteArray content = tsv + filling;
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        const auto reader = capture::Reader::open(buffer);
        QVERIFY(reader);
        qint64 before = buffer.pos();
        capture::Chunk chunk;
        qint64 observations = 0;
        while (!chunk.isLast) {
            chunk = (*reader)->next();
            observations += chunk.observations.size();
            QCOMPARE_LE(buffer.pos() - before, qint64{16} * 1024 * 1024);
            before = buffer.pos();
        }
        QCOMPARE(observations, 4);
    }

    void survivesMutations_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("tab-separated") << tsv;
        QTest::newRow("JSON") << json;
        QTest::newRow("gzip") << support::gzip(tsv.repeated(3)) + support::gzip(json);
    }

    void survivesMutations()
    {
        QFETCH(QByteArray, content);
        QRandomGenerator random(20261121);
        qint64 rows = 0;
        qint64 accepted = 0;
        qint64 rejected = 0;
        for (int i = 0; i < mutations; ++i) {
            QByteArray mutated = content;
            mutate(mutated, random);
            QBuffer buffer(&mutated);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            const auto reader = capture::Reader::open(buffer);
            capture::Chunk chunk;
            while (reader && !chunk.isLast) {
                chunk = (*reader)->next();
                QCOMPARE(chunk.rows,
                         chunk.observations.size() + chunk.allSkipped() + chunk.rejected.size());
                rows += chunk.rows;
                accepted += chunk.observations.size();
                rejected += chunk.rejected.size();
                for (const core::Observation &observation : chunk.observations) {
                    QVERIFY(observation.at > 0 && !observation.question.isEmpty());
                    QVERIFY(!observation.resolver.address.isEmpty());
                }
            }
        }
        // Neither everything nor nothing was refused.
        QVERIFY(accepted > mutations / 10);
        QVERIFY(rejected > mutations / 20);
        QVERIFY(rows >= accepted + rejected);
    }

    void aLineWithoutAnEndIsPassedOver()
    {
        // A bomb: it unpacks to 64 MiB of one line, and none of it is kept.
        QByteArray content = support::gzip(tsv + QByteArray(64 * 1024 * 1024, 'x'));
        QVERIFY(content.size() < 1024 * 1024);
        QBuffer buffer(&content);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto reader = capture::Reader::open(buffer);
        QVERIFY(reader);
        capture::Chunk chunk;
        qint64 rows = 0;
        qsizetype rejected = 0;
        qsizetype observations = 0;
        while (!chunk.isLast) {
            chunk = (*reader)->next();
            rows += chunk.rows;
            rejected += chunk.rejected.size();
            observations += chunk.observations.size();
        }
        QCOMPARE(rows, 5);
        QCOMPARE(rejected, 1);
        QCOMPARE(observations, 4);
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
