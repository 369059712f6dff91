// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include <QTest>

#include "knowledge/prefixtable.h"

using core::IpAddress;
using core::IpPrefix;
using knowledge::PrefixTable;

/// Which blocks hold an address.
class TestPrefixTable : public QObject
{
    Q_OBJECT

private:
    using Entries = QList<QPair<IpPrefix, quint32>>;
    using Random = std::mt19937;

    /// Addresses that share many leading bits, so that blocks nest and touch.
    static IpAddress address(Random &random)
    {
        std::array<quint8, 16> bytes{};
        const bool isV4 = random() % 2 == 0;
        for (size_t i = 0; i < bytes.size(); ++i)
            bytes.at(i) = random() % 3 ? quint8(random() % 2 * 255) : quint8(random());
        return isV4 ? IpAddress::fromBytes(
                          QByteArray(reinterpret_cast<const char *>(bytes.data()), 4))
                    : IpAddress::v6(bytes);
    }

    static IpPrefix prefix(Random &random)
    {
        const IpAddress begin = address(random);
        const int bits = begin.bits();
        // Short and full lengths come often: they are where shifts go wrong.
        switch (random() % 8) {
        case 0:
            return {begin, 0};
        case 1:
            return {begin, bits};
        case 2:
            return {begin, bits == 32 ? 31 : 64};
        default:
            return {begin, static_cast<int>(random() % static_cast<quint32>(bits + 1))};
        }
    }

    /// The same answer from looking at each block.
    static QList<quint32> lookedAtEach(const Entries &entries, const IpAddress &wanted)
    {
        Entries holding;
        for (const auto &entry : entries) {
            if (entry.first.contains(wanted))
                holding.append(entry);
        }
        std::sort(holding.begin(), holding.end(), [](const auto &a, const auto &b) {
            return std::pair(a.first.length(), a.second) > std::pair(b.first.length(), b.second);
        });
        QList<quint32> values;
        for (const auto &entry : holding)
            values.append(entry.second);
        return values;
    }

private slots:
    void isAsLookingAtEachBlock_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void isAsLookingAtEachBlock()
    {
        QFETCH(quint32, seed);
        Random random(seed);
        Entries entries;
        PrefixTable table;
        const auto count = static_cast<quint32>(seed == 1 ? 0 : random() % 400);
        for (quint32 value = 0; value < count; ++value) {
            entries.append({prefix(random), value});
            table.add(entries.constLast().first, value);
        }
        table.build();
        QCOMPARE(table.size(), entries.size());
        int found = 0;
        for (int i = 0; i < 500; ++i) {
            // Half of them at the edges of blocks.
            IpAddress wanted = address(random);
            if (!entries.isEmpty() && i % 2 == 0)
                wanted = entries.at(static_cast<qsizetype>(random() % count)).first.address();
            const PrefixTable::Values values = table.match(wanted);
            const QList<quint32> list(values.begin(), values.end());
            QCOMPARE(list, lookedAtEach(entries, wanted));
            found += list.isEmpty() ? 0 : 1;
        }
        QVERIFY(count == 0 || found > 100);
    }

    void keepsTheFamiliesApart()
    {
        PrefixTable table;
        table.add({IpAddress::v4(0), 0}, 4);
        table.add({*IpAddress::parse(u"::"), 0}, 6);
        table.add({}, 7);
        table.build();
        QCOMPARE(table.size(), 2);
        QCOMPARE(table.match(IpAddress::v4(0xc0000201U)), PrefixTable::Values{4});
        QCOMPARE(table.match(*IpAddress::parse(u"2001:db8::1")), PrefixTable::Values{6});
        QVERIFY(table.match({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPrefixTable)
#include "tst_prefixtable.moc"
