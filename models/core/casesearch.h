// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotations.h"

namespace core {

/// Something of a case that holds what was looked for.
struct Found
{
    enum class Where : quint8
    {
        Heading,
        Name,
        Address,
        Tag,
        Verdict, ///< the analyst's own
        Note
    };

    Where where = Where::Name;
    Target target{};
    QString text{};  ///< that holds it
    qint64 note = 0; ///< of a note, its id

    bool operator==(const Found &) const = default;
};

/// What of a case holds every one of the words: its names (also as they are shown, and defanged),
/// addresses, and what the analyst wrote. Case does not matter. In the order of Found::Where, at
/// most `most`.
QList<Found> search(const QString &words, const QList<DomainName> &names,
                    const QList<IpAddress> &addresses, const Annotations &annotations,
                    qsizetype most = 1000);

} // namespace core
