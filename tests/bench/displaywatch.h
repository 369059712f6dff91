// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QProcess>

struct xcb_connection_t;

namespace bench {

/// A display of its own without a window manager, looked at from outside, as a person would.
class DisplayWatch
{
public:
    /// Starts Xvfb, 1440 × 900. Where that fails, `isThere` says no.
    DisplayWatch();
    ~DisplayWatch();
    Q_DISABLE_COPY_MOVE(DisplayWatch)

    bool isThere() const { return m_connection != nullptr; }
    /// The variable DISPLAY of programs that shall be seen here.
    QString name() const;
    /// How much of the screen is not as the empty screen is, in hundredths.
    int paintedPercent() const;

private:
    QProcess m_server;
    QByteArray m_number;
    xcb_connection_t *m_connection = nullptr;
    quint32 m_root = 0;
};

} // namespace bench
