// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>

#include "practiceprogram.h"
#include "workbar.h"

/// Another case, on its way into the window's.
class TestMergeDesk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_programs = 0;

    static core::Observation answer(int n, const char *name)
    {
        core::Observation answer;
        answer.at = 1'795'269'731'000 + n * 60'000LL;
        answer.subject = answer.question = practice::name(name);
        answer.resolver = {core::IpAddress::v4(0xc0000201U), 53};
        answer.packet = "packet of " + QByteArray(name) + QByteArray::number(n);
        answer.answers.append({answer.question,
                               core::RecordType::A,
                               60,
                               core::IpAddress::v4(0xc6336400U + static_cast<quint32>(n % 200)),
                               {},
                               {}});
        return answer;
    }

    QString makeCase(const char *file, const char *name, int count,
                     core::Pap pap = core::Pap::Amber, bool practice = false) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(file));
        QFile::remove(path);
        casefile::CaseStore store;
        if (!store.create(path, practice, pap))
            qFatal("no case can be made");
        core::Batch batch;
        for (int n = 0; n < count; ++n)
            batch.observations.append(answer(n, name));
        store.append(batch);
        if (!store.annotate(
                core::WriteNote{0, {}, QStringLiteral("on %1").arg(QLatin1String(name))}) ||
            !store.close())
            qFatal("no case can be filled");
        return path;
    }

    /// The window with a case open.
    struct Stage
    {
        Stage(const QString &folder, const QString &path)
            : world(folder)
        {
            if (path.isEmpty())
                return;
            workspace().open(path);
            if (!QTest::qWaitFor([&] { return workspace().state().path == path; }))
                qFatal("the case is not opened");
        }
        app::Workspace &workspace() const { return world.application.workspace(); }
        const items::ObservationLog &log() const { return world.application.log(); }
        void merge(const QString &path)
        {
            world.prompter.path = path;
            world.act("mergeCase");
        }
        QString end() { return world.text("workEndText"); }
        QString said() { return world.text("messageBarText"); }
        QStringList notes()
        {
            QStringList texts;
            const auto *model = world.table("noteTable");
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QString text = model->index(row, column).data().toString();
                    if (text.startsWith(QLatin1String("on ")))
                        texts.append(text);
                }
            }
            texts.sort();
            return texts;
        }

        mutable practice::Program world;
    };

    QString newFolder()
    {
        const QString folder = m_folder.filePath(QString::number(++m_programs));
        return QDir().mkpath(folder) ? folder : QString();
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void comesToWhatTheCommandComesTo()
    {
        const QString other = makeCase("other.fluxcase", "b.test", 30);
        const QString headless = makeCase("headless.fluxcase", "a.test", 20);
        QProcess process;
        process.start(QStringLiteral(FLUXCASE_PROGRAM), {QStringLiteral("merge"), headless, other});
        QVERIFY(process.waitForFinished(60'000));
        const QString line = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        QVERIFY2(line.contains(QLatin1String(": 30.")), qPrintable(line));

        Stage stage(newFolder(), makeCase("case.fluxcase", "a.test", 20));
        QTRY_COMPARE(stage.log().size(), 20);
        QTRY_COMPARE(stage.notes(), QStringList{QStringLiteral("on a.test")});
        stage.merge(other);
        QTRY_COMPARE(stage.end(), QString(line).replace(other, QStringLiteral("other.fluxcase")));
        QTRY_COMPARE(stage.log().size(), 50);
        QCOMPARE(stage.log().names().size(), 2);
        const QStringList both{QStringLiteral("on a.test"),
                               QStringLiteral("on b.test \u2190 other.fluxcase")};
        QTRY_COMPARE(stage.notes(), both);
        QVERIFY(stage.world.window().selectedName() == practice::name("a.test"));
        // Once more: nothing comes twice.
        stage.merge(other);
        QTRY_VERIFY(stage.end().contains(QLatin1String("Here already: 30.")));
        QTRY_VERIFY(stage.log().unread().isEmpty());
        QTRY_COMPARE(stage.log().size(), 50);
        // What came with it is taken back as if it had been written here, and comes again.
        stage.world.act("undo");
        QTRY_COMPARE(stage.notes(), both.mid(0, 1));
        stage.world.act("redo");
        QTRY_COMPARE(stage.notes(), both);
    }

    void takesTheStricterPermission()
    {
        Stage stage(newFolder(), makeCase("case.fluxcase", "a.test", 2));
        stage.merge(makeCase("red.fluxcase", "b.test", 2, core::Pap::Red));
        QTRY_VERIFY(stage.end().contains(QLatin1String("The case is PAP:RED from here on")));
        QTRY_VERIFY(stage.workspace().pap() == core::Pap::Red);
        QTRY_COMPARE(stage.log().size(), 4);
    }

    void isCancelled()
    {
        const QString other = makeCase("long.fluxcase", "b.test", 60'000);
        const QString into = makeCase("case.fluxcase", "a.test", 20);
        {
            Stage stage(newFolder(), into);
            stage.merge(other);
            QTRY_VERIFY(
                stage.world.text("workText").contains(QLatin1String("pieces of evidence read")));
            QVERIFY(stage.world.press("workCancel", practice::Hand::Keys));
            QTRY_COMPARE(stage.end(), QStringLiteral("Stopped: the case is as it was before."));
            QCOMPARE(stage.log().size(), 20);
            // One thing at a time.
            stage.merge(other);
            stage.merge(other);
            QVERIFY(
                stage.said().contains(QLatin1String("Something else is being done with the case")));
            stage.world.act("importAnswers");
            stage.world.act("newCase");
            QTRY_COMPARE(stage.end(), QStringLiteral("Stopped: the case is as it was before."));
        }
        casefile::CaseStore store;
        const auto info = store.open(into);
        QVERIFY(info.has_value());
        QCOMPARE(info->answers, 20);
        QVERIFY(store.verify()->isSound());
    }

    void refuses()
    {
        const QString other = makeCase("other.fluxcase", "b.test", 1);
        {
            Stage stage(newFolder(), {});
            stage.merge(other);
            QVERIFY(stage.said().contains(QLatin1String("There is no case yet")));
        }
        const QString into = makeCase("case.fluxcase", "a.test", 1);
        QFile file(m_folder.filePath(QStringLiteral("text.fluxcase")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear all,");
        file.close();
        Stage stage(newFolder(), into);
        QTRY_COMPARE(stage.log().size(), 1);
        for (const QString &path :
             {into, file.fileName(), QStringLiteral("/nowhere.fluxcase"),
              makeCase("practice.fluxcase", "c.test", 1, core::Pap::Amber, true)}) {
            stage.world.find<widgets::WorkBar>("workBar")->hide();
            stage.merge(path);
            QTRY_VERIFY2(stage.end().startsWith(path), qPrintable(stage.end()));
        }
        QCOMPARE(stage.log().size(), 1);
    }
};

QTEST_MAIN(TestMergeDesk)
#include "tst_mergedesk.moc"
