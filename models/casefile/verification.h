// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace casefile {

/// What a check of the evidence chain came to.
struct Verification
{
    /// What was found broken first.
    struct Fault
    {
        QString where;  ///< "entry", "sent", "answer", "seal" or "file": words of the command line
        qint64 id = 0;  ///< its number there; 0: of the file as a whole
        QString reason; ///< for people

        bool operator==(const Fault &) const = default;
    };

    qint64 entries = 0; ///< pieces of evidence that were found sound
    qint64 dropped = 0; ///< of which a redacted copy holds the hash only
    QString head;       ///< "sha256:…", of the last sound seal
    std::optional<Fault> broken{};
    bool holdsExpected = true; ///< the head that was asked for is one of the case's

    bool isSound() const { return !broken && holdsExpected; }
    bool operator==(const Verification &) const = default;
};

/// How far a check is.
struct CheckStep
{
    qint64 done = 0;                      ///< pieces of evidence that were looked at
    qint64 all = 0;                       ///< that the case holds by now
    std::optional<Verification> result{}; ///< once it has ended
};

} // namespace casefile
