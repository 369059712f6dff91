// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include "answeringserver.h"
#include "core/clock.h"
#include "dns/aresresolver.h"
#include "investigation/investigation.h"

namespace bench {

/// An Investigation on a thread of its own, as in the program, that asks a server of this bench.
class EngineThread
{
public:
    explicit EngineThread(const AnsweringServer &server)
        : m_engine(new investigation::Investigation(m_clock, [](const core::Endpoint &endpoint) {
            return std::make_unique<dns::AresResolver>(endpoint);
        }))
    {
        m_engine->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
        m_thread.start();
        core::ResolverProfile profile;
        profile.audience = core::ResolverProfile::Audience::Custom;
        profile.resolvers = {server.endpoints().begin(), server.endpoints().end()};
        QMetaObject::invokeMethod(m_engine, [this, profile] {
            m_engine->setUp(profile, std::make_shared<geo::GeoDatabase>(),
                            std::make_shared<knowledge::Knowledge>());
        });
    }
    ~EngineThread()
    {
        QMetaObject::invokeMethod(m_engine, &investigation::Investigation::stop,
                                  Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(EngineThread)

    const investigation::Investigation &engine() const { return *m_engine; }

    void watch(const QList<core::DomainName> &watched)
    {
        core::PollPlan plan;
        plan.types = {core::RecordType::A};
        QMetaObject::invokeMethod(m_engine,
                                  [this, watched, plan] { m_engine->watch(watched, plan); });
    }

private:
    core::SystemClock m_clock;
    investigation::Investigation *m_engine;
    QThread m_thread;
};

/// Lets the event loop of this thread run.
inline void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace bench
