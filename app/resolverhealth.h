// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include "core/observation.h"

namespace app {

/// Notices a resolver that does not answer, says so once, and says when it answers again. Lives on
/// the main thread.
class ResolverHealth final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr int failuresInARow = 3;

public slots:
    void see(const core::Batch &batch);
    void forget() { m_failures.clear(); }

signals:
    void unreachable(const core::Error &error);
    void reachable(const QString &sentence);

private:
    QHash<core::Endpoint, int> m_failures;
};

} // namespace app
