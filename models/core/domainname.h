// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <compare> // after Qt's headers: moc 6.4 fails on the concepts in it when it comes first

#include "core/result.h"

namespace core {

/// A DNS name in its one canonical form: lower case, A-labels, no final dot, at most 253 octets.
/// Bytes a host name cannot hold (they occur in packets) stay escaped as \DDD, so the text is
/// always printable ASCII, but may hold any punctuation: writers must quote it.
class DomainName
{
public:
    /// The root; also "no name".
    DomainName() = default;
    /// What a person typed: Unicode is mapped with IDNA 2008 (libidn2, UTS #46). Letters, digits,
    /// hyphen and underscore only.
    static Result<DomainName> parse(QStringView text);
    /// The presentation form of a name from a packet; accepts every byte a packet can carry.
    static Result<DomainName> fromPresentation(QByteArrayView text);

    bool isEmpty() const { return m_text.isEmpty(); }
    /// The canonical form, the key under which the name is stored.
    const QByteArray &text() const { return m_text; }
    QString toString() const { return QString::fromLatin1(m_text); }
    /// With U-labels where IDNA gives them back unchanged and they hold no control, bidirectional
    /// or invisible character nor letters that imitate another script; else toString(). For showing
    /// only.
    QString toUnicode() const;
    /// toString(), harmless to paste: flux[.]test.
    QString defanged() const;

    bool isInternationalised() const { return m_text.contains("xn--"); }
    bool isWithin(const DomainName &parent) const;
    /// The part one registers, by the Public Suffix List of libpsl; empty for a suffix itself.
    DomainName registrable() const;
    bool isPublicSuffix() const;
    /// A suffix under which a registry delegates (com, co.uk, test), not one of a company's
    /// customers (the list's private section): such a zone is nobody's own.
    bool isRegistrySuffix() const;
    /// Ends in a suffix of the list, or in a special-use name such as .test (RFC 6761): what tells
    /// a name in prose from "report.pdf".
    bool hasKnownSuffix() const;

    auto operator<=>(const DomainName &other) const { return m_text.compare(other.m_text) <=> 0; }
    bool operator==(const DomainName &) const = default;
    friend size_t qHash(const DomainName &name, size_t seed = 0)
    {
        return qHash(name.m_text, seed);
    }

private:
    QByteArray m_text;
};

QDebug operator<<(QDebug debug, const DomainName &name);

} // namespace core

Q_DECLARE_METATYPE(core::DomainName)
