// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/dress.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QPalette>
#include <QTextDocument>

namespace widgets {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

figures::Palette themePalette()
{
    using Theme = figures::Palette::Theme;
    return figures::Palette::of(isDark(QApplication::palette()) ? Theme::Dark : Theme::Light);
}

Tone Tone::of(flux::VerdictClass verdictClass, bool isHarmless, const figures::Palette &palette)
{
    const auto tone = [](const QColor &mark, const QColor &text, const QColor &soft) {
        return Tone{mark, text, soft, blended(soft, mark, 0.45)};
    };
    const Tone service = tone(palette.service, palette.serviceText, palette.serviceSoft);
    const Tone caution = tone(palette.caution, palette.cautionText, palette.cautionSoft);
    switch (verdictClass) {
    case flux::VerdictClass::DoubleFlux:
    case flux::VerdictClass::FastFlux:
    case flux::VerdictClass::NameServerFlux:
        return tone(palette.flux, palette.fluxText, palette.fluxSoft);
    case flux::VerdictClass::CdnOrLoadBalancer:
    case flux::VerdictClass::Stable:
        return service;
    case flux::VerdictClass::MultiOperatorService:
        return isHarmless ? service : caution;
    case flux::VerdictClass::RotationWithoutDiversity:
    case flux::VerdictClass::NotEnoughData:
        return caution;
    case flux::VerdictClass::NotResolving:
    case flux::VerdictClass::Sinkholed:
    case flux::VerdictClass::Parked:
        return {palette.rest, palette.textMuted, palette.window, palette.line};
    }
    Q_UNREACHABLE();
}

QColor blended(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](int below, int above) {
        return static_cast<int>(below + (above - below) * share + 0.5);
    };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()),
            mix(under.blue(), over.blue())};
}

QColor hoverGround(const figures::Palette &palette)
{
    return blended(palette.panel, palette.line, 0.5);
}

QColor stripeGround(const figures::Palette &palette)
{
    return blended(palette.panel, palette.window, 0.7);
}

QColor disabledText(const figures::Palette &palette)
{
    return blended(palette.panel, palette.textMuted, 0.6);
}

double contrast(const QColor &one, const QColor &other)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [channel](const QColor &color) {
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
               0.0722 * channel(color.blueF());
    };
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

QColor readable(const QColor &color, const figures::Palette &palette)
{
    QColor result = color;
    for (double share = 0.05; share < 1 && contrast(result, palette.panel) < 4.5; share += 0.05)
        result = blended(color, palette.text, share);
    return result;
}

QString toolTipText(const QString &text)
{
    // A tool tip has no text format of its own; it guesses one.
    if (!Qt::mightBeRichText(text))
        return text;
    return QLatin1String("<qt>") +
           text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")) +
           QLatin1String("</qt>");
}

QFont textFont(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Inter"), font.family()});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont monoFont(int pixels)
{
    QFont font(QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(pixels);
    return font;
}

} // namespace widgets
