// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace app {

/// The program's place in the desktop's notification area: an icon, its menu and messages. Lives
/// on the main thread.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// The desktop has such an area now. Asks the desktop, which takes its time.
    static bool isAvailable();
    /// A person can find the icon now.
    bool isReachable() const;

public slots:
    /// Once shown it stays until it is hidden, also while the desktop has no place for it.
    void setShown(bool shown);
    /// How many names are watched.
    void setWatched(qsizetype names);
    /// Shows a message for a few seconds, if the icon is there. A desktop may put one that is not
    /// urgent aside without a banner.
    void tell(const QString &title, const QString &text, bool isUrgent);

signals:
    void windowWanted();
    void stopWanted();
    void quitWanted();

private:
    void describe();

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction *m_stop = nullptr;
    qsizetype m_watched = 0;
};

} // namespace app
