// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include "core/result.h"
#include "push/destination.h"

namespace push {

/// What came of a push. A value.
struct Outcome
{
    qsizetype meant = 0;                     ///< pieces that were to be sent
    qsizetype taken = 0;                     ///< pieces that the server says it holds now
    std::optional<qsizetype> alreadyThere{}; ///< among them; none: the server does not say
    qsizetype refused = 0;
    bool isBegun = false;               ///< something of it left this machine
    QStringList refusals{};             ///< one plain line each, as far as the server says
    std::optional<core::Error> error{}; ///< why it ended early

    /// The error of a push that a person ended.
    static core::Error stopped();
    bool isWhole() const { return !error && refused == 0; }
    /// How many were added, were there, were refused; one sentence each; the error
    /// is not among them.
    QStringList sentences(const Destination &to) const;
};

} // namespace push
