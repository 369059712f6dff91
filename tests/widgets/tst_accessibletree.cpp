// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

/// What a screen reader is told, read from outside over AT-SPI on a display and a bus of its own.
class TestAccessibleTree : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsNamedAndTablesAndChartsAreRead();

private:
    /// What is missing to run; empty: nothing is.
    static QString missing();
};

QString TestAccessibleTree::missing()
{
    for (const char *tool : {"dbus-run-session", "xvfb-run", "xauth", "/usr/bin/python3"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            return QString::fromLatin1(tool);
    }
    // The bus of the readers comes with at-spi2-core.
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), QStringLiteral("import pyatspi")});
    if (!python.waitForFinished() || python.exitCode() != 0)
        return QStringLiteral("python3-pyatspi");
    const QStringList bus =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                  QStringLiteral("dbus-1/services/org.a11y.Bus.service"));
    return bus.isEmpty() &&
                   !QFile::exists(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service"))
               ? QStringLiteral("at-spi2-core")
               : QString();
}

void TestAccessibleTree::everythingIsNamedAndTablesAndChartsAreRead()
{
    if (const QString tool = missing(); !tool.isEmpty()) {
        QVERIFY2(qEnvironmentVariable("FLUXCASE_FULL") != QStringLiteral("1"),
                 qPrintable(tool + QStringLiteral(" is missing")));
        QSKIP(qPrintable(tool + QStringLiteral(" is missing: nobody read the window as a screen "
                                               "reader does")));
    }
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    reader.setProcessEnvironment(environment);
    QStringList command{QStringLiteral("--"),
                        QStringLiteral("xvfb-run"),
                        QStringLiteral("-a"),
                        QStringLiteral("-s"),
                        QStringLiteral("-screen 0 1440x900x24"),
                        QStringLiteral("/usr/bin/python3"),
                        QStringLiteral(READ_TREE),
                        QStringLiteral(SCREENS)};
    // Every table, every kind of dialog, and the page before there is a name.
    for (const char *state :
         {"watching",       "table-networks",  "table-countries", "table-answers",
          "table-servers",  "table-verdict",   "table-resolvers", "table-matches",
          "table-events",   "annotated",       "welcome",         "thirty-lines",
          "note",           "own-verdict",     "registration",    "case-details",
          "settings-0",     "settings-1",      "settings-2",      "settings-3",
          "settings-4",     "go-to",           "shortcuts",       "class-guide",
          "import-running", "import-ended",    "import-refused",  "export",
          "export-reason",  "export-practice", "push-misp",       "push-taxii",
          "own-things"})
        command.append(QString::fromLatin1(state));
    reader.start(QStringLiteral("dbus-run-session"), command);
    QVERIFY(reader.waitForFinished(300'000));
    const QByteArray said = reader.readAllStandardOutput();
    qInfo("%s", said.constData());
    QVERIFY(reader.exitStatus() == QProcess::NormalExit);
    QVERIFY2(reader.exitCode() == 0, said.constData());
}

QTEST_GUILESS_MAIN(TestAccessibleTree)
#include "tst_accessibletree.moc"
