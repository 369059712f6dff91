// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QSqlDatabase>

#include "casefile/evidencechain.h"
#include "casefile/verification.h"

namespace casefile {

class CaseReader;
class Dictionary;
class Row;

/// Hashes everything in a case anew and compares it with what the case proves. Reads only. Lives on
/// the thread of its connection, for one check.
class CaseVerifier
{
public:
    explicit CaseVerifier(const QSqlDatabase &database);
    ~CaseVerifier();
    Q_DISABLE_COPY_MOVE(CaseVerifier)

    /// `expected`: a head that was written down earlier, 64 hexadecimal digits; empty: none.
    /// `visit` is told the hash of each piece that is there, and says whether to go on: what was
    /// not gone through to the end is neither sound nor broken.
    using Visit = std::function<bool(Stream stream, qint64 id, const QByteArray &hash)>;
    Verification verify(const QByteArray &expected, Visit visit = {});

private:
    /// A piece as it is in the case.
    struct Piece
    {
        qint64 id = 0;
        QByteArray proof;
        QByteArray content; ///< canonical
    };
    class Source;
    class Entries;
    class SentPackets;
    class Answers;

    bool readFile();
    bool readSeals(const QByteArray &expected);
    bool readPieces(const EvidenceChain::Seal &seal, Stream stream, qint64 after,
                    QByteArray &hashes);
    std::optional<QByteArray> hashOfDropped(Stream stream, qint64 id);
    bool readRest();
    bool countsAreEqual();
    /// Notes the first fault; always false.
    bool broken(const QString &where, qint64 id, const QString &reason);
    bool broken(Stream stream, qint64 id, const QString &reason);

    QSqlDatabase m_database;
    std::array<std::unique_ptr<Source>, everyStream.size()> m_sources;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    EvidenceChain::Seal m_last;
    qint64 m_dropped = 0;
    Visit m_visit;
    Verification m_result;
};

} // namespace casefile
