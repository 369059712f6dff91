// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/checkdesk.h"

#include <QFileInfo>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "window/importdesk.h"
#include "work/verifytext.h"
#include "work/whendone.h"

namespace app {

using casefile::CaseStore;

namespace {

/// Of evidence, in one step: a twentieth of a second.
constexpr qint64 piecesAtOnce = 10'000;
/// Of the time; the rest is the file as a whole, on a case of a million answers.
constexpr double partOfPieces = 0.8;

} // namespace

CheckDesk::CheckDesk(Session &session, Workspace &workspace, const core::Clock &clock,
                     widgets::WorkBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_bar(bar)
{
    connect(&bar, &widgets::WorkBar::cancelWanted, this, &CheckDesk::cancel);
}

template <typename Work, typename Next>
void CheckDesk::ask(Work work, Next next)
{
    whenDone(m_session.withStore(std::move(work)), this,
             [this, generation = m_generation, next](const auto &value) {
                 if (!m_isRunning || generation != m_generation)
                     return;
                 if (value)
                     next(value);
                 else
                     fail(value.error().message);
             });
}

void CheckDesk::start()
{
    if (m_bar.isRunning())
        return emit failed(ImportDesk::busy());
    const CaseState &state = m_workspace.state();
    m_case = core::plainText(state.draft ? state.title : QFileInfo(state.path).fileName(), 60);
    m_isRunning = true;
    ++m_generation;
    m_pace.start();
    m_bar.begin(tr("Checking the evidence of %1").arg(m_case), widgets::WorkBar::Unit::Pieces);
    ask([](CaseStore &store) { return store.beginCheck(); },
        [this](const core::Result<void> &) { goOn(); });
}

void CheckDesk::goOn()
{
    ask([](CaseStore &store) { return store.checkOn(piecesAtOnce); },
        [this](const core::Result<casefile::CheckStep> &step) {
            if (step->result)
                return tell(*step->result);
            show(*step);
            goOn();
        });
}

void CheckDesk::show(const casefile::CheckStep &step)
{
    if (!m_pace.isDue())
        return;
    const double part =
        step.all == 0 ? 0 : static_cast<double>(step.done) / static_cast<double>(step.all);
    m_bar.setStep(m_pace.step(step.done, part * partOfPieces));
}

void CheckDesk::cancel()
{
    if (!m_isRunning)
        return;
    m_session.withStore([](CaseStore &store) {
        store.endCheck();
        return true;
    });
    fail(tr("Stopped: the evidence was not checked to its end, so nothing is said about it."));
}

void CheckDesk::tell(const casefile::Verification &result)
{
    m_isRunning = false;
    QStringList said = verificationText(result);
    said.append(tr("Checked by Fluxcase %1 at %2.")
                    .arg(QLatin1String(FLUXCASE_VERSION), core::utcText(m_clock.utc())));
    const QString whole = said.join(QLatin1Char(' '));
    said.prepend(tr("Case: %1").arg(m_case));
    m_bar.end({whole, said, result.isSound(), false});
}

void CheckDesk::fail(const QString &sentence)
{
    m_isRunning = false;
    m_bar.end({sentence, {}, false, false});
}

} // namespace app
