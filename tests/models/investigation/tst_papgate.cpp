// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "investigation/papgate.h"

using core::Pap;
using core::RecordType;
using core::ResolverProfile;

namespace {

ResolverProfile profileOf(ResolverProfile::Audience audience)
{
    ResolverProfile profile;
    profile.audience = audience;
    profile.resolvers = {{core::IpAddress::v4(0xc0000201), 53}};
    return profile;
}

constexpr auto recursiveOnes = {
    ResolverProfile::Audience::OwnNetwork, ResolverProfile::Audience::PublicOperators,
    ResolverProfile::Audience::Custom, ResolverProfile::Audience::Practice};

} // namespace

class TstPapGate : public QObject
{
    Q_OBJECT

private slots:
    void redPermitsNothing();
    void othersPermitRecursiveResolvers();
    void amberAsksNoPtr();
    void strangersAreNeverAsked();
    void onlyGreenAsksNameServers_data();
    void onlyGreenAsksNameServers();
    void amberSendsNoClientSubnet();
    void amberAsksForNoCanaries();
};

void TstPapGate::redPermitsNothing()
{
    for (const auto audience : recursiveOnes) {
        const ResolverProfile profile = profileOf(audience);
        const auto result = investigation::permitted(Pap::Red, profile, {});
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(QLatin1String("PAP:RED")), "says why");
        QVERIFY2(result.error().message.contains(QLatin1String("Import")), "says what to do");
        QVERIFY(!investigation::mayAsk(Pap::Red, profile, profile.resolvers.first()));
    }
}

void TstPapGate::othersPermitRecursiveResolvers()
{
    for (const Pap pap : {Pap::Amber, Pap::Green, Pap::Clear}) {
        for (const auto audience : recursiveOnes) {
            const ResolverProfile profile = profileOf(audience);
            QVERIFY(investigation::permitted(pap, profile, {}));
            QVERIFY(investigation::mayAsk(pap, profile, profile.resolvers.first()));
        }
    }
}

void TstPapGate::amberAsksNoPtr()
{
    const ResolverProfile profile = profileOf(ResolverProfile::Audience::PublicOperators);
    core::PollPlan plan;
    plan.types = {RecordType::A, RecordType::PTR};
    const auto result = investigation::permitted(Pap::Amber, profile, plan);
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QLatin1String("PTR")));
    QVERIFY(investigation::permitted(Pap::Green, profile, plan));
    QVERIFY(investigation::permitted(Pap::Clear, profile, plan));
}

void TstPapGate::strangersAreNeverAsked()
{
    const ResolverProfile profile = profileOf(ResolverProfile::Audience::Custom);
    for (const Pap pap : core::everyPap) {
        QVERIFY(!investigation::mayAsk(pap, profile, {core::IpAddress::v4(0xc0000202), 53}));
        QVERIFY(!investigation::mayAsk(pap, profile, {core::IpAddress::v4(0xc0000201), 54}));
    }
}

void TstPapGate::onlyGreenAsksNameServers_data()
{
    QTest::addColumn<ResolverProfile>("profile");
    QTest::newRow("the name's own") << profileOf(ResolverProfile::Audience::Owner);
    ResolverProfile parents = profileOf(ResolverProfile::Audience::Custom);
    parents.asksParents = true;
    QTest::newRow("those of the zone above") << parents;
}

void TstPapGate::onlyGreenAsksNameServers()
{
    QFETCH(ResolverProfile, profile);
    const core::Endpoint stranger{core::IpAddress::v4(0xc0000202), 53};
    QVERIFY(!investigation::permitted(Pap::Red, profile, {}));
    const auto result = investigation::permitted(Pap::Amber, profile, {});
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QLatin1String("GREEN")));
    for (const Pap pap : {Pap::Red, Pap::Amber})
        QVERIFY(!investigation::mayAsk(pap, profile, stranger, true));
    for (const Pap pap : {Pap::Green, Pap::Clear}) {
        QVERIFY(investigation::permitted(pap, profile, {}));
        QVERIFY(investigation::mayAsk(pap, profile, stranger, true));
        QVERIFY(!investigation::mayAsk(pap, profile, stranger, false));
    }
}

void TstPapGate::amberSendsNoClientSubnet()
{
    ResolverProfile profile = profileOf(ResolverProfile::Audience::PublicOperators);
    profile.clientSubnets = {core::IpPrefix::parse(u"198.51.100.0/24").value_or({})};
    const auto result = investigation::permitted(Pap::Amber, profile, {});
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QLatin1String("subnet")));
    QVERIFY(investigation::permitted(Pap::Green, profile, {}));
    profile.audience = ResolverProfile::Audience::Practice;
    QVERIFY(investigation::permitted(Pap::Amber, profile, {}));
}

void TstPapGate::amberAsksForNoCanaries()
{
    ResolverProfile profile = profileOf(ResolverProfile::Audience::PublicOperators);
    profile.asksCanaries = true;
    QVERIFY(!investigation::permitted(Pap::Red, profile, {}));
    const auto result = investigation::permitted(Pap::Amber, profile, {});
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QLatin1String("canaries")));
    QVERIFY(investigation::permitted(Pap::Green, profile, {}));
    QVERIFY(investigation::permitted(Pap::Clear, profile, {}));
}

QTEST_GUILESS_MAIN(TstPapGate)
#include "tst_papgate.moc"
