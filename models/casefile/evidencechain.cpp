// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/evidencechain.h"

#include <algorithm>
#include <limits>

#include <QRandomGenerator>
#include <QtEndian>

#include "casefile/row.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

constexpr qsizetype saltsAtOnce = 512;
constexpr qint64 anyId = std::numeric_limits<qint64>::max();

size_t indexOf(Stream stream)
{
    return static_cast<size_t>(stream) - 1;
}

void appendBigEndian(QByteArray &bytes, qint64 number)
{
    std::array<char, sizeof(number)> bigEndian{};
    qToBigEndian(number, bigEndian.data());
    bytes.append(bigEndian.data(), bigEndian.size());
}

} // namespace

QByteArray evidenceHash(QCryptographicHash &hash, QByteArrayView salt, QByteArrayView content)
{
    hash.reset();
    hash.addData(salt);
    hash.addData(content);
    return hash.result();
}

QString headText(const EvidenceChain::Seal &seal)
{
    return QLatin1String("sha256:") + QString::fromLatin1(seal.head.toHex());
}

QByteArray headOf(const EvidenceChain::Seal &seal, QByteArrayView previousHead,
                  const std::array<QByteArray, everyStream.size()> &hashes)
{
    QByteArray numbers;
    appendBigEndian(numbers, seal.at);
    for (const qint64 last : seal.last)
        appendBigEndian(numbers, last);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousHead);
    hash.addData(numbers);
    for (const QByteArray &some : hashes)
        hash.addData(some);
    return hash.result();
}

EvidenceChain::EvidenceChain(const QSqlDatabase &database)
    : m_database(database)
{}

Result<EvidenceChain::Seal> EvidenceChain::lastSeal(const QSqlDatabase &database)
{
    Statement statement(database,
                        QStringLiteral("SELECT id, at_ms, last_entry, last_sent, last_answer, head "
                                       "FROM seal ORDER BY id DESC LIMIT 1"));
    if (const auto done = statement.run(); !done)
        return unexpected(done.error());
    Seal seal;
    if (statement.next()) {
        Row row(statement);
        seal.id = row.id(0);
        seal.at = row.time(1);
        for (size_t i = 0; i < seal.last.size(); ++i)
            seal.last.at(i) = row.integer(static_cast<int>(i) + 2, 0, anyId);
        seal.head = row.blob(5, hashBytes);
        if (!row.isSound() || seal.head.size() != hashBytes)
            return unexpected(damagedIn("seal", seal.id));
        return seal;
    }
    if (const auto ended = statement.ended(); !ended)
        return unexpected(ended.error());
    return seal;
}

Result<void> EvidenceChain::begin()
{
    if (m_isKnown)
        return {};
    auto last = lastSeal(m_database);
    if (!last)
        return unexpected(last.error());
    m_last = *std::move(last);
    m_isKnown = true;
    return {};
}

qint64 EvidenceChain::nextId(Stream stream) const
{
    return m_last.lastOf(stream) + m_hashes.at(indexOf(stream)).size() / hashBytes + 1;
}

QByteArrayView EvidenceChain::freshSalt()
{
    if (m_usedSalts == m_salts.size()) {
        m_salts.resize(saltBytes * saltsAtOnce);
        auto *words = reinterpret_cast<quint32 *>(m_salts.data());
        QRandomGenerator::system()->fillRange(words, m_salts.size() /
                                                         static_cast<qsizetype>(sizeof(quint32)));
        m_usedSalts = 0;
    }
    const QByteArrayView salt = QByteArrayView(m_salts).sliced(m_usedSalts, saltBytes);
    m_usedSalts += saltBytes;
    return salt;
}

QByteArray EvidenceChain::prove(Stream stream, QByteArrayView content)
{
    return proveWith(stream, freshSalt(), content);
}

QByteArray EvidenceChain::proveWith(Stream stream, QByteArrayView salt, QByteArrayView content)
{
    const QByteArray hash = evidenceHash(m_hash, salt, content);
    m_hashes.at(indexOf(stream)).append(hash);
    QByteArray proof(saltBytes + checkBytes, Qt::Uninitialized);
    std::copy(salt.begin(), salt.end(), proof.begin());
    std::copy_n(hash.begin(), checkBytes, proof.begin() + saltBytes);
    return proof;
}

void EvidenceChain::proveDropped(Stream stream, QByteArrayView hash)
{
    m_hashes.at(indexOf(stream)).append(hash.data(), hash.size());
}

Result<void> EvidenceChain::seal(core::UtcMs at)
{
    Seal next = m_last;
    next.id = m_last.id + 1;
    next.at = at;
    for (size_t i = 0; i < m_hashes.size(); ++i)
        next.last.at(i) += m_hashes.at(i).size() / hashBytes;
    if (next.last == m_last.last)
        return {};
    next.head = headOf(next, m_last.head, m_hashes);
    auto done = run(m_database,
                    QStringLiteral("INSERT INTO seal (id, at_ms, last_entry, last_sent, "
                                   "last_answer, head) VALUES (?, ?, ?, ?, ?, ?)"),
                    {next.id, next.at, next.last[0], next.last[1], next.last[2], next.head});
    if (!done)
        return done;
    m_last = std::move(next);
    for (QByteArray &hashes : m_hashes)
        hashes.resize(0);
    return {};
}

void EvidenceChain::forget()
{
    m_isKnown = false;
    for (QByteArray &hashes : m_hashes)
        hashes.clear();
}

} // namespace casefile
