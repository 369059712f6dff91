// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/watchcommand.h"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "commands/output.h"
#include "core/pastedtext.h"
#include "investigation/papgate.h"
#include "work/resolverprofiles.h"
#include "work/verdictoutput.h"
#include "work/whendone.h"

namespace app {

namespace {

/// Turnover of name servers from which they may come to be called moving, and for how many looks
/// that is waited for.
constexpr double restlessServers = 0.05;
constexpr int enoughLooks = 100;

constexpr std::chrono::milliseconds withoutTerminal = std::chrono::minutes(10);

QList<core::DomainName> namesFromInput()
{
    QFile input;
    QList<core::DomainName> names;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return names;
    // A pipe gives what is in it so far, so it is read until its end.
    QByteArray bytes;
    QByteArray more;
    do {
        more = input.read(core::PastedText::maxCharacters - bytes.size());
        bytes += more;
    } while (!more.isEmpty());
    const core::PastedText text = core::PastedText::read(QString::fromUtf8(bytes));
    for (const core::PastedItem &item : text.items()) {
        if (item.kind == core::PastedItem::Kind::Rejected)
            printMessage(QStringLiteral("%1: %2").arg(QString::number(item.line), item.reason));
    }
    return text.names();
}

/// With the names of the input, which is read before signals are held back for the event loop: a
/// person who waits for the end of the input can still stop the program.
WatchNames withInput(WatchNames wanted)
{
    if (!wanted.namesFromInput)
        return wanted;
    for (const core::DomainName &name : namesFromInput()) {
        if (!wanted.names.contains(name))
            wanted.names.append(name);
    }
    return wanted;
}

} // namespace

WatchCommand::WatchCommand(WatchNames wanted)
    : m_wanted(withInput(std::move(wanted)))
    , m_session(m_clock, m_wanted.geoFiles)
{
    connect(&m_stopSignal, &StopSignal::received, this, &WatchCommand::finish);
    connect(&m_session, &Session::databasesOpened, this,
            [](const QStringList &, const QStringList &problems) {
                for (const QString &problem : problems)
                    printMessage(problem);
            });
    connect(&m_session, &Session::page, this, [this](const core::Batch &page) {
        m_judge.add(page);
        for (const core::Observation &observation : page.observations)
            newAddresses(observation);
    });
    connect(&m_session, &Session::pagesDone, this, &WatchCommand::startLab);
    connect(&m_session, &Session::stored, this, &WatchCommand::take);
    connect(&m_session, &Session::watchingChanged, this,
            [this](const QList<core::DomainName> &names) {
                if (m_isWatching && names.isEmpty())
                    finish();
                m_isWatching = !names.isEmpty();
            });
    connect(&m_session, &Session::storeFailed, this, [this](const core::Error &error) {
        m_isUnstored = true;
        printMessage(error.message);
    });
    connect(&m_session, &Session::storeRecovered, this, [this] { m_isUnstored = false; });
    connect(&m_session, &Session::refused, this, &WatchCommand::fail);
    connect(&m_session, &Session::droppedHere, this,
            [this](const core::Endpoint &, qint64 packets) { m_dropped += packets; });
    connect(&m_health, &ResolverHealth::pathChanged, this, &WatchCommand::tellPath);
    m_timeUp.setSingleShot(true);
    connect(&m_timeUp, &QTimer::timeout, this, &WatchCommand::finish);
}

ExitCode WatchCommand::run()
{
    if (m_wanted.names.isEmpty()) {
        printMessage(tr("There is no name to watch in the list."));
        return ExitCode::Failed;
    }
    if (m_wanted.pap) {
        // Before there is a case, which would stay behind.
        if (const auto allowed = investigation::permitted(*m_wanted.pap, {}, m_wanted.plan);
            !allowed) {
            printMessage(allowed.error().message);
            return ExitCode::Failed;
        }
    }
    // From within the event loop: a case refused before it runs could not end it.
    QMetaObject::invokeMethod(this, &WatchCommand::openCase, Qt::QueuedConnection);
    QCoreApplication::exec();
    return m_exitCode;
}

void WatchCommand::openCase()
{
    const QString path = m_wanted.casePath;
    const bool isPractice = m_wanted.resolvers.kind == ResolverChoice::Kind::Lab;
    if (path.isEmpty())
        printMessage(tr("No --case was given: the answers are kept nowhere."));
    const bool exists = !path.isEmpty() && QFileInfo::exists(path);
    const core::Pap pap = m_wanted.pap.value_or(core::Pap::Amber);
    const bool changesPap = exists && m_wanted.pap.has_value();
    const auto openOrCreate = [=](casefile::CaseStore &store) {
        core::Result<casefile::CaseInfo> opened =
            exists ? store.open(path) : store.create(path, isPractice, pap);
        if (!opened || opened->readOnly || opened->practice != isPractice || !changesPap)
            return opened;
        if (const auto changed = store.setPap(pap); !changed)
            return core::Result<casefile::CaseInfo>(core::unexpected(changed.error()));
        opened->pap = pap;
        return opened;
    };
    whenDone(m_session.withStore(openOrCreate), this,
             [this](const core::Result<casefile::CaseInfo> &opened) {
                 return opened ? useCase(*opened) : fail(opened.error());
             });
}

void WatchCommand::useCase(const casefile::CaseInfo &opened)
{
    const bool isPractice = m_wanted.resolvers.kind == ResolverChoice::Kind::Lab;
    if (opened.readOnly) {
        return fail({core::Error::Code::ReadOnly,
                     tr("This case cannot be written. Copy it, or name another case."),
                     {}});
    }
    if (opened.practice != isPractice) {
        return fail({core::Error::Code::Invalid,
                     isPractice ? tr("This case holds real answers: the practice lab needs "
                                     "a case of its own.")
                                : tr("This is a practice case: it asks no server but the "
                                     "practice lab. Name another case."),
                     {}});
    }
    if (!opened.keptCopy.isEmpty()) {
        printMessage(tr("This case was made by an older Fluxcase and was brought up to "
                        "date. As it was, it is kept as %1.")
                         .arg(opened.keptCopy));
    }
    m_pap = opened.pap;
    m_session.setPap(m_pap);
    const auto layer =
        m_session.withStore([](casefile::CaseStore &store) { return store.annotations(); });
    whenDone(layer, this, [this](const core::Result<core::AnnotationLog> &log) {
        if (log)
            m_judge.setRegistrations(log->now().registrations);
    });
    m_session.readAll();
}

void WatchCommand::startLab()
{
    switch (m_wanted.resolvers.kind) {
    case ResolverChoice::Kind::Lab:
        whenDone(m_session.startLab(m_wanted.labSeed), this,
                 [this](const core::Result<PracticeLab> &practice) {
                     if (!practice)
                         return fail(practice.error());
                     start(practiceProfile(practice->endpoints));
                 });
        return;
    case ResolverChoice::Kind::Given:
        return start(m_wanted.resolvers.profile);
    case ResolverChoice::Kind::System: {
        const core::Result<core::ResolverProfile> profile = systemProfile();
        return profile ? start(*profile) : fail(profile.error());
    }
    }
}

void WatchCommand::start(const core::ResolverProfile &found)
{
    if (m_isFinishing)
        return;
    const core::ResolverProfile profile = m_wanted.resolvers.applied(found);
    const std::chrono::milliseconds floor = profile.leastInterval();
    m_wanted.plan.minInterval = std::max(floor, m_wanted.minInterval.value_or(floor));
    if (const auto allowed = investigation::permitted(m_pap, profile, m_wanted.plan); !allowed)
        return fail(allowed.error());
    if (!m_wanted.duration && !m_wanted.plan.looks && isatty(STDOUT_FILENO) == 0)
        m_wanted.duration = withoutTerminal;
    if (m_wanted.duration)
        m_timeUp.start(*m_wanted.duration);
    m_session.addNames(m_wanted.names);
    // A class that the case has reached before is no change.
    for (const core::DomainName &name : m_wanted.names)
        m_classes.insert(name, m_judge.verdict(name).verdictClass);
    const auto manifest = core::Manifest::of(m_wanted.names, profile, m_wanted.plan);
    if (m_wanted.json)
        printJson(manifestJson(manifest, m_pap));
    printMessage(manifestLine(manifest));
    m_health.setProfile(profile);
    m_session.setUp(profile);
    m_session.watch(m_wanted.names, m_wanted.plan);
    for (const core::DomainName &name : m_wanted.names)
        setPace(name, isDecided(name));
}

void WatchCommand::take(const core::Batch &batch)
{
    m_judge.add(batch);
    m_health.see(batch);
    QSet<core::DomainName> names;
    bool holdsCanaries = false;
    for (const core::Observation &observation : batch.observations) {
        if (observation.subject.isEmpty()) {
            holdsCanaries = true;
            if (m_wanted.json)
                printJson(answerJson(observation, 0));
            continue;
        }
        const int fresh = newAddresses(observation);
        const auto all = static_cast<int>(m_addresses[observation.subject].size());
        names.insert(observation.subject);
        ++m_asked;
        if (core::isAnswer(observation.outcome))
            ++m_answered;
        if (m_wanted.json)
            printJson(answerJson(observation, fresh));
        else if (fresh > 0 || isNewOutcome(observation))
            printLine(answerLine(observation, fresh, all));
    }
    if (holdsCanaries)
        tellCanaries();
    if (!m_isFinishing)
        judge(names);
}

void WatchCommand::tellPath(const QString &sentence)
{
    if (sentence.isEmpty())
        return printMessage(tr("The resolvers answer again."));
    printMessage(sentence);
    printMessage(tr("What goes another way: --profile public --tls, --https URL with --resolver, "
                    "or --profile system."));
}

void WatchCommand::tellCanaries()
{
    for (const flux::ResolverReport &report : m_judge.resolvers()) {
        const core::Endpoint &resolver = report.vantage.resolver;
        if (report.canaryReason.isEmpty() || m_failing.contains(resolver))
            continue;
        m_failing.insert(resolver);
        printMessage(
            tr("%1 is not to be believed. %2").arg(resolver.toString(), report.canaryReason));
    }
}

int WatchCommand::newAddresses(const core::Observation &observation)
{
    core::UtcMs &lastAt = m_lastAt[observation.subject];
    lastAt = std::max(lastAt, observation.at);
    const bool isOwn = core::isAddressType(observation.type) &&
                       observation.question == observation.subject &&
                       observation.suspicion == core::Suspicion::None;
    if (!isOwn)
        return 0;
    QSet<core::IpAddress> &known = m_addresses[observation.subject];
    const qsizetype before = known.size();
    for (const core::IpAddress &address : observation.addresses())
        known.insert(address);
    return static_cast<int>(known.size() - before);
}

void WatchCommand::judge(const QSet<core::DomainName> &names)
{
    for (const core::DomainName &name : m_wanted.names) {
        if (!names.contains(name))
            continue;
        const flux::Verdict verdict = m_judge.verdict(name);
        if (keepChange(name, verdict))
            print(name, verdict);
        if (const bool decided = isDecided(name); decided != m_slowed.contains(name))
            setPace(name, decided);
    }
    const bool isDone =
        m_wanted.untilDecided &&
        std::all_of(m_wanted.names.begin(), m_wanted.names.end(),
                    [this](const core::DomainName &name) { return isDecided(name); });
    if (isDone)
        finish();
}

bool WatchCommand::keepChange(const core::DomainName &name, const flux::Verdict &verdict)
{
    if (std::exchange(m_classes[name], verdict.verdictClass) == verdict.verdictClass)
        return false;
    m_session.record(casefile::EntryKind::Verdict,
                     verdictJson(name, m_lastAt.value(name), verdict));
    return true;
}

void WatchCommand::setPace(const core::DomainName &name, bool isDecided)
{
    // So many looks were asked for, and they shall come at the usual pace.
    if (m_wanted.plan.looks)
        return;
    if (isDecided) {
        m_slowed.insert(name);
        m_session.slowDown(name);
    } else {
        m_slowed.remove(name);
        m_session.speedUp(name);
    }
}

bool WatchCommand::isDecided(const core::DomainName &name) const
{
    const auto verdictClass = m_classes.value(name, flux::VerdictClass::NotEnoughData);
    // Fast flux may be double flux, until its name servers can be assessed.
    if (verdictClass == flux::VerdictClass::FastFlux &&
        m_wanted.plan.types.contains(core::RecordType::NS)) {
        const QList<flux::Measure> measures = m_judge.measures(name);
        const auto turnover =
            std::find_if(measures.begin(), measures.end(), [](const flux::Measure &measure) {
                return measure.feature == QLatin1String("nameServerTurnover");
            });
        // Servers that move, but not enough yet, may still be called so.
        return turnover != measures.end() &&
               (turnover->value < restlessServers || m_judge.verdict(name).looks >= enoughLooks);
    }
    return verdictClass != flux::VerdictClass::NotEnoughData;
}

void WatchCommand::print(const core::DomainName &name, const flux::Verdict &verdict) const
{
    if (m_wanted.json)
        printJson(verdictJson(name, m_lastAt.value(name), verdict));
    else
        printLine(verdictLine(name, verdict));
}

bool WatchCommand::isNewOutcome(const core::Observation &observation)
{
    const investigation::Task task{observation.subject, observation.question, observation.type,
                                   observation.resolver};
    const auto last = m_outcomes.constFind(task);
    const bool isNew = last == m_outcomes.constEnd() ? observation.outcome != core::Outcome::NoError
                                                     : *last != observation.outcome;
    m_outcomes.insert(task, observation.outcome);
    return isNew;
}

void WatchCommand::finish()
{
    if (m_isFinishing)
        return;
    m_isFinishing = true;
    m_timeUp.stop();
    m_session.stop();
    // The engine's last batch reaches the store before this does: both go through the engine.
    whenDone(m_session.drained(), this, [this](const core::Result<void> &) {
        for (const core::DomainName &name : m_wanted.names)
            keepChange(name, m_judge.verdict(name));
        const auto head =
            m_session.withStore([](casefile::CaseStore &store) { return store.head(); });
        whenDone(head, this, [this](const core::Result<QString> &last) {
            printVerdicts();
            if (last && !m_wanted.casePath.isEmpty())
                printMessage(headLine(*last));
            QCoreApplication::exit();
        });
    });
}

void WatchCommand::printVerdicts()
{
    for (const core::DomainName &name : m_wanted.names) {
        const flux::Verdict verdict = m_judge.verdict(name);
        print(name, verdict);
        checkClass(name, verdict.verdictClass);
    }
    if (m_dropped > 0) {
        printMessage(tr("%1 packets of resolvers found no room on this machine. They count as "
                        "lost; fewer names, or a lower rate, lose none.")
                         .arg(m_dropped));
    }
    if (m_isUnstored) {
        printMessage(tr("The last answers could not be stored."));
        m_exitCode = ExitCode::Failed;
    } else if (m_asked > 0 && m_answered == 0) {
        printMessage(tr("No resolver answered. Check the network and the resolver's address, or "
                        "name another with --resolver."));
        m_exitCode = ExitCode::Failed;
    }
}

void WatchCommand::checkClass(const core::DomainName &name, flux::VerdictClass verdictClass)
{
    if (!m_wanted.expectedClass || *m_wanted.expectedClass == verdictClass)
        return;
    printMessage(tr("%1: “%2” was expected and it is “%3”.")
                     .arg(name.defanged(), flux::toString(*m_wanted.expectedClass),
                          flux::toString(verdictClass)));
    m_exitCode = ExitCode::CheckFailed;
}

void WatchCommand::fail(const core::Error &error)
{
    printMessage(error.message);
    m_exitCode = ExitCode::Failed;
    QCoreApplication::exit();
}

} // namespace app
