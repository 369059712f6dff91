// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// The program itself, run to its end.
namespace programrun {

/// What one run left.
struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray messages;

    /// A line of its output as JSON; −1: the last one.
    QJsonObject line(qsizetype number) const
    {
        const QList<QByteArray> lines = output.trimmed().split('\n');
        const auto at = number < 0 ? lines.size() + number : number;
        return QJsonDocument::fromJson(lines.value(at)).object();
    }
    /// All lines that are about such an event.
    QList<QJsonObject> json(const char *event) const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &one : output.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(one).object();
            if (object.value(QLatin1String("event")).toString() == QLatin1String(event))
                objects.append(object);
        }
        return objects;
    }
};

/// With nothing on its standard input. `changed`: of the environment.
inline Run run(const QStringList &arguments, const QHash<QString, QString> &changed = {},
               const QString &program = QStringLiteral(FLUXCASE_PROGRAM))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    constexpr int mostMs = 120'000;
    if (!process.waitForFinished(mostMs))
        qFatal("fluxcase did not end");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace programrun
