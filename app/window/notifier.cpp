// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notifier.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/plaintext.h"

namespace app {

namespace {

constexpr qsizetype mostLines = 5; ///< that all desktops have room for

} // namespace

Notifier::Notifier(Show show, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(1));
    connect(&m_soon, &QTimer::timeout, this, &Notifier::showChanges);
}

void Notifier::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    if (!enabled)
        m_changes.clear();
}

void Notifier::show(const QString &title, const QString &text, bool isUrgent)
{
    if (m_isEnabled)
        m_show(title, text, isUrgent);
}

void Notifier::tell(const core::DomainName &name, flux::VerdictClass before, flux::VerdictClass now)
{
    if (!m_isEnabled)
        return;
    const auto known = std::find_if(m_changes.begin(), m_changes.end(),
                                    [&name](const Change &change) { return change.name == name; });
    if (known != m_changes.end())
        known->now = now;
    else
        m_changes.append({name, before, now});
    if (!m_soon.isActive())
        m_soon.start();
}

void Notifier::showChanges()
{
    const auto changes = std::exchange(m_changes, {});
    const auto line = [](const Change &change) {
        return tr("%1: %2").arg(change.name.defanged(), flux::displayText(change.now));
    };
    if (changes.isEmpty())
        return;
    const bool isUrgent = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return flux::isFlux(change.now);
    });
    if (changes.size() == 1) {
        const Change &only = changes.first();
        const QString text =
            only.before == flux::VerdictClass::NotEnoughData
                ? tr("A verdict was reached.")
                : tr("The verdict changed; it was: %1.").arg(flux::displayText(only.before));
        return show(line(only), text, isUrgent);
    }
    QStringList lines;
    for (const Change &change : changes.first(qMin(changes.size(), mostLines)))
        lines.append(line(change));
    if (changes.size() > mostLines)
        lines.append(tr("and %n more", nullptr, static_cast<int>(changes.size() - mostLines)));
    show(tr("%n verdicts", nullptr, static_cast<int>(changes.size())), lines.join(u'\n'), isUrgent);
}

void Notifier::tellNotStored(const core::Error &error)
{
    if (!m_isNotStored)
        show(tr("Not stored"), core::plainText(error.message), true);
    m_isNotStored = true;
}

void Notifier::tellWatching(qsizetype names)
{
    show(tr("Fluxcase goes on watching %n names", nullptr, static_cast<int>(names)),
         tr("Its icon brings the window back, and ends the watch."), false);
}

void Notifier::tellIdle()
{
    show(tr("Fluxcase watches nothing any more"), tr("Its icon brings the window back."), false);
}

} // namespace app
