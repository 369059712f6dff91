// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#include "lab/tcpsession.h"

using namespace std::chrono_literals;

namespace {

QByteArray framed(const QByteArray &message)
{
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(message.size()), length.data());
    return length + message;
}

} // namespace

/// Sessions whose answer to X is "<X>", and to "bad" is none.
class TcpSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersSeveralQueriesInOrder();
    void answersAQueryThatComesByteByByte();
    void answersWhatCameBeforeTheSession();
    void cutsOff_data();
    void cutsOff();
    void cutsOffWhoNeverFinishesThoughItKeepsSending();
    void cutsOffWhoAsksButNeverReads();
    void endsWithTheConnection();

private:
    void open(std::chrono::milliseconds patience);

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QTcpSocket> m_client;
    QPointer<QTcpSocket> m_serversSide;
    QPointer<lab::TcpSession> m_session;
    qsizetype m_answerSize = 0; ///< answers are filled up to it
};

void TcpSessionTest::init()
{
    m_answerSize = 0;
    m_server = std::make_unique<QTcpServer>();
    m_client = std::make_unique<QTcpSocket>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_client->connectToHost(QHostAddress::LocalHost, m_server->serverPort());
    QVERIFY(m_client->waitForConnected());
    QVERIFY(m_server->waitForNewConnection(5000));
}

void TcpSessionTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TcpSessionTest::open(std::chrono::milliseconds patience)
{
    const auto responder = [this](QByteArrayView query) {
        if (query == QByteArrayView("bad") || query.isEmpty())
            return QByteArray();
        return QByteArray('<' + query.toByteArray() + '>').leftJustified(m_answerSize, '.');
    };
    m_serversSide = m_server->nextPendingConnection();
    m_session = new lab::TcpSession(m_serversSide, responder, patience, m_server.get());
}

void TcpSessionTest::answersSeveralQueriesInOrder()
{
    open(1min);
    m_client->write(framed("one") + framed("two"));
    QTRY_COMPARE(m_client->bytesAvailable(), 14);
    m_client->write(framed("three"));
    QTRY_COMPARE(m_client->bytesAvailable(), 23);
    QCOMPARE(m_client->readAll(), framed("<one>") + framed("<two>") + framed("<three>"));
}

void TcpSessionTest::answersAQueryThatComesByteByByte()
{
    open(1min);
    QSignalSpy arrived(m_serversSide, &QTcpSocket::readyRead);
    for (const char byte : framed("slow")) {
        QVERIFY(m_client->putChar(byte));
        QVERIFY(arrived.wait());
    }
    QTRY_COMPARE(m_client->bytesAvailable(), 8);
    QCOMPARE(m_client->readAll(), framed("<slow>"));
}

void TcpSessionTest::answersWhatCameBeforeTheSession()
{
    m_client->write(framed("early"));
    QVERIFY(m_client->waitForBytesWritten());
    open(1min);
    QTRY_COMPARE(m_client->bytesAvailable(), 9);
}

void TcpSessionTest::cutsOff_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("patienceMs");
    QTest::newRow("what is no query") << framed("bad") << 60'000;
    QTest::newRow("a length of zero") << framed("") << 60'000;
    QTest::newRow("a length no query has") << QByteArray("\x04\xd1", 2) << 60'000;
    QTest::newRow("endless garbage") << QByteArray(200'000, '\xff') << 60'000;
    QTest::newRow("silence") << QByteArray() << 50;
    QTest::newRow("half a length") << QByteArray("\x00", 1) << 50;
    QTest::newRow("half a query") << framed("query").chopped(1) << 50;
}

void TcpSessionTest::cutsOff()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, patienceMs);
    open(std::chrono::milliseconds(patienceMs));
    m_client->write(sent);
    QTRY_VERIFY(m_session.isNull());
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_client->bytesAvailable(), 0);
}

void TcpSessionTest::cutsOffWhoNeverFinishesThoughItKeepsSending()
{
    open(200ms);
    m_client->write(QByteArray("\x04\xd0", 2)); // 1232 bytes to come, one every 20 ms
    QTimer drip;
    connect(&drip, &QTimer::timeout, m_client.get(), [this] { m_client->write("x"); });
    drip.start(20ms);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->state(), QAbstractSocket::UnconnectedState, 5000);
}

void TcpSessionTest::cutsOffWhoAsksButNeverReads()
{
    open(1min);
    m_answerSize = 60'000;
    m_client->setReadBufferSize(1);
    m_client->write(framed("more").repeated(1000)); // 60 MB of answers
    QTRY_VERIFY_WITH_TIMEOUT(m_session.isNull(), 10'000);
}

void TcpSessionTest::endsWithTheConnection()
{
    open(1min);
    m_client->disconnectFromHost();
    QTRY_VERIFY(m_session.isNull());
}

QTEST_GUILESS_MAIN(TcpSessionTest)
#include "tst_tcpsession.moc"
