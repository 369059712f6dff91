// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/engine.h"

#include "dns/aresresolver.h"
#include "dns/dohresolver.h"
#include "dns/dotresolver.h"
#include "knowledge/listfolders.h"
#include "work/databases.h"

namespace app {

Engine::Engine(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_databases(std::make_shared<geo::GeoDatabase>())
    , m_practiceDatabase(std::make_shared<geo::GeoDatabase>())
    , m_knowledge(std::make_shared<knowledge::Knowledge>())
    , m_practiceKnowledge(std::make_shared<knowledge::Knowledge>())
    , m_investigation(new investigation::Investigation(
          clock, [this](const core::Endpoint &endpoint) { return makeResolver(endpoint); }, this))
{
    using investigation::Investigation;
    connect(m_investigation, &Investigation::refused, this, &Engine::refused);
    connect(m_investigation, &Investigation::observed, this, &Engine::observed);
    connect(m_investigation, &Investigation::watchingChanged, this, &Engine::watchingChanged);
    connect(m_investigation, &Investigation::nextQueryChanged, this, &Engine::nextQueryChanged);
    connect(m_investigation, &Investigation::queryRateChanged, this, &Engine::queryRateChanged);
    connect(m_investigation, &Investigation::droppedHere, this, &Engine::droppedHere);
}

Engine::~Engine() = default;

void Engine::start(const QStringList &ownFiles, const QString &programFolder)
{
    openDatabases(*m_databases, ownFiles, programFolder);
    openPracticeDatabase(*m_practiceDatabase, programFolder);
    QStringList sources;
    for (const geo::DatabaseInfo &info : m_databases->databases())
        sources.append(info.source());
    m_knowledge = openKnowledge(programFolder);
    m_practiceKnowledge = knowledge::Knowledge::load(knowledge::practiceLists(programFolder));
    QStringList problems = m_databases->problems() + m_practiceDatabase->problems();
    for (const auto &lists : {m_knowledge, m_practiceKnowledge}) {
        for (const core::Error &problem : lists->problems())
            problems.append(problem.message);
    }
    emit databasesOpened(sources, problems);
}

core::Result<PracticeLab> Engine::startLab(quint32 seed, quint16 port)
{
    const core::Result<lab::LabWorld> world = lab::LabWorld::load();
    if (!world)
        return core::unexpected(world.error());
    m_lab = std::make_unique<lab::PracticeResolvers>(*world, seed, m_clock);
    const core::Result<QList<core::Endpoint>> endpoints = m_lab->start(port);
    if (!endpoints)
        return core::unexpected(endpoints.error());
    PracticeLab practice{*endpoints, {}};
    for (const auto &behaviour : lab::practiceNames(*world, seed))
        practice.names.append(behaviour->name());
    return practice;
}

std::unique_ptr<dns::Resolver> Engine::makeResolver(const core::Endpoint &endpoint) const
{
    using Transport = core::ResolverProfile::Transport;
    if (!m_profile.resolvers.contains(endpoint)) // a name server that a name led to
        return std::make_unique<dns::AresResolver>(endpoint);
    const QString name = m_profile.tlsNames.value(endpoint);
    switch (m_profile.transport) {
    case Transport::Dns:
    case Transport::Tcp:
        return std::make_unique<dns::AresResolver>(endpoint);
    case Transport::Tls:
        return std::make_unique<dns::DotResolver>(dns::TlsServer{endpoint, name, {}});
    case Transport::Https:
        return std::make_unique<dns::DohResolver>(
            dns::HttpsServer{endpoint, name, m_profile.httpsPath, {}});
    }
    Q_UNREACHABLE();
}

void Engine::setUp(const core::ResolverProfile &profile)
{
    m_profile = profile;
    const bool isPractice = profile.audience == core::ResolverProfile::Audience::Practice;
    m_investigation->setUp(profile, isPractice ? m_practiceDatabase : m_databases,
                           isPractice ? m_practiceKnowledge : m_knowledge);
}

void Engine::setPap(core::Pap pap)
{
    m_investigation->setPap(pap);
}

void Engine::watch(const QList<core::DomainName> &names, const core::PollPlan &plan)
{
    m_investigation->watch(names, plan);
}

void Engine::slowDown(const core::DomainName &name)
{
    m_investigation->slowDown(name);
}

void Engine::speedUp(const core::DomainName &name)
{
    m_investigation->speedUp(name);
}

void Engine::stop()
{
    m_investigation->stop();
}

} // namespace app
