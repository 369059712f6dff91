// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/evidencesource.h"

#include <optional>

#include "casefile/canonical.h"
#include "casefile/casereader.h"
#include "casefile/sentrow.h"

namespace casefile {

using core::Result;
using core::unexpected;

namespace {

constexpr int pageSize = 1000;

class Entries final : public EvidenceSource
{
public:
    explicit Entries(const QSqlDatabase &database)
        : EvidenceSource(database,
                         QStringLiteral("SELECT id, at_ms, kind, row, CASE WHEN content IS NULL OR "
                                        "length(content) <= %1 THEN content ELSE 0 END, proof "
                                        "FROM entry WHERE id >= ? ORDER BY id")
                             .arg(longestContent))
        , m_database(database)
    {}

    void pause() override
    {
        EvidenceSource::pause();
        // A name of which nothing was known may have become one of which something is.
        m_dictionary.reset();
    }

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
            const auto name = dictionary().name(id);
            if (!name)
                return unexpected(name.error());
            if (kind == EntryKind::Watched)
                Canonical::writeWatched(content, at, (*name)->facts.name);
            else
                Canonical::write(content, at, (*name)->facts);
            return {};
        }
        case EntryKind::AddressFacts: {
            const auto facts = dictionary().fact(id);
            if (!facts)
                return unexpected(facts.error());
            Canonical::write(content, at, *facts);
            return {};
        }
        case EntryKind::List: {
            const auto list = dictionary().list(id);
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

    Dictionary &dictionary()
    {
        if (!m_dictionary)
            m_dictionary.emplace(m_database, Dictionary::Texts::AsStored);
        return *m_dictionary;
    }

    QSqlDatabase m_database;
    std::optional<Dictionary> m_dictionary;
};

class SentPackets final : public EvidenceSource
{
public:
    explicit SentPackets(const QSqlDatabase &database)
        : EvidenceSource(database, sentQuery())
        , m_dictionary(database)
    {}

    void pause() override
    {
        EvidenceSource::pause();
        m_dictionary.finish();
    }

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

class Answers final : public EvidenceSource
{
public:
    explicit Answers(const QSqlDatabase &database)
        : EvidenceSource(database,
                         QStringLiteral("SELECT id, proof FROM packet WHERE id >= ? ORDER BY id"))
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

} // namespace

EvidenceSource::EvidenceSource(const QSqlDatabase &database, const QString &sql)
    : m_statement(database, sql)
{}

std::unique_ptr<EvidenceSource> EvidenceSource::of(Stream stream, const QSqlDatabase &database)
{
    switch (stream) {
    case Stream::Entry:
        return std::make_unique<Entries>(database);
    case Stream::Sent:
        return std::make_unique<SentPackets>(database);
    case Stream::Answer:
        return std::make_unique<Answers>(database);
    }
    Q_UNREACHABLE();
}

Result<const EvidenceSource::Piece *> EvidenceSource::peek()
{
    if (m_hasPiece)
        return &m_piece;
    const auto more = advance(m_piece);
    if (!more)
        return unexpected(more.error());
    m_hasPiece = *more == 1;
    return m_hasPiece ? &m_piece : nullptr;
}

void EvidenceSource::pause()
{
    m_statement.finish();
    m_isRunning = false;
}

Result<int> EvidenceSource::step()
{
    if (!m_isRunning) {
        if (const auto done = m_statement.run({m_from}); !done)
            return unexpected(done.error());
        m_isRunning = true;
    }
    if (!m_statement.next()) {
        m_isRunning = false; // what is stored from now on comes behind
        const auto ended = m_statement.ended();
        return ended ? Result<int>(0) : unexpected(ended.error());
    }
    // What stands behind the highest id there is, is no id: the reader of the row says so.
    if (const auto id = m_statement.integer(0); id && *id < std::numeric_limits<qint64>::max())
        m_from = *id + 1;
    return 1;
}

} // namespace casefile
