// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <functional>

#include "flux/decision.h"

namespace {

using flux::NameState;
using flux::OperatorNovelty;
using flux::Picture;
using Change = std::function<void(Picture &)>;

/// A picture that rule 2 calls fast flux, and only just.
Picture fastFlux()
{
    Picture picture;
    picture.looks = 2;
    picture.hosts = 5;
    picture.operators = 5;
    picture.hostingNats = -0.5;
    picture.unsureShare = 0.30;
    picture.novelty = OperatorNovelty::Result::Positive;
    picture.noveltyAt = 1000;
    picture.fiveHostsAt = 900;
    picture.isMany = true;
    return picture;
}

Picture few()
{
    Picture picture;
    picture.looks = 12;
    picture.hosts = 24;
    picture.operators = 3;
    picture.growingSince = 1500;
    picture.rotatingSince = 1200;
    picture.canTurnPositive = false;
    picture.isMany = true;
    return picture;
}

Picture quiet()
{
    Picture picture;
    picture.looks = 6;
    picture.hosts = 1;
    picture.operators = 1;
    picture.novelty = OperatorNovelty::Result::Negative;
    picture.noveltyAt = 2000;
    return picture;
}

} // namespace

class TestDecision : public QObject
{
    Q_OBJECT

private slots:
    void table_data();
    void table();
    void times();
};

void TestDecision::table_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("rule");
    const auto row = [](const char *name, Picture picture, const Change &change,
                        const char *expected, int rule) {
        change(picture);
        QTest::newRow(name) << picture << QString::fromLatin1(expected) << rule;
    };
    const Change none = [](Picture &) {};
    const auto state = [](NameState what, int looks) {
        return Change([=](Picture &p) { p.state = flux::Standing{what, 77, looks}; });
    };
    row("a sinkhole twice", fastFlux(), state(NameState::Sinkhole, 2), "Sinkholed", 1);
    row("a sinkhole once", fastFlux(), state(NameState::Sinkhole, 1), "Fast flux", 2);
    row("a block page", fastFlux(), state(NameState::BlockPage, 2), "Sinkholed", 1);
    row("nowhere", fastFlux(), state(NameState::Special, 2), "Sinkholed", 1);
    row("parking", fastFlux(), state(NameState::Parked, 2), "Parked", 1);
    row("NXDOMAIN", fastFlux(), state(NameState::NoSuchName, 2), "Not resolving", 1);
    row("no address", fastFlux(), state(NameState::NoAddress, 2), "Not resolving", 1);

    row("flux", fastFlux(), none, "Fast flux", 2);
    row(
        "four hosts", fastFlux(),
        [](Picture &p) {
            p.hosts = 4;
            p.looks = 8;
        },
        "Multi-operator service", 4);
    const auto hosted = [](double nats, int hosts, int looks) {
        return Change([=](Picture &p) {
            p.hostingNats = nats;
            p.hosts = hosts;
            p.looks = looks;
        });
    };
    row("hosted, perhaps", fastFlux(), hosted(0.5, 9, 2), "Not enough data", 8);
    row("hosted, rather not, ten hosts", fastFlux(), hosted(1, 10, 2), "Fast flux", 2);
    row("hosted, rather not, three looks", fastFlux(), hosted(1, 9, 3), "Fast flux", 2);
    row("hosted, rather, three looks", fastFlux(), hosted(1.1, 9, 3), "Multi-operator service", 4);
    row("hosted, rather, many", fastFlux(), hosted(1.1, 200, 30), "Multi-operator service", 4);
    row("surely hosted", fastFlux(), hosted(3, 5, 1), "Multi-operator service", 4);
    row(
        "pool", fastFlux(), [](Picture &p) { p.isKnownPool = true; }, "Multi-operator service", 4);
    row(
        "unsure", fastFlux(), [](Picture &p) { p.unsureShare = 0.31; }, "Not enough data", 8);
    row(
        "servers move too", fastFlux(), [](Picture &p) { p.serversMovedAt = 1; }, "Double flux", 2);
    row(
        "only servers move", quiet(), [](Picture &p) { p.serversMovedAt = 1; }, "Name-server flux",
        5);

    row("few operators", few(), none, "Fast flux", 3);
    row(
        "few operators, double", few(), [](Picture &p) { p.serversMovedAt = 1; }, "Double flux", 3);
    row(
        "few, hosted", few(), [](Picture &p) { p.hostingNats = 3; }, "Rotation without diversity",
        6);
    row(
        "few, dynamic DNS", few(), [](Picture &p) { p.isDynamicDns = true; },
        "Rotation without diversity", 6);
    row(
        "few, a service", few(), [](Picture &p) { p.isKnownService = true; }, "Not enough data", 8);
    row(
        "few, a quiet service", few(),
        [](Picture &p) {
            p.isKnownService = true;
            p.lowSince = 5;
        },
        "CDN or load balancer", 7);
    row(
        "moved on", quiet(), [](Picture &p) { p.movedOnSince = 3; }, "Fast flux", 3);
    row(
        "moved on, hosted", quiet(),
        [](Picture &p) {
            p.movedOnSince = 3;
            p.hostingNats = 3;
        },
        "Stable", 7);
    row(
        "moved on, dynamic DNS", quiet(),
        [](Picture &p) {
            p.movedOnSince = 3;
            p.isDynamicDns = true;
        },
        "Stable", 7);
    row(
        "too few for flux", few(), [](Picture &p) { p.growingSince = 0; },
        "Rotation without diversity", 6);
    row(
        "could still turn", few(),
        [](Picture &p) {
            p.growingSince = 0;
            p.canTurnPositive = true;
        },
        "Not enough data", 8);

    row("quiet", quiet(), none, "Stable", 7);
    row(
        "quiet, many", quiet(), [](Picture &p) { p.isMany = true; }, "CDN or load balancer", 7);
    row(
        "undecided", quiet(), [](Picture &p) { p.novelty = OperatorNovelty::Result::Open; },
        "Not enough data", 8);
    row(
        "two agree", quiet(),
        [](Picture &p) {
            p.novelty = OperatorNovelty::Result::Open;
            p.agreedSince = 9;
        },
        "Stable", 7);
    row(
        "low, but no service", quiet(),
        [](Picture &p) {
            p.novelty = OperatorNovelty::Result::Open;
            p.lowSince = 9;
        },
        "Not enough data", 8);
}

void TestDecision::table()
{
    QFETCH(Picture, picture);
    QFETCH(QString, expected);
    QFETCH(int, rule);
    const flux::Decision decision = flux::decide(picture);
    QCOMPARE(flux::toString(decision.verdictClass), expected);
    QCOMPARE(decision.rule, rule);
}

void TestDecision::times()
{
    QCOMPARE(flux::decide(fastFlux()).at, 1000);
    Picture late = fastFlux();
    late.fiveHostsAt = 1100;
    QCOMPARE(flux::decide(late).at, 1100);
    late.serversMovedAt = 1200;
    QCOMPARE(flux::decide(late).at, 1200);
    QCOMPARE(flux::decide(few()).at, 1500);
    QCOMPARE(flux::decide(quiet()).at, 2000);
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
