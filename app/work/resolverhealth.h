// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include "core/observation.h"
#include "flux/resolverpath.h"

namespace app {

/// Notices a resolver that does not answer, and a way to all of them that is blocked or bent; says
/// so once, and says when it is over. Lives on the main thread.
class ResolverHealth final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr int failuresInARow = flux::ResolverPath::failuresInARow;

public slots:
    /// Whom the evidence to come is from.
    void setProfile(const core::ResolverProfile &profile);
    void see(const core::Batch &batch);
    void forget();

signals:
    void unreachable(const core::Error &error);
    void reachable(const QString &sentence);
    /// What is wrong with the way to the resolvers, in a sentence or two; empty: nothing any more.
    void pathChanged(const QString &sentence);

private:
    void tellPath();

    QHash<core::Endpoint, int> m_failures;
    core::ResolverProfile m_profile;
    flux::ResolverPath m_path;
    QString m_told;
};

} // namespace app
