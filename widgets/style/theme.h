// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include "figures/palette.h"
#include "settings/settings.h"

namespace widgets {

/// Dresses the whole application in one figures::Palette: WindowStyle and font from its making,
/// palette from the first setMode(). Widgets have it once their events are handled.
class Theme final : public QObject
{
    Q_OBJECT

public:
    using Mode = settings::Theme;

    explicit Theme(QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// The desktop changed its colours: follows in Mode::System.
    void followSystem();

    static QPalette toQPalette(const figures::Palette &palette);

private:
    void apply();

    Mode m_mode = Mode::System;
    bool m_isWorn = false;
    bool m_isApplying = false;
};

} // namespace widgets
