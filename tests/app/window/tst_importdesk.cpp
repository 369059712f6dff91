// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QDropEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

#include "practiceprogram.h"
#include "support/gzip.h"
#include "work/verdictoutput.h"
#include "workbar.h"

namespace {

const QByteArray header("#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n"
                        "#unset_field\t-\n#path\tdns\n"
                        "#fields\tts\tid.resp_h\tquery\tqtype\trcode\tanswers\tTTLs\n");

QByteArray row(int at, const QByteArray &name, const QByteArray &addresses, int count = 1)
{
    QByteArray ttls("60.0");
    for (int i = 1; i < count; ++i)
        ttls += ",60.0";
    return QByteArray::number(1'521'911'720 + at) + "\t192.0.2.53\t" + name + "\t1\t0\t" +
           addresses + '\t' + ttls + '\n';
}

/// One name that moves on with each answer, one that stays, and one that has two addresses.
QByteArray story(int rounds)
{
    QByteArray log = header;
    for (int round = 0; round < rounds; ++round) {
        QByteArrayList moved;
        for (int i = 0; i < 4; ++i) {
            const int number = (round % 400) * 4 + i;
            moved.append("100." + QByteArray::number(64 + number % 60) + '.' +
                         QByteArray::number(number / 60) + '.' + QByteArray::number(1 + i));
        }
        const int at = round * 61;
        log += row(at, "moves.test", moved.join(','), 4);
        log += row(at + 1, "stays.test", "198.51.100.7");
        log += row(at + 2, "two.test", "198.51.100.8,198.51.100.9", 2);
    }
    return log;
}

QList<QJsonObject> program(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FLUXCASE_PROGRAM),
                  arguments + QStringList{QStringLiteral("--json")});
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        process.kill();
    QList<QJsonObject> objects;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

} // namespace

/// What others have recorded, on its way into the window's case.
class TestImportDesk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_programs = 0;

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    QString newFolder()
    {
        const QString folder = m_folder.filePath(QString::number(++m_programs));
        return QDir().mkpath(folder) ? folder : QString();
    }

    /// The window, and what it says of its imports.
    struct Stage
    {
        explicit Stage(const QString &folder)
            : world(folder)
        {}
        void import(const QString &path)
        {
            world.prompter.path = path;
            world.act("importAnswers");
        }
        QString end() { return world.text("workEndText"); }
        const app::CaseState &state() const { return world.application.workspace().state(); }
        bool isRead() const { return world.application.log().unread().isEmpty(); }

        mutable practice::Program world;
    };

    static void drop(QWidget *target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({200, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(200, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &event);
    }
    /// What the case that the window leaves says of itself, to the program without a window.
    static void compare(Stage &stage, const QString &headless);

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void comesToWhatTheCommandComesTo_data();
    void comesToWhatTheCommandComesTo();
    void showsProgressStopsAndImportsAgain();
    void keepsWhatWasReadWhenTheCaseIsLeft();
    void addsToWhatIsInSight();
    void refusesWhatIsNoLog_data();
    void refusesWhatIsNoLog();
    void saysWhatItRejects();
    void importsTwiceOnlyWhenToldSo();
    void takesDroppedFiles();
    void leavesAPracticeCaseAlone();
    void saysWhyItEndedEarly();
};

void TestImportDesk::compare(Stage &stage, const QString &headless)
{
    const items::ObservationLog &log = stage.world.application.log();
    qsizetype names = 0;
    for (const QJsonObject &said : program({QStringLiteral("verdict"), headless})) {
        const auto name = *core::DomainName::parse(said.value(QLatin1String("name")).toString());
        // A large case is read as it is looked at.
        stage.world.window().select(name);
        QTRY_VERIFY(!log.unread().contains(name));
        const flux::NameHistory *history = log.history(name);
        QVERIFY(history);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QJsonObject own =
                    app::verdictJson(name, history->lastAt(), log.judge().verdict(name));
                own.insert(QStringLiteral("kept"), said.value(QLatin1String("kept")));
                return QJsonDocument(own).toJson() == QJsonDocument(said).toJson();
            }(),
            20'000);
        ++names;
    }
    QVERIFY(names > 0);
    QCOMPARE(log.names().size(), names);
}

void TestImportDesk::comesToWhatTheCommandComesTo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("tab-separated") << story(60);
    QTest::newRow("packed") << support::gzip(story(60));
    QTest::newRow("JSON") << QByteArray(
        "{\"ts\":1521911720.5,\"id.resp_h\":\"192.0.2.53\",\"query\":\"a.test\",\"qtype\":1,"
        "\"rcode\":0,\"answers\":[\"198.51.100.1\"],\"TTLs\":[60.0]}\n");
}

void TestImportDesk::comesToWhatTheCommandComesTo()
{
    QFETCH(QByteArray, content);
    const QString log = write("story.dat", content);
    const QString headless = m_folder.filePath(QStringLiteral("headless.fluxcase"));
    QFile::remove(headless);
    const QList<QJsonObject> said =
        program({QStringLiteral("import"), log, QStringLiteral("--case"), headless});
    QCOMPARE(said.size(), 1);
    const auto count = [&said](const char *field) {
        return QString::number(said.first().value(QLatin1String(field)).toInteger());
    };
    Stage stage(newFolder());
    QVERIFY(stage.state().path.isEmpty());
    stage.import(log);
    QTRY_COMPARE(stage.end(),
                 QStringLiteral("Imported from story.dat: answers accepted: %1, about names: %2; "
                                "rows skipped: %3; rows rejected: %4.")
                     .arg(count("accepted"), count("names"), count("skipped"), count("rejected")));
    QVERIFY(stage.state().draft);
    QTRY_COMPARE(stage.world.application.log().size(),
                 said.first().value(QLatin1String("accepted")).toInteger());
    compare(stage, headless);
    // What is in sight follows: the lanes, the tables, the list.
    QVERIFY(stage.world.find<QWidget>("namePage")->isVisible());
    QTRY_VERIFY(stage.world.table("addressTable")->rowCount() > 0);
    QCOMPARE(stage.world.find<QListView>("namesList")->model()->rowCount(),
             said.first().value(QLatin1String("names")).toInt());
}

void TestImportDesk::showsProgressStopsAndImportsAgain()
{
    constexpr int rounds = 60'000;
    const QString log = write("long.log", story(rounds));
    Stage stage(newFolder());
    stage.import(log);
    // Long enough to be still at it when it says how far it is.
    auto *bar = stage.world.find<QProgressBar>("workProgress");
    QTRY_VERIFY(stage.world.text("workText").contains(QLatin1String("rows read")));
    QVERIFY(stage.world.text("workText").startsWith(QLatin1String("Importing long.log: ")));
    QVERIFY(bar->isVisible() && bar->value() < bar->maximum());
    QVERIFY(stage.world.press("workCancel", practice::Hand::Mouse));
    QTRY_VERIFY_WITH_TIMEOUT(
        stage.end().startsWith(
            QLatin1String("The import of long.log was stopped; what was read is in the case")),
        20'000);
    QVERIFY(!stage.world.find<QPushButton>("workCancel")->isVisible());
    // What was read by then is in the case and can be looked at.
    QTRY_COMPARE(stage.world.application.log().names().size(), 3);
    stage.world.window().select(practice::name("stays.test"));
    QTRY_VERIFY(stage.world.history("stays.test")->answers() > 0);
    QVERIFY(stage.world.history("stays.test")->answers() < rounds);

    stage.world.act("newCase");
    QTRY_VERIFY(stage.state().path.isEmpty());
    stage.import(log);
    QTRY_VERIFY_WITH_TIMEOUT(stage.end().startsWith(QLatin1String("Imported from long.log: ")),
                             60'000);
    QVERIFY2(stage.end().contains(QLatin1String("accepted: 180,000, about names: 3;")),
             qPrintable(stage.end()));
    // Many answers: the window holds those of the name in sight only.
    QTRY_COMPARE(stage.world.application.log().names().size(), 3);
    QTRY_VERIFY(stage.world.application.log().size() > 0);
    QVERIFY(stage.world.application.log().size() < 3 * rounds);
    const QString headless = m_folder.filePath(QStringLiteral("long.fluxcase"));
    QCOMPARE(program({QStringLiteral("import"), log, QStringLiteral("--case"), headless}).size(),
             1);
    compare(stage, headless);
}

void TestImportDesk::keepsWhatWasReadWhenTheCaseIsLeft()
{
    const QString log = write("left.log", story(60'000));
    QString path;
    {
        Stage stage(newFolder());
        stage.import(log);
        QTRY_VERIFY(stage.world.text("workText").contains(QLatin1String("rows read")));
        path = stage.state().path;
        stage.world.act("newCase");
        QTRY_VERIFY(stage.state().path.isEmpty());
        QVERIFY(stage.end().contains(QLatin1String("ended as the case was left")));
        QVERIFY(stage.world.application.log().names().isEmpty());
    }
    casefile::CaseStore store;
    const auto info = store.open(path);
    QVERIFY(info.has_value());
    QVERIFY(info->answers > 0 && info->answers < 180'000);
    const auto entries = store.entries({casefile::EntryKind::Import});
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 2);
    const QJsonObject said = QJsonDocument::fromJson(entries->last().content).object();
    QCOMPARE(said.value(QLatin1String("state")).toString(), QStringLiteral("stopped"));
    QCOMPARE(said.value(QLatin1String("accepted")).toInteger(), info->answers);
    QVERIFY(store.verify()->isSound());
}

void TestImportDesk::addsToWhatIsInSight()
{
    Stage stage(newFolder());
    stage.import(write("first.log", header + row(0, "a.test", "198.51.100.1") +
                                        row(500, "b.test", "198.51.100.2")));
    QTRY_COMPARE(stage.world.application.log().size(), 2);
    QTRY_VERIFY(stage.isRead());
    stage.world.window().select(practice::name("b.test"));
    // Earlier than what is there, about the name in sight and another.
    stage.import(write("second.log", header + row(-500, "b.test", "198.51.100.3") +
                                         row(-400, "c.test", "198.51.100.4")));
    QTRY_COMPARE(stage.world.application.log().size(), 4);
    QTRY_VERIFY(stage.isRead());
    QCOMPARE(stage.world.application.log().names().size(), 3);
    QVERIFY(stage.world.window().selectedName() == practice::name("b.test"));
    const auto &answers = stage.world.application.log().observations(practice::name("b.test"));
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers.at(0).at < answers.at(1).at);
}

void TestImportDesk::refusesWhatIsNoLog_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto reads = QStringLiteral("This version reads dns.log of Zeek");
    QTest::newRow("a text") << QByteArray("Dear all,\nsee below.\n") << reads;
    QTest::newRow("nothing") << QByteArray() << reads;
    QTest::newRow("binary") << QByteArray(100'000, '\xff') << reads;
    QTest::newRow("another log") << QByteArray(
                                        "#separator \\x09\n#path\tconn\n#fields\tts\tuid\n1\tx\n")
                                 << reads;
    QTest::newRow("a capture") << QByteArray("\xd4\xc3\xb2\xa1\x02\x00\x04\x00", 8) << reads;
    QTest::newRow("a packed file that is none") << QByteArray("\x1f\x8b\x08 and so on") << reads;
    QTest::newRow("packed nonsense") << support::gzip(QByteArray(1'000'000, 'x')) << reads;
}

void TestImportDesk::refusesWhatIsNoLog()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    const QString file = write("<b>no\xE2\x80\xAElog", content);
    Stage stage(newFolder());
    stage.import(file);
    QTRY_VERIFY2(stage.end().contains(sentence), qPrintable(stage.end()));
    QVERIFY2(!stage.end().contains(QChar(0x202E)), qPrintable(stage.end()));
    QVERIFY2(stage.state().path.isEmpty(), "a refused import leaves no case");
    QVERIFY(!stage.world.find<QPushButton>("workForce")->isVisible());
    // And nothing hinders the next one.
    stage.import(write("fine.log", story(2)));
    QTRY_VERIFY2(stage.end().startsWith(QLatin1String("Imported from fine.log")),
                 qPrintable(stage.end()));
}

void TestImportDesk::saysWhatItRejects()
{
    Stage stage(newFolder());
    stage.import(write("bad.log", header + QByteArray("rubbish\n").repeated(20'000) +
                                      row(0, "a..b", "198.51.100.1") +
                                      row(0, "a.test", "198.51.100.1")));
    QTRY_VERIFY(stage.end().contains(QLatin1String("rows rejected: 20,001.")));
    QVERIFY(stage.world.press("workDetails", practice::Hand::Keys));
    auto *text = stage.world.find<QPlainTextEdit>("workDetailsDialogText");
    QVERIFY(text);
    QVERIFY(text->toPlainText().contains(QLatin1String("bad.log:7: ")));
    QVERIFY(text->toPlainText().contains(QLatin1String("Rows rejected besides: 19901.")));
    QVERIFY(text->toPlainText().count(QLatin1Char('\n')) < 110);
}

void TestImportDesk::importsTwiceOnlyWhenToldSo()
{
    const QString log = write("once.log", story(3));
    Stage stage(newFolder());
    stage.import(log);
    QTRY_COMPARE(stage.world.application.log().size(), 9);
    stage.import(log);
    QTRY_VERIFY(stage.end().contains(QLatin1String("was imported into this case before")));
    QVERIFY(!stage.end().contains(QLatin1String("--again")));
    QCOMPARE(stage.world.application.log().size(), 9);
    QVERIFY(stage.world.press("workForce", practice::Hand::Keys));
    QTRY_COMPARE(stage.world.application.log().size(), 18);
}

void TestImportDesk::takesDroppedFiles()
{
    const QString one =
        write("one.log.gz", support::gzip(header + row(9, "a.test", "198.51.100.1")));
    const QString two = write("two.log", header + row(0, "b.test", "198.51.100.2"));
    Stage stage(newFolder());
    drop(&stage.world.window(), {one, two});
    QTRY_COMPARE(stage.world.application.log().names().size(), 2);
    QVERIFY2(stage.end().startsWith(QLatin1String("Imported from one.log.gz and 1 more file")),
             qPrintable(stage.end()));
    QVERIFY(stage.world.find<widgets::EntryField>("entryField")->text().isEmpty());
    // A text for people is still that, on the field as anywhere.
    drop(stage.world.find<QWidget>("entryField"), {write("list.log", "# suspects\nc.test\n")});
    QVERIFY(stage.world.find<widgets::EntryField>("entryField")->content().contains(u"c.test"));
}

void TestImportDesk::leavesAPracticeCaseAlone()
{
    Stage stage(newFolder());
    QVERIFY(stage.world.openLab());
    stage.import(write("real.log", story(1)));
    QTRY_VERIFY(stage.end().contains(QLatin1String("practice case")));
    QVERIFY(!stage.world.application.log().names().contains(practice::name("stays.test")));
}

void TestImportDesk::saysWhyItEndedEarly()
{
    const QString folder = newFolder();
    QSettings values(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    settings::Settings settings(values);
    const core::SystemClock clock;
    items::ObservationLog log;
    app::Session session(clock, {});
    app::Workspace workspace(session, log, settings, app::Drafts(folder), clock);
    widgets::WorkBar bar;
    app::ImportDesk desk(session, workspace, settings, {}, bar);
    const QSignalSpy tookIn(&desk, &app::ImportDesk::tookIn);
    desk.start({write("early.log", story(60'000))});
    const auto *said = bar.findChild<QLabel *>(QStringLiteral("workText"));
    QTRY_VERIFY(said->text().contains(QLatin1String("rows read")));
    // Nothing can be stored any more.
    session.withStore([](casefile::CaseStore &store) { return store.close(); });
    QTRY_VERIFY(!bar.isRunning());
    const auto *end = bar.findChild<QLabel *>(QStringLiteral("workEndText"));
    QCOMPARE(end->text(),
             QStringLiteral("The import of early.log ended early: No case is open. What was stored "
                            "before is in the case."));
    QCOMPARE(tookIn.count(), 1);
    QVERIFY(!desk.isRunning());
}

QTEST_MAIN(TestImportDesk)
#include "tst_importdesk.moc"
