// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

namespace figures {

/// The colours of every picture and, through widgets/style, of the window. Colour is never the only
/// bearer of a meaning.
struct Palette
{
    enum class Theme : quint8
    {
        Light,
        Dark,
        Print
    };

    static Palette of(Theme theme);
    /// Okabe-Ito category `index` (0…5), grey for anything else.
    QColor category(int index) const;

    Theme theme = Theme::Light;
    QColor window; ///< behind the panels
    QColor panel;  ///< a panel's ground
    QColor line;   ///< hairline around a panel
    QColor grid;   ///< lines inside a chart
    QColor text;
    QColor textMuted;  ///< at least 4.5:1 on panel
    QColor accent;     ///< selection, the main button
    QColor accentSoft; ///< ground of a selected row
    QColor onAccent;   ///< text on accent
    QColor flux;       ///< marks of flux classes (vermilion)
    QColor fluxText;   ///< at least 4.5:1 on panel
    QColor fluxSoft;   ///< ground of the banner
    QColor service;    ///< marks of services (green)
    QColor serviceText;
    QColor serviceSoft;
    QColor caution; ///< Rotation, Multi-operator, Not enough data (amber)
    QColor cautionText;
    QColor cautionSoft;
    QColor land;              ///< map
    QColor border;            ///< between countries
    QList<QColor> categories; ///< six, Okabe-Ito, in order of size
    QColor rest;              ///< everything beyond the six
};

} // namespace figures
