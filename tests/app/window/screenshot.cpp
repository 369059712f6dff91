// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the picture of the README: the real window, watching the practice lab.
// Usage: screenshot FILE.png [LOOKS [WIDTHxHEIGHT [light|dark]]]
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include "dialogs/prompter.h"
#include "window/application.h"
#include "work/translations.h"

namespace {

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    return size.isEmpty() ? QSize(1440, 900) : size;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    app::loadTranslations(application);
    const QStringList arguments = QApplication::arguments();
    const QString path = arguments.value(1);
    const int looks = arguments.value(2).toInt() > 0 ? arguments.value(2).toInt() : 160;
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings::Settings(store).setTheme(arguments.value(4) == QLatin1String("dark")
                                           ? settings::Theme::Dark
                                           : settings::Theme::Light);
    widgets::DialogPrompter prompter;
    app::Application program({}, prompter, store,
                             app::Drafts(folder.filePath(QStringLiteral("drafts"))));
    program.workspace().setLabSeed(2025);
    program.start();
    widgets::MainWindow &window = program.window();
    window.resize(sizeOf(arguments.value(3)));

    QObject::connect(&program.workspace(), &app::Workspace::practiceReady, &window, [&window] {
        QTimer::singleShot(0, &window, [&window] {
            window.findChild<QPushButton *>(QStringLiteral("watchButton"))->click();
        });
    });
    window.findChild<QAction *>(QStringLiteral("practiceLab"))->trigger();

    const core::DomainName name = *core::DomainName::parse(u"double.test");
    bool isSaved = false;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &window, [&] {
        const flux::NameHistory *history = program.log().history(name);
        window.select(name);
        if (history == nullptr || history->looks() < looks)
            return;
        // As it stands once what has just changed has found its room.
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        isSaved = window.grab().save(path);
        QApplication::quit();
    });
    poll.start(200);
    QApplication::exec();
    return isSaved ? 0 : 1;
}
