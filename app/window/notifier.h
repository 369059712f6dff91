// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QTimer>

#include "core/domainname.h"
#include "core/result.h"
#include "flux/verdictclass.h"

namespace app {

/// Says on the desktop what a person who looks elsewhere must know, once it was asked to. Lives on
/// the main thread.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const QString &title, const QString &text, bool isUrgent)>;

    explicit Notifier(Show show, QObject *parent = nullptr);

public slots:
    void setEnabled(bool enabled);
    /// A verdict was reached or has changed; flux is urgent. What comes within a second is one
    /// message: many names are watched at once, and their first verdicts come together.
    void tell(const core::DomainName &name, flux::VerdictClass before, flux::VerdictClass now);
    /// What is found is not on the disk; said once until it is again.
    void tellNotStored(const core::Error &error);
    void tellStored() { m_isNotStored = false; }
    /// The window is away, and traffic goes on.
    void tellWatching(qsizetype names);
    void tellIdle();

private:
    struct Change
    {
        core::DomainName name;
        flux::VerdictClass before;
        flux::VerdictClass now;
    };

    void show(const QString &title, const QString &text, bool isUrgent);
    void showChanges();

    Show m_show;
    QList<Change> m_changes; ///< not yet said, by the name's first
    QTimer m_soon;
    bool m_isEnabled = false;
    bool m_isNotStored = false;
};

} // namespace app
