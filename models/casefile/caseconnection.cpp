// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/caseconnection.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

#include "casefile/casewriter.h"
#include "casefile/effort.h"
#include "casefile/hotstatement.h"
#include "casefile/oldcase.h"
#include "casefile/redaction.h"
#include "casefile/row.h"
#include "casefile/schema.h"
#include "casefile/statement.h"
#include "casefile/thirdcase.h"

namespace casefile {

namespace {

using core::Error;
using core::Result;
using core::unexpected;

/// The first version that has an evidence chain.
constexpr int firstProvenVersion = 3;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(casefile::CaseConnection)
};

QString reasonOf(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

Error ioError(int number)
{
    const QString detail = reasonOf(number);
    if (number == ENOSPC || number == EDQUOT)
        return {Error::Code::Full, Tr::tr("The disk is full. Free some space and try again."),
                detail};
    if (number == EACCES || number == EPERM || number == EROFS) {
        return {Error::Code::ReadOnly,
                Tr::tr("Nothing can be written there. Choose another folder or ask for the right "
                       "to write to this one."),
                detail};
    }
    return {Error::Code::Io,
            Tr::tr("The case cannot be written there. Check the folder and the disk."), detail};
}

/// Whether anybody may write it by its mode. Root may write anything, but a file or folder that was
/// made read-only was made so on purpose.
bool isWritable(const QFileInfo &info)
{
    constexpr auto anyWriter = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return info.isWritable() && (info.permissions() & anyWriter) != 0;
}

bool hasJournal(const QString &path)
{
    return QFileInfo::exists(path + QLatin1String("-wal")) ||
           QFileInfo::exists(path + QLatin1String("-journal"));
}

/// Whether the journal left beside a case says that it is one of several: SQLite then reads the
/// file whose path the journal ends in, and deletes it. A case is always one database alone.
bool namesAnotherFile(const QString &path)
{
    static const QByteArray mark("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"); // of SQLite's journals
    const QString name = path + QLatin1String("-journal");
    QFile journal(name);
    return QFileInfo(name).isFile() && journal.open(QIODevice::ReadOnly) &&
           journal.seek(std::max<qint64>(0, journal.size() - mark.size())) &&
           journal.read(mark.size()) == mark;
}

Result<void> makeEmptyFile(const QString &path)
{
    // Private from its first byte, never through a link, never a file that exists.
    const int handle = ::open(QFile::encodeName(path).constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const int number = errno;
    if (handle >= 0) {
        ::close(handle);
        return {};
    }
    if (number == EEXIST) {
        return unexpected({Error::Code::Invalid,
                           Tr::tr("There is already a file of this name. Open it, or choose "
                                  "another name for the new case."),
                           reasonOf(number)});
    }
    if (number == ENOENT || number == ENOTDIR) {
        return unexpected({Error::Code::NotFound,
                           Tr::tr("There is no such folder. Make it first, or choose another."),
                           reasonOf(number)});
    }
    return unexpected(ioError(number));
}

/// 0, or the errno of what failed.
int sync(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return errno;
    const int number = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    return number;
}

/// A private empty file of a name nobody has, for what is not finished yet.
Result<QString> makeDraft(const QString &folder)
{
    QByteArray draft = QFile::encodeName(folder + QLatin1String("/.fluxcase-XXXXXX"));
    const int handle = ::mkostemp(draft.data(), O_CLOEXEC); // mode 0600
    if (handle < 0)
        return unexpected(ioError(errno));
    ::close(handle);
    return QFile::decodeName(draft);
}

/// An empty file beside a case, for the case as an older version left it: "NAME.v1.fluxcase". Files
/// that are there are left alone.
Result<QString> reserveBeside(const QString &path, int version)
{
    constexpr int mostCopies = 100;
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    const QString stem = info.absolutePath() + QLatin1Char('/') + info.completeBaseName() +
                         QStringLiteral(".v%1").arg(version);
    for (int number = 1;; ++number) {
        const QString name =
            stem + (number == 1 ? QString() : QStringLiteral("-%1").arg(number)) + ending;
        const Result<void> made = makeEmptyFile(name);
        if (made)
            return name;
        if (made.error().code != Error::Code::Invalid || number == mostCopies)
            return unexpected(made.error());
    }
}

/// Puts a finished file in the place of another in one step, safe against a power cut.
Result<void> moveInto(const QString &from, const QString &to)
{
    if (const int number = sync(from); number != 0)
        return unexpected(ioError(number));
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return unexpected(ioError(errno));
    // Some file systems cannot sync a folder; by now the copy is whole under either name.
    sync(QFileInfo(to).absolutePath());
    return {};
}

} // namespace

CaseConnection::CaseConnection(QString path, Access access)
    : m_name(QUuid::createUuid().toString())
    , m_path(std::move(path))
    , m_access(access)
{}

CaseConnection::~CaseConnection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<CaseConnection>> CaseConnection::create(const QString &path)
{
    const QString file = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    if (!file.isEmpty()) {
        if (const auto made = makeEmptyFile(file); !made)
            return unexpected(made.error());
    }
    std::unique_ptr<CaseConnection> connection(new CaseConnection(file, Access::ReadWrite));
    auto done = connection->connect();
    if (done)
        done = schema::create(connection->database());
    if (done)
        done = connection->lockAndJournal();
    if (done)
        return connection;
    connection.reset();
    if (!file.isEmpty()) {
        for (const auto *ending : {"", "-wal", "-journal"})
            QFile::remove(file + QLatin1String(ending));
    }
    return unexpected(done.error());
}

Result<std::unique_ptr<CaseConnection>> CaseConnection::open(const QString &path, bool readOnly)
{
    const QFileInfo info(path);
    const QString file = info.absoluteFilePath();
    if (path.isEmpty() || !info.exists()) {
        return unexpected({Error::Code::NotFound,
                           Tr::tr("There is no such case file. Check its name and folder."), file});
    }
    if (!info.isFile()) {
        return unexpected({Error::Code::Foreign,
                           Tr::tr("This is not a file. Choose a file that Fluxcase made."), file});
    }
    // SQLite follows links, so the journal is beside the file itself.
    const QFileInfo real(info.canonicalFilePath());
    const bool isWhole = !hasJournal(real.filePath());
    if (namesAnotherFile(real.filePath())) {
        return unexpected({Error::Code::Foreign,
                           Tr::tr("The file beside this case that ends in -journal is not from "
                                  "Fluxcase and would change other files. Nothing was opened. Use "
                                  "another copy of the case."),
                           file});
    }
    const bool folderIsWritable = isWritable(QFileInfo(real.absolutePath()));
    Access access = Access::ReadWrite;
    if (!folderIsWritable && isWhole)
        access = Access::Immutable;
    else if (readOnly || !folderIsWritable || !isWritable(info))
        access = Access::ReadOnly;
    std::unique_ptr<CaseConnection> connection(new CaseConnection(file, access));
    const Result<int> version = connection->inspect(isWhole);
    if (version && *version < schema::version && connection->isReadOnly())
        return connection->upToDateCopy(*version);
    auto done = version ? connection->lockAndJournal() : unexpected(version.error());
    if (done && *version < schema::version)
        done = connection->bringUpToDate(*version);
    if (done)
        return connection;
    if (connection->isReadOnly() && !isWhole && done.error().code == Error::Code::ReadOnly) {
        return unexpected(
            {Error::Code::ReadOnly,
             Tr::tr("This case was not closed, and what lies in the file beside it that ends in "
                    "-journal must be put back before it can be read. Open the case in Fluxcase "
                    "for writing once, or copy both files to a folder of yours and open it there."),
             done.error().detail});
    }
    if (!folderIsWritable && !isWhole && done.error().code == Error::Code::Io) {
        return unexpected(
            {Error::Code::ReadOnly,
             Tr::tr("This case was not closed, and its folder cannot be written. Copy "
                    "it, with the file beside it that ends in -wal, to a folder of "
                    "yours and open it there."),
             done.error().detail});
    }
    return unexpected(done.error());
}

Result<int> CaseConnection::inspect(bool isWhole)
{
    if (const auto done = connect(); !done)
        return unexpected(done.error());
    const Result<int> version = schema::check(database());
    if (version && isWhole) {
        if (const auto whole = checkSize(); !whole)
            return unexpected(whole.error());
    }
    return version;
}

Result<void> CaseConnection::bringUpToDate(int version)
{
    const auto reserved = reserveBeside(m_path, version);
    if (!reserved)
        return unexpected(reserved.error());
    auto done = copyTo(*reserved);
    if (done)
        done = takeOver(*this, version);
    if (done)
        m_keptCopy = *reserved;
    else
        QFile::remove(*reserved);
    return done;
}

CaseConnection::Opened CaseConnection::upToDateCopy(int version) const
{
    auto copy = privateCopy(QDir::tempPath());
    if (!copy)
        return copy;
    if (const auto done = (*copy)->takeOver(*this, version); !done)
        return unexpected(done.error());
    (*copy)->m_provesNothing = version < firstProvenVersion;
    return copy;
}

CaseConnection::Opened CaseConnection::privateCopy(const QString &folder) const
{
    // A folder of our own: in a shared one, somebody else could put a journal beside the copy.
    const QTemporaryDir own(folder + QStringLiteral("/.fluxcase-XXXXXX"));
    const auto draft = own.isValid() ? makeDraft(own.path()) : unexpected(ioError(errno));
    if (!draft)
        return unexpected(draft.error());
    std::unique_ptr<CaseConnection> copy(new CaseConnection(m_path, Access::PrivateCopy));
    auto done = copyInto(*draft);
    if (done)
        done = copy->connect(*draft);
    // Nothing but the one file, which nobody else sees and which is gone with this process.
    if (done)
        done = run(copy->database(), QStringLiteral("PRAGMA journal_mode = MEMORY"));
    return done ? Opened(std::move(copy)) : unexpected(done.error());
}

Result<void> CaseConnection::takeOver(const CaseConnection &old, int version)
{
    if (version < firstProvenVersion)
        return replaceWith(old, version);
    return transact([&] {
        return version == 3 ? moveThirdCase(database()) : schema::toFifthVersion(database());
    });
}

Result<void> CaseConnection::replaceWith(const CaseConnection &old, int version)
{
    // Read from a copy, as the tables it is read from are gone by then.
    const auto source = old.privateCopy(
        m_access == Access::PrivateCopy ? QDir::tempPath() : QFileInfo(m_path).absolutePath());
    if (!source)
        return unexpected(source.error());
    auto done = version == 1 ? schema::toSecondVersion((*source)->database()) : Result<void>();
    if (!done)
        return done;
    return transact([&] {
        auto replaced = schema::replaceTables(database());
        return replaced ? moveOldCase((*source)->database(), database()) : replaced;
    });
}

template <typename Work>
Result<void> CaseConnection::transact(Work work)
{
    // It means nothing within a transaction, and tables go in the order of their names.
    Result<void> done;
    for (const auto *step : {"PRAGMA foreign_keys = OFF", "BEGIN"}) {
        if (done)
            done = run(database(), QLatin1String(step));
    }
    if (done)
        done = work();
    if (done)
        done = run(database(), QStringLiteral("COMMIT"));
    if (!done)
        database().rollback();
    const auto restored = run(database(), QStringLiteral("PRAGMA foreign_keys = ON"));
    return done ? restored : done;
}

Result<void> CaseConnection::connect()
{
    return connect(m_path);
}

Result<void> CaseConnection::connect(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!database.isValid()) {
        return unexpected({Error::Code::NotFound,
                           Tr::tr("Qt's driver for SQLite is missing. Install the package "
                                  "libqt6sql6-sqlite."),
                           database.lastError().text()});
    }
    // A second instance fails at once instead of waiting.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=0");
    if (file.isEmpty()) {
        database.setDatabaseName(QStringLiteral(":memory:"));
    } else {
        // As an address, so that SQLite never makes a file of its own mode.
        const QString mode = m_access == Access::ReadWrite || m_access == Access::PrivateCopy
                                 ? QStringLiteral("?mode=rw")
                             : m_access == Access::ReadOnly
                                 ? QStringLiteral("?mode=ro")
                                 : QStringLiteral("?mode=ro&immutable=1");
        options += QLatin1String(";QSQLITE_OPEN_URI");
        database.setDatabaseName(
            QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded)) + mode);
    }
    database.setConnectOptions(options);
    if (!database.open())
        return unexpected(toError(database.lastError()));
    if (auto same = checkSameLibrary(database); !same)
        return same;
    // First of all, as a journal that was left would be opened for several readers otherwise.
    if (m_access == Access::ReadWrite || m_access == Access::PrivateCopy) {
        if (auto done = run(database, QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")); !done)
            return done;
    }
    // What SQLite advises for files from strangers, before anything is read.
    distrust(database);
    for (const auto *pragma : {"trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0",
                               "synchronous = FULL", "foreign_keys = ON"}) {
        if (auto done = run(database, QStringLiteral("PRAGMA ") + QLatin1String(pragma)); !done)
            return done;
    }
    return {};
}

Result<void> CaseConnection::lockAndJournal()
{
    if (isReadOnly() || m_path.isEmpty())
        return {};
    return run(database(), QStringLiteral("PRAGMA journal_mode = WAL"));
}

Result<void> CaseConnection::checkSize() const
{
    // SQLite misses whole pages at the end, but takes a last page that is cut for one of zeros.
    const auto pageSize = valueOf(database(), QStringLiteral("PRAGMA page_size"));
    if (!pageSize)
        return unexpected(pageSize.error());
    if (pageSize->toLongLong() <= 0 || QFileInfo(m_path).size() % pageSize->toLongLong() != 0)
        return unexpected(damaged(QStringLiteral("the last page is cut")));
    return {};
}

Result<void> CaseConnection::copyInto(const QString &draft) const
{
    // SQLite copies pages that stand in several places as often as it meets them, and asks nobody:
    // a small file could fill the disk.
    const auto sound = valueOf(database(), QStringLiteral("PRAGMA quick_check(1)"));
    if (!sound)
        return unexpected(sound.error());
    if (sound->toString() != QLatin1String("ok"))
        return unexpected(damaged(sound->toString()));
    return run(database(), QStringLiteral("VACUUM INTO ?"), {draft});
}

Result<void> CaseConnection::copyTo(const QString &path) const
{
    const QFileInfo target(path);
    const QString file = target.absoluteFilePath();
    if (!m_path.isEmpty() && target.exists() &&
        target.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath()) {
        return unexpected(
            {Error::Code::Invalid,
             Tr::tr("This is the open case itself. Choose another name for the copy."), file});
    }
    // A journal of another case would be played onto the copy.
    if (hasJournal(file)) {
        return unexpected(
            {Error::Code::Busy,
             Tr::tr("The case of this name is open, or was not closed. Open and close "
                    "it first, or choose another name for the copy."),
             file});
    }
    const auto draft = makeDraft(target.absolutePath());
    if (!draft)
        return unexpected(draft.error());
    auto done = copyInto(*draft);
    if (done)
        done = moveInto(*draft, file);
    if (!done)
        QFile::remove(*draft);
    return done;
}

Result<void> CaseConnection::copyRedactedTo(const QString &path,
                                            const QList<core::DomainName> &keep,
                                            QList<Entry> added) const
{
    const auto copy = privateCopy(QFileInfo(path).absolutePath());
    if (!copy)
        return unexpected(copy.error());
    auto done = Redaction((*copy)->database(), keep).apply();
    if (done && !added.isEmpty())
        done = CaseWriter((*copy)->database()).write(added);
    if (!done)
        return done;
    // Copied once more, so that nothing of the rest is left in free pages.
    return (*copy)->copyTo(path);
}

Result<void> CaseConnection::fold()
{
    if (isReadOnly() || m_path.isEmpty())
        return {};
    auto done = run(database(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (done)
        done = run(database(), QStringLiteral("PRAGMA journal_mode = DELETE"));
    return done;
}

} // namespace casefile
