// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include "figures/palette.h"
#include "flux/verdict.h"

class QPalette;

namespace widgets {

/// The palette the application was dressed in. Painted widgets ask for it whenever they paint, so a
/// change of theme needs no message.
figures::Palette themePalette();
/// Whether text is lighter than its ground.
bool isDark(const QPalette &palette);

/// What a class of verdict is drawn in.
struct Tone
{
    QColor mark;
    QColor text;
    QColor soft; ///< ground behind text
    QColor edge; ///< hairline around soft

    /// `isHarmless`: of flux::Verdict.
    static Tone of(flux::VerdictClass verdictClass, bool isHarmless,
                   const figures::Palette &palette);
};

/// `share` of `over` laid on `under`.
QColor blended(const QColor &under, const QColor &over, double share);

/// Under the pointer, on a panel.
QColor hoverGround(const figures::Palette &palette);
/// Every other row of a table.
QColor stripeGround(const figures::Palette &palette);
/// What cannot be used now.
QColor disabledText(const figures::Palette &palette);

/// The WCAG contrast of two opaque colours, 1 … 21.
double contrast(const QColor &one, const QColor &other);
/// `color` moved towards the text colour until it can be read on a panel (4.5:1).
QColor readable(const QColor &color, const figures::Palette &palette);

/// `text` as a tool tip shows it literally, whatever markup is in it.
QString toolTipText(const QString &text);

/// Interface text; Inter where it is installed.
QFont textFont(int pixels = 13, QFont::Weight weight = QFont::Normal);
/// Names, addresses, times and columns of figures.
QFont monoFont(int pixels = 13);

} // namespace widgets
