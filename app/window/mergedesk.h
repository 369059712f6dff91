// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "window/pace.h"
#include "window/workspace.h"
#include "work/session.h"

namespace app {

/// Takes another case into the window's, all of it or nothing, and says in the bar how far it is.
/// That is one transaction on the store thread: what is observed meanwhile is stored after it.
/// Nothing waits on the main thread, where this lives.
class MergeDesk final : public QObject
{
    Q_OBJECT

public:
    /// `geoFiles`: databases that the command line named.
    MergeDesk(Session &session, Workspace &workspace, const settings::Settings &settings,
              QStringList geoFiles, widgets::WorkBar &bar, QObject *parent = nullptr);
    /// The case is then as it was before.
    ~MergeDesk() override;

public slots:
    void start(const QString &path);
    /// The case is then as it was before.
    void cancel();

signals:
    /// The open case holds what the window does not show yet.
    void tookIn();
    void failed(const core::Error &error);

private:
    using Merged = core::Result<QList<casefile::MergeResult>>;

    casefile::MergeWatch watch();
    void tell(const Merged &merged);

    Session &m_session;
    Workspace &m_workspace;
    const settings::Settings &m_settings;
    QStringList m_geoFiles;
    widgets::WorkBar &m_bar;
    QString m_file; ///< what the other case is called, fit to show
    std::stop_source m_stop;
    Pace m_pace;
    bool m_isRunning = false;
};

} // namespace app
