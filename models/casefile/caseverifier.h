// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QSqlDatabase>

#include "casefile/evidencesource.h"
#include "casefile/verification.h"

namespace casefile {

/// Hashes everything in a case anew and compares it with what the case proves. Reads only. Lives on
/// the thread of its connection, for one check, and is destroyed before the connection is closed.
class CaseVerifier
{
public:
    /// `expected`: a head that was written down earlier, 64 hexadecimal digits; empty: none.
    /// `visit` is told the hash of each piece that is there, and says whether to go on: what was
    /// not gone through to the end is neither sound nor broken.
    using Visit = std::function<bool(Stream stream, qint64 id, const QByteArray &hash)>;

    explicit CaseVerifier(const QSqlDatabase &database, QByteArray expected = {}, Visit visit = {});
    ~CaseVerifier();
    Q_DISABLE_COPY_MOVE(CaseVerifier)

    /// All of it at once.
    Verification verify();
    /// Looks at so many pieces more: whether the check goes on. At its end the file as a whole is
    /// checked in one step of its own. Between two steps evidence may be added to the case, and it
    /// may be read; what was added by the time of the last seal is checked with the rest.
    bool advance(qint64 pieces);
    /// Pieces that were looked at.
    qint64 done() const { return m_looked; }
    /// What the check came to, once it has ended.
    const Verification &result() const { return m_result; }

private:
    enum class Stage
    {
        Seals,
        File,
        Done
    };

    /// Whether all is sound so far; `pieces` is what is left of the step.
    bool readSeals(qint64 &pieces);
    bool readSeal();
    bool readPieces(qint64 &pieces);
    bool readPiece(Stream stream, qint64 id, QByteArray &hashes);
    bool closeSeal();
    bool readFile();
    void pause();
    std::optional<QByteArray> hashOfDropped(Stream stream, qint64 id);
    bool readRest();
    bool countsAreEqual();
    /// Notes the first fault; always false.
    bool broken(const QString &where, qint64 id, const QString &reason);
    bool broken(Stream stream, qint64 id, const QString &reason);

    QSqlDatabase m_database;
    QByteArray m_expected;
    Visit m_visit;
    Stage m_stage = Stage::Seals;
    Statement m_seals;
    bool m_isReadingSeals = false;
    std::array<std::unique_ptr<EvidenceSource>, everyStream.size()> m_sources;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    EvidenceChain::Seal m_last;                          ///< that was found sound
    std::optional<EvidenceChain::Seal> m_seal;           ///< whose pieces are being looked at
    size_t m_stream = 0;                                 ///< of them, by its place in everyStream
    std::array<QByteArray, everyStream.size()> m_hashes; ///< of the pieces of m_seal
    qint64 m_looked = 0;
    qint64 m_dropped = 0;
    Verification m_result;
};

} // namespace casefile
