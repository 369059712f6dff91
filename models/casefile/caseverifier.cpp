// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/caseverifier.h"

#include <limits>

#include <QCoreApplication>

#include "casefile/canonical.h"
#include "casefile/casereader.h"
#include "casefile/sentrow.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

constexpr qint64 anyId = std::numeric_limits<qint64>::max();
constexpr int pageSize = 1000;
constexpr qsizetype proofBytes = EvidenceChain::saltBytes + EvidenceChain::checkBytes;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(casefile::CaseVerifier)
};

QString nameOf(Stream stream)
{
    switch (stream) {
    case Stream::Entry:
        return QStringLiteral("entry");
    case Stream::Sent:
        return QStringLiteral("sent");
    case Stream::Answer:
        return QStringLiteral("answer");
    }
    Q_UNREACHABLE();
}

QString changedText()
{
    return Tr::tr("It is not what was stored.");
}

} // namespace

/// Gives the pieces of a stream in order.
class CaseVerifier::Source
{
public:
    Source(const QSqlDatabase &database, const QString &sql)
        : m_statement(database, sql)
    {}
    virtual ~Source() = default;
    Q_DISABLE_COPY_MOVE(Source)

    /// The next piece; null at the end. A piece that cannot be read is an error.
    Result<const Piece *> peek()
    {
        if (m_hasPiece)
            return &m_piece;
        const auto more = advance(m_piece);
        if (!more)
            return unexpected(more.error());
        m_hasPiece = *more == 1;
        return m_hasPiece ? &m_piece : nullptr;
    }
    void pop() { m_hasPiece = false; }

protected:
    /// 1, or 0 at the end.
    virtual Result<int> advance(Piece &piece) = 0;
    /// The statement's next row, the first time its first one: 1, or 0 at the end.
    Result<int> step()
    {
        if (!m_isRunning) {
            if (const auto done = m_statement.run(); !done)
                return unexpected(done.error());
            m_isRunning = true;
        }
        if (m_statement.next())
            return 1;
        const auto ended = m_statement.ended();
        return ended ? Result<int>(0) : unexpected(ended.error());
    }
    Statement &statement() { return m_statement; }

private:
    Statement m_statement;
    bool m_isRunning = false;
    Piece m_piece;
    bool m_hasPiece = false;
};

class CaseVerifier::Entries final : public Source
{
public:
    explicit Entries(const QSqlDatabase &database)
        : Source(database,
                 QStringLiteral("SELECT id, at_ms, kind, row, CASE WHEN content IS NULL OR "
                                "length(content) <= %1 THEN content ELSE 0 END, proof "
                                "FROM entry ORDER BY id")
                     .arg(longestContent))
        , m_dictionary(database, Dictionary::Texts::AsStored)
    {}

private:
    Result<int> advance(Piece &piece) override
    {
        if (const auto more = step(); !more || *more == 0)
            return more;
        Row row(statement());
        piece.id = row.id(0);
        piece.proof = row.blob(5, proofBytes);
        piece.content.resize(0);
        const auto written = write(piece.content, row);
        if (!written)
            return unexpected(written.error());
        if (!row.isSound())
            return unexpected(damagedIn("entry", piece.id));
        return 1;
    }

    Result<void> write(QByteArray &content, Row &row)
    {
        const core::UtcMs at = row.time(1);
        const auto kind = row.oneOf(2, EntryKind::Merge);
        if (isWritten(kind)) {
            if (!row.isNull(3))
                row.setUnsound();
            Canonical::write(content, Entry{0, at, kind, row.blob(4, longestContent)});
            return {};
        }
        if (!row.isNull(4))
            row.setUnsound();
        const qint64 id = row.id(3);
        if (!row.isSound())
            return {};
        switch (kind) {
        case EntryKind::Watched:
        case EntryKind::NameFacts: {
            const auto name = m_dictionary.name(id);
            if (!name)
                return unexpected(name.error());
            if (kind == EntryKind::Watched)
                Canonical::writeWatched(content, at, (*name)->facts.name);
            else
                Canonical::write(content, at, (*name)->facts);
            return {};
        }
        case EntryKind::AddressFacts: {
            const auto facts = m_dictionary.fact(id);
            if (!facts)
                return unexpected(facts.error());
            Canonical::write(content, at, *facts);
            return {};
        }
        case EntryKind::List: {
            const auto list = m_dictionary.list(id);
            if (!list)
                return unexpected(list.error());
            Canonical::write(content, at, *list);
            return {};
        }
        default:
            row.setUnsound();
            return {};
        }
    }

    Dictionary m_dictionary;
};

class CaseVerifier::SentPackets final : public Source
{
public:
    explicit SentPackets(const QSqlDatabase &database)
        : Source(database, sentQuery())
        , m_dictionary(database)
    {}

private:
    Result<int> advance(Piece &piece) override
    {
        if (const auto more = step(); !more || *more == 0)
            return more;
        const auto sent = sentRow(statement(), m_dictionary);
        if (!sent)
            return unexpected(sent.error());
        piece.id = sent->id;
        piece.proof = sent->proof;
        piece.content.resize(0);
        Canonical::write(piece.content, sent->packet);
        return 1;
    }

    Dictionary m_dictionary;
};

class CaseVerifier::Answers final : public Source
{
public:
    explicit Answers(const QSqlDatabase &database)
        : Source(database, QStringLiteral("SELECT id, proof FROM packet ORDER BY id"))
        , m_database(database)
        , m_reader(std::make_unique<CaseReader>(database))
    {}

private:
    Result<int> advance(Piece &piece) override
    {
        if (m_at == m_page.observations.size()) {
            if (auto read = readPage(piece.id); !read)
                return unexpected(read.error());
        }
        const bool isEnd = m_page.observations.isEmpty();
        const auto more = step();
        if (!more)
            return more;
        if (*more == 0)
            return isEnd ? more : unexpected(damagedIn("answer", m_page.observations.at(m_at).id));
        Row row(statement());
        piece.id = row.id(0);
        piece.proof = row.blob(1, proofBytes);
        if (!row.isSound() || isEnd || m_page.observations.at(m_at).id != piece.id)
            return unexpected(damagedIn("answer", piece.id));
        piece.content.resize(0);
        Canonical::write(piece.content, m_page.observations.at(m_at++));
        return 1;
    }

    Result<void> readPage(qint64 after)
    {
        auto page = m_reader->next(m_pageSize, CaseReader::Packets::Read);
        if (!page && m_pageSize > 1) {
            // One by one from here, to come as far as the one that cannot be read.
            m_pageSize = 1;
            m_reader = std::make_unique<CaseReader>(m_database);
            m_reader->startAfter(after);
            page = m_reader->next(m_pageSize, CaseReader::Packets::Read);
        }
        if (!page)
            return unexpected(page.error());
        m_page = *std::move(page);
        m_at = 0;
        return {};
    }

    QSqlDatabase m_database;
    std::unique_ptr<CaseReader> m_reader;
    int m_pageSize = pageSize;
    core::Batch m_page;
    qsizetype m_at = 0;
};

CaseVerifier::CaseVerifier(const QSqlDatabase &database)
    : m_database(database)
    , m_sources{std::make_unique<Entries>(database), std::make_unique<SentPackets>(database),
                std::make_unique<Answers>(database)}
{}

CaseVerifier::~CaseVerifier() = default;

Verification CaseVerifier::verify(const QByteArray &expected, Visit visit)
{
    m_visit = std::move(visit);
    m_result = {};
    m_result.holdsExpected = expected.isEmpty();
    // The whole file comes last, so that a damaged piece is called by its number.
    [[maybe_unused]] const bool isSound =
        readSeals(expected) && readRest() && countsAreEqual() && readFile();
    return m_result;
}

bool CaseVerifier::readFile()
{
    // What the hashes cannot see: an index that leads elsewhere, pages in two places.
    const auto sound = valueOf(m_database, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!sound)
        return broken(QStringLiteral("file"), 0, sound.error().message);
    if (sound->toString() != QLatin1String("ok"))
        return broken(QStringLiteral("file"), 0, Tr::tr("The file itself is damaged."));
    const auto info = CaseReader(m_database).info();
    return info ? true : broken(QStringLiteral("file"), 0, info.error().message);
}

bool CaseVerifier::readSeals(const QByteArray &expected)
{
    Statement statement(m_database, QStringLiteral("SELECT id, at_ms, last_entry, last_sent, "
                                                   "last_answer, head FROM seal ORDER BY id"));
    const QString where = QStringLiteral("seal");
    if (const auto done = statement.run(); !done)
        return broken(where, 0, done.error().message);
    while (statement.next()) {
        Row row(statement);
        EvidenceChain::Seal seal;
        seal.id = row.id(0);
        seal.at = row.time(1);
        for (size_t i = 0; i < seal.last.size(); ++i)
            seal.last.at(i) = row.integer(static_cast<int>(i) + 2, m_last.last.at(i), anyId);
        seal.head = row.blob(5, EvidenceChain::hashBytes);
        if (!row.isSound() || seal.id != m_last.id + 1)
            return broken(where, m_last.id + 1, changedText());
        std::array<QByteArray, everyStream.size()> hashes;
        for (const Stream stream : everyStream) {
            if (!readPieces(seal, stream, m_last.lastOf(stream),
                            hashes.at(static_cast<size_t>(stream) - 1)))
                return false;
        }
        if (headOf(seal, m_last.head, hashes) != seal.head)
            return broken(where, seal.id, changedText());
        m_last = seal;
        m_result.entries = seal.pieces();
        const QByteArray head = seal.head.toHex();
        m_result.head = QLatin1String("sha256:") + QString::fromLatin1(head);
        m_result.holdsExpected = m_result.holdsExpected || head == expected;
    }
    if (const auto ended = statement.ended(); !ended)
        return broken(where, m_last.id + 1, ended.error().message);
    return m_last.id > 0 || broken(where, 1, Tr::tr("It is missing."));
}

bool CaseVerifier::readPieces(const EvidenceChain::Seal &seal, Stream stream, qint64 after,
                              QByteArray &hashes)
{
    Source &source = *m_sources.at(static_cast<size_t>(stream) - 1);
    for (qint64 id = after + 1; id <= seal.lastOf(stream); ++id) {
        const auto piece = source.peek();
        if (!piece)
            return broken(stream, id, piece.error().message);
        if (*piece != nullptr && (*piece)->id == id) {
            const QByteArrayView proof((*piece)->proof);
            if (proof.size() != proofBytes)
                return broken(stream, id, changedText());
            const QByteArray hash =
                evidenceHash(m_hash, proof.first(EvidenceChain::saltBytes), (*piece)->content);
            if (!hash.startsWith(proof.last(EvidenceChain::checkBytes)))
                return broken(stream, id, changedText());
            hashes.append(hash);
            if (m_visit && !m_visit(stream, id, hash))
                return false;
            source.pop();
            continue;
        }
        const auto dropped = hashOfDropped(stream, id);
        if (!dropped)
            return broken(stream, id, Tr::tr("It is missing."));
        hashes.append(*dropped);
        ++m_dropped;
    }
    return true;
}

std::optional<QByteArray> CaseVerifier::hashOfDropped(Stream stream, qint64 id)
{
    const auto hash =
        valueOf(m_database, QStringLiteral("SELECT hash FROM dropped WHERE stream = ? AND id = ?"),
                {static_cast<int>(stream), id});
    if (!hash || hash->toByteArray().size() != EvidenceChain::hashBytes)
        return std::nullopt;
    return hash->toByteArray();
}

bool CaseVerifier::readRest()
{
    for (const Stream stream : everyStream) {
        const auto piece = m_sources.at(static_cast<size_t>(stream) - 1)->peek();
        if (!piece)
            return broken(stream, m_last.lastOf(stream) + 1, piece.error().message);
        if (*piece != nullptr)
            return broken(stream, (*piece)->id, Tr::tr("It was never sealed."));
    }
    return true;
}

bool CaseVerifier::countsAreEqual()
{
    // Each entry was found equal to its row, so that a row more is one that nobody stored. A bare
    // count(*) could not be ended: see Effort.
    struct Count
    {
        const char *table;
        const char *expected;
    };
    static constexpr Count counts[] = {
        {"address_fact", "SELECT count(DISTINCT row) FROM entry WHERE kind = 3"},
        {"name_fact", "SELECT count(DISTINCT row) FROM entry WHERE kind = 4"},
        {"list", "SELECT count(DISTINCT row) FROM entry WHERE kind = 5"},
        {"address_hit", "SELECT count(*) FROM address_hit WHERE fact IN "
                        "(SELECT id FROM address_fact)"},
        {"name_hit", "SELECT count(*) FROM name_hit WHERE name IN (SELECT name FROM name_fact)"},
    };
    for (const Count &count : counts) {
        const auto rows = valueOf(
            m_database, QStringLiteral("SELECT (SELECT coalesce(sum(1), 0) FROM %1) = "
                                       "(%2)")
                            .arg(QLatin1String(count.table), QLatin1String(count.expected)));
        if (!rows || rows->toInt() != 1)
            return broken(QStringLiteral("file"), 0, Tr::tr("It holds more than was stored."));
    }
    const auto dropped =
        valueOf(m_database, QStringLiteral("SELECT coalesce(sum(1), 0) FROM dropped"));
    m_result.dropped = m_dropped;
    if (!dropped || dropped->toLongLong() != m_dropped)
        return broken(QStringLiteral("file"), 0, Tr::tr("It holds more than was stored."));
    return true;
}

bool CaseVerifier::broken(const QString &where, qint64 id, const QString &reason)
{
    m_result.broken = Verification::Fault{where, id, reason};
    return false;
}

bool CaseVerifier::broken(Stream stream, qint64 id, const QString &reason)
{
    return broken(nameOf(stream), id, reason);
}

} // namespace casefile
