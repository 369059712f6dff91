// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "bigcase.h"
#include "displaywatch.h"
#include "timing.h"

namespace {

/// `--answers`: of the case that the program opens.
int answersInAll = 1'000'000;

struct Start
{
    double firstPaintMs = 0;
    double settledMs = 0;  ///< until it computes no more
    double residentMb = 0; ///< then
};

/// A program in a home of its own, whose first start is behind it.
struct Program
{
    QString path;
    QStringList arguments;
    QString home;
    QList<Start> starts;
};

QByteArray procFile(qint64 pid, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In ticks of the scheduler.
qint64 cpuTicks(qint64 pid)
{
    const QByteArray stat = procFile(pid, "stat");
    // The program's name comes before, in brackets, and may hold spaces.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong();
}

double residentMb(qint64 pid)
{
    const QByteArray status = procFile(pid, "status");
    const auto at = status.indexOf("VmRSS:");
    return at < 0 ? 0 : status.mid(at + 6).trimmed().split(' ').value(0).toDouble() / 1024;
}

/// Asks `condition` every `ms` until it holds, for two minutes at most; false when the program ends
/// before.
template <typename Condition>
bool comesTrue(QProcess &program, int ms, Condition condition)
{
    const QDeadlineTimer end(std::chrono::minutes(2));
    while (!condition()) {
        if (program.waitForFinished(ms) || end.hasExpired())
            return false;
    }
    return true;
}

/// The server clears the screen once it notices that the program before is gone.
bool isCleared(const bench::DisplayWatch &display)
{
    const QDeadlineTimer end(std::chrono::seconds(10));
    while (display.paintedPercent() > 0 && !end.hasExpired()) {
    }
    return !end.hasExpired();
}

std::optional<Start> start(const Program &program, const bench::DisplayWatch &display)
{
    // More than a picture shown while loading covers; the smallest of the windows has 30.
    constexpr int windowPercent = 22;
    if (!isCleared(display))
        return std::nullopt;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display.name());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("HOME"), program.home);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(program.path, program.arguments);
    Start start;
    const bool painted = process.waitForStarted() && comesTrue(process, 2, [&] {
                             return display.paintedPercent() >= windowPercent;
                         });
    start.firstPaintMs = double(clock.nsecsElapsed()) / 1e6;
    const qint64 pid = process.processId();
    qint64 ticks = -1;
    int still = 0;
    const bool settled = painted && comesTrue(process, 50, [&] {
                             const qint64 now = cpuTicks(pid);
                             still = now - ticks <= 1 ? still + 1 : 0;
                             ticks = now;
                             return still >= 10;
                         });
    start.settledMs = double(clock.nsecsElapsed()) / 1e6 - 500;
    start.residentMb = residentMb(pid);
    process.kill();
    process.waitForFinished();
    if (!settled)
        qWarning("%s did not come up: %s", qPrintable(program.path),
                 process.readAll().left(500).constData());
    return settled ? std::optional(start) : std::nullopt;
}

double median(const Program &program, double Start::*part)
{
    QList<double> values;
    for (const Start &start : program.starts)
        values.append(start.*part);
    return bench::quantile(values, 0.5);
}

void report(const char *what, const Program &program)
{
    qInfo("%s: first paint after %.0f ms, at rest after %.0f ms with %.0f MB resident (medians of "
          "%lld)",
          what, median(program, &Start::firstPaintMs), median(program, &Start::settledMs),
          median(program, &Start::residentMb), static_cast<long long>(program.starts.size()));
}

} // namespace

/// From the start of the program to a picture on the screen, with a large case.
class BenchStart : public QObject
{
    Q_OBJECT

private slots:
    void besideABareWindowAndWireshark();
};

void BenchStart::besideABareWindowAndWireshark()
{
    const bench::DisplayWatch display;
    if (!display.isThere())
        QSKIP("Xvfb is missing: there is no screen to look at.");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("big.fluxcase"));
    bench::writeBigCase(path, answersInAll);

    Program fluxcase{QStringLiteral(FLUXCASE), {path}, folder.filePath(QStringLiteral("a")), {}};
    Program bare{QStringLiteral(BARE_WINDOW), {}, folder.filePath(QStringLiteral("b")), {}};
    Program wireshark{QStandardPaths::findExecutable(QStringLiteral("wireshark")),
                      {},
                      folder.filePath(QStringLiteral("c")),
                      {}};
    QList<Program *> programs{&fluxcase, &bare};
    if (!wireshark.path.isEmpty())
        programs.append(&wireshark);
    for (Program *program : programs)
        QVERIFY(QDir().mkpath(program->home));
    for (int round = 0; round < 6; ++round) {
        for (Program *program : programs) {
            const auto measured = start(*program, display);
            QVERIFY(measured);
            // The first one fills caches and makes the home.
            if (round > 0)
                program->starts.append(*measured);
        }
    }
    qInfo("a case of %d answers of %d names", answersInAll, bench::bigCaseNames);
    report("Fluxcase", fluxcase);
    report("bare window with a chart", bare);
    const double paint = median(fluxcase, &Start::firstPaintMs);
    const double toBare = paint / median(bare, &Start::firstPaintMs);
    qInfo("first paint: %.2f times the bare window's (goal: at most 2)", toBare);
    if (!wireshark.path.isEmpty()) {
        report("wireshark", wireshark);
        qInfo("first paint: %.2f times wireshark's (goal: at most 0.6); resident memory: %.2f "
              "times (goal: at most 0.5)",
              paint / median(wireshark, &Start::firstPaintMs),
              median(fluxcase, &Start::residentMb) / median(wireshark, &Start::residentMb));
    }
    QVERIFY(toBare < 20);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto at = arguments.indexOf(QLatin1String("--answers"));
    if (at > 0) {
        answersInAll = std::max(arguments.value(at + 1).toInt(), bench::bigCaseNames);
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    }
    BenchStart bench;
    return QTest::qExec(&bench, arguments);
}
#include "bench_start.moc"
