// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QSettings>
#include <QTemporaryDir>

#include "settings/settings.h"

using core::ResolverProfile;
using settings::ProfileSheet;
using Transport = ResolverProfile::Transport;

namespace {

ProfileSheet sheet(Transport transport, const QStringList &servers)
{
    return {QStringLiteral("own-1"), QStringLiteral("Mine"), transport, servers, {}, {}};
}

} // namespace

/// A profile as a person writes it, read and kept.
class TstProfileSheet : public QObject
{
    Q_OBJECT

private slots:
    void readsServers();
    void readsNamesOfCertificates();
    void comesBackAsWritten();
    void refuses_data();
    void refuses();
    void isKeptInTheSettings();
};

void TstProfileSheet::readsServers()
{
    const auto profile =
        sheet(Transport::Tcp, {QStringLiteral("192.0.2.1"), QStringLiteral("[2001:db8::1]:5300"),
                               QStringLiteral("192.0.2.1")})
            .read();
    QVERIFY(profile);
    QCOMPARE(profile->resolvers.size(), 2);
    QCOMPARE(profile->resolvers[0].port, quint16(53));
    QCOMPARE(profile->resolvers[1].port, quint16(5300));
    QVERIFY(profile->transport == Transport::Tcp);
    QVERIFY(profile->audience == ResolverProfile::Audience::Custom);
}

void TstProfileSheet::readsNamesOfCertificates()
{
    const auto tls = sheet(Transport::Tls, {QStringLiteral("192.0.2.1#DNS.example"),
                                            QStringLiteral("192.0.2.2:8853")})
                         .read();
    QVERIFY(tls);
    QCOMPARE(tls->resolvers[0].port, quint16(853));
    QCOMPARE(tls->tlsNames.value(tls->resolvers[0]), QStringLiteral("dns.example"));
    QCOMPARE(tls->resolvers[1].port, quint16(8853));
    const auto https = sheet(Transport::Https, {QStringLiteral("192.0.2.1#dns.example")}).read();
    QVERIFY(https);
    QCOMPARE(https->resolvers[0].port, quint16(443));
    QCOMPARE(https->httpsPath, QStringLiteral("/dns-query"));
}

void TstProfileSheet::comesBackAsWritten()
{
    ProfileSheet written =
        sheet(Transport::Https, {QStringLiteral("192.0.2.1#dns.example"),
                                 QStringLiteral("[2001:db8::1]:8443#dns.example")});
    written.httpsPath = QStringLiteral("/q");
    written.clientSubnets = {QStringLiteral("198.51.100.0/24"), QStringLiteral("2001:db8::/56")};
    const auto profile = written.read();
    QVERIFY(profile);
    QVERIFY(ProfileSheet::of(*profile) == written);
}

void TstProfileSheet::refuses_data()
{
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QStringList>("subnets");
    QTest::addColumn<QString>("path");
    const QStringList one{QStringLiteral("192.0.2.1#dns.example")};
    QTest::newRow("nobody") << QStringList() << QStringList() << QString();
    QTest::newRow("a name") << QStringList{QStringLiteral("dns.example")} << QStringList()
                            << QString();
    QTest::newRow("no name over https")
        << QStringList{QStringLiteral("192.0.2.1")} << QStringList() << QString();
    QTest::newRow("bad name") << QStringList{QStringLiteral("192.0.2.1#a..b")} << QStringList()
                              << QString();
    QTest::newRow("a single host")
        << one << QStringList{QStringLiteral("198.51.100.7/32")} << QString();
    QTest::newRow("no network") << one << QStringList{QStringLiteral("nowhere")} << QString();
    QTest::newRow("path without a slash") << one << QStringList() << QStringLiteral("dns-query");
    QStringList many;
    for (int i = 0; i < 70; ++i)
        many.append(QStringLiteral("192.0.2.%1#dns.example").arg(i));
    QTest::newRow("too many") << many << QStringList() << QString();
}

void TstProfileSheet::refuses()
{
    QFETCH(QStringList, servers);
    QFETCH(QStringList, subnets);
    QFETCH(QString, path);
    ProfileSheet wrong = sheet(Transport::Https, servers);
    wrong.clientSubnets = subnets;
    wrong.httpsPath = path;
    const auto read = wrong.read();
    QVERIFY(!read);
    QVERIFY(read.error().message.endsWith(u'.'));
}

void TstProfileSheet::isKeptInTheSettings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    ProfileSheet tls = sheet(Transport::Tls, {QStringLiteral("192.0.2.1#dns.example")});
    tls.clientSubnets = {QStringLiteral("198.51.100.0/24")};
    const QList<ProfileSheet> profiles{tls, sheet(Transport::Dns, {QStringLiteral("192.0.2.2")})};
    {
        QSettings store(path, QSettings::IniFormat);
        settings::Settings kept(store);
        QVERIFY(!kept.asksCanaries());
        kept.setOwnProfiles(profiles + profiles);
        kept.setOwnProfiles(profiles);
        kept.setAsksCanaries(true);
    }
    QSettings store(path, QSettings::IniFormat);
    const settings::Settings kept(store);
    QVERIFY(kept.ownProfiles() == profiles);
    QVERIFY(kept.asksCanaries());
}

QTEST_GUILESS_MAIN(TstProfileSheet)
#include "tst_profilesheet.moc"
