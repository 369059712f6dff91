// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"

#include <QAction>
#include <QRegularExpression>
#include <QWidget>

#include "core/plaintext.h"
#include "dialogs/prompter.h"

namespace widgets {

FileCommands::FileCommands(const Actions &actions, Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_prompter(prompter)
    , m_window(window)
{
    const auto on = [this](ActionId id, auto &&command) {
        connect(m_actions[id], &QAction::triggered, this, command);
    };
    on(ActionId::OpenCase, [this] { openCase(); });
    on(ActionId::SaveCopy, [this] { saveCopy(); });
    on(ActionId::ImportAnswers, [this] { importAnswers(); });
    on(ActionId::MergeCase, [this] { mergeCase(); });
    on(ActionId::SaveLanes, [this] { savePicture(QStringLiteral("lanes")); });
    on(ActionId::ExportCsv, [this] { exportAs(QStringLiteral("csv"), false); });
    on(ActionId::ExportCsvDefanged, [this] { exportAs(QStringLiteral("csv"), true); });
    on(ActionId::ExportText, [this] { exportAs(QStringLiteral("txt"), false); });
    on(ActionId::ExportTextDefanged, [this] { exportAs(QStringLiteral("txt"), true); });
}

void FileCommands::openCase()
{
    const QString path = m_prompter.openFile(m_window, tr("Open case"),
                                             tr("Fluxcase cases (*.fluxcase);;All files (*)"));
    if (!path.isEmpty())
        emit openCaseRequested(path);
}

void FileCommands::saveCopy()
{
    const QString path = m_prompter.saveFile(m_window, tr("Save the case as"),
                                             safeFileName(m_caseTitle, QStringLiteral(".fluxcase")),
                                             tr("Fluxcase cases (*.fluxcase)"));
    if (!path.isEmpty())
        emit saveCopyRequested(path);
}

void FileCommands::importAnswers()
{
    const QStringList paths =
        m_prompter.openFiles(m_window, tr("Import recorded answers"),
                             tr("Zeek's dns.log (*.log *.json *.gz);;All files (*)"));
    if (!paths.isEmpty())
        emit importRequested(paths);
}

void FileCommands::mergeCase()
{
    const QString path = m_prompter.openFile(m_window, tr("Merge another case"),
                                             tr("Fluxcase cases (*.fluxcase);;All files (*)"));
    if (!path.isEmpty())
        emit mergeRequested(path);
}

void FileCommands::savePicture(const QString &chart)
{
    const QString stem = m_name.toString() + QLatin1Char('-') + chart;
    const QString path = m_prompter.saveFile(
        m_window, tr("Save the picture"), safeFileName(stem, QStringLiteral(".png")),
        tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)"));
    if (!path.isEmpty())
        emit figureRequested(path, m_name, chart);
}

void FileCommands::exportAs(const QString &format, bool defanged)
{
    const bool isCsv = format == QLatin1String("csv");
    const QString stem = m_caseTitle + (defanged ? QLatin1String("-defanged") : QLatin1String());
    const QString path = m_prompter.saveFile(
        m_window, defanged ? tr("Export indicators, defanged") : tr("Export indicators"),
        safeFileName(stem, QLatin1Char('.') + format),
        isCsv ? tr("Comma-separated values (*.csv)") : tr("Plain text (*.txt)"));
    if (!path.isEmpty())
        emit exportRequested(path, format, defanged);
}

void FileCommands::askResolvers(const QList<core::Endpoint> &current)
{
    QStringList texts;
    for (const core::Endpoint &resolver : current)
        texts.append(resolver.toString());
    const auto line = m_prompter.line(
        m_window, tr("Custom resolvers"),
        tr("Addresses of DNS servers, with a port if it is not 53, separated by spaces:"),
        texts.join(QLatin1Char(' ')));
    if (!line)
        return;
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    QList<core::Endpoint> resolvers;
    for (const QString &text : line->left(10'000).split(separators, Qt::SkipEmptyParts)) {
        const auto resolver = core::Endpoint::parse(text);
        if (!resolver) {
            emit failed({core::Error::Code::Invalid,
                         tr("“%1” is not the address of a server. Nothing was changed; write "
                            "addresses such as 192.0.2.53 or [2001:db8::53]:5300.")
                             .arg(core::plainText(text, 60)),
                         resolver.error().detail});
            return;
        }
        if (!resolvers.contains(*resolver))
            resolvers.append(*resolver);
    }
    if (!resolvers.isEmpty())
        emit customResolversChosen(resolvers);
}

} // namespace widgets
