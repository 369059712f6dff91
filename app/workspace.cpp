// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include <algorithm>
#include <utility>

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include "investigation/papgate.h"
#include "resolverprofiles.h"
#include "verdictkeeper.h"

namespace app {

namespace {

using casefile::CaseStore;

/// Copies the case to `path` and goes on there; on failure the store is where it was.
core::Result<casefile::CaseInfo> moveTo(CaseStore &store, const QString &path, const QString &from)
{
    if (const core::Result<void> copied = store.saveCopy(path); !copied)
        return core::unexpected(copied.error());
    if (const core::Result<void> closed = store.close(); !closed)
        return core::unexpected(closed.error());
    const core::Result<casefile::CaseInfo> moved = store.open(path);
    if (!moved) {
        const core::Error error = moved.error();
        if (const core::Result<casefile::CaseInfo> back = store.open(from); !back)
            return core::unexpected(back.error());
        return core::unexpected(error);
    }
    return moved;
}

/// Gives the head that proves all that is in it; empty: no case was open.
core::Result<QString> closeCase(CaseStore &store)
{
    const core::Result<QString> head = store.head();
    if (const core::Result<void> closed = store.close(); !closed)
        return core::unexpected(closed.error());
    return head ? *head : QString();
}

} // namespace

Workspace::Workspace(Session &session, items::ObservationLog &log, settings::Settings &settings,
                     Drafts drafts, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(log)
    , m_settings(settings)
    , m_drafts(std::move(drafts))
    , m_clock(clock)
    , m_left(QtFuture::makeReadyFuture(core::Result<void>()))
{
    connect(&session, &Session::page, this, &Workspace::show);
    connect(&session, &Session::stored, this, &Workspace::show);
    new VerdictKeeper(session, log, this); // sees what was stored once the log has it
    connect(&session, &Session::refused, this, &Workspace::failed);
    connect(&session, &Session::watchingChanged, this,
            [this](const QList<core::DomainName> &names) { m_isWatching = !names.isEmpty(); });
}

void Workspace::show(const core::Batch &batch)
{
    // Answers of a case that was left are stored in it, but have no place in the window any more;
    // they may come late, when it could not be written as it was left.
    if (m_leaving == 0 && !m_state.path.isEmpty())
        m_log.append(batch);
}

void Workspace::begin()
{
    fillProfiles();
    m_profile = withCanaries(m_profiles.value(0));
    for (const core::ResolverProfile &profile : std::as_const(m_profiles)) {
        if (profile.id == m_settings.resolverProfile())
            m_profile = withCanaries(profile);
    }
    m_session.setUp(m_profile);
    emit profileUsed(m_profile);
    announceProfiles();
    announceRecent();
    announcePermission();
    emit caseChanged(m_state);
    if (const auto system = systemProfile(); !system)
        emit failed(system.error());
}

void Workspace::fillProfiles()
{
    using Transport = core::ResolverProfile::Transport;
    m_profiles.clear();
    const core::Result<core::ResolverProfile> system = systemProfile();
    if (system)
        m_profiles.append(*system);
    for (const auto transport : {Transport::Dns, Transport::Tls, Transport::Https})
        m_profiles.append(publicProfile(transport));
    if (system)
        m_profiles.append(ownerProfile(*system));
    QList<core::Endpoint> custom;
    for (const QString &text : m_settings.customResolvers()) {
        if (const core::Result<core::Endpoint> endpoint = core::Endpoint::parse(text))
            custom.append(*endpoint);
    }
    if (!custom.isEmpty())
        m_profiles.append(customProfile(custom));
    for (const settings::ProfileSheet &sheet : m_settings.ownProfiles()) {
        if (const core::Result<core::ResolverProfile> own = sheet.read())
            m_profiles.append(*own);
    }
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
    QList<settings::ProfileSheet> sheets;
    for (const core::ResolverProfile &profile : own)
        sheets.append(settings::ProfileSheet::of(profile));
    m_settings.setOwnProfiles(sheets);
    m_settings.setAsksCanaries(asksCanaries);
    fillProfiles();
    if (m_state.practice)
        return announceProfiles();
    core::ResolverProfile wanted = m_profiles.value(0);
    for (const core::ResolverProfile &profile : std::as_const(m_profiles)) {
        if (profile.id == m_profile.id)
            wanted = profile;
    }
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
        useProfile(m_profiles.value(0));
    emit caseChanged(m_state);
}

void Workspace::leave()
{
    ++m_generation;
    ++m_leaving;
    m_onDraft.clear();
    m_session.stop();
    m_left =
        m_session.drained()
            .then(this,
                  [this](const core::Result<void> &) { return m_session.withStore(closeCase); })
            .unwrap()
            .then(this, [this](const core::Result<QString> &head) {
                --m_leaving;
                if (head && !head->isEmpty())
                    emit noticed(tr("The case is closed. Head of its evidence: %1").arg(*head));
                return head ? core::Result<void>() : core::unexpected(head.error());
            });
    m_log.clear();
    m_state = {};
    usePap(core::Pap::Amber);
}

QFuture<core::Result<void>> Workspace::afterLeaving()
{
    return std::exchange(m_left, QtFuture::makeReadyFuture(core::Result<void>()));
}

void Workspace::open(const QString &path)
{
    leave();
    const int generation = m_generation;
    afterLeaving()
        .then(this,
              [this, path](const core::Result<void> &) {
                  return m_session.withStore([path](CaseStore &store) { return store.open(path); });
              })
        .unwrap()
        .then(this, [this, path, generation](const core::Result<casefile::CaseInfo> &info) {
            if (generation != m_generation)
                return;
            if (!info) {
                m_settings.removeRecentCase(path);
                announceRecent();
                emit caseChanged(m_state);
                emit failed(info.error());
                return;
            }
            opened(*info);
            if (!info->keptCopy.isEmpty()) {
                emit noticed(tr("This case was made by an older Fluxcase and was brought up to "
                                "date. As it was, it is kept as %1.")
                                 .arg(info->keptCopy));
            }
            m_session.readAll();
        });
}

void Workspace::opened(const casefile::CaseInfo &info)
{
    const bool isDraft = m_drafts.contains(info.path);
    m_state = {isDraft ? tr("Unsaved case") : QFileInfo(info.path).completeBaseName(), info.path,
               info.practice, info.readOnly, isDraft};
    usePap(info.pap);
    for (const core::DomainName &name : info.names)
        m_log.addName(name);
    if (!isDraft)
        m_settings.addRecentCase(info.path);
    announceRecent();
    if (info.practice)
        startLab([] {});
    else if (m_profile.audience == core::ResolverProfile::Audience::Practice)
        useProfile(m_profiles.value(0));
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
    m_session
        .withStore([path, before](CaseStore &store) { return moveTo(store, path, before.path); })
        .then(this, [this, before, generation](const core::Result<casefile::CaseInfo> &info) {
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
    const auto start = [this, names, plan] { startWatching(names, plan); };
    if (!m_state.path.isEmpty())
        return start();
    m_onDraft.append(start);
    if (m_onDraft.size() > 1)
        return; // the draft is being made
    createDraft(false, [this] {
        for (const auto &next : std::exchange(m_onDraft, {}))
            next();
    });
}

void Workspace::startWatching(const QList<core::DomainName> &names, core::PollPlan plan)
{
    plan.minInterval = m_profile.leastInterval();
    for (const core::DomainName &name : names)
        m_log.addName(name);
    m_session.addNames(names);
    m_session.watch(names, plan);
}

void Workspace::stop()
{
    m_session.stop();
}

void Workspace::createDraft(bool practice, std::function<void()> next)
{
    const QString path = m_drafts.newPath(m_clock.utc());
    if (path.isEmpty()) {
        m_onDraft.clear();
        emit failed({core::Error::Code::Io,
                     tr("A new case cannot be kept: the data folder of Fluxcase cannot be written. "
                        "Check its permissions and the room left on the disk."),
                     {}});
        return;
    }
    const int generation = m_generation;
    afterLeaving()
        .then(this,
              [this, path, practice](const core::Result<void> &) {
                  return m_session.withStore([path, practice, pap = m_pap](CaseStore &store) {
                      return store.create(path, practice, pap);
                  });
              })
        .unwrap()
        .then(this, [this, generation,
                     next = std::move(next)](const core::Result<casefile::CaseInfo> &info) {
            if (generation != m_generation)
                return;
            if (!info) {
                m_onDraft.clear();
                emit failed(info.error());
                return;
            }
            const core::Pap wanted = m_pap; // it may have been changed while the draft was made
            opened(*info);
            setPap(wanted);
            next();
        });
}

void Workspace::startPractice()
{
    leave();
    createDraft(true, [this] { startLab([this] { emit practiceReady(m_lab->names); }); });
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
    m_session.startLab(seed).then(this, [this, use](const core::Result<PracticeLab> &practice) {
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
    m_session.withStore([pap](CaseStore &store) { return store.setPap(pap); })
        .then(this, [this, pap, generation](const core::Result<void> &stored) {
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

void Workspace::usePap(core::Pap pap)
{
    m_pap = pap;
    m_session.setPap(pap);
    // What a watch that runs may ask now is asked from the next one on.
    if (const auto fitting = withCanaries(m_profile);
        fitting != m_profile && (!m_isWatching || m_profile.asksCanaries))
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
    for (const core::ResolverProfile &profile : std::as_const(m_profiles)) {
        if (profile.id == id && !m_state.practice && withCanaries(profile) != m_profile) {
            m_settings.setResolverProfile(id);
            useProfile(profile);
            return;
        }
    }
}

void Workspace::setCustomResolvers(const QList<core::Endpoint> &resolvers)
{
    const auto isCustom = [](const core::ResolverProfile &p) {
        return p.id == QLatin1String("custom");
    };
    m_profiles.removeIf(isCustom);
    QStringList texts;
    for (const core::Endpoint &endpoint : resolvers)
        texts.append(endpoint.toString());
    m_settings.setCustomResolvers(texts);
    if (resolvers.isEmpty()) {
        if (isCustom(m_profile))
            useProfile(m_profiles.value(0));
        return announceProfiles();
    }
    m_profiles.append(customProfile(resolvers));
    if (m_state.practice)
        return announceProfiles();
    m_settings.setResolverProfile(QStringLiteral("custom"));
    useProfile(m_profiles.last());
}

void Workspace::announceProfiles()
{
    const bool isPractice = m_profile.audience == core::ResolverProfile::Audience::Practice;
    QList<core::ResolverProfile> profiles;
    for (const core::ResolverProfile &profile : std::as_const(m_profiles))
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
