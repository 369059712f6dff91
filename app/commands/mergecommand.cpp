// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/mergecommand.h"

#include <functional>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QtConcurrent>

#include "casefile/casestore.h"
#include "commands/output.h"
#include "work/databases.h"
#include "work/mergetext.h"
#include "work/stopsignal.h"

namespace app {

namespace {

using casefile::MergeResult;
using investigation::Enricher;

struct Merged
{
    QList<MergeResult> cases;
    QString head;
    QStringList problems; ///< of databases and lists
};

/// In a thread of its own, so that it can be stopped.
core::Result<Merged> merge(const MergeCases &wanted, std::stop_token stop)
{
    casefile::CaseStore store;
    const auto opened = store.open(wanted.casePath);
    if (!opened)
        return core::unexpected(opened.error());
    const LookUp own = openLookUp(wanted.geoFiles, opened->practice);
    const auto merged = store.merge(
        wanted.others, {std::move(stop), {}, std::bind_front(&Enricher::addFacts, own.enricher)});
    const auto head = merged ? store.head() : core::unexpected(merged.error());
    if (!head)
        return core::unexpected(head.error());
    if (const auto closed = store.close(); !closed)
        return core::unexpected(closed.error());
    return Merged{*merged, *head, own.problems};
}

/// Waits without keeping signals waiting.
core::Result<Merged> mergeUnlessStopped(const MergeCases &wanted)
{
    const StopSignal signal;
    std::stop_source stop;
    QObject::connect(&signal, &StopSignal::received, &signal, [&stop] { stop.request_stop(); });
    QFutureWatcher<core::Result<Merged>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher,
                     [] { QCoreApplication::exit(); });
    watcher.setFuture(QtConcurrent::run(merge, wanted, stop.get_token()));
    QCoreApplication::exec();
    return watcher.result();
}

QJsonObject mergeJson(const MergeResult &merged)
{
    return {{QStringLiteral("event"), QStringLiteral("merge")},
            {QStringLiteral("case"), merged.file},
            {QStringLiteral("title"), merged.title},
            {QStringLiteral("head"), merged.head},
            {QStringLiteral("entries"), merged.entries},
            {QStringLiteral("dropped"), merged.dropped},
            {QStringLiteral("answers"), merged.answers},
            {QStringLiteral("knownAnswers"), merged.knownAnswers},
            {QStringLiteral("sent"), merged.sent},
            {QStringLiteral("knownSent"), merged.knownSent},
            {QStringLiteral("names"), merged.names},
            {QStringLiteral("imports"), merged.imports},
            {QStringLiteral("steps"), merged.steps},
            {QStringLiteral("tlp"),
             merged.tlp ? QJsonValue(core::wordOf(*merged.tlp)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("pap"),
             merged.pap ? QJsonValue(core::toString(*merged.pap)) : QJsonValue(QJsonValue::Null)}};
}

void printMerge(const MergeResult &merged)
{
    printLine(mergeText(merged, merged.file));
    for (const QString &remark : mergeRemarks(merged, merged.file))
        printMessage(remark);
}

QJsonObject summaryJson(const Merged &merged, double seconds)
{
    qint64 answers = 0;
    qint64 known = 0;
    qint64 names = 0;
    for (const MergeResult &one : merged.cases) {
        answers += one.answers;
        known += one.knownAnswers;
        names += one.names;
    }
    return {{QStringLiteral("event"), QStringLiteral("summary")},
            {QStringLiteral("rows"), answers + known},
            {QStringLiteral("accepted"), answers},
            {QStringLiteral("skipped"), known},
            {QStringLiteral("rejected"), 0},
            {QStringLiteral("names"), names},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("head"), merged.head},
            {QStringLiteral("seconds"), seconds}};
}

} // namespace

ExitCode run(const MergeCases &wanted)
{
    QElapsedTimer time;
    time.start();
    const auto merged = mergeUnlessStopped(wanted);
    if (!merged) {
        printMessage(merged.error().message);
        return ExitCode::Failed;
    }
    for (const QString &problem : merged->problems)
        printMessage(problem);
    for (const MergeResult &one : merged->cases) {
        if (wanted.json)
            printJson(mergeJson(one));
        else
            printMerge(one);
    }
    if (wanted.json)
        printJson(summaryJson(*merged, static_cast<double>(time.elapsed()) / 1000));
    printMessage(headLine(merged->head));
    return ExitCode::Done;
}

} // namespace app
