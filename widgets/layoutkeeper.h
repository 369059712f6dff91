// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "throttle.h"

namespace settings {
class Settings;
}

namespace widgets {

/// Gives a window the layout that the settings hold, and keeps it there as it changes, so that it
/// survives a crash. Does nothing of the latter before the window is painted first.
class LayoutKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, whose parts are all there already.
    LayoutKeeper(settings::Settings &settings, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void save();

    settings::Settings &m_settings;
    QWidget &m_window;
    Throttle m_throttle;
    bool m_isPainted = false;
    bool m_isFollowing = false;
};

} // namespace widgets
