// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/caseview.h"
#include "throttle.h"
#include "work/session.h"

namespace app {

/// Carries how the open case is looked at into its file, a moment after it changes, and says how it
/// was looked at when it is opened. A case that cannot be written keeps the view it has. Lives on
/// the main thread.
class ViewKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit ViewKeeper(Session &session, QObject *parent = nullptr);
    /// What was not carried over yet still is.
    ~ViewKeeper() override;

public slots:
    /// Another case is open, or none: the path is empty. A case that was not left has moved.
    void setCase(const QString &path, bool readOnly);
    /// The case is about to be closed: what comes now is no view of it.
    void leave();
    void keep(const core::CaseView &view);

signals:
    void restored(const core::CaseView &view);

private:
    void store();

    Session &m_session;
    widgets::Throttle m_due;
    QString m_path;
    bool m_isReadOnly = false;
    bool m_isRead = false; ///< that of this case
    core::CaseView m_view;
    core::CaseView m_stored;
    int m_generation = 0; ///< counts cases; an answer about an earlier one is void
};

} // namespace app
