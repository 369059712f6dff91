// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartmenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "items/sheet.h"
#include "plots/chartrows.h"
#include "style/icons.h"

namespace widgets {

using items::Sheet;

ChartMenu::ChartMenu(const QString &chart, QWidget *panel,
                     std::function<const flux::NameHistory *()> history,
                     std::function<core::Selection()> selection)
    : QObject(panel)
    , m_chart(chart)
    , m_history(std::move(history))
    , m_selection(std::move(selection))
{
    setObjectName(chart + QLatin1String("Menu"));
    panel->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(panel, &QWidget::customContextMenuRequested, this, [this, panel](const QPoint &at) {
        QMenu menu(panel);
        menu.setObjectName(QStringLiteral("chartMenu"));
        fill(menu);
        menu.exec(panel->mapToGlobal(at));
    });
}

void ChartMenu::fill(QMenu &menu)
{
    const flux::NameHistory *history = m_history();
    const bool hasFigures = history != nullptr && history->answers() > 0;
    const auto add = [&](const QString &text, const auto &command) {
        QAction *action = menu.addAction(text, this, command);
        action->setEnabled(hasFigures);
        return action;
    };
    const auto copy = [this](bool asCsv, Sheet::Form form) {
        const flux::NameHistory *now = m_history();
        if (!now)
            return;
        Sheet sheet;
        sheet.rows = plots::chartRows(m_chart, *now, m_selection());
        sheet.header = sheet.rows.takeFirst();
        QGuiApplication::clipboard()->setText(asCsv ? sheet.csv(form) : sheet.text(form));
    };
    add(tr("&Save picture…"), [this] {
        emit saveWanted(m_chart);
    })->setIcon(outlineIcon(QStringLiteral("download")));
    add(tr("&Copy picture"), [this] {
        emit copyWanted(m_chart);
    })->setIcon(outlineIcon(QStringLiteral("copy")));
    menu.addSeparator();
    add(tr("Copy figures, &defanged"), [copy] { copy(false, Sheet::Form::Defanged); });
    add(tr("Copy figures as &text, nothing defanged"), [copy] { copy(false, Sheet::Form::Live); });
    add(tr("Copy figures as CS&V, nothing defanged"), [copy] { copy(true, Sheet::Form::Live); });
}

} // namespace widgets
