// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QImage>
#include <QString>

#include "core/result.h"
#include "core/selection.h"
#include "figures/palette.h"
#include "flux/namehistory.h"

namespace app {

/// Size and dress of a figure for a report.
struct FigureSheet
{
    double widthCm = 16;
    int dpi = 300; ///< of a PNG
    figures::Palette::Theme theme = figures::Palette::Theme::Print;
    QString title;
    core::Selection selection{}; ///< what is drawn, as the window's views have it
    core::Selection chosen{};    ///< the same as the analyst chose it: the sheet says it
};

/// The heading of a figure: the name, defanged, and PRACTICE where nothing in it is real.
QString figureTitle(const core::DomainName &name, bool practice);

enum class Chart
{
    Lanes,
    Growth,
    Ttl,
    Map,
    NameServers,
    Brush
};

/// By the words of the command line: "lanes", "growth", "ttl", "map", "nameservers", "brush".
std::optional<Chart> chartFromString(const QString &word);
/// All words, joined by commas.
QString chartWords();

/// The chart as a picture of the sheet's size.
QImage figureImage(Chart chart, const flux::NameHistory &history, const FigureSheet &sheet);
/// Draws a chart into a file whose ending says the format: png, svg, pdf. Written whole or not at
/// all; an existing file is replaced.
core::Result<void> writeFigure(Chart chart, const flux::NameHistory &history,
                               const FigureSheet &sheet, const QString &path);

} // namespace app
