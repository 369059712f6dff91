// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/domainname.h"
#include "core/ipaddress.h"

namespace core {

/// What one token of a pasted text turned out to be.
struct PastedItem
{
    enum class Kind : quint8
    {
        Name,
        Address,
        Rejected
    };

    Kind kind = Kind::Rejected;
    int line = 0;      ///< counted from 1
    QString token;     ///< as pasted, at most 300 characters
    DomainName name;   ///< Kind::Name
    IpAddress address; ///< Kind::Address
    /// What was left out around the name: "scheme, path", "mail user", "port"; translated.
    QString dropped;
    QString reason; ///< Kind::Rejected: why, a translated sentence

    bool operator==(const PastedItem &) const = default;
};

/// Finds names and addresses in text of any form: URLs, defanged indicators (hxxp, [.], (.), {.},
/// [dot], \., [:], [@]), mail addresses, lists and prose. Pure; every line is accounted for.
class PastedText
{
public:
    /// Reads at most `maxCharacters`; what lies beyond is left out and said in wasCut().
    static PastedText read(const QString &text);

    static constexpr qsizetype maxCharacters = 1'000'000;
    static constexpr qsizetype maxItems = 20'000;

    /// One entry a token that is, or was meant as, a name or address, in order, without repeats of
    /// a name or address.
    const QList<PastedItem> &items() const { return m_items; }
    /// What was left out there because the text has it before: the first of them, and how many.
    const QList<PastedItem> &repeats() const { return m_repeats; }
    qsizetype repeated() const { return m_repeated; }
    static constexpr qsizetype maxRepeats = 1'000;
    QList<DomainName> names() const;
    QList<IpAddress> addresses() const;
    bool wasCut() const { return m_wasCut; }

private:
    QList<PastedItem> m_items;
    QList<PastedItem> m_repeats;
    qsizetype m_repeated = 0;
    bool m_wasCut = false;
};

} // namespace core
