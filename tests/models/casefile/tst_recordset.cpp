// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QTest>

#include "casefile/recordset.h"

using casefile::RecordIds;
using core::RecordType;

namespace {

QByteArray encoded(const QList<RecordIds> &records)
{
    casefile::recordset::Encoder encoder;
    for (const RecordIds &record : records)
        encoder.append(record);
    return encoder.bytes();
}

/// A CNAME, two addresses of one name, one of another, and a text; each in bytes beside it.
const QList<RecordIds> golden{
    {3, RecordType::CNAME, 0, 5, {}},    // 0a 03 05  05
    {5, RecordType::A, 7, 0, {}},        // 11 05 01  07
    {5, RecordType::A, 300, 0, {}},      //           ac 02
    {200, RecordType::AAAA, 8, 0, {}},   // 09 c8 01 1c  08
    {5, RecordType::TXT, 0, 0, "\"a\""}, // 14 05 10  03 22 61 22
    {5, RecordType::TXT, 0, 0, {}},      //           00
    {5, RecordType::TXT, 1, 2, "x"},     // 0f 05 10  01 02 01 78
};
const QByteArray goldenBytes = QByteArray::fromHex("0a030505"
                                                   "11050107ac02"
                                                   "09c8011c08"
                                                   "140510032261220"
                                                   "0"
                                                   "0f051001020178");

} // namespace

/// How sets of records are written.
class TestRecordSet : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAsDocumented()
    {
        QCOMPARE(encoded(golden).toHex(), goldenBytes.toHex());
        const auto read = casefile::recordset::decode(goldenBytes);
        QVERIFY(read && *read == golden);
    }

    void anEncoderIsUsedAgain()
    {
        casefile::recordset::Encoder encoder;
        encoder.append(golden.at(1));
        QVERIFY(!encoder.bytes().isEmpty());
        encoder.clear();
        // The same name and type as before, which are written again all the same.
        for (const RecordIds &record : golden.mid(1, 2))
            encoder.append(record);
        QCOMPARE(encoder.bytes().toHex(), QByteArray("11050107ac02"));
    }

    void whatIsCutIsNoOtherSet()
    {
        for (qsizetype size = 0; size < goldenBytes.size(); ++size) {
            const auto read = casefile::recordset::decode(goldenBytes.first(size));
            // Between two runs it is the set of the records so far.
            QVERIFY(!read || *read == golden.first(read->size()));
            QVERIFY(!read || read->size() < golden.size());
        }
        QVERIFY(!casefile::recordset::decode({}));
    }

    void noNumberOfRecordsIsMadeOfFewBytes()
    {
        // 6,000 records in one run, and one more.
        const QList<RecordIds> most(casefile::recordset::mostRecords, {1, RecordType::A, 2, 0, {}});
        const auto read = casefile::recordset::decode(encoded(most));
        QVERIFY(read && *read == most);
        QVERIFY(!casefile::recordset::decode(encoded(most + QList<RecordIds>{most.first()})));
        // A run that says it has 2^60 records of nothing.
        QVERIFY(!casefile::recordset::decode(QByteArray::fromHex("808080808080808040"
                                                                 "0101")));
        QVERIFY(!casefile::recordset::decode(QByteArray(2'000'001, '\1')));
    }

    void mutationsAreReadOrRefused()
    {
        std::minstd_rand random(20261122);
        std::uniform_int_distribution<qsizetype> place(0, goldenBytes.size() - 1);
        std::uniform_int_distribution<int> byte(0, 255);
        int readable = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = goldenBytes;
            for (int changes = i % 3; changes >= 0; --changes)
                bytes[place(random)] = static_cast<char>(byte(random));
            const auto read = casefile::recordset::decode(bytes);
            if (!read)
                continue;
            ++readable;
            QVERIFY(read->size() <= bytes.size());
            const auto again = casefile::recordset::decode(encoded(*read));
            QVERIFY(again && *again == *read);
        }
        QVERIFY(readable > 1000);
    }
};

QTEST_GUILESS_MAIN(TestRecordSet)
#include "tst_recordset.moc"
