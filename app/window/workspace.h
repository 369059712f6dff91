// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "core/pap.h"
#include "core/resolverprofile.h"
#include "items/observationlog.h"
#include "settings/settings.h"
#include "window/casereading.h"
#include "window/drafts.h"
#include "window/profileshelf.h"
#include "work/session.h"

namespace app {

/// The open case as the window's title line says it.
struct CaseState
{
    QString title;
    QString path; ///< empty: no case yet
    bool practice = false;
    bool readOnly = false;
    bool draft = false; ///< not yet saved under a name

    bool operator==(const CaseState &) const = default;
};

/// The life of the window's case: begun as a draft with the first watch, opened, saved, left; and
/// who may be asked in it (a practice case asks nobody but the lab). Knows no widget. Lives on the
/// main thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(Session &session, items::ObservationLog &log, settings::Settings &settings,
              Drafts drafts, const core::Clock &clock, QObject *parent = nullptr);

    const CaseState &state() const { return m_state; }
    core::Pap pap() const { return m_pap; }
    /// Calls `then` when the answers about all names of the case are in the log.
    void whenAllRead(std::function<void()> then);
    /// Calls `then` when there is a case, which begins as a draft if need be; `otherwise` when none
    /// can be made. Neither, when another case is opened before.
    void withCase(std::function<void()> then, std::function<void(const core::Error &)> otherwise);
    /// Shows what came into the case without being announced.
    void readAnew() { m_reading.readAnew(); }
    /// Says profiles and recent cases for the first time.
    void begin();

public slots:
    void newCase();
    void open(const QString &path);
    /// Saves the case under a name and goes on in that file; a draft is then gone.
    void saveAs(const QString &path);
    void watch(const QList<core::DomainName> &names, const core::PollPlan &plan);
    void stop();
    /// Leaves the case and begins one in the practice lab.
    void startPractice();
    void chooseProfile(const QString &id);
    /// What the case permits from now on; what it forbids is stopped.
    void setPap(core::Pap pap);
    /// The analyst's layer took another step, which may be one about what is permitted.
    void takeStep(const core::AnnotationLog &log);
    /// The analyst's own profiles; `asksCanaries`: of each resolver, where the case permits it.
    void setOwnProfiles(const QList<core::ResolverProfile> &own, bool asksCanaries);
    void setCustomResolvers(const QList<core::Endpoint> &resolvers);
    /// The next lab has the addresses of this seed; until then chance picks.
    void setLabSeed(quint32 seed) { m_labSeed = seed; }

signals:
    /// The case is about to be closed.
    void leaving();
    void caseChanged(const app::CaseState &state);
    /// All that is shown of the case is about to be read anew, and its names are there again.
    void forgetting();
    void namesRead();
    void profilesChanged(const QList<core::ResolverProfile> &profiles, const QString &currentId);
    /// `refusal`: why nothing may be watched with the profile in use; empty: it may.
    void permissionChanged(core::Pap pap, const QString &refusal);
    void recentCasesChanged(const QStringList &paths);
    /// Whom the evidence to come is from.
    void profileUsed(const core::ResolverProfile &profile);
    /// Something that was done without being asked for, in a sentence.
    void noticed(const QString &sentence);
    /// A name came to be another class by what was observed now.
    void verdictChanged(const core::DomainName &name, flux::VerdictClass before,
                        flux::VerdictClass now);
    void practiceReady(const QList<core::DomainName> &names);
    void failed(const core::Error &error);

private:
    void leave();
    core::ResolverProfile withCanaries(core::ResolverProfile profile) const;
    void closed(const core::Result<QString> &head, QPromise<core::Result<void>> &left);
    /// Has the store do what opens the next case once the one left last is closed.
    template <typename Work, typename Next>
    void afterLeaving(Work work, Next next);
    void show(const core::Batch &batch);
    void createDraft(bool practice, std::function<void()> next,
                     std::function<void(const core::Error &)> otherwise);
    void opened(const casefile::CaseInfo &info);
    void useProfile(const core::ResolverProfile &profile);
    void startLab(std::function<void()> next);
    void startWatching(const QList<core::DomainName> &names, core::PollPlan plan);
    void announceProfiles();
    void announceRecent();
    void usePap(core::Pap pap);
    void announcePermission();

    Session &m_session;
    items::ObservationLog &m_log;
    settings::Settings &m_settings;
    CaseReading m_reading;
    Drafts m_drafts;
    const core::Clock &m_clock;
    CaseState m_state;
    ProfileShelf m_shelf;
    core::ResolverProfile m_profile;    ///< the one in use
    core::Pap m_pap = core::Pap::Amber; ///< of the case; of the next one when there is none
    std::optional<PracticeLab> m_lab;
    QList<core::DomainName> m_watching;
    std::optional<quint32> m_labSeed;
    QFuture<core::Result<void>> m_left;
    struct Waiting
    {
        std::function<void()> then;
        std::function<void(const core::Error &)> otherwise;
    };
    QList<Waiting> m_onDraft; ///< what waits for the draft that is being made
    int m_leaving = 0;        ///< cases whose last answers are still on their way into their file
    /// Counts cases; an answer about an earlier one is void.
    qsizetype m_knownSteps = -1; ///< of the analyst's layer; −1: not read yet
    int m_generation = 0;
};

} // namespace app
