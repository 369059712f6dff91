// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/resolverprofile.h"
#include "geo/geodatabase.h"
#include "investigation/investigation.h"
#include "knowledge/knowledge.h"
#include "lab/practiceresolvers.h"

namespace app {

/// A practice lab that runs: where, and the names it serves.
struct PracticeLab
{
    QList<core::Endpoint> endpoints; ///< of its resolvers, which stand for askers in several places
    QList<core::DomainName> names;
};

/// What runs on the engine thread: the databases, the practice lab's server and the investigation.
class Engine final : public QObject
{
    Q_OBJECT

public:
    explicit Engine(const core::Clock &clock, QObject *parent = nullptr);
    ~Engine() override;

public slots:
    /// Opens the databases: `ownFiles` first, then the user's, then the shipped ones; and the lists
    /// of known things, the user's before the shipped ones.
    void start(const QStringList &ownFiles, const QString &programFolder);
    /// Serves the practice lab on 127.0.0.1 and the addresses after it; `port` is the first's.
    core::Result<PracticeLab> startLab(quint32 seed, quint16 port);
    void setUp(const core::ResolverProfile &profile);
    void setPap(core::Pap pap);
    void watch(const QList<core::DomainName> &names, const core::PollPlan &plan);
    void slowDown(const core::DomainName &name);
    void speedUp(const core::DomainName &name);
    void stop();

signals:
    void refused(const core::Error &error);
    void databasesOpened(const QStringList &sources, const QStringList &problems);
    void observed(const core::Batch &batch);
    void watchingChanged(const QList<core::DomainName> &names);
    void nextQueryChanged(const core::DomainName &name, core::UtcMs at);
    void queryRateChanged(double perSecond);
    void droppedHere(const core::Endpoint &resolver, qint64 packets);

private:
    std::unique_ptr<dns::Resolver> makeResolver(const core::Endpoint &endpoint) const;

    const core::Clock &m_clock;
    core::ResolverProfile m_profile;
    std::shared_ptr<geo::GeoDatabase> m_databases;
    /// The practice world is apart, so that nothing real is said of it, nor it of anything real.
    std::shared_ptr<geo::GeoDatabase> m_practiceDatabase;
    std::shared_ptr<const knowledge::Knowledge> m_knowledge;
    std::shared_ptr<const knowledge::Knowledge> m_practiceKnowledge;
    std::unique_ptr<lab::PracticeResolvers> m_lab;
    investigation::Investigation *m_investigation;
};

} // namespace app
