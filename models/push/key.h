// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/result.h"
#include "push/destination.h"

namespace push {

/// What opens a destination. Made to be sent and nothing else: it is not printable, not comparable
/// and stands in no error.
class Key
{
public:
    static constexpr qsizetype longest = 4096;

    /// One line of printable characters; line ends behind it are not part of it.
    static core::Result<Key> read(QByteArray text);

    /// The header that carries it. MISP: the key itself. TAXII: "user:password" for basic
    /// authentication, "Scheme credentials" as it is, anything else is a bearer token.
    QByteArray authorization(Destination::Kind kind) const;
    /// What a server said, with the key in it made unreadable: it may send back what it was sent.
    QString blotted(QString text) const;
    /// For the keyring only.
    const QByteArray &secret() const { return m_text; }

private:
    explicit Key(const QByteArray &text)
        : m_text(text)
    {}

    QByteArray m_text;
};

} // namespace push
