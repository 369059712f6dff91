// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

#include "style/dress.h"
#include "style/windowstyle.h"

namespace widgets {

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new WindowStyle);
    QApplication::setFont(textFont());
    QApplication::setFont(textFont(12), "QHeaderView");
    // The window that is being made took its font from the desktop, and all in it takes its own.
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setFont({});
}

void Theme::setMode(Mode mode)
{
    if (m_isWorn && mode == m_mode)
        return;
    m_mode = mode;
    m_isWorn = true;
    apply();
}

void Theme::followSystem()
{
    if (m_isWorn && m_mode == Mode::System && !m_isApplying)
        apply();
}

void Theme::apply()
{
    using figures::Palette;
    m_isApplying = true;
    bool dark = m_mode == Mode::Dark;
    if (m_mode == Mode::System) {
        // An empty palette gives way to the desktop's own, which is then read back.
        QApplication::setPalette(QPalette());
        dark = isDark(QApplication::palette());
    }
    const Palette palette = Palette::of(dark ? Palette::Theme::Dark : Palette::Theme::Light);
    const QPalette whole = toQPalette(palette);
    QApplication::setPalette(whole);
    QToolTip::setPalette(whole);
    m_isApplying = false;
}

QPalette Theme::toQPalette(const figures::Palette &palette)
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor &color) {
        result.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, palette.window);
    set(QPalette::WindowText, palette.text);
    set(QPalette::Base, palette.panel);
    set(QPalette::AlternateBase, stripeGround(palette));
    set(QPalette::Text, palette.text);
    set(QPalette::PlaceholderText, palette.textMuted);
    set(QPalette::Button, palette.panel);
    set(QPalette::ButtonText, palette.text);
    set(QPalette::BrightText, palette.cautionText);
    set(QPalette::Highlight, palette.accent);
    set(QPalette::HighlightedText, palette.onAccent);
    set(QPalette::Link, palette.accent);
    set(QPalette::LinkVisited, palette.accent);
    set(QPalette::ToolTipBase, palette.panel);
    set(QPalette::ToolTipText, palette.text);
    set(QPalette::Light, palette.panel);
    set(QPalette::Midlight, palette.grid);
    set(QPalette::Mid, palette.line);
    set(QPalette::Dark, palette.rest);
    set(QPalette::Shadow, palette.line);
    const QColor disabled = disabledText(palette);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, disabled);
    return result;
}

} // namespace widgets
