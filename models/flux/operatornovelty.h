// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace flux {

/// What a look brings that its vantage had not seen before. The A and AAAA of one operator in one
/// look are one host.
struct News
{
    int hosts = 0;
    int operators = 0;        ///< never seen before, of those hosts; at most `hosts`
    bool hasReturned = false; ///< some operator was not seen in the last 24 hours
    int shown = 0;            ///< hosts in the look, known ones too
};

/// F1: is a new address as a rule one of a new operator? A sequential test (Wald 1945) of p1 = 0.70
/// (flux) against p0 = 0.10 (services), one vantage. A trial for each new host after the first, one
/// failure for each look without any. It stops at the first bound it crosses, α = 0.001 and
/// β = 0.01, and that result stands: the bare sum of real flux sinks once its operators are known.
/// A negative result counts only when the last four looks brought no new host, and a test starts
/// again behind it when an operator returns or appears. A look that shows many hosts again tells
/// little of what the next one will bring, so up to four such looks do not count against a positive
/// result: flux that turns slower than its TTL gives each answer several times. Cost of a look:
/// O(1).
class OperatorNovelty
{
public:
    enum class Result : quint8
    {
        Open,
        Positive,
        Negative
    };

    static constexpr double success = 1.9459101490553132;       ///< ln(0.70 / 0.10)
    static constexpr double failure = -1.0986122886681098;      ///< ln(0.30 / 0.90)
    static constexpr double positiveBound = 6.897704943128636;  ///< ln((1 − β) / α)
    static constexpr double negativeBound = -4.604169685654508; ///< ln(β / (1 − α))
    static constexpr int quietLooks = 4;
    static constexpr int manyShown = 4;
    static constexpr int mostExcused = 4;

    /// A look begins; until the next one look() may be said again, with more in it.
    void open() { m_before = m_now; }
    void look(core::UtcMs at, const News &news);
    /// The result no longer holds: nothing new came for long enough.
    void leave(core::UtcMs at);

    Result result() const { return m_now.result; }
    core::UtcMs resultAt() const { return m_now.resultAt; }
    double sum() const { return m_now.sum; }
    /// What the positive bound is held against.
    double excusedSum() const { return m_now.sum - m_now.excused * failure; }
    int hosts() const { return m_now.hosts; }
    int looksSinceNew() const { return m_now.looksSinceNew; }
    core::UtcMs positiveAt() const { return m_now.positiveAt; } ///< last reached; 0: never
    core::UtcMs negativeAt() const { return m_now.negativeAt; } ///< last reached; 0: never
    int hostsAtNegative() const { return m_now.hostsAtNegative; }

private:
    struct State
    {
        double sum = 0;
        bool isRunning = true;
        Result result = Result::Open;
        core::UtcMs resultAt = 0;
        core::UtcMs positiveAt = 0;
        core::UtcMs negativeAt = 0;
        int hostsAtNegative = 0;
        int hosts = 0;
        int looksSinceNew = 0;
        int excused = 0; ///< looks without a new host that showed many
    };

    State m_before;
    State m_now;
};

} // namespace flux
