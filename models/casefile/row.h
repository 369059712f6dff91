// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/statement.h"
#include "core/observation.h"

namespace casefile {

/// Longest text of a case: 65,535 octets of record data, each written as \DDD, and punctuation.
constexpr qsizetype longestText = 300'000;

constexpr auto allAddressKinds =
    core::AddressKinds::fromInt(2 * static_cast<uint>(core::AddressKind::Anycast) - 1);
constexpr auto allNameKinds =
    core::NameKinds::fromInt(2 * static_cast<uint>(core::NameKind::PublicSuffix) - 1);

/// Bytes of SHA-256.
constexpr qsizetype longestHash = 32;

/// Most lists that are kept to hold one address or name.
constexpr qsizetype mostHits = 64;

/// More than half the girth of the Earth; no radius is larger.
constexpr double longestDistanceKm = 50'000;

/// Reads one row of a case that may be hostile: each value is taken only if it has the type and
/// range the schema promises; isSound() says whether all of them had.
class Row
{
public:
    explicit Row(const Statement &statement)
        : m_statement(statement)
    {}

    qint64 integer(int column, qint64 least, qint64 most);
    /// An id, or 0 for NULL.
    qint64 idOrNull(int column);
    qint64 id(int column);
    double real(int column, double least, double most);
    QString text(int column);
    /// The same made fit to show, as texts are that Fluxcase stores of networks and places.
    QString shownText(int column);
    QByteArray blob(int column, qsizetype most);
    /// The same, not copied: valid until the statement steps on.
    QByteArrayView blobView(int column, qsizetype most);
    bool isNull(int column) const;
    core::DomainName name(int column);
    core::UtcMs time(int column);
    /// The empty prefix for NULL.
    core::IpPrefix prefixOrNull(int column);
    /// The empty prefix for an empty text.
    core::IpPrefix prefixOrEmpty(int column);
    /// A set of bits, none beyond those of `all`.
    template <typename Flags>
    Flags flags(int column, Flags all)
    {
        const qint64 bits = integer(column, 0, static_cast<qint64>(all.toInt()));
        if ((bits & ~static_cast<qint64>(all.toInt())) != 0)
            m_isSound = false;
        return Flags::fromInt(static_cast<typename Flags::Int>(bits));
    }
    template <typename Enum>
    Enum oneOf(int column, Enum last)
    {
        return static_cast<Enum>(integer(column, 0, static_cast<qint64>(last)));
    }

    bool isSound() const { return m_isSound; }
    void setUnsound() { m_isSound = false; }

private:
    const Statement &m_statement;
    bool m_isSound = true;
};

/// What a reader says about a row that is not sound.
core::Error damaged(const QString &detail);
core::Error damagedIn(const char *table, qint64 id);

} // namespace casefile
