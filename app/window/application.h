// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSettings>

#include "items/observationlog.h"
#include "mainwindow.h"
#include "settings/settings.h"
#include "window/annotator.h"
#include "window/backgroundwatch.h"
#include "window/checkdesk.h"
#include "window/eventdesk.h"
#include "window/exportdesk.h"
#include "window/importdesk.h"
#include "window/mergedesk.h"
#include "window/notifier.h"
#include "window/settingsdesk.h"
#include "window/trayicon.h"
#include "window/viewkeeper.h"
#include "window/workspace.h"
#include "work/figurefile.h"
#include "work/handovermemory.h"
#include "work/openwindow.h"
#include "work/resolverhealth.h"
#include "work/session.h"

namespace app {

/// Builds the window, its models and the line of data behind it, and connects them; decides
/// nothing. Lives on the main thread.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// `prompter` asks the person for files; `drafts` holds cases without a name.
    Application(const OpenWindow &wanted, widgets::Prompter &prompter, QSettings &store,
                const Drafts &drafts);
    ~Application() override;

    widgets::MainWindow &window() { return m_window; }
    Workspace &workspace() { return m_workspace; }
    const items::ObservationLog &log() const { return m_log; }
    /// Shows the window and does what the command line asks for.
    void start();
    /// Ends the program, also where closing the window would not.
    void quit() { m_background.quit(); }

protected:
    /// The window's first picture lets the engine begin.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectIntents();
    void connectState();
    void connectSettings();
    void connectDesktop();
    void useDesktop();
    void connectEvidence();
    void connectView();
    void connectImports();
    void showPacket(qint64 answer);
    bool isTheCase(const QString &path);
    void exportIndicators(const QString &path, const QString &format, bool defanged);
    void writeIndicators(const QString &path, const QString &format, bool defanged,
                         const HandoverMemory &memory);
    /// Of what is seen of the name.
    FigureSheet figureSheet(const core::DomainName &name) const;
    void saveFigure(const QString &path, const core::DomainName &name, const QString &chart);
    void copyFigure(const core::DomainName &name, const QString &chart);
    void tellWritten(const QString &path, const core::Result<void> &written);

    OpenWindow m_wanted;
    core::SystemClock m_clock;
    settings::Settings m_settings;
    items::ObservationLog m_log;
    Session m_session;
    Workspace m_workspace;
    Annotator m_annotator;
    ViewKeeper m_views;
    ResolverHealth m_health;
    widgets::MainWindow m_window;
    ExportDesk m_exports;
    ImportDesk m_imports;
    MergeDesk m_merges;
    CheckDesk m_checks;
    SettingsDesk m_settingsDesk;
    EventDesk m_events;
    TrayIcon m_tray;
    Notifier m_notifier;
    BackgroundWatch m_background;
    core::CaseView m_seen; ///< before the case was read anew
};

/// Runs the program with its window until it is closed.
int runWindow(const OpenWindow &wanted);

} // namespace app
