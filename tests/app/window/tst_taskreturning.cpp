// SPDX-License-Identifier: GPL-3.0-or-later
// Task 10 of a newcomer: what was noted and found, and how it was looked at, outlives the program.
#include <cstdio>

#include <QTest>

#include <QDialogButtonBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTimer>

#include "casefile/viewtext.h"
#include "items/notemodel.h"
#include "practiceprogram.h"
#include "viewmemory.h"
#include "work/translations.h"

using practice::Hand;
using practice::Program;

namespace {

const auto note = QStringLiteral("seen in the mail of 14:02");
const auto tag = QStringLiteral("phishing");

/// On a line of its own, at once: this process is about to be killed. "WHAT MILLISECONDS VALUE"
void tell(const char *what, const QByteArray &value)
{
    std::printf("%s %lld %s\n", what, core::SystemClock().monotonic(), value.constData());
    std::fflush(stdout);
}

/// What was told last of something.
struct Told
{
    core::MonotonicMs at = 0;
    QByteArray value;
};

Told told(const QByteArray &output, const char *what)
{
    Told last;
    const QList<QByteArray> lines = output.first(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words.first() == what)
            last = {words.at(1).toLongLong(), words.at(2)};
    }
    return last;
}

/// The analyst's process: works in the practice lab, says what is on the screen, and goes on until
/// it is killed.
class Analyst
{
public:
    Analyst(const QString &folder, Hand hand)
        : m_folder(folder)
        , m_hand(hand)
        , m_program(folder)
    {
        const items::ObservationLog &log = m_program.application.log();
        QObject::connect(&log, &items::ObservationLog::appended, &log,
                         [&log] { tell("answers", QByteArray::number(log.size())); });
    }
    bool work()
    {
        return QTest::qWaitForWindowActive(&m_program.window()) && m_program.openLab(m_hand) &&
               m_program.press("watchButton", m_hand) && waitForFlux() && save() && writeNote() &&
               setTag() && look();
    }

private:
    template <typename Holds>
    static bool waitFor(Holds holds, int ms = 60'000)
    {
        return QTest::qWaitFor(holds, ms);
    }
    bool waitForFlux()
    {
        return waitFor([this] {
                   const flux::NameHistory *history = m_program.history("flux.test");
                   return history && history->addresses().size() > 12;
               }) &&
               m_program.choose("flux.test", m_hand);
    }
    bool save()
    {
        m_program.prompter.path = m_folder + QLatin1String("/phish.fluxcase");
        if (m_hand == Hand::Keys)
            QTest::keyClick(&m_program.window(), Qt::Key_S, Qt::ControlModifier);
        else
            m_program.act("saveCopy");
        return waitFor(
            [this] { return m_program.window().windowTitle().contains(QLatin1String("phish")); });
    }
    bool writeNote()
    {
        if (m_hand == Hand::Keys)
            QTest::keySequence(&m_program.window(), m_program.find<QAction>("addNote")->shortcut());
        else
            m_program.act("addNote");
        auto *dialog = m_program.find<QDialog>("noteDialog");
        if (!dialog)
            return false;
        QTest::keyClicks(dialog->focusWidget(), note);
        auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        if (m_hand == Hand::Mouse)
            QTest::mouseClick(save, Qt::LeftButton);
        else if (m_program.tabTo(save))
            m_program.key(Qt::Key_Space);
        return waitFor([this] { return m_program.table("noteTable")->rowCount() == 1; });
    }
    /// Over the menu of the name.
    bool setTag()
    {
        auto *list = m_program.find<QListView>("namesList");
        m_program.prompter.typed = tag;
        QTimer::singleShot(0, list, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            auto *tags = menu->findChild<QMenu *>(QStringLiteral("tagMenu"));
            menu->setActiveAction(tags->menuAction());
            QTest::keyClick(menu, Qt::Key_Return);
            QTest::keyClick(tags, Qt::Key_Return);
        });
        const QPoint at = list->visualRect(list->currentIndex()).center();
        QContextMenuEvent ask(m_hand == Hand::Mouse ? QContextMenuEvent::Mouse
                                                    : QContextMenuEvent::Keyboard,
                              at, list->viewport()->mapToGlobal(at));
        QApplication::sendEvent(list->viewport(), &ask);
        return waitFor([list] {
            return list->currentIndex().data(items::NameModel::TagsRole).toStringList() ==
                   QStringList{tag};
        });
    }
    /// Picks a country and opens the answers.
    bool look()
    {
        const auto first = m_program.history("flux.test")->addresses().first();
        if (m_hand == Hand::Mouse) {
            if (!m_program.pick(first.place.countryCode, m_hand))
                return false;
        } else {
            m_program.act("findInTable");
            QTest::keyClicks(m_program.window().focusWidget(), first.address.toString().left(3));
        }
        if (!m_program.open("Answers", "answerTable", m_hand))
            return false;
        m_program.picture("task10-before");
        tell("view", casefile::textOf(m_program.window().view()->value()).toBase64());
        return true;
    }

    QString m_folder;
    Hand m_hand;
    Program m_program;
};

} // namespace

class TestTaskReturning : public QObject
{
    Q_OBJECT

private slots:
    void task10NothingIsLostAndTheViewIsAsItWas_data() { practice::addHands(); }
    void task10NothingIsLostAndTheViewIsAsItWas();

private:
    void killAnalyst(const QString &folder, Hand hand);
    static void checkCustody(const QString &path);

    core::CaseView m_view; ///< what the analyst saw last
    qsizetype m_answers = 0;
};

void TestTaskReturning::killAnalyst(const QString &folder, Hand hand)
{
    QProcess analyst;
    QByteArray output;
    connect(&analyst, &QProcess::readyReadStandardOutput, this,
            [&] { output += analyst.readAllStandardOutput(); });
    analyst.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    analyst.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--analyst"), folder,
                   hand == Hand::Mouse ? QStringLiteral("mouse") : QStringLiteral("keys"),
                   QString::fromLatin1(QTest::currentDataTag())});
    const auto hasEnded = [&] { return analyst.state() == QProcess::NotRunning; };
    QTRY_VERIFY_WITH_TIMEOUT(told(output, "view").at > 0 || hasEnded(), 150'000);
    // A view is kept within half a second.
    constexpr core::MonotonicMs aMomentMs = 1'500;
    QTRY_VERIFY_WITH_TIMEOUT(
        told(output, "answers").at > told(output, "view").at + aMomentMs || hasEnded(), 60'000);
    QVERIFY2(!hasEnded(), "the analyst was stopped by something");
    analyst.kill();
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 20'000);
    QCOMPARE(analyst.exitStatus(), QProcess::CrashExit);
    output += analyst.readAllStandardOutput();
    m_view = casefile::viewOf(QByteArray::fromBase64(told(output, "view").value));
    m_answers = told(output, "answers").value.toInt();
    QVERIFY(m_view != core::CaseView());
    QVERIFY(m_answers > 20);
}

void TestTaskReturning::checkCustody(const QString &path)
{
    QProcess verify;
    verify.start(QStringLiteral(FLUXCASE_PROGRAM), {QStringLiteral("verify"), path});
    QTRY_COMPARE_WITH_TIMEOUT(verify.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(verify.exitCode(), 0);
    QVERIFY(verify.readAllStandardOutput().startsWith("Sound: "));
}

void TestTaskReturning::task10NothingIsLostAndTheViewIsAsItWas()
{
    QFETCH(const Hand, hand);
    m_view = {};
    m_answers = 0;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("phish.fluxcase"));
    killAnalyst(folder.path(), hand);
    if (QTest::currentTestFailed())
        return;
    checkCustody(path);

    Program program(folder);
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
    program.prompter.path = path;
    if (hand == Hand::Mouse)
        QVERIFY(program.press("welcome_openCase", hand));
    else
        QTest::keyClick(&program.window(), Qt::Key_O, Qt::ControlModifier);
    // Nothing up to the last answer that was shown is missing.
    QTRY_VERIFY_WITH_TIMEOUT(program.application.log().size() >= m_answers, 30'000);
    // What was written down is there,
    auto *list = program.find<QListView>("namesList");
    QTRY_COMPARE(list->currentIndex().data(items::NameModel::TagsRole).toStringList(),
                 QStringList{tag});
    // and the view is as it was: name, table, what is selected or filtered.
    QTRY_VERIFY(program.window().view()->value() == m_view);
    QCOMPARE(program.window().selectedName(), practice::name("flux.test"));
    QVERIFY(program.find<QTableView>("answerTable")->isVisible());
    const auto all = program.application.log().observations(practice::name("flux.test")).size();
    QTRY_VERIFY(program.table("answerTable")->rowCount() > 0);
    if (hand == Hand::Mouse) {
        QVERIFY(program.table("answerTable")->rowCount() < all);
        QVERIFY(!program.text("selectionText").isEmpty());
    } else {
        QVERIFY(!m_view.filter.isEmpty());
        QCOMPARE(program.find<QLineEdit>("tableFilter")->text(), m_view.filter);
    }
    program.picture("task10");
    program.find<QLineEdit>("tableFilter")->clear();
    QCOMPARE(program.table("noteTable")->rowCount(), 1);
    QCOMPARE(program.cell("noteTable", 0, items::NoteModel::Text), note);
    // Nothing is asked again unless somebody wants it.
    QCOMPARE(program.text("statusRate"), QStringLiteral("0 queries/s"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    app::loadTranslations(application);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--analyst")) {
        Analyst analyst(arguments.value(2),
                        arguments.value(3) == QLatin1String("mouse") ? Hand::Mouse : Hand::Keys);
        return analyst.work() ? QApplication::exec() : 1;
    }
    TestTaskReturning test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_taskreturning.moc"
