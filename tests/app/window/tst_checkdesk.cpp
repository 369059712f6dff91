// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>

#include "practiceprogram.h"
#include "workbar.h"

/// The evidence of the window's case, checked.
class TestCheckDesk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_programs = 0;

    /// With three pieces of evidence more than answers: what it is, the watched name and a note.
    QString makeCase(const char *file, int count) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(file));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(path);
        casefile::CaseStore store;
        if (!store.create(path, false))
            qFatal("no case can be made");
        core::Batch batch;
        for (int n = 0; n < count; ++n) {
            core::Observation answer;
            answer.at = 1'795'269'731'000 + n * 60'000LL;
            answer.subject = answer.question = practice::name("a.test");
            answer.resolver = {core::IpAddress::v4(0xc0000201U), 53};
            answer.packet = "packet number " + QByteArray::number(n) + '.';
            batch.observations.append(answer);
        }
        store.append(batch);
        if (!store.annotate(core::WriteNote{0, {}, QStringLiteral("a note")}) || !store.close())
            qFatal("no case can be filled");
        return path;
    }

    /// Another byte in the packet of an answer, which SQLite takes for what was stored.
    static void alter(const QString &path, int packet)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            qFatal("the case cannot be altered");
        const QByteArray bytes = "packet number " + QByteArray::number(packet) + '.';
        const qint64 at = file.readAll().indexOf(bytes);
        if (at < 0 || !file.seek(at) || file.write("P") != 1)
            qFatal("the case was not altered");
    }

    /// What the command line says about a case that nobody has open.
    static QString said(const QString &path, int status)
    {
        QProcess process;
        process.start(QStringLiteral(FLUXCASE_PROGRAM), {QStringLiteral("verify"), path});
        if (!process.waitForFinished(60'000) || process.exitCode() != status)
            qFatal("fluxcase verify ended with %d", process.exitCode());
        const QString lines = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        return QString(lines).replace(u'\n', u' ');
    }

    /// The window with a case open.
    struct Stage
    {
        Stage(const QString &folder, const QString &path)
            : world(folder)
        {
            if (!path.isEmpty())
                open(path);
        }
        app::Workspace &workspace() const { return world.application.workspace(); }
        void open(const QString &path)
        {
            workspace().open(path);
            if (!QTest::qWaitFor([&] { return workspace().state().path == path; }))
                qFatal("the case is not opened");
        }
        QString end() { return world.text("workEndText"); }
        bool isUnderWay()
        {
            return QTest::qWaitFor([this] {
                return world.text("workText").contains(QLatin1String("pieces of evidence read"));
            });
        }

        mutable practice::Program world;
    };

    QString newFolder()
    {
        const QString folder = m_folder.filePath(QString::number(++m_programs));
        return QDir().mkpath(folder) ? folder : QString();
    }

    static QString stopped()
    {
        return QStringLiteral(
            "Stopped: the evidence was not checked to its end, so nothing is said about it.");
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void saysWhatTheCommandSays()
    {
        const QString path = makeCase("case.fluxcase", 30);
        const QString command = said(path, 0);
        QVERIFY2(command.startsWith(QLatin1String("Sound: all 33 pieces")), qPrintable(command));
        Stage stage(newFolder(), path);
        stage.world.act("checkEvidence");
        QTRY_VERIFY(!stage.end().isEmpty());
        static const QRegularExpression when(
            QStringLiteral(" Checked by Fluxcase \\S+ at \\d{4}-\\d\\d-\\d\\d "
                           "\\d\\d:\\d\\d:\\d\\dZ\\.$"));
        QVERIFY2(when.match(stage.end()).hasMatch(), qPrintable(stage.end()));
        QCOMPARE(QString(stage.end()).remove(when), command);

        // Line by line, to be copied into a report.
        QVERIFY(stage.world.press("workDetails", practice::Hand::Keys));
        auto *text = stage.world.find<QPlainTextEdit>("workDetailsDialogText");
        QVERIFY(text);
        const QStringList lines = text->toPlainText().split(u'\n');
        QCOMPARE(lines.mid(0, 1), QStringList{QStringLiteral("Case: case.fluxcase")});
        QCOMPARE(lines.mid(1).join(QLatin1Char(' ')), stage.end());
        QGuiApplication::clipboard()->clear();
        QVERIFY(stage.world.press("workDetailsDialogCopy", practice::Hand::Keys));
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    }

    void namesWhatIsBroken()
    {
        const QString path = makeCase("case.fluxcase", 30);
        alter(path, 16);
        const QString command = said(path, 3);
        QVERIFY2(command.startsWith(QLatin1String("BROKEN at answer 17: ")), qPrintable(command));
        Stage stage(newFolder(), path);
        stage.world.act("checkEvidence");
        QTRY_VERIFY(stage.end().startsWith(command));
    }

    void checksWhatCannotBeWritten()
    {
        const QString path = makeCase("case.fluxcase", 30);
        const QString command = said(path, 0);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        Stage stage(newFolder(), path);
        QVERIFY(stage.workspace().state().readOnly);
        stage.world.act("checkEvidence");
        QTRY_VERIFY(stage.end().startsWith(command));
    }

    void isCancelled()
    {
        Stage stage(newFolder(), makeCase("case.fluxcase", 60'000));
        stage.world.act("checkEvidence");
        QVERIFY(stage.isUnderWay());
        // One thing at a time.
        stage.world.prompter.path = m_folder.filePath(QStringLiteral("other.fluxcase"));
        stage.world.act("mergeCase");
        QVERIFY(stage.world.text("messageBarText")
                    .contains(QLatin1String("Something else is being done with the case")));
        QVERIFY(stage.world.press("workCancel", practice::Hand::Keys));
        QCOMPARE(stage.end(), stopped());
        // What was cancelled says nothing any more, and nothing stands in the way of another.
        stage.world.act("checkEvidence");
        QTRY_VERIFY_WITH_TIMEOUT(stage.end().startsWith(QLatin1String("Sound: all 60003 ")),
                                 60'000);
    }

    void endsWithItsCase()
    {
        const QString path = makeCase("case.fluxcase", 60'000);
        const QString other = makeCase("other.fluxcase", 3);
        Stage stage(newFolder(), path);
        stage.world.act("checkEvidence");
        QVERIFY(stage.isUnderWay());
        stage.open(other);
        QCOMPARE(stage.end(), stopped());
        // The case is let go of whole.
        casefile::CaseStore store;
        QVERIFY(store.open(path).has_value());
        QVERIFY(store.verify()->isSound());
        stage.world.act("checkEvidence");
        QTRY_VERIFY(stage.end().startsWith(QLatin1String("Sound: all 6 ")));
    }

    void needsACase()
    {
        Stage stage(newFolder(), {});
        const auto *check = stage.world.find<QAction>("checkEvidence");
        QVERIFY(!check->isEnabled());
        stage.open(makeCase("case.fluxcase", 1));
        QTRY_VERIFY(check->isEnabled());
        stage.world.act("newCase");
        QVERIFY(!check->isEnabled());
    }
};

QTEST_MAIN(TestCheckDesk)
#include "tst_checkdesk.moc"
