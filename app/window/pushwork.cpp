// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pushwork.h"

namespace app {

void PushWork::start(const push::Destination &to, const push::Key &key,
                     const push::Payload &payload)
{
    m_push = push::Push::make(to, key);
    connect(m_push.get(), &push::Push::progressed, this, &PushWork::progressed);
    connect(m_push.get(), &push::Push::finished, this, &PushWork::end);
    m_push->start(payload);
}

void PushWork::stop()
{
    if (!m_push)
        return;
    m_push->stop();
    push::Outcome outcome = m_push->outcome();
    outcome.error = push::Outcome::stopped();
    end(outcome);
}

void PushWork::end(const push::Outcome &outcome)
{
    m_push.release()->deleteLater(); // it may be what is speaking
    emit finished(outcome);
}

} // namespace app
