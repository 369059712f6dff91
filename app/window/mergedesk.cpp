// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mergedesk.h"

#include <functional>

#include <QFileInfo>
#include <QPointer>

#include "core/plaintext.h"
#include "window/importdesk.h"
#include "work/databases.h"
#include "work/mergetext.h"
#include "work/whendone.h"

namespace app {

using casefile::CaseStore;

MergeDesk::MergeDesk(Session &session, Workspace &workspace, const settings::Settings &settings,
                     QStringList geoFiles, widgets::WorkBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_geoFiles(std::move(geoFiles))
    , m_bar(bar)
{
    connect(&bar, &widgets::WorkBar::cancelWanted, this, &MergeDesk::cancel);
}

MergeDesk::~MergeDesk()
{
    m_stop.request_stop();
}

void MergeDesk::start(const QString &path)
{
    const CaseState &state = m_workspace.state();
    if (m_bar.isRunning())
        return emit failed(ImportDesk::busy());
    if (state.path.isEmpty()) {
        return emit failed({core::Error::Code::Invalid,
                            tr("There is no case yet that another could be merged into. Open one "
                               "of the two, then merge the other into it."),
                            {}});
    }
    m_isRunning = true;
    m_stop = {};
    m_pace.start();
    m_file = core::plainText(QFileInfo(path).fileName(), 60);
    m_bar.begin(tr("Merging %1").arg(m_file), widgets::WorkBar::Unit::Pieces);
    const auto merged =
        m_session.withStore([path, geoFiles = m_geoFiles + m_settings.geoFiles(),
                             practice = state.practice, watch = watch()](CaseStore &store) mutable {
            // What is wrong with them the window has said when it came up.
            watch.lookUp = std::bind_front(&investigation::Enricher::addFacts,
                                           openLookUp(geoFiles, practice).enricher);
            return store.merge({path}, watch);
        });
    whenDone(merged, this, [this, casePath = state.path](const Merged &result) {
        tell(result);
        if (result && m_workspace.state().path == casePath)
            emit tookIn();
    });
}

casefile::MergeWatch MergeDesk::watch()
{
    // Heard on the store thread, shown on the main thread, which the session outlives.
    const auto show = [session = &m_session, desk = QPointer<MergeDesk>(this)](qint64 done,
                                                                               qint64 all) {
        QMetaObject::invokeMethod(
            session,
            [desk, done, all] {
                if (!desk || !desk->m_isRunning || desk->m_stop.stop_requested() ||
                    !desk->m_pace.isDue())
                    return;
                const double part =
                    all == 0 ? 0 : static_cast<double>(done) / static_cast<double>(all);
                desk->m_bar.setStep(desk->m_pace.step(done, part));
            },
            Qt::QueuedConnection);
    };
    return {m_stop.get_token(), show, {}};
}

void MergeDesk::cancel()
{
    if (!m_isRunning || !m_stop.request_stop())
        return;
    m_bar.setEnding(tr("being cancelled …"));
}

void MergeDesk::tell(const Merged &merged)
{
    m_isRunning = false;
    if (!merged) {
        m_bar.end({merged.error().message, {}, false, false});
        return;
    }
    QStringList sentences;
    QStringList details;
    for (const casefile::MergeResult &one : *merged) {
        sentences.append(mergeText(one, m_file));
        sentences += mergeRemarks(one, m_file);
        if (!one.title.isEmpty())
            details.append(one.title);
        details.append(tr("Head of the evidence of %1: %2").arg(m_file, one.head));
    }
    m_bar.end({sentences.join(QLatin1Char(' ')), details, true, false});
}

} // namespace app
