// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include "figures/palette.h"
#include "settings/settings.h"

namespace widgets {

/// Dresses the whole application in one figures::Palette: style and font from its making, QPalette
/// and style sheet from the first setMode(). That comes best when the window is built: under a
/// style sheet every widget that finds its place in another is dressed anew, with all in it.
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
