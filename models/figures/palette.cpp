// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/palette.h"

namespace figures {

namespace {

Palette light()
{
    Palette p;
    p.theme = Palette::Theme::Light;
    p.window = QColor(0xf4f5f7);
    p.panel = QColor(0xffffff);
    p.line = QColor(0xdfe2e7);
    p.grid = QColor(0xe6e8ec);
    p.text = QColor(0x1c2330);
    p.textMuted = QColor(0x5d6778);
    p.accent = QColor(0x2f6fde);
    p.accentSoft = QColor(0xe1ebfa);
    p.onAccent = QColor(0xffffff);
    p.flux = QColor(0xd55e00);
    p.fluxText = QColor(0xb43c06);
    p.fluxSoft = QColor(0xfdeee6);
    p.service = QColor(0x009e73);
    p.serviceText = QColor(0x0a7557);
    p.serviceSoft = QColor(0xe2f3ec);
    p.caution = QColor(0xc98a00);
    p.cautionText = QColor(0x885d00);
    p.cautionSoft = QColor(0xfcf3dc);
    p.land = QColor(0xe7eaef);
    p.border = QColor(0xffffff);
    p.categories = {QColor(0x0072b2), QColor(0xe69f00), QColor(0x009e73),
                    QColor(0xcc79a7), QColor(0x56b4e9), QColor(0xd55e00)};
    p.rest = QColor(0x9aa2ae);
    return p;
}

Palette dark()
{
    Palette p;
    p.theme = Palette::Theme::Dark;
    p.window = QColor(0x16181d);
    p.panel = QColor(0x1d2027);
    p.line = QColor(0x32363f);
    p.grid = QColor(0x2b2f37);
    p.text = QColor(0xe8eaee);
    p.textMuted = QColor(0x9ba4b2);
    p.accent = QColor(0x6fa5ff);
    p.accentSoft = QColor(0x25324a);
    p.onAccent = QColor(0x101318);
    p.flux = QColor(0xf0782a);
    p.fluxText = QColor(0xff8a4c);
    p.fluxSoft = QColor(0x3a2318);
    p.service = QColor(0x1fb98c);
    p.serviceText = QColor(0x4fcf9f);
    p.serviceSoft = QColor(0x17332a);
    p.caution = QColor(0xe0a82e);
    p.cautionText = QColor(0xe6b84f);
    p.cautionSoft = QColor(0x362c14);
    p.land = QColor(0x2c3139);
    p.border = QColor(0x1d2027);
    p.categories = {QColor(0x2f93d6), QColor(0xe69f00), QColor(0x14b387),
                    QColor(0xd58ab4), QColor(0x6fc2f0), QColor(0xf0782a)};
    p.rest = QColor(0x7c8592);
    return p;
}

} // namespace

Palette Palette::of(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return light();
    case Theme::Dark:
        return dark();
    case Theme::Print: {
        Palette p = light();
        p.theme = Theme::Print;
        p.window = p.panel;
        p.text = QColor(Qt::black);
        return p;
    }
    }
    Q_UNREACHABLE();
}

QColor Palette::category(int index) const
{
    return index >= 0 && index < categories.size() ? categories[index] : rest;
}

} // namespace figures
