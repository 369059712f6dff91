// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#include "lab/practiceresolvers.h"
#include "support/manualclock.h"

using core::IpAddress;

namespace {

constexpr quint32 localhost = 0x7f000001;

QList<IpAddress> ask(const core::Endpoint &resolver, const char *name)
{
    dns::Message query;
    query.question = {core::DomainName::fromPresentation(name).value_or({}), core::RecordType::A};
    QUdpSocket socket;
    QSignalSpy ready(&socket, &QUdpSocket::readyRead);
    socket.writeDatagram(query.encode().value_or({}), QHostAddress(resolver.address.toString()),
                         resolver.port);
    QList<IpAddress> addresses;
    if (!ready.wait())
        return addresses;
    const auto reply = dns::Message::decode(socket.receiveDatagram().data());
    for (const core::Record &record : reply.value_or({}).answers) {
        if (record.type == core::RecordType::A)
            addresses.append(record.address);
    }
    return addresses;
}

} // namespace

class PracticeResolversTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto world = lab::LabWorld::load();
        QVERIFY(world);
        m_world = *world;
    }

    void fourPlacesOfWhichTheLastLies()
    {
        lab::PracticeResolvers resolvers(*m_world, 1, m_clock);
        const auto endpoints = resolvers.start();
        QVERIFY(endpoints);
        QCOMPARE(endpoints->size(), 4);
        QSet<IpAddress> ofCdn;
        for (qsizetype i = 0; i < 4; ++i) {
            QCOMPARE((*endpoints)[i].address, IpAddress::v4(localhost + static_cast<quint32>(i)));
            QCOMPARE(ask((*endpoints)[i], "flux.test"), ask(endpoints->first(), "flux.test"));
            const QList<IpAddress> here = ask((*endpoints)[i], "cdn.test");
            QVERIFY(!ofCdn.intersects({here.begin(), here.end()}));
            ofCdn += {here.begin(), here.end()};
        }
        const QList<IpAddress> truly = ask(endpoints->first(), "sink.test");
        QCOMPARE(truly.size(), 2);
        QCOMPARE(ask((*endpoints)[1], "sink.test"), truly);
        QCOMPARE(ask((*endpoints)[2], "sink.test"), truly);
        const QList<IpAddress> lie = ask((*endpoints)[3], "sink.test");
        QCOMPARE(lie.size(), 1);
        QVERIFY(lie.first().toString().startsWith(QStringLiteral("253.0.2.")));
    }

    void theOthersFollowThePortOfTheFirst()
    {
        lab::PracticeResolvers first(*m_world, 1, m_clock);
        const auto endpoints = first.start();
        QVERIFY(endpoints);
        // One of the four is taken already: that one has another port.
        first = lab::PracticeResolvers(*m_world, 1, m_clock);
        lab::LabServer taken(lab::practiceNames(*m_world, 1), m_clock);
        const quint16 port = endpoints->first().port;
        QVERIFY(taken.start(IpAddress::v4(localhost + 1), port));
        const auto again = first.start(port);
        QVERIFY(again);
        QCOMPARE(again->at(0).port, port);
        QVERIFY(again->at(1).port != port);
        QVERIFY(!ask(again->at(1), "flux.test").isEmpty());
    }

    void allOfThemOrNone()
    {
        lab::PracticeResolvers first(*m_world, 1, m_clock);
        const auto endpoints = first.start();
        QVERIFY(endpoints);
        lab::PracticeResolvers second(*m_world, 1, m_clock);
        const auto refused = second.start(endpoints->first().port);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == core::Error::Code::Busy);
    }

private:
    std::optional<lab::LabWorld> m_world;
    support::ManualClock m_clock;
};

QTEST_GUILESS_MAIN(PracticeResolversTest)
#include "tst_practiceresolvers.moc"
