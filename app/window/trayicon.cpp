// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/trayicon.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace app {

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

bool TrayIcon::isReachable() const
{
    return m_icon && isAvailable();
}

void TrayIcon::setShown(bool shown)
{
    if (shown == (m_icon != nullptr))
        return;
    if (!shown) {
        m_icon.reset();
        m_menu.reset();
        return;
    }
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("&Show Fluxcase")), &QAction::triggered, this,
            &TrayIcon::windowWanted);
    m_stop = m_menu->addAction(tr("S&top watching"));
    connect(m_stop, &QAction::triggered, this, &TrayIcon::stopWanted);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit Fluxcase")), &QAction::triggered, this,
            &TrayIcon::quitWanted);
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon(QStringLiteral(":/icons/fluxcase.svg")));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::windowWanted);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context) // that is its menu
                    emit windowWanted();
            });
    describe();
    m_icon->show();
}

void TrayIcon::setWatched(qsizetype names)
{
    m_watched = names;
    describe();
}

void TrayIcon::describe()
{
    if (!m_icon)
        return;
    m_stop->setEnabled(m_watched > 0);
    m_icon->setToolTip(m_watched > 0
                           ? tr("Fluxcase: %n names watched", nullptr, static_cast<int>(m_watched))
                           : tr("Fluxcase: nothing is watched"));
}

void TrayIcon::tell(const QString &title, const QString &text, bool isUrgent)
{
    if (!m_icon)
        return;
    // Some desktops read the text as markup, others would show an entity as it is written.
    QString inert = text;
    inert.replace(u'<', QChar(0x2039)).replace(u'&', QChar(0xff06));
    m_icon->showMessage(title, inert,
                        isUrgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::NoIcon);
}

} // namespace app
