// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/selected.h"

#include <QTest>

using flux::AddressHistory;

class TestSelected : public QObject
{
    Q_OBJECT

    /// In NL and AS64500, held 100–200 and 500–600.
    static AddressHistory address()
    {
        AddressHistory history;
        history.address = *core::IpAddress::parse(u"192.0.2.1");
        history.network.asn = 64500;
        history.place.countryCode = QStringLiteral("NL");
        history.spells = {{100, 150, 200}, {500, 550, 600}};
        return history;
    }

private slots:
    void nothingPickedIsEverything()
    {
        QVERIFY(core::Selection().isEmpty());
        QVERIFY(flux::isSelected({}, address()));
    }

    void followsTheSpells_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<bool>("held");
        QTest::newRow("before the first") << 10LL << 99LL << false;
        QTest::newRow("touches its start") << 10LL << 100LL << true;
        QTest::newRow("within the TTL of its last answer") << 180LL << 190LL << true;
        QTest::newRow("in the gap") << 201LL << 499LL << false;
        QTest::newRow("around all") << 10LL << 900LL << true;
        QTest::newRow("after the last") << 601LL << 900LL << false;
    }

    void followsTheSpells()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        core::Selection selection;
        selection.from = from;
        selection.to = to;
        QTEST(flux::isHeldIn(selection, address()), "held");
    }

    void heldTimeLiesWithinTheSelectedOne_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<qint64>("heldFrom");
        QTest::addColumn<qint64>("heldTo");
        QTest::newRow("around all") << 10LL << 900LL << 100LL << 550LL;
        QTest::newRow("first spell alone") << 10LL << 300LL << 100LL << 150LL;
        QTest::newRow("inside a spell") << 110LL << 120LL << 110LL << 120LL;
        QTest::newRow("from one into the other") << 120LL << 520LL << 120LL << 520LL;
        QTest::newRow("only within its TTL") << 180LL << 190LL << 180LL << 180LL;
    }

    void heldTimeLiesWithinTheSelectedOne()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        core::Selection selection;
        selection.from = from;
        selection.to = to;
        const flux::HeldTime held = flux::heldIn(selection, address());
        QTEST(held.from, "heldFrom");
        QTEST(held.to, "heldTo");
    }

    void aNameServerIsHeldWhileItIsNamedOrHasAnAddress()
    {
        flux::NameServerHistory server;
        server.spells = {{700, 750, 800}};
        server.parentSpells = {{20, 20, 30}};
        server.addresses = {address()};
        const auto isHeld = [&server](core::UtcMs from, core::UtcMs to) {
            core::Selection selection;
            selection.from = from;
            selection.to = to;
            return flux::isHeldIn(selection, server);
        };
        QVERIFY(isHeld(0, 0));
        QVERIFY(isHeld(10, 25));
        QVERIFY(isHeld(550, 560));
        QVERIFY(isHeld(760, 770));
        QVERIFY(!isHeld(300, 400));
        QVERIFY(!isHeld(801, 900));
    }

    void criteriaOfDifferentKindsAllHaveToHold()
    {
        core::Selection selection;
        selection.countries = {QStringLiteral("NL"), QStringLiteral("DE")};
        QVERIFY(flux::isPicked(selection, address()));
        selection.networks = {64501};
        QVERIFY(!flux::isPicked(selection, address()));
        selection.networks.insert(64500);
        QVERIFY(flux::isPicked(selection, address()));
        selection.addresses = {*core::IpAddress::parse(u"192.0.2.2")};
        QVERIFY(!flux::isPicked(selection, address()));
    }
};

QTEST_APPLESS_MAIN(TestSelected)
#include "tst_selected.moc"
