// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/annotationlog.h"
#include "items/eventmodel.h"
#include "work/session.h"

namespace app {

/// Gathers what was said and done in the open case. Lives on the main thread.
class EventDesk final : public QObject
{
    Q_OBJECT

public:
    explicit EventDesk(Session &session, QObject *parent = nullptr);

public slots:
    /// Something may have been said or done, or another case is open.
    void refresh();
    void setAnnotations(const core::AnnotationLog &log);

signals:
    void changed(const QList<items::CaseEvent> &events);

private:
    Session &m_session;
    QList<items::CaseEvent> m_steps;
    QList<items::CaseEvent> m_entries;
    bool m_isReading = false;
    bool m_isStale = false; ///< something came while it was read
};

} // namespace app
