// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "judged.h"

using namespace judged;

/// Names whose addresses change within few operators, or slowly: flux of few access operators,
/// rented hosts and load balancers.
class TestFewOperators : public QObject
{
    Q_OBJECT

private slots:
    void rotationWithoutDiversity();
    void fluxOfFewOperators();
    void fluxOfFewOperatorsLasts();
    void slowFluxOfFewMachines();
    void aClosedPoolOfOneHosterIsNoRotation();
    void aPoolThatIsReplacedIsRotation();
    void aListedOperatorOfThreeMayBeAnAccessOne();
    void manyOfAccessOperatorsAtOnce();
    void fluxThatTurnsSlowerThanItsTtl();
    void leasedHosts();
};

void TestFewOperators::rotationWithoutDiversity()
{
    FluxStory story;
    for (int look = 0; look < 12; ++look)
        story.look(61 * look, together(look % 2, 5 * look, 5));
    compare(verdictOf(story), VerdictClass::RotationWithoutDiversity);
}

void TestFewOperators::fluxOfFewOperators()
{
    // Two new machines a look, of three operators; besides, perhaps, hosted ones.
    const auto told = [](int looks, const QList<Host> &hosted) {
        FluxStory story;
        for (int look = 0; look < looks; ++look) {
            QList<Host> hosts{{look % 3 + 1, 10 * look}, {(look + 1) % 3 + 1, 10 * look + 1}};
            story.look(61 * look, look == 0 ? hosts + hosted : hosts);
        }
        return verdictOf(story);
    };
    const QList<Host> hosted{{4, 0, AddressKind::Hosting}, {5, 0, AddressKind::Hosting}};
    const QList<Host> oneHosted = hosted.mid(0, 1);
    compare(told(2, {}), VerdictClass::NotEnoughData);
    compare(told(3, {}), VerdictClass::FastFlux); // six addresses, all of them on access lines
    compare(told(3, oneHosted), VerdictClass::NotEnoughData); // seven
    compare(told(4, oneHosted), VerdictClass::FastFlux);      // nine
    compare(told(8, hosted), VerdictClass::NotEnoughData);    // m = 18
    compare(told(12, hosted), VerdictClass::FastFlux);        // m = 26
}

/// A sign that was seen stands until a day brings nothing new.
void TestFewOperators::fluxOfFewOperatorsLasts()
{
    FluxStory story;
    const auto hosts = [](int look) {
        return QList<Host>{{look % 3 + 1, 10 * look}, {(look + 1) % 3 + 1, 10 * look + 1}};
    };
    for (int look = 0; look < 100; ++look)
        story.look(61 * look, hosts(std::min(look, 20 + look % 2)));
    compare(verdictOf(story), VerdictClass::FastFlux);
    for (int hour = 2; hour < 30; ++hour) {
        for (int look = 0; look < 4; ++look)
            story.look(3600 * hour + 61 * look, hosts(20 + look % 2));
    }
    compare(verdictOf(story), VerdictClass::CdnOrLoadBalancer);
}

/// Two machines on line, one replaced every sixth look: F1 alone takes the quiet looks for a
/// service.
void TestFewOperators::slowFluxOfFewMachines()
{
    FluxStory story;
    for (int look = 0; look < 42; ++look) {
        const int machine = look / 6;
        story.look(301 * look, {{1 + machine}, {2 + machine}});
        if (look == 11) // three machines are too few
            compare(verdictOf(story), VerdictClass::CdnOrLoadBalancer);
        if (look == 13) // a fourth came, and the first is gone
            compare(verdictOf(story), VerdictClass::FastFlux);
    }
    compare(verdictOf(story), VerdictClass::FastFlux);
    core::Batch hosted = story.batch();
    for (core::AddressFacts &facts : hosted.facts)
        facts.kinds = AddressKind::Hosting;
    flux::CaseJudge judge;
    judge.add(hosted);
    compare(judge.verdict(story.name()), VerdictClass::CdnOrLoadBalancer);
}

void TestFewOperators::aClosedPoolOfOneHosterIsNoRotation()
{
    FluxStory story;
    for (int look = 0; look < 20; ++look) // every second one new, the others seen before
        story.look(61 * look, {Host{1, look % 2 == 0 ? look / 2 : look / 4}});
    compare(verdictOf(story), VerdictClass::CdnOrLoadBalancer);
}

/// Four of twelve machines of one hoster a look, so that soon all of them are known: a load
/// balancer's, unless one of them is replaced with each look.
void TestFewOperators::aPoolThatIsReplacedIsRotation()
{
    const auto told = [](int replaced) {
        FluxStory story;
        for (int look = 0; look < 40; ++look) {
            QList<Host> hosts;
            for (int i = 0; i < 4; ++i) {
                const int machine = replaced * look + (7 * look + 3 * i) % 12;
                hosts.append({1, 256 * machine, AddressKind::Hosting});
            }
            story.look(61 * look, hosts);
        }
        return verdictOf(story);
    };
    compare(told(0), VerdictClass::CdnOrLoadBalancer);
    const flux::Verdict verdict = told(1);
    compare(verdict, VerdictClass::RotationWithoutDiversity);
    QVERIFY2(verdict.facts.join(u' ').contains(QStringLiteral("Half of its address blocks")),
             qPrintable(verdict.facts.join(u'\n')));
    QVERIFY(!told(0).facts.join(u' ').contains(QStringLiteral("Half of its address blocks")));
}

/// Two new machines a look of three operators, of which a list holds one for a hoster.
void TestFewOperators::aListedOperatorOfThreeMayBeAnAccessOne()
{
    const auto told = [](int hosters) {
        FluxStory story;
        for (int look = 0; look < 12; ++look) {
            QList<Host> hosts;
            for (int i = 0; i < 2; ++i) {
                const int owner = (look + i) % 3 + 1;
                hosts.append({owner, 10 * look + i,
                              owner <= hosters ? core::AddressKinds(AddressKind::Hosting)
                                               : core::AddressKinds()});
            }
            story.look(61 * look, hosts);
        }
        return verdictOf(story);
    };
    compare(told(1), VerdictClass::FastFlux);
    compare(told(2), VerdictClass::RotationWithoutDiversity);
}

/// F1 alone says 3 · ln 7 − ln 3 = 4.74 nats, five access lines 5 · ln(0.90 / 0.70) = 1.26 more.
void TestFewOperators::manyOfAccessOperatorsAtOnce()
{
    const auto told = [](core::AddressKinds kinds) {
        FluxStory story;
        story.look(0, spread(1, 3) + together(4, 0, 2, kinds));
        return verdictOf(story);
    };
    compare(told({}), VerdictClass::FastFlux);
    compare(told(AddressKind::Hosting), VerdictClass::NotEnoughData);
}

/// Four addresses at a time; the answer stays for three looks.
void TestFewOperators::fluxThatTurnsSlowerThanItsTtl()
{
    const auto told = [](int looks) {
        FluxStory story;
        for (int look = 0; look < looks; ++look)
            story.look(1801 * look, spread(1 + look / 3, 4));
        return verdictOf(story);
    };
    compare(told(3), VerdictClass::NotEnoughData);
    compare(told(4), VerdictClass::FastFlux);
}

void TestFewOperators::leasedHosts()
{
    FluxStory story;
    for (int look = 0; look < 16; ++look)
        story.look(61 * look, together(1 + look % 3, 10 * look, 2, AddressKind::Hosting));
    compare(verdictOf(story), VerdictClass::RotationWithoutDiversity);
}

QTEST_GUILESS_MAIN(TestFewOperators)
#include "tst_fewoperators.moc"
