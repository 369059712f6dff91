// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <chrono>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include "casefile/casestore.h"
#include "models/casefile/smalldisk.h"

namespace {

/// The program at a watch of the practice lab, and what it printed.
class Watch
{
public:
    explicit Watch(const QString &file)
    {
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process,
                         [this] { output += process.readAllStandardOutput(); });
        QObject::connect(&process, &QProcess::readyReadStandardError, &process,
                         [this] { messages += process.readAllStandardError(); });
        process.start(QStringLiteral(FLUXCASE_PROGRAM),
                      {QStringLiteral("watch"), QStringLiteral("--lab"), QStringLiteral("--json"),
                       QStringLiteral("--min-interval"), QStringLiteral("1s"),
                       QStringLiteral("--case"), file, QStringLiteral("flux.test"),
                       QStringLiteral("cdn.test"), QStringLiteral("rr.test"),
                       QStringLiteral("gone.test")});
    }

    /// The answers of all whole lines.
    QList<QJsonObject> answers() const
    {
        QList<QJsonObject> answers;
        for (const QByteArray &line : output.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value(QStringLiteral("event")) == QStringLiteral("answer"))
                answers.append(object);
        }
        return answers;
    }

    QProcess process;
    QByteArray output;
    QByteArray messages;
};

/// Every answer that was printed is in the case, with its packet, and the chain is whole.
void holdsAll(const QString &file, const QList<QJsonObject> &printed)
{
    casefile::CaseStore store;
    const auto info = store.open(file);
    QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
    QVERIFY(store.verify()->isSound());
    const auto kept = store.read();
    QVERIFY(kept);
    QHash<qint64, core::Observation> byId;
    for (const core::Observation &observation : kept->observations)
        byId.insert(observation.id, observation);
    for (const QJsonObject &answer : printed) {
        const auto found = byId.constFind(answer.value(QStringLiteral("id")).toInteger());
        QVERIFY2(found != byId.constEnd(), QJsonDocument(answer).toJson().constData());
        QCOMPARE(found->subject.toString(), answer.value(QStringLiteral("name")).toString());
        QCOMPARE(core::toString(found->type), answer.value(QStringLiteral("type")).toString());
        QVERIFY(!found->packet.isEmpty());
    }
    QVERIFY(store.close());
}

} // namespace

/// A watch whose case lies on a disk that fills up says so, claims nothing, and catches up.
class TstFullDisk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SmallDisk> m_disk;
    QString m_file;
    std::unique_ptr<Watch> m_watch;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString mount = m_folder->filePath(QStringLiteral("medium"));
        QVERIFY(QDir().mkpath(mount));
        m_disk = std::make_unique<SmallDisk>(SmallDisk::Kind::Loop, mount,
                                             m_folder->filePath(QStringLiteral("image")), 8);
        if (!m_disk->problem().isEmpty())
            QSKIP(qPrintable(QStringLiteral("no file system can be mounted here: ") +
                             m_disk->problem()));
        m_file = mount + QLatin1String("/case.fluxcase");
        m_watch = std::make_unique<Watch>(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!m_watch->answers().isEmpty(), 20'000);
        m_disk->fill(4096);
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->messages.contains("disk is full"), 30'000);
    }

    void cleanup()
    {
        m_watch.reset();
        m_disk.reset();
        m_folder.reset();
    }

    void whatIsPrintedIsThereAndTheRestCatchesUp()
    {
        // As after a crash now: the files as they are, elsewhere.
        const QList<QJsonObject> before = m_watch->answers();
        const QString crashed = m_folder->filePath(QStringLiteral("crashed"));
        QVERIFY(QFile::copy(m_file, crashed));
        QVERIFY(QFile::copy(m_file + QLatin1String("-wal"), crashed + QLatin1String("-wal")));
        holdsAll(crashed, before);

        // How long the disk stays full is the input of this test: until flux.test, whose TTL is
        // 3 s, was asked for again and the answer was tried in vain.
        QDateTime roomAt;
        QTimer::singleShot(std::chrono::seconds(9), this, [&] {
            roomAt = QDateTime::currentDateTimeUtc();
            m_disk->makeRoom();
        });
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->answers().size() > before.size(), 30'000);
        QVERIFY(roomAt.isValid());
        m_watch->process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(m_watch->process.state(), QProcess::NotRunning, 20'000);
        QVERIFY2(m_watch->process.exitCode() == 0, m_watch->messages.constData());
        QCOMPARE(m_watch->messages.count("disk is full"), 1); // said once
        QVERIFY(!m_watch->messages.contains("could not be stored"));
        // What came while the disk was full was kept until there was room. It is tried every
        // two seconds.
        const auto late = QDateTime::fromString(
            m_watch->answers().at(before.size()).value(QStringLiteral("at")).toString(),
            Qt::ISODateWithMs);
        QVERIFY(late.isValid());
        QVERIFY(late.addSecs(2) < roomAt);
        holdsAll(m_file, m_watch->answers());
    }

    void oneThatEndsOnAFullDiskSaysWhatIsMissing()
    {
        m_watch->process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(m_watch->process.state(), QProcess::NotRunning, 20'000);
        QVERIFY(m_watch->process.exitStatus() == QProcess::NormalExit);
        QVERIFY(m_watch->process.exitCode() != 0);
        QVERIFY2(m_watch->messages.contains("The last answers could not be stored."),
                 m_watch->messages.constData());
        m_disk->makeRoom();
        holdsAll(m_file, m_watch->answers());
    }
};

int main(int argc, char *argv[])
{
    SmallDisk::prepare();
    QCoreApplication application(argc, argv);
    TstFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
