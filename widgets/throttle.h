// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QObject>
#include <QTimer>

namespace widgets {

/// Turns many requests into few: the first fires at once, then at most one an interval, and the
/// last is never lost.
class Throttle final : public QObject
{
    Q_OBJECT

public:
    explicit Throttle(std::chrono::milliseconds interval, QObject *parent = nullptr);

    /// A request waits for its turn.
    bool isPending() const { return m_isPending; }

public slots:
    void request();

signals:
    void fired();

private:
    void fire();

    QTimer m_timer;
    bool m_isPending = false;
};

} // namespace widgets
