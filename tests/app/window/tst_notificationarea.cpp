// SPDX-License-Identifier: GPL-3.0-or-later
// The program in a real notification area, trayer's, on a display of its own.
#include <unistd.h>

#include <QTest>

#include <QApplication>
#include <QMenu>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QSystemTrayIcon>

#include "practiceprogram.h"
#include "work/translations.h"

using practice::Hand;
using practice::Program;

namespace {

constexpr const char *ownDisplay = "FLUXCASE_TEST_DISPLAY";

/// The first of the tools that is not there; empty: none.
QString missingTool()
{
    for (const char *tool : {"xvfb-run", "xauth", "trayer"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            return QString::fromLatin1(tool);
    }
    return {};
}

/// A message on the screen, or the icon: a window of its own, by the name of its class.
QWidget *shown(const char *className)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->inherits(className))
            return widget;
    }
    return nullptr;
}

/// What the person sees on the screen, where pictures were asked for.
void screenPicture(const char *name)
{
    const QString folder = qEnvironmentVariable("FLUXCASE_TASK_PICTURES");
    if (folder.isEmpty())
        return;
    const QString path = folder + u'/' + QLatin1String(name) + QLatin1String(".png");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QTest::qWaitForWindowExposed(shown("QBalloonTip")));
    shown("QBalloonTip")->repaint();
    QVERIFY(QGuiApplication::primaryScreen()->grabWindow(0).save(path));
}

QString message()
{
    const QWidget *balloon = shown("QBalloonTip");
    QStringList texts;
    if (balloon) {
        for (const QLabel *label : balloon->findChildren<QLabel *>())
            texts.append(label->text());
    }
    return texts.join(u'|');
}

} // namespace

class TestNotificationArea : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString tool = missingTool(); !tool.isEmpty()) {
            const QString sentence = tool + QLatin1String(" is missing");
            QVERIFY2(qEnvironmentVariable("FLUXCASE_FULL") != QLatin1String("1"),
                     qPrintable(sentence));
            QSKIP(qPrintable(sentence + QLatin1String(": nobody saw the notification area")));
        }
        app::loadTranslations(*qApp);
        startArea();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(*m_folder);
        QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
    }
    void cleanup() { m_program.reset(); }
    void cleanupTestCase()
    {
        m_area.kill();
        m_area.waitForFinished();
    }

    void thereIsNoIconUntilAskedFor();
    void theClosedWindowWatchesOnAndComesBack();

private:
    void startArea()
    {
        m_area.start(QStringLiteral("trayer"),
                     {QStringLiteral("--edge"), QStringLiteral("top"), QStringLiteral("--align"),
                      QStringLiteral("right")});
        QVERIFY(m_area.waitForStarted());
        QTRY_VERIFY(QSystemTrayIcon::isSystemTrayAvailable());
    }
    void askForIt();

    QProcess m_area;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestNotificationArea::askForIt()
{
    m_program->act("settings");
    QTRY_VERIFY(m_program->find<QDialog>("settingsDialog"));
    m_program->find<QAbstractButton>("settingsNotifies")->click();
    m_program->find<QAbstractButton>("settingsKeepsWatching")->click();
    auto *dialog = m_program->find<QDialog>("settingsDialog");
    m_program->key(Qt::Key_Return);
    QTRY_VERIFY(!dialog->isVisible());
}

void TestNotificationArea::thereIsNoIconUntilAskedFor()
{
    QVERIFY(!shown("QSystemTrayIconSys"));
    askForIt();
    QTRY_VERIFY(shown("QSystemTrayIconSys"));
}

void TestNotificationArea::theClosedWindowWatchesOnAndComesBack()
{
    Program &program = *m_program;
    askForIt();
    QVERIFY(program.openLab());
    QVERIFY(program.press("watchButton", Hand::Mouse));
    QTRY_VERIFY(program.history("flux.test") && program.history("flux.test")->looks() > 0);
    program.window().close();
    QVERIFY(!program.window().isVisible());
    QTRY_VERIFY2(message().contains(QLatin1String("goes on watching")), qPrintable(message()));
    screenPicture("closed");
    const auto before = program.history("flux.test")->looks();
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QLatin1String("[.]test: ")), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(program.history("flux.test")->looks() > before + 2, 60'000);
    screenPicture("notification");
    QTest::mouseClick(shown("QBalloonTip"), Qt::LeftButton);
    QTRY_VERIFY(program.window().isVisible());
}

int main(int argc, char *argv[])
{
    // The display comes first: there must be one before there is an application.
    if (!qEnvironmentVariableIsSet(ownDisplay) && missingTool().isEmpty()) {
        qputenv(ownDisplay, "1");
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        std::vector<char *> command;
        for (const char *word : {"xvfb-run", "-a", "-s", "-screen 0 1440x900x24"})
            command.push_back(const_cast<char *>(word));
        command.insert(command.end(), argv, argv + argc);
        command.push_back(nullptr);
        execvp(command.front(), command.data());
        return 1;
    }
    QApplication application(argc, argv);
    TestNotificationArea test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_notificationarea.moc"
