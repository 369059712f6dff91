// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#ifdef FLUXCASE_GUI
#include <QApplication>
#else
#include <QGuiApplication>
#endif

#include "commands/commandline.h"
#include "commands/headless.h"
#include "commands/output.h"
#include "work/translations.h"
#ifdef FLUXCASE_GUI
#include "window/application.h"
#endif

namespace {

/// The smallest application object that does: a command must not ask for a display.
std::unique_ptr<QCoreApplication> makeApplication(app::Needs needs, int &argc, char **argv)
{
    if (needs == app::Needs::Fonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#ifdef FLUXCASE_GUI
    if (needs == app::Needs::Display) {
        // A desktop's own menu bar is asked for over the session bus before anything is painted;
        // and a picture of the window for a report has the menus in it.
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
        return std::make_unique<QApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto application = makeApplication(app::needsOf(arguments), argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fluxcase"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLUXCASE_VERSION));

    QGuiApplication::setDesktopFileName(QStringLiteral("fluxcase"));
    app::loadTranslations(*application);

    const core::Result<app::Command> command = app::parseCommandLine(arguments);
    if (!command) {
        app::printMessage(command.error().message);
        return static_cast<int>(app::ExitCode::Usage);
    }
#ifdef FLUXCASE_GUI
    if (const auto *window = std::get_if<app::OpenWindow>(&*command))
        return app::runWindow(*window);
#endif
    return static_cast<int>(app::runHeadless(*command));
}
