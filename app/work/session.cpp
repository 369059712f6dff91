// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/session.h"

#include <QCoreApplication>

namespace app {

Session::Session(const core::Clock &clock, const QStringList &geoFiles, QObject *parent,
                 Start start)
    : QObject(parent)
    , m_engine(new Engine(clock))
    , m_store(new casefile::CaseStore)
{
    using casefile::CaseStore;
    m_engineThread.setObjectName(QStringLiteral("engine"));
    m_storeThread.setObjectName(QStringLiteral("store"));
    m_engine->moveToThread(&m_engineThread);
    m_store->moveToThread(&m_storeThread);
    connect(&m_engineThread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(&m_storeThread, &QThread::finished, m_store, &QObject::deleteLater);

    connect(m_engine, &Engine::observed, m_store, &CaseStore::append);
    connect(m_engine, &Engine::databasesOpened, this, &Session::databasesOpened);
    connect(m_engine, &Engine::refused, this, &Session::refused);
    connect(m_engine, &Engine::watchingChanged, this, &Session::watchingChanged);
    connect(m_engine, &Engine::nextQueryChanged, this, &Session::nextQueryChanged);
    connect(m_engine, &Engine::queryRateChanged, this, &Session::queryRateChanged);
    connect(m_engine, &Engine::droppedHere, this, &Session::droppedHere);
    connect(m_store, &CaseStore::page, this, &Session::page);
    connect(m_store, &CaseStore::pagesDone, this, &Session::pagesDone);
    connect(m_store, &CaseStore::stored, this, &Session::stored);
    connect(m_store, &CaseStore::failed, this, &Session::storeFailed);
    connect(m_store, &CaseStore::recovered, this, &Session::storeRecovered);

    m_storeThread.start();
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, geoFiles] {
        engine->start(geoFiles, QCoreApplication::applicationDirPath());
    });
    if (start == Start::AtOnce)
        begin();
}

Session::~Session()
{
    begin(); // or nothing would ever answer
    // Stopping puts the engine's last batch into the store's queue, before the close() below.
    run(m_engine, [](Engine &engine) {
        engine.stop();
        return core::Result<void>();
    }).waitForFinished();
    m_engineThread.quit();
    m_engineThread.wait();
    withStore([](casefile::CaseStore &store) { return store.close(); }).waitForFinished();
    m_storeThread.quit();
    m_storeThread.wait();
}

void Session::begin()
{
    if (!m_engineThread.isRunning())
        m_engineThread.start();
}

QFuture<core::Result<PracticeLab>> Session::startLab(quint32 seed, quint16 port)
{
    return run(m_engine, [seed, port](Engine &engine) { return engine.startLab(seed, port); });
}

void Session::setUp(const core::ResolverProfile &profile)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, profile] { engine->setUp(profile); });
}

void Session::setPap(core::Pap pap)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, pap] { engine->setPap(pap); });
}

void Session::watch(const QList<core::DomainName> &names, const core::PollPlan &plan)
{
    QMetaObject::invokeMethod(m_engine,
                              [engine = m_engine, names, plan] { engine->watch(names, plan); });
}

void Session::slowDown(const core::DomainName &name)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, name] { engine->slowDown(name); });
}

void Session::speedUp(const core::DomainName &name)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, name] { engine->speedUp(name); });
}

QFuture<core::Result<void>> Session::drained()
{
    const auto promise = std::make_shared<QPromise<core::Result<void>>>();
    promise->start();
    const auto done = [promise] {
        promise->addResult(core::Result<void>());
        promise->finish();
    };
    const auto store = [this, done] {
        m_store->flush();
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    };
    // Each hop is a queued call behind everything that was sent on the same way before: the
    // engine's last batch is in the store when it flushes, and stored() has been heard when this is
    // done.
    QMetaObject::invokeMethod(
        m_engine,
        [this, store] { QMetaObject::invokeMethod(m_store, store, Qt::QueuedConnection); },
        Qt::QueuedConnection);
    return promise->future();
}

void Session::readAll()
{
    QMetaObject::invokeMethod(m_store, &casefile::CaseStore::readAll);
}

void Session::readNames(const QList<core::DomainName> &names)
{
    QMetaObject::invokeMethod(m_store, [store = m_store, names] { store->readNames(names); });
}

void Session::record(casefile::EntryKind kind, const QJsonObject &content)
{
    QMetaObject::invokeMethod(m_store,
                              [store = m_store, kind, content] { store->record(kind, content); });
}

void Session::addNames(const QList<core::DomainName> &names)
{
    QMetaObject::invokeMethod(m_store, [store = m_store, names] {
        for (const core::DomainName &name : names)
            store->addName(name);
    });
}

void Session::stop()
{
    QMetaObject::invokeMethod(m_engine, &Engine::stop);
}

} // namespace app
