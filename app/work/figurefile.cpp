// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/figurefile.h"

#include <algorithm>
#include <array>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "figures/brushfigure.h"
#include "figures/lanesfigure.h"
#include "figures/linesfigure.h"
#include "figures/mapfigure.h"
#include "figures/nameserversfigure.h"
#include "figures/sampletext.h"
#include "flux/selected.h"
#include "items/selectiontext.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::FigureFile)
};

constexpr double cmPerInch = 2.54;
constexpr double heightOfWidth = 0.58;
constexpr double pointsOfText = 8;
constexpr int svgDpi = 96;

/// What is drawn, and of whom.
struct Picture
{
    Chart chart;
    const flux::NameHistory &history;
};

constexpr std::array words{std::pair(QLatin1String("lanes"), Chart::Lanes),
                           std::pair(QLatin1String("growth"), Chart::Growth),
                           std::pair(QLatin1String("ttl"), Chart::Ttl),
                           std::pair(QLatin1String("map"), Chart::Map),
                           std::pair(QLatin1String("nameservers"), Chart::NameServers),
                           std::pair(QLatin1String("brush"), Chart::Brush)};

/// The chosen part that the chart follows: TTLs are those of resolvers, whatever they gave.
core::Selection followed(Chart chart, core::Selection chosen)
{
    if (chart == Chart::Ttl) {
        chosen.countries.clear();
        chosen.networks.clear();
        chosen.addresses.clear();
    }
    return chosen;
}

/// On what the figure stands, or what is selected of that.
QString sampleOf(const Picture &picture, const FigureSheet &sheet)
{
    const flux::NameHistory &history = picture.history;
    core::Selection chosen = followed(picture.chart, sheet.chosen);
    if (chosen.isEmpty())
        return figures::sampleText(history, plots::wholeRange(history));
    if (!chosen.hasTime()) {
        chosen.from = history.firstAt();
        chosen.to = history.lastAt();
    }
    if (picture.chart == Chart::Ttl)
        return Tr::tr("Selected: %1").arg(items::selectionText(chosen));
    const QList<flux::AddressHistory> &addresses = history.addresses();
    const auto selected =
        std::count_if(addresses.begin(), addresses.end(), [&](const flux::AddressHistory &address) {
            return flux::isSelected(sheet.selection, address);
        });
    return Tr::tr("Selected: %1")
        .arg(items::selectionText(chosen, static_cast<int>(selected),
                                  static_cast<int>(addresses.size())));
}

void paintChart(QPainter &painter, const QRectF &rect, const Picture &picture,
                const figures::Palette &palette, const FigureSheet &sheet)
{
    const flux::NameHistory &history = picture.history;
    const core::Selection &selection = sheet.selection;
    const plots::TimeRange range = plots::shownRange(history, selection);
    const QString &title = sheet.title;
    const QString sample = sampleOf(picture, sheet);
    // Twice the units of the sheet: as fine as a printer shows.
    const int columns = std::max(1, static_cast<int>(rect.width()) * 2);
    switch (picture.chart) {
    case Chart::Lanes:
        return figures::LanesFigure(history, range, palette, selection)
            .paintSheet(painter, rect, title, sample);
    case Chart::Growth:
        return figures::LinesFigure(figures::growthLines(history, range, columns, selection), range,
                                    palette)
            .paintSheet(painter, rect, title, sample);
    case Chart::Ttl:
        return figures::LinesFigure(figures::ttlLines(history, range, columns, selection), range,
                                    palette)
            .paintSheet(painter, rect, title, sample);
    case Chart::Map:
        return figures::MapFigure(palette).paintSheet(
            painter, rect, figures::MapSpots::of(history, selection), title, sample);
    case Chart::NameServers:
        return figures::NameServersFigure(history, range, palette).paintSheet(painter, rect, title);
    case Chart::Brush:
        return figures::BrushFigure(history, palette, selection)
            .paintSheet(painter, rect, title, sample);
    }
}

void paint(QPaintDevice &device, const Picture &picture, const FigureSheet &sheet,
           const QSizeF &size)
{
    QPainter painter(&device);
    QFont font = painter.font();
    font.setPointSizeF(pointsOfText);
    painter.setFont(font);
    const figures::Palette palette = figures::Palette::of(sheet.theme);
    const QRectF rect({0, 0}, size);
    painter.fillRect(rect, palette.panel);
    paintChart(painter, rect, picture, palette, sheet);
}

QSizeF sizeAt(const FigureSheet &sheet, double dpi)
{
    const double width = sheet.widthCm / cmPerInch * dpi;
    return {width, width * heightOfWidth};
}

QImage imageOf(const Picture &picture, const FigureSheet &sheet)
{
    const QSizeF size = sizeAt(sheet, sheet.dpi);
    QImage image(size.toSize(), QImage::Format_RGB32);
    const int dotsPerMeter = qRound(sheet.dpi / cmPerInch * 100);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    paint(image, picture, sheet, image.size());
    return image;
}

void paintSvg(QIODevice &device, const Picture &picture, const FigureSheet &sheet)
{
    const QSizeF size = sizeAt(sheet, svgDpi);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(svgDpi);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    // Qt writes it into the file as it is, and names come from logs and strangers' cases.
    generator.setTitle(sheet.title.toHtmlEscaped());
    paint(generator, picture, sheet, size);
}

void paintPdf(QIODevice &device, const Picture &picture, const FigureSheet &sheet)
{
    QPdfWriter writer(&device);
    writer.setResolution(sheet.dpi);
    const QSizeF millimetres(sheet.widthCm * 10, sheet.widthCm * 10 * heightOfWidth);
    writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter));
    writer.setPageMargins({});
    writer.setTitle(sheet.title);
    paint(writer, picture, sheet, sizeAt(sheet, sheet.dpi));
}

} // namespace

std::optional<Chart> chartFromString(const QString &word)
{
    for (const auto &[text, chart] : words) {
        if (word == text)
            return chart;
    }
    return std::nullopt;
}

QString chartWords()
{
    QStringList texts;
    for (const auto &[text, chart] : words)
        texts.append(text);
    return texts.join(QLatin1String(", "));
}

QString figureTitle(const core::DomainName &name, bool practice)
{
    return practice ? Tr::tr("PRACTICE: %1").arg(name.defanged()) : name.defanged();
}

QImage figureImage(Chart chart, const flux::NameHistory &history, const FigureSheet &sheet)
{
    return imageOf({chart, history}, sheet);
}

core::Result<void> writeFigure(Chart chart, const flux::NameHistory &history,
                               const FigureSheet &sheet, const QString &path)
{
    // Into memory first: a file is only touched with a whole picture in hand.
    const Picture picture{chart, history};
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg"))
        paintSvg(content, picture, sheet);
    else if (ending == QLatin1String("pdf"))
        paintPdf(content, picture, sheet);
    else
        imageOf(picture, sheet).save(&content, "PNG");

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data()) != content.size() ||
        !file.commit()) {
        return core::unexpected(
            {core::Error::Code::Io,
             Tr::tr("The figure could not be written to %1. Choose a folder you "
                    "may write to, with room left.")
                 .arg(path),
             file.errorString()});
    }
    return {};
}

} // namespace app
