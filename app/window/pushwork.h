// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "push/push.h"

namespace app {

/// Pushes on a thread of its own: made anywhere, then moved there; its functions are called there.
/// One push at a time.
class PushWork final : public QObject
{
    Q_OBJECT

public:
    void start(const push::Destination &to, const push::Key &key, const push::Payload &payload);
    /// Ends it; what the server has taken stays there.
    void stop();

signals:
    void progressed(qsizetype answered, qsizetype meant);
    void finished(const push::Outcome &outcome);

private:
    void end(const push::Outcome &outcome);

    std::unique_ptr<push::Push> m_push;
};

} // namespace app
