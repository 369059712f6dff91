// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QCryptographicHash>
#include <QSqlDatabase>

#include "core/clock.h"
#include "core/result.h"

namespace casefile {

/// The three rows of evidence of a case, each numbered from 1. The values are stored in cases.
enum class Stream : quint8
{
    Entry = 1,
    Sent = 2,
    Answer = 3
};
inline constexpr std::array everyStream{Stream::Entry, Stream::Sent, Stream::Answer};

/// Makes the proofs of what is stored. The hash of a piece of evidence is SHA-256 of 16 random
/// bytes of its own and of its canonical bytes, so that a copy can leave it out, keep its hash, and
/// tell nobody what it was. With the piece are kept these 16 bytes and the first 8 of the hash,
/// which tell which piece was damaged. Each commit ends with a seal, whose head is SHA-256 of
///
///   the head of the seal before (32 bytes of zero for the first), the time of this one and the
///   last id of each stream (eight bytes each, highest first), the hashes of the new pieces,
///   stream by stream, in order of their ids
///
/// so that a head, once it was written down elsewhere, proves everything stored before it, and its
/// order. It proves that nothing changed since then, and says no more.
///
/// Lives on the thread of its connection.
class EvidenceChain
{
public:
    static constexpr qsizetype saltBytes = 16;
    static constexpr qsizetype checkBytes = 8; ///< of the hash, kept with the piece
    static constexpr qsizetype hashBytes = 32;

    /// What a seal says.
    struct Seal
    {
        qint64 id = 0;
        core::UtcMs at = 0;
        std::array<qint64, everyStream.size()> last{}; ///< id of each stream
        QByteArray head = QByteArray(hashBytes, '\0');

        qint64 lastOf(Stream stream) const { return last.at(static_cast<size_t>(stream) - 1); }
        qint64 pieces() const { return last[0] + last[1] + last[2]; }
    };

    explicit EvidenceChain(const QSqlDatabase &database);

    /// Reads where the chain ends; within a transaction, before anything is proved.
    core::Result<void> begin();
    /// The id that the next piece of a stream must get.
    qint64 nextId(Stream stream) const;
    /// Takes up the next piece: what is kept with it.
    QByteArray prove(Stream stream, QByteArrayView content);
    /// The same for a piece of which only the hash is known.
    void proveDropped(Stream stream, QByteArrayView hash);
    /// Proves with the random bytes, and so with the hash, that another case gave it: what is kept
    /// with it.
    QByteArray proveWith(Stream stream, QByteArrayView salt, QByteArrayView content);
    /// Stores the seal of all that was taken up, if there is any.
    core::Result<void> seal(core::UtcMs at);
    /// What a rolled back transaction took up is gone.
    void forget();

    static core::Result<Seal> lastSeal(const QSqlDatabase &database);

private:
    QByteArrayView freshSalt();

    QSqlDatabase m_database;
    Seal m_last;
    bool m_isKnown = false;
    std::array<QByteArray, everyStream.size()> m_hashes; ///< taken up since the last seal
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_salts;
    qsizetype m_usedSalts = 0;
};

/// SHA-256 of a salt and the content.
QByteArray evidenceHash(QCryptographicHash &hash, QByteArrayView salt, QByteArrayView content);
/// How the head of a seal is written for people: "sha256:…".
QString headText(const EvidenceChain::Seal &seal);
/// The head of a seal; its own `head` is not looked at.
QByteArray headOf(const EvidenceChain::Seal &seal, QByteArrayView previousHead,
                  const std::array<QByteArray, everyStream.size()> &hashes);

} // namespace casefile
