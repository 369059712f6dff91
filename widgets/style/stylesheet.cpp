// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/stylesheet.h"

#include "style/dress.h"

namespace widgets {

namespace {

// Names in @…@ are colours of the palette.
constexpr auto frameRules = R"(
QMainWindow, QDialog, QMessageBox { background: @window@; }
QMenuBar { background: @panel@; padding: 1px 0 0 0; border: 0; }
QMenuBar::item { padding: 4px 8px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover@; }
QMenu { background: @panel@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 5px; }
QMenu::item:selected { background: @accentSoft@; color: @text@; }
QMenu::item:disabled { color: @disabled@; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 6px; }
QToolTip { background: @panel@; color: @text@; border: 1px solid @line@; padding: 4px 6px; }
QStatusBar { background: @panel@; border-top: 1px solid @line@; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
#entryBar { background: @panel@; border-bottom: 1px solid @line@; }
#namesPane { background: @panel@; border-right: 1px solid @line@; }
)";

constexpr auto controlRules = R"(
QPushButton, QToolButton[flat="false"] {
    background: @panel@; color: @text@; border: 1px solid @line@; border-radius: 6px;
    padding: 0 12px; min-height: 28px; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @line@; }
QPushButton:focus { border-color: @accent@; }
QPushButton:disabled { color: @disabled@; background: @panel@; }
QPushButton[main="true"] { background: @accent@; color: @onAccent@; border-color: @accent@; }
QPushButton[main="true"]:hover { background: @accentHover@; border-color: @accentHover@; }
QPushButton[main="true"]:focus { border-color: @text@; }
QPushButton[main="true"]:disabled {
    background: @line@; color: @textMuted@; border-color: @line@; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; padding: 0 6px;
    min-height: 22px; text-align: left; }
QPushButton[quiet="true"]:hover { background: @hover@; }
QPushButton[quiet="true"]:focus { border-color: @accent@; }
QPushButton::menu-indicator { image: none; width: 0; }
QLineEdit { background: @window@; color: @text@; border: 1px solid @line@; border-radius: 6px;
    padding: 0 8px; min-height: 28px; selection-background-color: @accent@;
    selection-color: @onAccent@; }
QLineEdit:focus { border-color: @accent@; background: @panel@; }
QLineEdit#tableFilter, QLineEdit#namesFilter { min-height: 22px; border-radius: 5px; font-size: 12px; }
QProgressBar#workProgress { background: @line@; border: 0; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar#workProgress::chunk { background: @accent@; border-radius: 3px; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::handle { background: @scroll@; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @textMuted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr auto viewRules = R"(
#hairline { background: @line@; border: 0; }
#hoverLine { background: @accent@; border: 0; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @text@; border: 0; border-bottom: 2px solid transparent;
    padding: 3px 0 5px 0; margin: 0 16px 0 0; }
QTabBar::tab:hover { color: @accent@; }
QTabBar::tab:selected { color: @accent@; border-bottom-color: @accent@; font-weight: 600; }
QTableView { background: transparent; alternate-background-color: @stripe@; border: 0;
    selection-background-color: @accentSoft@; selection-color: @text@; outline: 0; }
QTableView::item { padding: 0 8px; border: 0; }
QTableView::item:selected { background: @accentSoft@; color: @text@; }
QTableView QTableCornerButton::section { background: transparent; border: 0; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: @textMuted@; border: 0;
    border-bottom: 1px solid @line@; padding: 3px 8px 4px 8px; font-weight: 400; font-size: 12px; }
QHeaderView::section:hover { color: @text@; }
QListWidget { background: @panel@; border: 1px solid @line@; border-radius: 6px; padding: 3px;
    outline: 0; }
QListWidget:focus { border-color: @accent@; }
QListWidget::item { padding: 4px 6px; border-radius: 4px; }
QListWidget::item:hover { background: @hover@; }
QListWidget::item:selected { background: @accentSoft@; color: @text@; }
QListView#namesList { background: transparent; border: 0; outline: 0; }
QPlainTextEdit, QTextEdit { background: @panel@; border: 1px solid @line@; border-radius: 6px; }
QPlainTextEdit[flat="true"] { background: transparent; border: 0; }
)";

} // namespace

QString styleSheet(const figures::Palette &palette)
{
    const QList<std::pair<QString, QColor>> colors{
        {QStringLiteral("window"), palette.window},
        {QStringLiteral("panel"), palette.panel},
        {QStringLiteral("line"), palette.line},
        {QStringLiteral("text"), palette.text},
        {QStringLiteral("textMuted"), palette.textMuted},
        {QStringLiteral("accent"), palette.accent},
        {QStringLiteral("accentSoft"), palette.accentSoft},
        {QStringLiteral("onAccent"), palette.onAccent},
        {QStringLiteral("accentHover"), blended(palette.accent, palette.text, 0.15)},
        {QStringLiteral("hover"), blended(palette.panel, palette.line, 0.5)},
        {QStringLiteral("stripe"), blended(palette.panel, palette.window, 0.7)},
        {QStringLiteral("scroll"), blended(palette.panel, palette.textMuted, 0.4)},
        {QStringLiteral("disabled"), blended(palette.panel, palette.textMuted, 0.6)},
    };
    QString sheet =
        QLatin1String(frameRules) + QLatin1String(controlRules) + QLatin1String(viewRules);
    for (const auto &[name, color] : colors)
        sheet.replace(QLatin1Char('@') + name + QLatin1Char('@'), color.name());
    return sheet;
}

} // namespace widgets
