// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "investigation/ownerbounds.h"
#include "investigation/servernames.h"

using investigation::ServerNames;

namespace {

QList<core::DomainName> names(int first, int count)
{
    QList<core::DomainName> made;
    for (int i = first; i < first + count; ++i)
        made.append(*core::DomainName::parse(QStringLiteral("ns%1.b.test").arg(i)));
    return made;
}

constexpr core::MonotonicMs minute = 60'000;

} // namespace

/// How many name servers the owner of a name can make us follow.
class TstServerNames : public QObject
{
    Q_OBJECT

private slots:
    void theBoundsAreThoseOfTheDesign();
    void thirteenOfASet();
    void fiftyNewAnHour();
    void letsGoOfWhatIsNotNamed();
};

void TstServerNames::theBoundsAreThoseOfTheDesign()
{
    using namespace investigation::ownerbounds;
    QCOMPARE(port, 53);
    QCOMPARE(serversOfAName, 8);
    QCOMPARE(queriesPerSecond, 1.0);
    QCOMPARE(namesOfASet, 13);
    QCOMPARE(newNamesAnHour, 50);
}

void TstServerNames::thirteenOfASet()
{
    ServerNames servers;
    QCOMPARE(servers.name(names(0, 40), 0), names(0, 13));
    QVERIFY(servers.name(names(0, 40), 1).isEmpty());
    QVERIFY(!servers.contains(names(13, 1).first()));
}

void TstServerNames::fiftyNewAnHour()
{
    ServerNames servers;
    qsizetype taken = 0;
    for (int turn = 0; turn < 60; ++turn) // a new set each minute
        taken += servers.name(names(13 * turn, 13), turn * minute).size();
    QCOMPARE(taken, 50);
    // An hour after the first of them as many may come again.
    QCOMPARE(servers.name(names(5000, 13), 60 * minute).size(), 13);
    QVERIFY(servers.name(names(6000, 13), 60 * minute).isEmpty());
}

void TstServerNames::letsGoOfWhatIsNotNamed()
{
    ServerNames servers;
    servers.name(names(0, 2), 0);
    servers.name(names(1, 1), 30 * minute);
    QVERIFY(servers.letGo(59 * minute).isEmpty());
    QCOMPARE(servers.letGo(60 * minute), names(0, 1));
    QVERIFY(servers.contains(names(1, 1).first()));
    QCOMPARE(servers.letGo(90 * minute), names(1, 1));
}

QTEST_GUILESS_MAIN(TstServerNames)
#include "tst_servernames.moc"
