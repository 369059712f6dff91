// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/keyring.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace app::keyring {

namespace {

using core::Error;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::Keyring)
};

constexpr int patienceMs = 120'000;

QString service()
{
    return QStringLiteral("fluxcase");
}

/// Who is told what to do about it.
enum class Asker
{
    CommandLine,
    Window
};

Error errorOf(QKeychain::Error error, const QString &detail, Asker asker)
{
    using Code = core::Error::Code;
    const bool isWindow = asker == Asker::Window;
    switch (error) {
    case QKeychain::EntryNotFound:
        return {Code::NotFound,
                isWindow ? Tr::tr("The keyring holds no key for this address. Type the key.")
                         : Tr::tr("The keyring holds no key for this URL. Give it with --key-fd, "
                                  "and add --store-key to keep it there."),
                detail};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Code::ReadOnly,
                isWindow ? Tr::tr("The keyring did not give access. Unlock it, or type the key.")
                         : Tr::tr("The keyring did not give access. Unlock it, or give the key "
                                  "with --key-fd."),
                detail};
    default:
        return {Code::Io,
                isWindow ? Tr::tr("There is no keyring to use here: no keyring service answers. "
                                  "Type the key; it is not kept.")
                         : Tr::tr("There is no keyring to use here: no keyring service answers. "
                                  "Give the key with --key-fd."),
                detail};
    }
}

/// Waits until the job is through. The job is ours, not its own.
core::Result<void> finish(QKeychain::Job &job, const QString &entry)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(entry);
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    job.start();
    if (!isDone)
        loop.exec();
    if (isDone && job.error() == QKeychain::NoError)
        return {};
    return core::unexpected(errorOf(isDone ? job.error() : QKeychain::NoBackendAvailable,
                                    job.errorString(), Asker::CommandLine));
}

/// Starts a job that deletes itself.
void startLater(QKeychain::Job *job, const QString &entry, QObject *context,
                const std::function<void(QKeychain::Job *)> &next)
{
    job->setInsecureFallback(false);
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, context, next);
    job->start();
}

core::Error windowError(const QKeychain::Job &job)
{
    return errorOf(job.error(), job.errorString(), Asker::Window);
}

} // namespace

core::Result<QByteArray> read(const QString &entry)
{
    QKeychain::ReadPasswordJob job(service());
    if (const auto done = finish(job, entry); !done)
        return core::unexpected(done.error());
    return job.binaryData();
}

core::Result<void> write(const QString &entry, const QByteArray &secret)
{
    QKeychain::WritePasswordJob job(service());
    job.setBinaryData(secret);
    return finish(job, entry);
}

void readLater(const QString &entry, QObject *context,
               std::function<void(const core::Result<QByteArray> &)> next)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    startLater(job, entry, context, [job, next](QKeychain::Job *) {
        next(job->error() == QKeychain::NoError ? core::Result<QByteArray>(job->binaryData())
                                                : core::unexpected(windowError(*job)));
    });
}

void writeLater(const QString &entry, const QByteArray &secret, QObject *context,
                std::function<void(const core::Result<void> &)> next)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret);
    startLater(job, entry, context, [next](QKeychain::Job *done) {
        next(done->error() == QKeychain::NoError ? core::Result<void>()
                                                 : core::unexpected(windowError(*done)));
    });
}

} // namespace app::keyring
