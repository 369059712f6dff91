// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QFile>
#include <QSet>

#include "core/domainname.h"
#include "work/resolverprofiles.h"

using core::ResolverProfile;

/// Who may be asked, and over what. Nobody is asked here.
class TstResolverProfiles : public QObject
{
    Q_OBJECT

private slots:
    void publicOnesAreReadWhole();
    void publicOnesOverTlsAreNamed();
    void publicOnesOverHttpsAreNamed();
    void knownOnesAreReadWhole();
    void floorIsOneSecondOnlyOnThisMachine();
};

void TstResolverProfiles::publicOnesAreReadWhole()
{
    const ResolverProfile profile = app::publicProfile(ResolverProfile::Transport::Dns);
    QVERIFY(profile.audience == ResolverProfile::Audience::PublicOperators);
    QCOMPARE(profile.resolvers.size(), 4);
    for (const core::Endpoint &resolver : profile.resolvers) {
        QCOMPARE(resolver.port, quint16(53));
        QVERIFY(!resolver.address.isLoopback());
    }
}

void TstResolverProfiles::publicOnesOverTlsAreNamed()
{
    const ResolverProfile profile = app::publicProfile(ResolverProfile::Transport::Tls);
    QVERIFY(profile.transport == ResolverProfile::Transport::Tls);
    QCOMPARE(profile.resolvers.size(), 4);
    for (const core::Endpoint &resolver : profile.resolvers) {
        QCOMPARE(resolver.port, quint16(853));
        QVERIFY(core::DomainName::parse(profile.tlsNames.value(resolver)));
    }
}

void TstResolverProfiles::publicOnesOverHttpsAreNamed()
{
    const ResolverProfile profile = app::publicProfile(ResolverProfile::Transport::Https);
    QCOMPARE(profile.httpsPath, QStringLiteral("/dns-query"));
    QCOMPARE(profile.resolvers.size(), 4);
    for (const core::Endpoint &resolver : profile.resolvers) {
        QCOMPARE(resolver.port, quint16(443));
        QVERIFY(core::DomainName::parse(profile.tlsNames.value(resolver)));
    }
}

void TstResolverProfiles::knownOnesAreReadWhole()
{
    const QList<core::PublicResolver> known = app::knownResolvers();
    QFile file(QStringLiteral(":/resolvers/known.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(known.size(), file.readAll().count('\n') - 1);
    const QHash<core::IpAddress, QString> operators = app::knownOperators();
    QSet<QString> different;
    for (const core::Endpoint &resolver :
         app::publicProfile(ResolverProfile::Transport::Dns).resolvers) {
        QVERIFY(operators.contains(resolver.address));
        different.insert(operators.value(resolver.address));
        for (const core::PublicResolver &one : known)
            QVERIFY(!one.filters || !one.addresses.contains(resolver.address));
    }
    QCOMPARE(different.size(), 4);
}

void TstResolverProfiles::floorIsOneSecondOnlyOnThisMachine()
{
    using namespace std::chrono_literals;
    const core::Endpoint here = *core::Endpoint::parse(u"127.0.0.1:5300");
    const core::Endpoint there = *core::Endpoint::parse(u"192.0.2.1");
    QCOMPARE(app::customProfile({here}).leastInterval(), 1000ms);
    QCOMPARE(app::customProfile({here, there}).leastInterval(), 5000ms);
    core::ResolverProfile stub;
    stub.audience = ResolverProfile::Audience::OwnNetwork;
    stub.resolvers = {here};
    QCOMPARE(stub.leastInterval(), 5000ms);
    QCOMPARE(app::practiceProfile({here}).leastInterval(), 1000ms);
}

QTEST_GUILESS_MAIN(TstResolverProfiles)
#include "tst_resolverprofiles.moc"
