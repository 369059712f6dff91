// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include <QIcon>
#include <QSystemTrayIcon>

namespace app {

Notifier::Notifier(Show show, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
{}

Notifier::~Notifier() = default;

bool Notifier::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void Notifier::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    if (!enabled || m_show) {
        m_tray.reset();
        return;
    }
    if (m_tray || !isAvailable())
        return;
    m_tray = std::make_unique<QSystemTrayIcon>(QIcon(QStringLiteral(":/icons/fluxcase.svg")));
    m_tray->setToolTip(tr("Fluxcase"));
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &Notifier::windowWanted);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, &Notifier::windowWanted);
    m_tray->show();
}

void Notifier::tell(const core::DomainName &name, flux::VerdictClass before, flux::VerdictClass now)
{
    if (!m_isEnabled || (!m_show && !m_tray))
        return;
    const QString title = tr("%1: %2").arg(name.defanged(), flux::displayText(now));
    const QString text =
        before == flux::VerdictClass::NotEnoughData
            ? tr("A verdict was reached.")
            : tr("The verdict changed; it was: %1.").arg(flux::displayText(before));
    if (m_show)
        m_show(title, text);
    else
        m_tray->showMessage(title, text, QSystemTrayIcon::NoIcon);
}

} // namespace app
