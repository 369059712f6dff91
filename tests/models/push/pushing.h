// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

#include "push/push.h"

namespace tests {

/// Waits are short, so that a test of them is.
inline push::Limits hasty()
{
    using namespace std::chrono_literals;
    push::Limits limits;
    limits.silence = 2s;
    limits.whole = 10s;
    limits.firstPause = 10ms;
    limits.longestPause = 3s;
    limits.pollFor = 500ms;
    return limits;
}

/// One fluxing name with `addresses` behind it; time goes on with `minutes`.
inline indicators::IndicatorSet fluxSet(int addresses, int minutes = 0)
{
    constexpr core::UtcMs start = 1'795'269'731'000;
    const auto name = *core::DomainName::fromPresentation("flux.test");
    indicators::IndicatorSet set;
    set.origin.caseName = QStringLiteral("flux");
    set.origin.madeAt = start + 60'000LL * minutes;
    indicators::Indicator indicator;
    indicator.subject = indicator.name = name;
    indicator.firstSeen = start - 3'600'000;
    indicator.lastSeen = start;
    indicator.verdictClass = flux::VerdictClass::FastFlux;
    indicator.confidence = 0.97;
    indicator.validity = {start, start + 86'400'000};
    set.indicators.append(indicator);
    flux::Verdict verdict;
    verdict.verdictClass = flux::VerdictClass::FastFlux;
    set.names.append({name, verdict, indicator.firstSeen, indicator.lastSeen});
    for (int i = 0; i < addresses; ++i) {
        indicators::Indicator seen = indicator;
        seen.role = indicators::Indicator::Role::Address;
        seen.address = core::IpAddress::v4(0xC633'6401 + static_cast<quint32>(i));
        seen.answers = 3;
        set.observed.append(seen);
    }
    return set;
}

inline push::Key key(const char *text)
{
    return *push::Key::read(text);
}

/// What came of a push; an outcome with another error when it never ended.
inline push::Outcome outcomeOf(push::Push &sender, const push::Payload &payload)
{
    push::Outcome outcome;
    outcome.error = core::Error{core::Error::Code::Busy, QStringLiteral("never ended"), {}};
    QEventLoop loop;
    QObject::connect(&sender, &push::Push::finished, &loop, [&](const push::Outcome &said) {
        outcome = said;
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    sender.start(payload);
    loop.exec();
    return outcome;
}

inline QString errorText(const push::Outcome &outcome)
{
    return outcome.error ? outcome.error->message + u' ' + outcome.error->detail : QString();
}

} // namespace tests
