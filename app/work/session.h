// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFuture>
#include <QPromise>
#include <QThread>

#include "casefile/casestore.h"
#include "work/engine.h"

namespace app {

/// The engine and store threads and the line of data between them: what the engine observes is
/// stored, and what is stored is announced. The same for the window and for the command line.
/// Lives on the main thread; nothing here waits but the destructor, which stops the engine, lets
/// the store write what it holds, and ends both threads.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// When the engine sets to work, first of all opening databases and lists.
    enum class Start
    {
        AtOnce,
        WhenTold ///< by begin(); what is asked of it until then, it does after
    };

    Session(const core::Clock &clock, const QStringList &geoFiles, QObject *parent = nullptr,
            Start start = Start::AtOnce);
    ~Session() override;

    void begin();
    QFuture<core::Result<PracticeLab>> startLab(quint32 seed, quint16 port = 0);
    void setUp(const core::ResolverProfile &profile);
    /// What the case permits; ends what it does not.
    void setPap(core::Pap pap);
    void watch(const QList<core::DomainName> &names, const core::PollPlan &plan);
    /// Asks about a name less often, once a verdict stands, or as before again.
    void slowDown(const core::DomainName &name);
    void speedUp(const core::DomainName &name);
    /// Ends all traffic.
    void stop();
    /// Done when everything observed so far is stored, or was refused by the store.
    QFuture<core::Result<void>> drained();

    /// Keeps in the case what was said or done.
    void record(casefile::EntryKind kind, const QJsonObject &content);
    /// Asks for everything in the open case: page()s, then pagesDone().
    void readAll();
    /// The same of answers about these names, the empty one for those about none.
    void readNames(const QList<core::DomainName> &names);
    /// Adds watched names to the open case.
    void addNames(const QList<core::DomainName> &names);

    /// Runs `work(CaseStore &)` on the store thread, after everything asked for earlier.
    template <typename Work>
    auto withStore(Work work) -> QFuture<std::invoke_result_t<Work, casefile::CaseStore &>>
    {
        return run(m_store, std::move(work));
    }

signals:
    void databasesOpened(const QStringList &sources, const QStringList &problems);
    /// The PAP of the case forbids what was to be watched: nothing of it was sent.
    void refused(const core::Error &error);
    void watchingChanged(const QList<core::DomainName> &names);
    void nextQueryChanged(const core::DomainName &name, core::UtcMs at);
    void queryRateChanged(double perSecond);
    /// So many more packets of this resolver arrived and found no room: see dns::Resolver.
    void droppedHere(const core::Endpoint &resolver, qint64 packets);
    /// Read back from the case: page()s, then pagesDone().
    void page(const core::Batch &batch);
    void pagesDone();
    void stored(const core::Batch &batch);
    void storeFailed(const core::Error &error);
    void storeRecovered();

private:
    template <typename Object, typename Work>
    static auto run(Object *object, Work work) -> QFuture<std::invoke_result_t<Work, Object &>>
    {
        using Value = std::invoke_result_t<Work, Object &>;
        const auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QMetaObject::invokeMethod(
            object,
            [object, promise, work = std::move(work)]() mutable {
                promise->addResult(work(*object));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    QThread m_engineThread;
    QThread m_storeThread;
    Engine *m_engine;
    casefile::CaseStore *m_store;
};

} // namespace app
