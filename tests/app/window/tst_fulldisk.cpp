// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <chrono>

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QLabel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include "casefile/casestore.h"
#include "models/casefile/smalldisk.h"
#include "practiceprogram.h"

/// A watch in the window whose disk fills up, the settings' too: it says so while it is so, shows
/// nothing that is not stored, and what came meanwhile is in the case once there is room.
class TstFullDiskWindow : public QObject
{
    Q_OBJECT

private:
    using Shown = QHash<qint64, core::Observation>;

    /// All that the window has shown of the case.
    static Shown shown(const items::ObservationLog &log)
    {
        Shown all;
        for (const core::DomainName &name : log.names()) {
            const items::AnswerList &answers = log.observations(name);
            for (qsizetype row = 0; row < answers.size(); ++row) {
                const core::Observation answer = answers.at(row);
                all.insert(answer.id, answer);
            }
        }
        return all;
    }
    static void holdsAll(const QString &path, const Shown &shown)
    {
        casefile::CaseStore store;
        const auto info = store.open(path);
        QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
        QVERIFY(store.verify()->isSound());
        const auto kept = store.read();
        QVERIFY(kept);
        Shown missing = shown;
        for (const core::Observation &answer : kept->observations) {
            const auto seen = missing.constFind(answer.id);
            if (seen == missing.cend())
                continue;
            QVERIFY(seen->subject == answer.subject && seen->at == answer.at);
            QVERIFY(seen->addresses() == answer.addresses());
            QVERIFY(!answer.packet.isEmpty());
            missing.remove(answer.id);
        }
        QCOMPARE(missing.size(), 0);
        QVERIFY(store.close());
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void saysSoUntilThereIsRoom()
    {
        const QTemporaryDir folder;
        const QString mount = folder.filePath(QStringLiteral("medium"));
        QVERIFY(QDir().mkpath(mount));
        SmallDisk disk(SmallDisk::Kind::Loop, mount, folder.filePath(QStringLiteral("image")), 8);
        if (!disk.problem().isEmpty())
            QSKIP(qPrintable(QStringLiteral("no file system can be mounted here: ") +
                             disk.problem()));
        auto world = std::make_unique<practice::Program>(mount);
        const items::ObservationLog &log = world->application.log();
        QVERIFY(world->openLab());
        QVERIFY(world->press("watchButton", practice::Hand::Mouse));
        QTRY_VERIFY_WITH_TIMEOUT(log.size() > 20, 20'000);
        auto *bar = world->find<QWidget>("notStoredBar");
        QVERIFY(!bar->isVisible());

        disk.fill(4096);
        const core::UtcMs fullAt = QDateTime::currentMSecsSinceEpoch();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 30'000);
        QCOMPARE(world->text("notStoredBarText"),
                 QStringLiteral("Not stored: the disk is full, and what is found waits in memory "
                                "until there is room."));
        world->picture("disk full");

        // How long it stays full is the input of this test: until flux.test, whose TTL is 3 s, was
        // asked for again and the answer was tried in vain.
        const qint64 before = log.size();
        qint64 whileFull = 0;
        core::UtcMs roomAt = 0;
        QTimer::singleShot(std::chrono::seconds(9), this, [&] {
            whileFull = log.size();
            roomAt = QDateTime::currentMSecsSinceEpoch();
            disk.makeRoom();
        });
        QTRY_VERIFY_WITH_TIMEOUT(roomAt > 0 && !bar->isVisible(), 30'000);
        QCOMPARE(whileFull, before); // nothing is shown that is not stored
        QTRY_VERIFY_WITH_TIMEOUT(log.size() > before, 20'000);
        world->picture("disk with room again");
        const Shown all = shown(log);
        QCOMPARE(all.size(), log.size());
        // What came while the disk was full was kept until there was room.
        QVERIFY(std::any_of(all.cbegin(), all.cend(), [&](const core::Observation &answer) {
            return answer.at > fullAt && answer.at < roomAt - 2000;
        }));
        const QString path = world->application.workspace().state().path;
        QVERIFY(path.startsWith(mount));
        world.reset(); // the program ends
        holdsAll(path, all);
    }
};

int main(int argc, char *argv[])
{
    SmallDisk::prepare();
    QApplication application(argc, argv);
    TstFullDiskWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
