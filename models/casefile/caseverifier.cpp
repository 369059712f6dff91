// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/caseverifier.h"

#include <limits>
#include <utility>

#include <QCoreApplication>

#include "casefile/casereader.h"
#include "casefile/strayrows.h"

namespace casefile {

namespace {

constexpr qint64 anyId = std::numeric_limits<qint64>::max();

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

QString ofSeals()
{
    return QStringLiteral("seal");
}

size_t indexOf(Stream stream)
{
    return static_cast<size_t>(stream) - 1;
}

QString changedText()
{
    return Tr::tr("It is not what was stored.");
}

} // namespace

CaseVerifier::CaseVerifier(const QSqlDatabase &database, QByteArray expected, Visit visit)
    : m_database(database)
    , m_expected(std::move(expected))
    , m_visit(std::move(visit))
    , m_seals(database, QStringLiteral("SELECT id, at_ms, last_entry, last_sent, last_answer, head "
                                       "FROM seal WHERE id >= ? ORDER BY id"))
{
    for (const Stream stream : everyStream)
        m_sources.at(indexOf(stream)) = EvidenceSource::of(stream, database);
    m_result.holdsExpected = m_expected.isEmpty();
}

CaseVerifier::~CaseVerifier() = default;

Verification CaseVerifier::verify()
{
    while (advance(std::numeric_limits<qint64>::max())) {
    }
    return m_result;
}

bool CaseVerifier::advance(qint64 pieces)
{
    switch (m_stage) {
    case Stage::Seals:
        // What comes after the last seal is looked at in the same step as that seal.
        if (!readSeals(pieces) || (pieces > 0 && !(readRest() && countsAreEqual())))
            m_stage = Stage::Done;
        else if (pieces > 0)
            m_stage = Stage::File;
        pause();
        break;
    case Stage::File:
        // It comes last, so that a damaged piece is called by its number.
        readFile();
        m_stage = Stage::Done;
        break;
    case Stage::Done:
        break;
    }
    return m_stage != Stage::Done;
}

void CaseVerifier::pause()
{
    m_seals.finish();
    m_isReadingSeals = false;
    for (const auto &source : m_sources)
        source->pause();
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

bool CaseVerifier::readSeals(qint64 &pieces)
{
    while (pieces > 0) {
        if (!m_seal && !readSeal())
            return false;
        if (!m_seal)
            return m_last.id > 0 || broken(ofSeals(), 1, Tr::tr("It is missing."));
        if (!readPieces(pieces) || (pieces > 0 && !closeSeal()))
            return false;
    }
    return true;
}

/// The next one into m_seal, if there is one.
bool CaseVerifier::readSeal()
{
    if (!m_isReadingSeals) {
        // All of them for the first time, lest one is overlooked whose number is none.
        const qint64 from = m_last.id > 0 ? m_last.id + 1 : std::numeric_limits<qint64>::min();
        if (const auto done = m_seals.run({from}); !done)
            return broken(ofSeals(), m_last.id > 0 ? m_last.id + 1 : 0, done.error().message);
        m_isReadingSeals = true;
    }
    if (!m_seals.next()) {
        const auto ended = m_seals.ended();
        return ended.has_value() || broken(ofSeals(), m_last.id + 1, ended.error().message);
    }
    Row row(m_seals);
    EvidenceChain::Seal seal;
    seal.id = row.id(0);
    seal.at = row.time(1);
    for (size_t i = 0; i < seal.last.size(); ++i)
        seal.last.at(i) = row.integer(static_cast<int>(i) + 2, m_last.last.at(i), anyId);
    seal.head = row.blob(5, EvidenceChain::hashBytes);
    if (!row.isSound() || seal.id != m_last.id + 1)
        return broken(ofSeals(), m_last.id + 1, changedText());
    m_seal = std::move(seal);
    m_stream = 0;
    m_hashes = {};
    return true;
}

/// All pieces of m_seal, unless `pieces` comes to nothing before.
bool CaseVerifier::readPieces(qint64 &pieces)
{
    for (; m_stream < everyStream.size(); ++m_stream) {
        const Stream stream = everyStream.at(m_stream);
        QByteArray &hashes = m_hashes.at(m_stream);
        const qint64 first = m_last.lastOf(stream) + 1;
        while (first + hashes.size() / EvidenceChain::hashBytes <= m_seal->lastOf(stream)) {
            if (pieces == 0)
                return true;
            if (!readPiece(stream, first + hashes.size() / EvidenceChain::hashBytes, hashes))
                return false;
            --pieces;
            ++m_looked;
        }
    }
    return true;
}

bool CaseVerifier::readPiece(Stream stream, qint64 id, QByteArray &hashes)
{
    EvidenceSource &source = *m_sources.at(indexOf(stream));
    const auto piece = source.peek();
    if (!piece)
        return broken(stream, id, piece.error().message);
    if (*piece == nullptr || (*piece)->id != id) {
        const auto dropped = hashOfDropped(stream, id);
        if (!dropped)
            return broken(stream, id, Tr::tr("It is missing."));
        hashes.append(*dropped);
        ++m_dropped;
        return true;
    }
    const QByteArrayView proof((*piece)->proof);
    if (proof.size() != EvidenceSource::proofBytes)
        return broken(stream, id, changedText());
    const QByteArray hash =
        evidenceHash(m_hash, proof.first(EvidenceChain::saltBytes), (*piece)->content);
    if (!hash.startsWith(proof.last(EvidenceChain::checkBytes)))
        return broken(stream, id, changedText());
    hashes.append(hash);
    if (m_visit && !m_visit(stream, id, hash))
        return false;
    source.pop();
    return true;
}

bool CaseVerifier::closeSeal()
{
    if (headOf(*m_seal, m_last.head, m_hashes) != m_seal->head)
        return broken(ofSeals(), m_seal->id, changedText());
    m_last = *std::exchange(m_seal, std::nullopt);
    m_result.entries = m_last.pieces();
    m_result.head = headText(m_last);
    m_result.holdsExpected = m_result.holdsExpected || m_last.head.toHex() == m_expected;
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
        const auto piece = m_sources.at(indexOf(stream))->peek();
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
    const auto strays = StrayRows(m_database).find();
    if (!strays)
        return broken(QStringLiteral("file"), 0, strays.error().message);
    if (*strays) {
        return broken(QStringLiteral("file"), 0,
                      Tr::tr("It holds more than was stored: in table %1, rows that no evidence "
                             "refers to: %2.")
                          .arg((*strays)->table, QString::number((*strays)->count)));
    }
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
