// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspace.h"

#include <utility>

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include "investigation/papgate.h"
#include "window/casemoves.h"
#include "window/verdictkeeper.h"
#include "work/resolverprofiles.h"
#include "work/whendone.h"

namespace app {

using casefile::CaseStore;

Workspace::Workspace(Session &session, items::ObservationLog &log, settings::Settings &settings,
                     Drafts drafts, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(log)
    , m_settings(settings)
    , m_reading(session, log)
    , m_drafts(std::move(drafts))
    , m_clock(clock)
    , m_shelf(settings)
    , m_left(QtFuture::makeReadyFuture(core::Result<void>()))
{
    auto *keeper = new VerdictKeeper(session, log, this);
    connect(&session, &Session::stored, this, &Workspace::show);
    // Once the log has it.
    connect(&session, &Session::stored, keeper, &VerdictKeeper::see);
    connect(keeper, &VerdictKeeper::changed, this, &Workspace::verdictChanged);
    connect(&session, &Session::refused, this, &Workspace::failed);
    connect(&session, &Session::watchingChanged, this,
            [this](const QList<core::DomainName> &names) { m_watching = names; });
    connect(&m_reading, &CaseReading::forgetting, this, &Workspace::forgetting);
    connect(&m_reading, &CaseReading::namesRead, this, [this] {
        for (const core::DomainName &name : std::as_const(m_watching))
            m_log.unread().want(name);
        emit namesRead();
    });
}

void Workspace::show(const core::Batch &batch)
{
    // Answers of a case that was left are stored in it, but have no place in the window any more;
    // they may come late, when it could not be written as it was left.
    if (m_leaving == 0 && !m_state.path.isEmpty())
        m_log.append(batch);
}

void Workspace::whenAllRead(std::function<void()> then)
{
    if (const QString outstanding = m_reading.outstanding(); !outstanding.isEmpty())
        emit noticed(outstanding);
    m_reading.whenAllRead(std::move(then));
}

void Workspace::begin()
{
    m_shelf.fill();
    m_profile = withCanaries(m_shelf.byId(m_settings.resolverProfile()));
    m_session.setUp(m_profile);
    emit profileUsed(m_profile);
    announceProfiles();
    announceRecent();
    announcePermission();
    emit caseChanged(m_state);
    if (const auto system = systemProfile(); !system)
        emit failed(system.error());
}

/// The analyst's wish, as far as the case permits it.
core::ResolverProfile Workspace::withCanaries(core::ResolverProfile profile) const
{
    profile.asksCanaries = m_settings.asksCanaries() && m_pap >= core::Pap::Green &&
                           profile.audience != core::ResolverProfile::Audience::Practice;
    return profile;
}

void Workspace::setOwnProfiles(const QList<core::ResolverProfile> &own, bool asksCanaries)
{
    m_settings.setAsksCanaries(asksCanaries);
    m_shelf.setOwn(own);
    if (m_state.practice)
        return announceProfiles();
    const core::ResolverProfile wanted = m_shelf.byId(m_profile.id);
    // A watch goes on as it was unless it is its own profile that has changed.
    if (withCanaries(wanted) != m_profile)
        useProfile(wanted);
    else
        announceProfiles();
}

void Workspace::newCase()
{
    leave();
    if (m_profile.audience == core::ResolverProfile::Audience::Practice)
        useProfile(m_shelf.byId({}));
    emit caseChanged(m_state);
}

void Workspace::leave()
{
    emit leaving();
    ++m_generation;
    m_knownSteps = -1;
    ++m_leaving;
    m_onDraft.clear();
    m_session.stop();
    const auto left = std::make_shared<QPromise<core::Result<void>>>();
    left->start();
    m_left = left->future();
    whenDone(m_session.drained(), this, [this, left](const core::Result<void> &) {
        whenDone(m_session.withStore(closeCase), this,
                 [this, left](const core::Result<QString> &head) { closed(head, *left); });
    });
    m_reading.leave();
    m_log.clear();
    m_state = {};
    usePap(core::Pap::Amber);
}

void Workspace::closed(const core::Result<QString> &head, QPromise<core::Result<void>> &left)
{
    --m_leaving;
    if (head && !head->isEmpty())
        emit noticed(tr("The case is closed. Head of its evidence: %1").arg(*head));
    left.addResult(head ? core::Result<void>() : core::unexpected(head.error()));
    left.finish();
}

template <typename Work, typename Next>
void Workspace::afterLeaving(Work work, Next next)
{
    const auto left = std::exchange(m_left, QtFuture::makeReadyFuture(core::Result<void>()));
    whenDone(left, this, [this, work = std::move(work), next](const core::Result<void> &) {
        whenDone(m_session.withStore(work), this, next);
    });
}

void Workspace::open(const QString &path)
{
    leave();
    const auto work = [path](CaseStore &store) { return store.open(path); };
    afterLeaving(work, [this, path,
                        generation = m_generation](const core::Result<casefile::CaseInfo> &info) {
        if (generation != m_generation)
            return;
        if (!info) {
            m_settings.removeRecentCase(path);
            announceRecent();
            emit caseChanged(m_state);
            emit failed(info.error());
            return;
        }
        m_reading.begin(*info);
        opened(*info);
        if (!info->keptCopy.isEmpty()) {
            emit noticed(tr("This case was made by an older Fluxcase and was brought up to "
                            "date. As it was, it is kept as %1.")
                             .arg(info->keptCopy));
        }
    });
}

void Workspace::opened(const casefile::CaseInfo &info)
{
    const bool isDraft = m_drafts.contains(info.path);
    m_state = {isDraft ? tr("Unsaved case") : QFileInfo(info.path).completeBaseName(), info.path,
               info.practice, info.readOnly, isDraft};
    usePap(info.pap);
    m_log.addNames(info.names);
    if (!isDraft)
        m_settings.addRecentCase(info.path);
    announceRecent();
    if (info.practice)
        startLab([] {});
    else if (m_profile.audience == core::ResolverProfile::Audience::Practice)
        useProfile(m_shelf.byId({}));
    emit caseChanged(m_state);
}

void Workspace::saveAs(const QString &path)
{
    const CaseState before = m_state;
    if (before.path.isEmpty()) {
        emit failed({core::Error::Code::Invalid,
                     tr("There is nothing to save yet. Watch a name first."),
                     {}});
        return;
    }
    const int generation = m_generation;
    const auto move = [path, before](CaseStore &store) { return moveTo(store, path, before.path); };
    whenDone(m_session.withStore(move), this,
             [this, before, generation](const core::Result<casefile::CaseInfo> &info) {
                 if (!info) {
                     emit failed(info.error());
                     return;
                 }
                 if (before.draft)
                     QFile::remove(before.path);
                 if (generation == m_generation)
                     opened(*info);
             });
}

void Workspace::watch(const QList<core::DomainName> &names, const core::PollPlan &plan)
{
    if (m_state.readOnly) {
        emit failed({core::Error::Code::ReadOnly,
                     tr("This case cannot be written. Save it under another name to go on."),
                     {}});
        return;
    }
    if (m_profile.resolvers.isEmpty()) {
        emit failed({core::Error::Code::Invalid,
                     tr("There is no resolver to ask. Choose one beside the Watch button."),
                     {}});
        return;
    }
    // Not before the lab runs, and never anybody else for a practice case.
    if (m_state.practice && m_profile.audience != core::ResolverProfile::Audience::Practice) {
        emit failed({core::Error::Code::Busy,
                     tr("This is a practice case, and the practice lab does not run yet. Watch the "
                        "name again in a moment."),
                     {}});
        return;
    }
    if (const auto allowed = investigation::permitted(m_pap, m_profile, plan); !allowed) {
        emit failed(allowed.error());
        return;
    }
    withCase([this, names, plan] { startWatching(names, plan); },
             [this](const core::Error &error) { emit failed(error); });
}

void Workspace::withCase(std::function<void()> then,
                         std::function<void(const core::Error &)> otherwise)
{
    if (!m_state.path.isEmpty())
        return then();
    m_onDraft.append({std::move(then), std::move(otherwise)});
    if (m_onDraft.size() > 1)
        return; // the draft is being made
    createDraft(
        false,
        [this] {
            for (const Waiting &next : std::exchange(m_onDraft, {}))
                next.then();
        },
        [this](const core::Error &error) {
            for (const Waiting &next : std::exchange(m_onDraft, {}))
                next.otherwise(error);
        });
}

void Workspace::startWatching(const QList<core::DomainName> &names, core::PollPlan plan)
{
    plan.minInterval = m_profile.leastInterval();
    m_log.addNames(names);
    for (const core::DomainName &name : names)
        m_log.unread().want(name);
    m_session.addNames(names);
    m_session.watch(names, plan);
}

void Workspace::stop()
{
    m_session.stop();
}

void Workspace::createDraft(bool practice, std::function<void()> next,
                            std::function<void(const core::Error &)> otherwise)
{
    const QString path = m_drafts.newPath(m_clock.utc());
    if (path.isEmpty()) {
        return otherwise(
            {core::Error::Code::Io,
             tr("A new case cannot be kept: the data folder of Fluxcase cannot be written. "
                "Check its permissions and the room left on the disk."),
             {}});
    }
    const auto work = [path, practice, pap = m_pap](CaseStore &store) {
        return store.create(path, practice, pap);
    };
    afterLeaving(
        work, [this, generation = m_generation, next = std::move(next),
               otherwise = std::move(otherwise)](const core::Result<casefile::CaseInfo> &info) {
            if (generation != m_generation)
                return;
            if (!info)
                return otherwise(info.error());
            const core::Pap wanted = m_pap; // it may have been changed while the draft was made
            opened(*info);
            setPap(wanted);
            next();
        });
}

void Workspace::startPractice()
{
    leave();
    createDraft(
        true, [this] { startLab([this] { emit practiceReady(m_lab->names); }); },
        [this](const core::Error &error) { emit failed(error); });
}

void Workspace::startLab(std::function<void()> next)
{
    const auto use = [this, generation = m_generation, next = std::move(next)] {
        if (generation != m_generation)
            return; // another case is open by now, which may be a real one
        // A case that is saved goes on as it was: setting up ends what is watched.
        if (const auto practice = practiceProfile(m_lab->endpoints); practice != m_profile)
            useProfile(practice);
        next();
    };
    if (m_lab)
        return use();
    const quint32 seed = m_labSeed.value_or(QRandomGenerator::global()->generate());
    whenDone(m_session.startLab(seed), this,
             [this, use](const core::Result<PracticeLab> &practice) {
                 if (!practice) {
                     emit failed(practice.error());
                     return;
                 }
                 m_lab = *practice;
                 use();
             });
}

void Workspace::useProfile(const core::ResolverProfile &profile)
{
    m_profile = withCanaries(profile);
    m_session.setUp(m_profile);
    emit profileUsed(m_profile);
    announceProfiles();
    announcePermission();
}

void Workspace::setPap(core::Pap pap)
{
    if (pap == m_pap)
        return;
    if (m_state.path.isEmpty())
        return usePap(pap); // the case to come begins with it
    const int generation = m_generation;
    whenDone(m_session.withStore([pap](CaseStore &store) { return store.setPap(pap); }), this,
             [this, pap, generation](const core::Result<void> &stored) {
                 if (generation != m_generation)
                     return;
                 if (!stored) {
                     usePap(m_pap); // what was chosen is not so
                     emit failed(stored.error());
                     return;
                 }
                 usePap(pap);
             });
    // What becomes forbidden ends now, not when the disk has taken note.
    if (pap < m_pap)
        m_session.setPap(pap);
}

void Workspace::takeStep(const core::AnnotationLog &log)
{
    // What is permitted when a case is opened, the case itself says: older steps may be outdated.
    const auto pap = log.papSet();
    const bool isNew = m_knownSteps >= 0 && log.steps().size() > m_knownSteps;
    m_knownSteps = m_state.path.isEmpty() ? -1 : log.steps().size();
    if (isNew && pap && *pap != m_pap)
        usePap(*pap);
}

void Workspace::usePap(core::Pap pap)
{
    m_pap = pap;
    m_session.setPap(pap);
    // What a watch that runs may ask now is asked from the next one on.
    if (const auto fitting = withCanaries(m_profile);
        fitting != m_profile && (m_watching.isEmpty() || m_profile.asksCanaries))
        return useProfile(m_profile);
    announcePermission();
}

void Workspace::announcePermission()
{
    const auto allowed = investigation::permitted(m_pap, m_profile, core::PollPlan());
    emit permissionChanged(m_pap, allowed ? QString() : allowed.error().message);
}

void Workspace::chooseProfile(const QString &id)
{
    const core::ResolverProfile profile = m_shelf.byId(id);
    if (profile.id != id || m_state.practice || withCanaries(profile) == m_profile)
        return;
    m_settings.setResolverProfile(id);
    useProfile(profile);
}

void Workspace::setCustomResolvers(const QList<core::Endpoint> &resolvers)
{
    const auto custom = QStringLiteral("custom");
    m_shelf.setCustom(resolvers);
    if (resolvers.isEmpty()) {
        if (m_profile.id == custom)
            useProfile(m_shelf.byId({}));
        return announceProfiles();
    }
    if (m_state.practice)
        return announceProfiles();
    m_settings.setResolverProfile(custom);
    useProfile(m_shelf.byId(custom));
}

void Workspace::announceProfiles()
{
    const bool isPractice = m_profile.audience == core::ResolverProfile::Audience::Practice;
    QList<core::ResolverProfile> profiles;
    for (const core::ResolverProfile &profile : m_shelf.profiles())
        profiles.append(withCanaries(profile));
    emit profilesChanged(isPractice ? QList{m_profile} : profiles, m_profile.id);
}

void Workspace::announceRecent()
{
    QStringList recent = m_drafts.paths();
    for (const QString &path : m_settings.recentCases()) {
        if (!recent.contains(path))
            recent.append(path);
    }
    recent.removeAll(m_state.path);
    emit recentCasesChanged(recent);
}

} // namespace app
