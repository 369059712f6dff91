// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "core/domainname.h"
#include "flux/verdictclass.h"

class QSystemTrayIcon;

namespace app {

/// Tells on the desktop that a verdict was reached or changed, once it was asked to. Lives on the
/// main thread.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const QString &title, const QString &text)>;

    /// `show`: in the place of the desktop's notification area; empty: that.
    explicit Notifier(Show show = {}, QObject *parent = nullptr);
    ~Notifier() override;

    static bool isAvailable();

public slots:
    void setEnabled(bool enabled);
    void tell(const core::DomainName &name, flux::VerdictClass before, flux::VerdictClass now);

signals:
    /// The person wants to see the window.
    void windowWanted();

private:
    Show m_show;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    bool m_isEnabled = false;
};

} // namespace app
