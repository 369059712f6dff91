// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "casepages.h"
#include "samples.h"

using casefile::CaseStore;
using core::Batch;

/// What was known of addresses and names when they were first seen, and what came to it.
class TestCaseFacts : public QObject
{
    Q_OBJECT

private slots:
    void factsStayAsTheyWereFirstKnown()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        core::AddressFacts unknown{samples::address(0), {}, {}};
        store.append({{unknown}, {samples::observation(0)}});
        store.flush();
        QCOMPARE(pagesOf(store).facts, {unknown});
        const core::AddressFacts first = samples::facts(0);
        store.append({{first}, {}});
        store.flush();
        QCOMPARE(pagesOf(store).facts, {first});
        core::AddressFacts later = first;
        later.network.asn = 64511;
        store.append({{later}, {}});
        store.flush();
        QCOMPARE(pagesOf(store).facts, {first});
    }

    void whatListsSayIsAddedToWhatDatabasesSaid()
    {
        // A case of an older Fluxcase, or one that was made without the one or the other.
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        const core::AddressFacts first = samples::facts(3);
        core::AddressFacts place{first.address, first.network, first.place};
        store.append({{place}, {samples::observation(3)}});
        store.flush();
        QCOMPARE(pagesOf(store).facts, {place});
        core::AddressFacts later = first;
        later.network.asn = 64511;
        store.append({{later}, {}});
        store.flush();
        QCOMPARE(pagesOf(store).facts, {first});
        later.operatorName = QStringLiteral("another");
        later.hits.clear();
        store.append({{later}, {}});
        store.flush();
        QCOMPARE(pagesOf(store).facts, {first});
    }

    void namesKeepWhatWasFirstKnownOfThem()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        const core::NameFacts nothing{samples::name("q1.flux.test")};
        core::NameFacts first = samples::nameFacts(1);
        store.append({{}, {samples::observation(1)}, {nothing}});
        store.flush();
        QVERIFY(pagesOf(store).names.isEmpty());
        store.append({{}, {}, {first}});
        core::NameFacts later = first;
        later.kinds = core::NameKind::Parking;
        later.hits.clear();
        store.append({{}, {}, {later}});
        store.flush();
        QCOMPARE(pagesOf(store).names, {first});
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("copy.fluxcase"));
        QVERIFY(store.saveCopy(path).has_value());
        QVERIFY(store.open(path).has_value());
        store.append({{}, {}, {later}});
        QCOMPARE(store.read({samples::name("flux.test")})->names, {first});
    }

    void factsOfNamesInNoAnswerComeToo()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        store.append({{}, {}, {samples::nameFacts(2)}});
        store.flush();
        QCOMPARE(pagesOf(store).names, {samples::nameFacts(2)});
        QCOMPARE(store.read()->names, {samples::nameFacts(2)});
    }

    void factsOfAddressesInNoAnswerComeToo()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        store.append({{samples::facts(7)}, {}});
        store.flush();
        QCOMPARE(pagesOf(store).facts, {samples::facts(7)});
        QCOMPARE(store.read()->facts, {samples::facts(7)});
    }

    void aPointOffTheGlobeIsNoPoint()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        core::AddressFacts facts = samples::facts(0);
        facts.place.latitude = qQNaN();
        facts.place.radiusKm = qInf();
        store.append({{facts}, {}});
        store.flush();
        const Batch read = pagesOf(store);
        QCOMPARE(read.facts.size(), 1);
        QVERIFY(!read.facts.first().place.hasPoint);
        QCOMPARE(read.facts.first().place.radiusKm, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestCaseFacts)
#include "tst_casefacts.moc"
