// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop and a reader of manuals are told about the program agrees with the program.
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace {

QString packaged(const char *name)
{
    return QStringLiteral(FLUXCASE_PACKAGING_DIR "/") + QLatin1String(name);
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the program prints; empty when it does not end well.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished();
    const bool well = ended && process.exitStatus() == QProcess::NormalExit && !process.exitCode();
    return well ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// The part of the manual about a sub-command; what precedes and follows them for the empty word.
QString manualOf(const QString &command)
{
    QString manual = readText(packaged("fluxcase.1.in"));
    manual.replace(QLatin1String("\\-"), QLatin1String("-"));
    static const QRegularExpression commands(QStringLiteral("\\.SH COMMANDS.*?(?=\\.SH OPTIONS)"),
                                             QRegularExpression::DotMatchesEverythingOption);
    if (command.isEmpty())
        return manual.remove(commands);
    const QRegularExpression one(QStringLiteral("\\.SS fluxcase %1\\b.*?(?=\\n\\.S)").arg(command),
                                 QRegularExpression::DotMatchesEverythingOption);
    return one.match(manual).captured();
}

/// A file that begins as a case does: SQLite's magic, and our application_id at offset 68.
QByteArray databaseHead(const QByteArray &applicationId)
{
    QByteArray head("SQLite format 3\0", 16);
    head.append(QByteArray(52, '\1'));
    head.append(applicationId);
    return head.leftJustified(100, '\0');
}

} // namespace

class TestPackaging : public QObject
{
    Q_OBJECT

private slots:
    void desktopFileIsValid();
    void caseIsKnownByItsMagic_data();
    void caseIsKnownByItsMagic();
    void manualNamesEveryOption_data();
    void manualNamesEveryOption();
};

void TestPackaging::desktopFileIsValid()
{
    const QString validator =
        QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
    if (validator.isEmpty()) {
        QVERIFY2(!qEnvironmentVariableIsSet("FLUXCASE_FULL"), "desktop-file-validate is missing");
        QSKIP("desktop-file-validate is missing; ./dev test --full installs it");
    }
    QProcess process;
    process.start(validator, {QStringLiteral("--no-hints"), packaged("fluxcase.desktop")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), QString());
    QCOMPARE(process.exitCode(), 0);
}

void TestPackaging::caseIsKnownByItsMagic_data()
{
    // Alone: among several folders Qt 6.4 takes the last match, not the one of highest priority; an
    // installed system merges them into one.
    qputenv("XDG_DATA_DIRS", "none");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           QStringLiteral("/mime/packages");
    QVERIFY(QDir().mkpath(folder));
    const QString copy = folder + QStringLiteral("/fluxcase.xml");
    QFile::remove(copy);
    QVERIFY(QFile::copy(packaged("fluxcase.xml"), copy));

    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isCase");
    QTest::newRow("a case") << databaseHead("FLXC") << true;
    QTest::newRow("another program's database") << databaseHead("ABCD") << false;
    QTest::newRow("not a database") << QByteArray(64, ' ') + QByteArray("    FLXC") << false;
}

void TestPackaging::caseIsKnownByItsMagic()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, isCase);
    const QString name = QMimeDatabase().mimeTypeForData(data).name();
    QCOMPARE(name == QLatin1String("application/vnd.fluxcase"), isCase);
}

void TestPackaging::manualNamesEveryOption_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("without a command") << QString();
    for (const char *command : {"watch", "info", "verdict", "export", "figure", "lab"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestPackaging::manualNamesEveryOption()
{
    QFETCH(QString, command);
    QStringList arguments = {QStringLiteral("--help")};
    if (!command.isEmpty())
        arguments.prepend(command);
    const QString help = outputOf(QStringLiteral(FLUXCASE_PROGRAM), arguments);
    const QString manual = manualOf(command);
    QVERIFY(!manual.isEmpty());

    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--[a-z][a-z-]*"));
    int found = 0;
    for (auto it = option.globalMatch(help); it.hasNext(); ++found) {
        const QString name = it.next().captured();
        const bool isTold = manual.contains(name) || name == QLatin1String("--help");
        QVERIFY2(isTold, qPrintable(QStringLiteral("the manual does not tell of ") + name));
    }
    QVERIFY2(found > 0, "the help names no option");
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
