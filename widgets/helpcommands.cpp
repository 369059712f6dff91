// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpcommands.h"

#include <QAction>
#include <QWidget>

#include "dialogs/classguidedialog.h"
#include "dialogs/textdialog.h"
#include "namepage.h"
#include "style/dress.h"

namespace widgets {

HelpCommands::HelpCommands(const Actions &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions[ActionId::ClassGuide], &QAction::triggered, this,
            &HelpCommands::openClassGuide);
    connect(actions[ActionId::Shortcuts], &QAction::triggered, this, [window] {
        auto *dialog = new TextDialog(QStringLiteral("shortcutsDialog"), tr("Keyboard shortcuts"),
                                      TextDialog::shortcutsText(), monoFont(12), window);
        dialog->open();
    });
    connect(actions[ActionId::About], &QAction::triggered, this, [this, window] {
        auto *dialog = new TextDialog(QStringLiteral("aboutDialog"), tr("About Fluxcase"),
                                      TextDialog::aboutText(m_geoSources, m_geoProblems),
                                      textFont(13), window);
        dialog->open();
    });
}

void HelpCommands::openClassGuide()
{
    const auto shown = m_page && !m_page->name().isEmpty() ? m_page->verdictClass()
                                                           : flux::VerdictClass::DoubleFlux;
    auto *dialog = new ClassGuideDialog(shown, m_window);
    connect(dialog, &ClassGuideDialog::practiceWanted, m_actions[ActionId::PracticeLab],
            &QAction::trigger);
    dialog->open();
}

void HelpCommands::setGeoSources(const QStringList &sources, const QStringList &problems)
{
    m_geoSources = sources;
    m_geoProblems = problems;
}

} // namespace widgets
