// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "boobytrap.h"
#include "casefile/casestore.h"
#include "otherprogram.h"
#include "samples.h"

using casefile::CaseStore;
using casefile::EntryKind;
using core::Batch;
using core::Error;
using otherprogram::bytesOf;

constexpr int files = 1000;
constexpr int filesARow = 100;

/// A thousand files that are no case, are broken or were built to harm, each merged, opened, read,
/// checked and copied: a clear refusal, or a correct reading.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_here;   ///< where the file is, alone
    QString m_path;   ///< of the file
    QString m_victim; ///< a file that must stay as it is
    Batch m_content;  ///< of the sound case
    qint64 m_answers = 0;
    int m_refused = 0;
    int m_read = 0;
    int m_doubted = 0; ///< read in part or as a whole, and found unsound
    int m_merged = 0;
    qint64 m_slowestMs = 0;
    QString m_slowest;

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }

    /// What this process has open: nothing is sent without a socket.
    static int sockets()
    {
        int count = 0;
        const QDir open(QStringLiteral("/proc/self/fd"));
        for (const QFileInfo &info : open.entryInfoList(QDir::Files | QDir::System))
            count += info.symLinkTarget().contains(QLatin1String("socket:")) ? 1 : 0;
        return count;
    }

    static bool isClear(const Error &error)
    {
        return !error.message.isEmpty() &&
               (error.code == Error::Code::Foreign || error.code == Error::Code::Damaged ||
                error.code == Error::Code::Newer || error.code == Error::Code::ReadOnly);
    }

    /// Empty, or what was wrong.
    QString refusedOrRead(const BoobyTrap::File &file, bool readOnly, bool isCopied)
    {
        CaseStore store;
        const auto info = store.open(m_path, readOnly);
        if (!info) {
            ++m_refused;
            if (!isClear(info.error()))
                return QStringLiteral("no clear refusal: ") + info.error().message +
                       info.error().detail;
            const bool isForeign = info.error().code == Error::Code::Foreign ||
                                   info.error().code == Error::Code::Newer;
            // A journal beside it is played back before anything can be read.
            if (isForeign && file.journal.isEmpty() && bytesOf(m_path) != file.bytes)
                return QStringLiteral("refused as another's, and changed");
            return {};
        }
        QSignalSpy failed(&store, &CaseStore::failed);
        store.readAll();
        const auto all = store.read();
        const auto one = store.read({samples::name("flux.test")});
        const auto layer = store.annotations();
        const auto proved = store.verify();
        const bool isWhole = failed.isEmpty() && all && one && layer && proved && proved->isSound();
        for (const Error *error : {all ? nullptr : &all.error(), one ? nullptr : &one.error(),
                                   layer ? nullptr : &layer.error()}) {
            if (error != nullptr && !isClear(*error))
                return QStringLiteral("no clear refusal: ") + error->message + error->detail;
        }
        const QString copied = isCopied ? copies(store, file.bytes.size()) : QString();
        if (!copied.isEmpty())
            return copied;
        if (!isWhole) {
            ++m_doubted;
            return {};
        }
        ++m_read;
        if (info->answers != m_answers || all->observations != m_content.observations ||
            all->facts.size() != m_content.facts.size())
            return QStringLiteral("said to be sound, and another content");
        return {};
    }

    /// Merged into a case that has nothing yet: all of it or nothing, and the file as it was.
    QString mergedOrRefused(const BoobyTrap::File &file)
    {
        CaseStore into;
        if (!into.create({}, false))
            return QStringLiteral("no case can be made");
        const auto merged = into.merge({m_path});
        if (!merged && !isClear(merged.error()))
            return QStringLiteral("no clear refusal: ") + merged.error().message +
                   merged.error().detail;
        if (bytesOf(m_path) != file.bytes)
            return QStringLiteral("changed by merging it");
        const auto proved = into.verify();
        if (!proved || !proved->isSound())
            return QStringLiteral("unsound once it was merged");
        if (into.info()->answers != (merged ? m_answers : 0))
            return QStringLiteral("merged in part");
        m_merged += merged ? 1 : 0;
        return {};
    }

    /// A copy is not much larger than the file, and no file is left of one that fails.
    QString copies(CaseStore &store, qint64 size)
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy"));
        const QString redacted = m_folder.filePath(QStringLiteral("redacted"));
        const bool isCopied = store.saveCopy(copy).has_value();
        [[maybe_unused]] const auto done =
            store.saveRedacted(redacted, {samples::name("flux.test")});
        const qint64 copySize = QFileInfo(copy).size();
        const bool isLeft = QFile::exists(copy) && !isCopied;
        QFile::remove(copy);
        QFile::remove(redacted);
        if (isLeft || copySize > 2 * size + 4'000'000) // with what is cached
            return QStringLiteral("a copy of %1 bytes").arg(copySize);
        const QStringList left =
            QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
        return left.contains(QStringLiteral("victim")) && left.size() <= 2
                   ? QString()
                   : QStringLiteral("left behind: ") + left.join(QLatin1Char(' '));
    }

private slots:
    void initTestCase()
    {
        m_victim = m_folder.filePath(QStringLiteral("victim"));
        write(m_victim, "precious");
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("here")));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("workshop")));
        m_here = m_folder.filePath(QStringLiteral("here"));
        m_path = m_here + QLatin1String("/case.fluxcase");
        CaseStore store;
        const QString sound = m_folder.filePath(QStringLiteral("sound.fluxcase"));
        QVERIFY(store.create(sound, false).has_value());
        Batch batch = samples::batch(60);
        for (int n = 0; n < 20; ++n) {
            batch.sent.append({1'795'269'731'000 + n, samples::observation(n).resolver,
                               core::SentPacket::Transport::Udp, samples::name("flux.test"),
                               core::RecordType::A, static_cast<quint16>(n), 40});
        }
        store.append(batch);
        QVERIFY(store.add(EntryKind::Verdict, {{QStringLiteral("class"), QStringLiteral("Stable")}})
                    .has_value());
        m_content = *store.read();
        m_answers = store.info()->answers;
        QVERIFY(store.close().has_value());
    }

    void areRefusedOrReadAsTheyAre_data()
    {
        QTest::addColumn<int>("first");
        for (int first = 0; first < files; first += filesARow)
            QTest::addRow("files from %d", first) << first;
    }

    void areRefusedOrReadAsTheyAre()
    {
        QFETCH(int, first);
        const QString sound = m_folder.filePath(QStringLiteral("sound.fluxcase"));
        BoobyTrap traps(sound, m_folder.filePath(QStringLiteral("workshop")), m_victim);
        const int before = sockets();
        for (int number = first; number < first + filesARow; ++number) {
            const BoobyTrap::File file = traps.make(number);
            for (const QString &name : QDir(m_here).entryList(QDir::Files | QDir::Hidden))
                QFile::remove(m_here + QLatin1Char('/') + name);
            write(m_path, file.bytes);
            if (!file.journalEnding.isEmpty())
                write(m_path + file.journalEnding, file.journal);
            QElapsedTimer clock;
            clock.start();
            QString wrong = mergedOrRefused(file);
            if (wrong.isEmpty())
                wrong = refusedOrRead(file, number % 2 == 0, number % 3 == 0);
            const qint64 took = clock.elapsed();
            if (took > m_slowestMs) {
                m_slowestMs = took;
                m_slowest = file.what;
            }
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(QStringLiteral("file %1 (%2): %3").arg(number).arg(file.what, wrong)));
            QCOMPARE(bytesOf(m_victim), QByteArray("precious"));
            for (const QString &name : QDir(m_here).entryList(QDir::Files | QDir::Hidden))
                QVERIFY2(name.startsWith(QLatin1String("case")), qPrintable(name));
        }
        QCOMPARE(sockets(), before);
    }

    void cleanupTestCase()
    {
        qInfo("%d refused, %d found unsound, %d read as they are; the slowest took %lld ms: %s",
              m_refused, m_doubted, m_read, static_cast<long long>(m_slowestMs),
              qPrintable(m_slowest));
        // The tests would prove little if all were alike.
        if (m_refused + m_doubted + m_read == files) {
            QVERIFY(m_refused > files / 4);
            QVERIFY(m_doubted > files / 20);
            QVERIFY(m_read > files / 100);
            QVERIFY(m_merged > files / 100);
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
