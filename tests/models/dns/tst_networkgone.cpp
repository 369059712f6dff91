// SPDX-License-Identifier: GPL-3.0-or-later
// The network is taken away and given back, in a network namespace of its own: the test starts
// itself there again (unshare), where it may switch the loopback interface off.
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "asking.h"

using namespace asking;
using core::Outcome;
using dns::AresResolver;
using dns::Question;
using support::FakeDnsServer;

namespace {

const QString inside = QStringLiteral("FLUXCASE_TEST_IN_NAMESPACE");

bool switchLoopback(const char *state)
{
    const QStringList words{QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"),
                            QString::fromLatin1(state)};
    return QProcess::execute(QStringLiteral("ip"), words) == 0;
}

} // namespace

class TestNetworkGone : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestionEndsAndTheWatchGoesOn();

private:
    void watchTheNetworkGo();
};

void TestNetworkGone::everyQuestionEndsAndTheWatchGoesOn()
{
    if (qEnvironmentVariableIsSet(inside.toLatin1().constData()))
        return watchTheNetworkGo();
    if (QProcess::execute(QStringLiteral("unshare"),
                          {QStringLiteral("-rn"), QStringLiteral("true")}))
        QSKIP("NOT TESTED: network namespaces are not permitted here (unshare -rn).");
    if (QStandardPaths::findExecutable(QStringLiteral("ip")).isEmpty() &&
        QStandardPaths::findExecutable(QStringLiteral("ip"), {QStringLiteral("/usr/sbin")})
            .isEmpty())
        QSKIP("NOT TESTED: the program ip is not installed (Debian package iproute2).");
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(inside, QStringLiteral("1"));
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    again.start(QStringLiteral("unshare"),
                {QStringLiteral("-rn"), QCoreApplication::applicationFilePath()});
    QVERIFY(again.waitForFinished(30'000));
    QCOMPARE(again.exitCode(), 0);
}

void TestNetworkGone::watchTheNetworkGo()
{
    QVERIFY(switchLoopback("up"));
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));

    QVERIFY(switchLoopback("down"));
    for (int i = 0; i < 20; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(21));
    for (const dns::Reply &reply : replies.all().sliced(1)) {
        QVERIFY2(reply.outcome == Outcome::NetworkError || reply.outcome == Outcome::Timeout,
                 qPrintable(core::toString(reply.outcome)));
    }

    QVERIFY(switchLoopback("up"));
    resolver.ask(question());
    QVERIFY(replies.waitFor(22));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
    QCOMPARE(replies.count(), 22);
}

QTEST_GUILESS_MAIN(TestNetworkGone)
#include "tst_networkgone.moc"
