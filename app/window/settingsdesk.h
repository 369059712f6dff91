// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "core/resolverprofile.h"
#include "dialogs/settingsdialog.h"

namespace widgets {
class Prompter;
}

namespace app {

/// Shows the settings and keeps what is changed there. Lives on the main thread; databases and
/// lists are looked at in the pool.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    SettingsDesk(settings::Settings &settings, const core::Clock &clock,
                 widgets::Prompter &prompter, QWidget *window);

    void setProfiles(const QList<core::ResolverProfile> &profiles) { m_profiles = profiles; }
    void open();

signals:
    void themeChosen(settings::Theme theme);
    void notificationsChosen();
    void profilesWanted();
    /// What is kept is used from the next start on.
    void noticed(const QString &sentence);

private:
    void look();
    void addDatabase();
    void removeDatabase(const QString &path);
    void keep(const widgets::SettingsDialog::Values &values);

    settings::Settings &m_settings;
    const core::Clock &m_clock;
    widgets::Prompter &m_prompter;
    QWidget *m_window;
    QList<core::ResolverProfile> m_profiles;
    QPointer<widgets::SettingsDialog> m_dialog;
    int m_looks = 0; ///< at the databases and lists, begun so far
};

} // namespace app
