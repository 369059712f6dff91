// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks 1, 2 and 12 of a newcomer: what is sent and to whom, the first answer, thirty lines at
// once.
#include <unistd.h>

#include <QTest>

#include <QContextMenuEvent>
#include <QDialog>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTimer>

#include "casefile/casestore.h"
#include "ownsockets.h"
#include "practiceprogram.h"
#include "work/translations.h"

using practice::Hand;
using practice::Program;

namespace {

/// The longest time for which the window did not get to its events.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_worst = std::max(m_worst, m_since.restart()); });
        m_since.start();
        m_timer.start(5);
    }
    qint64 worstMs() const { return m_worst; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worst = 0;
};

} // namespace

class TestTaskWatching : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { app::loadTranslations(*qApp); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(*m_folder);
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    }
    void cleanup() { m_program.reset(); }

    void task1SaysWhatWillBeSentToWhom_data() { practice::addHands(); }
    void task1SaysWhatWillBeSentToWhom();
    void task2FirstAnswerIsOneActionAfterThePaste_data() { practice::addHands(); }
    void task2FirstAnswerIsOneActionAfterThePaste();
    void task12ThirtyLinesAreAccountedFor_data() { practice::addHands(); }
    void task12ThirtyLinesAreAccountedFor();

private:
    void pasteWithTheMouse(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestTaskWatching::task1SaysWhatWillBeSentToWhom()
{
    QFETCH(const Hand, hand);
    Program &program = *m_program;
    // With nothing typed it is said already, and no socket is open.
    QVERIFY(program.text("recognitionLine").contains(QLatin1String("Nothing is sent")));
    QVERIFY(!program.text("manifestLine").isEmpty());
    QVERIFY(ownsockets::all().isEmpty());

    QVERIFY(program.openLab(hand));
    const QString manifest = program.text("manifestLine");
    for (const char *part : {"A, AAAA, NS, SOA, HTTPS", "7 names", "4 resolvers",
                             "queries a second", "nothing leaves this machine"})
        QVERIFY2(manifest.contains(QLatin1String(part), Qt::CaseInsensitive), qPrintable(manifest));
    QVERIFY(program.press("manifestDetails", hand));
    auto *details = program.find<QPlainTextEdit>("manifestDialogText");
    QVERIFY(details && details->isVisible());
    const QString said = details->toPlainText();
    for (const char *part :
         {"flux[.]test", "double[.]test", "cdn[.]test", "rr[.]test", "pool[.]test", "sink[.]test",
          "gone[.]test", "127.0.0.1:", "127.0.0.2:", "127.0.0.3:", "127.0.0.4:"})
        QVERIFY2(said.contains(QLatin1String(part)), part);
    program.picture("task1");
    QTest::keyClick(details, Qt::Key_Escape);
    QTRY_VERIFY(!program.find<QDialog>("manifestDialog"));

    // Up to here not one packet: the lab listens, and nobody has a socket to ask it with.
    for (const ownsockets::Socket &socket : ownsockets::all()) {
        const QByteArray server = ':' + QByteArray::number(socket.port()) + ' ';
        QVERIFY2(said.contains(QLatin1String(server)), socket.local.constData());
        QVERIFY(socket.isOnLoopback());
    }
    const QString path = program.application.workspace().state().path;
    m_program.reset();
    casefile::CaseStore store;
    const auto info = store.open(path, true);
    QVERIFY(info.has_value());
    QCOMPARE(info->packetsSent, 0);
    QCOMPARE(info->answers, 0);
}

/// Over the field's own menu.
void TestTaskWatching::pasteWithTheMouse(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    auto *field = m_program->find<widgets::EntryField>("entryField");
    QTest::mouseDClick(field, Qt::LeftButton);
    field->selectAll();
    const QPoint at = field->rect().center();
    QContextMenuEvent ask(QContextMenuEvent::Mouse, at, field->mapToGlobal(at));
    QApplication::sendEvent(field, &ask);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    auto *paste = menu->findChild<QAction *>(QStringLiteral("pasteIntoEntry"));
    QVERIFY(paste && paste->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(paste).center());
}

void TestTaskWatching::task2FirstAnswerIsOneActionAfterThePaste()
{
    QFETCH(const Hand, hand);
    Program &program = *m_program;
    QVERIFY(program.openLab(hand));
    const auto url = QStringLiteral("hxxps[://]flux[.]test/pay?id=1");
    if (hand == Hand::Mouse)
        pasteWithTheMouse(url);
    else
        program.paste(url);
    const QString recognised = program.text("recognitionLine");
    for (const char *part : {"flux[.]test", "scheme", "path"})
        QVERIFY2(recognised.contains(QLatin1String(part)), qPrintable(recognised));
    QVERIFY(program.text("manifestLine").contains(QLatin1String("flux[.]test")));
    QCOMPARE(program.application.log().size(), 0);
    // The only action.
    if (hand == Hand::Mouse)
        QVERIFY(program.press("watchButton", hand));
    else
        program.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(program.table("addressTable")->rowCount() >= 5, 15'000);
    QVERIFY(program.find<QTableView>("addressTable")->isVisible());
    QCOMPARE(program.window().selectedName(), practice::name("flux.test"));
    QTRY_VERIFY(program.text("verdictSide").contains(QLatin1String("addresses")));
    program.picture("task2");
    for (const ownsockets::Socket &socket : ownsockets::all())
        QVERIFY2(socket.isOnLoopback(), socket.local.constData());
}

void TestTaskWatching::task12ThirtyLinesAreAccountedFor()
{
    QFETCH(const Hand, hand);
    Program &program = *m_program;
    QVERIFY(program.openLab(hand));
    QStringList lines{QStringLiteral("https://flux.test/a?b=1"),
                      QStringLiteral("From: Someone <a@mail-1.test>"),
                      QStringLiteral("gone.test"),
                      QStringLiteral("b\u00fccher.test"),
                      QStringLiteral("203.0.113.7"),
                      QStringLiteral("---- ****"),
                      QStringLiteral("hxxp://rr[.]test"),
                      QStringLiteral("gone.test again"),
                      QStringLiteral("Dear colleague,"),
                      QStringLiteral("https://double.test:8443/x")};
    for (int i = 0; lines.size() < 30; ++i)
        lines.append(QStringLiteral("https://host%1.test/a?b=%1").arg(i));
    Heartbeat heartbeat;
    program.paste(lines.join(u'\n'));
    // flux, mail-1, gone, bücher, rr, double and 20 hosts.
    const auto *line = program.find<QLabel>("recognitionLine");
    QVERIFY2(line->text().startsWith(QLatin1String("26 names: ")), qPrintable(line->text()));
    const QString details = line->accessibleDescription();
    for (int number = 1; number <= 30; ++number) {
        const bool isSaid = details.contains(QStringLiteral("Line %1: ").arg(number));
        QVERIFY2(isSaid, qPrintable(details));
    }
    for (const char *part : {"host19[.]test", "xn--bcher-kva[.]test", "203.0.113.7, an address"})
        QVERIFY2(details.contains(QLatin1String(part)), qPrintable(details));
    program.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(program.application.log().names().size(), 26, 10'000);

    // Sorted by verdict: what fluxes comes first, what does not exist last.
    auto *menu = program.find<QMenu>("namesSortMenu");
    if (hand == Hand::Mouse) {
        menu->popup(program.find<QPushButton>("namesSort")->mapToGlobal(QPoint()));
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(menu->actions().at(1)).center());
    } else {
        menu->popup(program.find<QPushButton>("namesSort")->mapToGlobal(QPoint()));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    const auto nameAt = [&](int row) {
        return program.find<QListView>("namesList")
            ->model()
            ->index(row, 0)
            .data(items::NameModel::NameRole)
            .value<core::DomainName>();
    };
    const QSet<core::DomainName> fluxing{practice::name("flux.test"),
                                         practice::name("double.test")};
    QTRY_VERIFY_WITH_TIMEOUT((QSet<core::DomainName>{nameAt(0), nameAt(1)} == fluxing), 40'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        program.verdict("gone.test").verdictClass == flux::VerdictClass::NotResolving, 20'000);

    // Stop ends all traffic within a second.
    if (hand == Hand::Mouse)
        QVERIFY(program.press("stopButton", hand));
    else
        program.act("stop");
    QTRY_VERIFY_WITH_TIMEOUT(program.text("statusWatched").contains(QLatin1String("Nothing")),
                             1000);
    QTRY_COMPARE_WITH_TIMEOUT(program.text("statusRate"), QStringLiteral("0 queries/s"), 1000);
    QSignalSpy appended(&program.application.log(), &items::ObservationLog::appended);
    appended.wait(500); // what was on its way when the second was over is in the case by then
    appended.clear();
    QVERIFY(!appended.wait(2000));
    qInfo("the window's longest pause: %lld ms", static_cast<long long>(heartbeat.worstMs()));
    QVERIFY(heartbeat.worstMs() < 1000); // a person's train of thought, on a busy machine
    program.picture("task12");
}

QTEST_MAIN(TestTaskWatching)
#include "tst_taskwatching.moc"
