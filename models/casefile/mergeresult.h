// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <stop_token>

#include <QString>

#include "core/observation.h"
#include "core/pap.h"
#include "core/tlp.h"

namespace casefile {

/// What of another case came into this one.
struct MergeResult
{
    QString file;            ///< as it was given
    QString title;           ///< of the other case, bounded and fit to show; may be empty
    QString head;            ///< "sha256:…"
    qint64 entries = 0;      ///< pieces of evidence that the head proves
    qint64 answers = 0;      ///< that came in
    qint64 knownAnswers = 0; ///< that were there already
    qint64 sent = 0;         ///< packets of the log, in the same way
    qint64 knownSent = 0;
    qint64 dropped = 0; ///< pieces of which the other case, a redacted copy, holds the hash only
    qint64 names = 0;   ///< that are watched from here on
    qint64 imports = 0; ///< what the other case says about files that were read into it
    qint64 steps = 0;   ///< of the analyst's layer
    std::optional<core::Tlp> tlp{}; ///< of this case from here on, where it became stricter
    std::optional<core::Pap> pap{};

    bool operator==(const MergeResult &) const = default;
};

/// What whoever merges hears and says meanwhile, on the thread of the store.
struct MergeWatch
{
    std::stop_token stop{};
    /// How many pieces of evidence were read, each once to be checked and answers once more to be
    /// taken, and how many there are in the cases that were opened by now.
    std::function<void(qint64 done, qint64 all)> progress{};
    /// Adds to the batch what one's own databases and lists know of the addresses and names of an
    /// answer that comes in. Without it nothing is known of them.
    std::function<void(core::Batch &batch, const core::Observation &answer)> lookUp{};
};

} // namespace casefile
