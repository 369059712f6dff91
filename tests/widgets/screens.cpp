// SPDX-License-Identifier: GPL-3.0-or-later
// Paints every state of the window in every size and theme, to be looked at.
// Usage: screens FOLDER [STATE…]
//        screens --show STATE: on the display, until it is closed
#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

#include "screenstates.h"

namespace {

/// Until what was asked for in the background is painted.
void settle()
{
    for (int round = 0; round < 2; ++round) {
        QEventLoop loop;
        QTimer::singleShot(std::chrono::milliseconds(200), &loop, &QEventLoop::quit);
        loop.exec();
        QThreadPool::globalInstance()->waitForDone();
    }
}

bool paint(const screenstates::State &state, QSize size, settings::Theme theme, const QString &path)
{
    windowfixture::Window stage;
    stage.window.setTheme(theme);
    stage.window.resize(size);
    state.reach(stage);
    settle();
    return screenstates::picture(stage).save(path);
}

int show(const QString &id)
{
    for (const screenstates::State &state : screenstates::all()) {
        if (state.id != id)
            continue;
        windowfixture::Window stage;
        state.reach(stage);
        return QApplication::exec();
    }
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool isScaled = qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    const bool isShown = argc == 3 && qstrcmp(argv[1], "--show") == 0;
    if (!isShown)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTranslator words;
    const QString translations = QStringLiteral(FLUXCASE_TRANSLATIONS);
    if (words.load(QLocale(), QStringLiteral("fluxcase"), QStringLiteral("_"), translations) ||
        words.load(QStringLiteral("fluxcase_en"), translations))
        QApplication::installTranslator(&words);
    const QStringList arguments = QApplication::arguments();
    if (isShown)
        return show(arguments.at(2));
    const QDir folder(arguments.value(1, QStringLiteral("screens")));
    const QStringList wanted = arguments.mid(2);
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    // A second process has the second scale.
    const QList<QSize> sizes = isScaled
                                   ? QList{QSize(1440, 900)}
                                   : QList{QSize(1366, 768), QSize(1440, 900), QSize(2560, 1440)};
    int failed = 0;
    for (const screenstates::State &state : screenstates::all()) {
        if (!wanted.isEmpty() && !wanted.contains(state.id))
            continue;
        for (const QSize size : sizes) {
            for (const auto theme : {settings::Theme::Light, settings::Theme::Dark}) {
                const QString file =
                    QStringLiteral("%1-%2x%3%4-%5.png")
                        .arg(state.id)
                        .arg(size.width())
                        .arg(size.height())
                        .arg(isScaled ? QLatin1String("@2") : QLatin1String(),
                             theme == settings::Theme::Light ? QLatin1String("light")
                                                             : QLatin1String("dark"));
                failed += !paint(state, size, theme, folder.filePath(file));
                std::puts(qPrintable(file));
            }
        }
    }
    if (isScaled)
        return failed;
    QProcess scaled;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    scaled.setProcessEnvironment(environment);
    scaled.setProcessChannelMode(QProcess::ForwardedChannels);
    scaled.start(QApplication::applicationFilePath(), arguments.mid(1));
    scaled.waitForFinished(-1);
    return failed + scaled.exitCode();
}
