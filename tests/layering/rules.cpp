// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "edges.h"

#include <QRegularExpression>

namespace layering {

namespace {

using Pattern = QRegularExpression;

const QLatin1String models("models/");
const QLatin1String widgets("widgets/");
const QLatin1String app("app/");

/// The part of the program that a file belongs to, a key of edges(); empty outside the program.
QString partOf(const SourceFile &file)
{
    if (file.isBelow(models))
        return file.path.section(QLatin1Char('/'), 1, 1);
    if (file.isBelow(widgets))
        return QStringLiteral("widgets");
    if (!file.isBelow(app))
        return {};
    const bool isInRoom = file.path.count(QLatin1Char('/')) > 1;
    return isInRoom ? file.path.section(QLatin1Char('/'), 1, 1) : QStringLiteral("app");
}

/// The part that an include names by its folder; the folders below widgets/ are one part.
QString partOfInclude(const QString &folder)
{
    static const QStringList below = {QStringLiteral("charts"), QStringLiteral("map"),
                                      QStringLiteral("tables"), QStringLiteral("dialogs"),
                                      QStringLiteral("style"),  QStringLiteral("panels")};
    return below.contains(folder) ? QStringLiteral("widgets") : folder;
}

QList<Finding> findAll(const SourceFile &file, const QString &where, const Pattern &pattern,
                       const QString &message)
{
    QList<Finding> findings;
    for (auto it = pattern.globalMatch(where); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        findings.append({file.lineAt(match.capturedStart()),
                         message + QStringLiteral(": ") + match.captured().trimmed()});
    }
    return findings;
}

/// Like findAll(), for includes: their names are literals, so they are looked for in the text.
QList<Finding> findIncludes(const SourceFile &file, const QString &name, const QString &message)
{
    const Pattern pattern(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*[<\"]") + name,
                          Pattern::MultilineOption);
    return file.isCpp() ? findAll(file, file.text, pattern, message) : QList<Finding>();
}

QList<Finding> includesAlongEdges(const SourceFile &file)
{
    const QString part = partOf(file);
    if (part.isEmpty() || !file.isCpp())
        return {};
    if (!edges().contains(part))
        return {{1, QStringLiteral("tests/layering/edges.h does not know the folder ") + part}};
    static const Pattern pattern(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*\"([^\"/]+)/"),
                                 Pattern::MultilineOption);
    QList<Finding> findings;
    for (auto it = pattern.globalMatch(file.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString other = partOfInclude(match.captured(1));
        if (other != part && !edges().value(part).contains(other))
            findings.append({file.lineAt(match.capturedStart(1)),
                             part + QStringLiteral(" may not include ") + other});
    }
    return findings;
}

QList<Finding> linksAlongEdges(const SourceFile &file)
{
    const QString part = partOf(file);
    if (!file.isCMake() || !edges().contains(part))
        return {};
    static const Pattern call(QStringLiteral("target_link_libraries\\s*\\(([^)]*)\\)"));
    static const Pattern library(
        QStringLiteral("\\b(?:(?:models|app)_(\\w+)|widgets|tests_\\w+)\\b"));
    QList<Finding> findings;
    for (auto it = call.globalMatch(file.code); it.hasNext();) {
        const QRegularExpressionMatch list = it.next();
        for (auto name = library.globalMatch(list.captured(1)); name.hasNext();) {
            const QRegularExpressionMatch match = name.next();
            const QString other =
                match.captured(1).isEmpty() ? match.captured() : match.captured(1);
            if (other != part && !edges().value(part).contains(other))
                findings.append({file.lineAt(list.capturedStart(1) + match.capturedStart()),
                                 part + QStringLiteral(" may not link ") + other});
        }
    }
    return findings;
}

/// No model may need a window: widgets live in widgets and app alone.
QList<Finding> noWindowBelow(const SourceFile &file)
{
    if (!file.isBelow(models) || !file.isCMake())
        return {};
    static const Pattern pattern(
        QStringLiteral("Qt6::(Widgets|Charts|SvgWidgets|PrintSupport)\\b"));
    return findAll(file, file.code, pattern, QStringLiteral("models link no window library"));
}

QList<Finding> shortQtIncludes(const SourceFile &file)
{
    return findIncludes(file, QStringLiteral("Qt\\w*/\\S*"),
                        QStringLiteral("write <QClass>, not <QtModule/QClass>"));
}

/// Who alone may name a foreign library.
struct Owner
{
    const char *include;
    const char *path;
};

QList<Finding> foreignLibrariesAtHome(const SourceFile &file)
{
    static constexpr Owner owners[] = {
        {"ldns/\\S*", "models/dns/message.cpp"},
        {"ares\\S*", "models/dns/areslink.cpp"},
        {"maxminddb\\S*", "models/geo/"},
        {"QSql\\S*", "models/casefile/"},
        {"sqlite3\\S*", "models/casefile/"},
        {"libpsl\\S*", "models/core/"},
        {"simdjson\\S*", "models/capture/zeekjson.cpp"},
        {"zlib\\S*", "models/capture/bytestream.cpp"},
        {"idn2\\S*", "models/core/"},
    };
    if (partOf(file).isEmpty())
        return {};
    QList<Finding> findings;
    for (const Owner &owner : owners) {
        if (file.isBelow(QLatin1String(owner.path)))
            continue;
        findings += findIncludes(file, QString::fromLatin1(owner.include),
                                 QStringLiteral("only ") + QLatin1String(owner.path) +
                                     QStringLiteral(" may include this"));
    }
    return findings;
}

bool isLambda(const QStringList &arguments, qsizetype index)
{
    return arguments.size() > index && arguments.at(index).startsWith(QLatin1Char('['));
}

/// A lambda without a context object outlives the objects that it captures.
QList<Finding> lambdasNameContext(const SourceFile &file)
{
    if (!file.isCpp())
        return {};
    static const Pattern call(
        QStringLiteral("\\b(connect|singleShot)\\s*\\(|[.>](then|onFailed|onCanceled)\\s*\\("));
    QList<Finding> findings;
    for (auto it = call.globalMatch(file.code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringList arguments = argumentsAt(file.code, match.capturedEnd() - 1);
        const QString name = match.captured(match.lastCapturedIndex());
        const qsizetype first = name == QLatin1String("connect")      ? 2
                                : name == QLatin1String("singleShot") ? 1
                                                                      : 0;
        if (isLambda(arguments, first))
            findings.append({file.lineAt(match.capturedStart()),
                             name + QStringLiteral(" with a lambda names no context object")});
    }
    return findings;
}

QList<Finding> licenceFirst(const SourceFile &file)
{
    if (!file.isCpp() && !file.isCMake())
        return {};
    const QString line = (file.isCpp() ? QStringLiteral("// ") : QStringLiteral("# ")) +
                         QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later\n");
    if (!file.text.startsWith(line))
        return {{1, QStringLiteral("the first line is not ") + line.trimmed()}};
    if (file.path.endsWith(QLatin1String(".h")) &&
        !file.text.contains(QLatin1String("\n#pragma once\n")))
        return {{2, QStringLiteral("the header lacks #pragma once")}};
    return {};
}

QList<Finding> noSleeps(const SourceFile &file)
{
    static const Pattern pattern(QStringLiteral(
        "\\b(qWait|qSleep|sleep_for|sleep_until|usleep|nanosleep|processEvents|QThread::\\w*sleep)"
        "\\s*\\("));
    return file.isCpp() ? findAll(file, file.code, pattern,
                                  QStringLiteral("wait for an event, not for time"))
                        : QList<Finding>();
}

/// Qt guesses whether a text is HTML; a name from outside must never be taken for it.
QList<Finding> labelsArePlain(const SourceFile &file)
{
    if (!file.isBelow(widgets) && !file.isBelow(app))
        return {};
    static const Pattern statics(
        QStringLiteral("\\bQMessageBox::(about|critical|information|question|warning)\\s*\\("));
    QList<Finding> findings =
        findAll(file, file.code, statics, QStringLiteral("the text may be taken for HTML"));
    static const Pattern made(
        QStringLiteral("\\bnew\\s+Q(Label|MessageBox)\\b|\\bmake_unique<Q(Label|MessageBox)>"
                       "|\\bQ(Label|MessageBox)\\s+\\w+\\s*[({;]"));
    const bool isSource = file.path.endsWith(QLatin1String(".cpp"));
    if (isSource && !file.code.contains(QLatin1String("Qt::PlainText")))
        findings +=
            findAll(file, file.code, made, QStringLiteral("without Qt::PlainText in this file"));
    return findings;
}

/// The tree must build anywhere, so it names no folder of the machine it was written on.
QList<Finding> noMachinePaths(const SourceFile &file)
{
    static const Pattern pattern(QStringLiteral("(?<=^|[\\s\"'=(:`])/(work|root|home)/\\S*"),
                                 Pattern::MultilineOption);
    return findAll(file, file.text, pattern, QStringLiteral("a path of one machine"));
}

/// English plurals are translations too; an unfinished one shows "1 addresses".
QList<Finding> translationsAreFinished(const SourceFile &file)
{
    static const Pattern pattern(QStringLiteral("type=\"(unfinished|vanished|obsolete)\""));
    return file.path.endsWith(QLatin1String(".ts"))
               ? findAll(file, file.text, pattern, QStringLiteral("say it in this language"))
               : QList<Finding>();
}

} // namespace

const QList<Rule> &rules()
{
    static const QList<Rule> all = {
        {"includes along edges", includesAlongEdges},
        {"links along edges", linksAlongEdges},
        {"no window below", noWindowBelow},
        {"short Qt includes", shortQtIncludes},
        {"foreign libraries at home", foreignLibrariesAtHome},
        {"lambdas name a context", lambdasNameContext},
        {"licence first", licenceFirst},
        {"no sleeps", noSleeps},
        {"labels are plain text", labelsArePlain},
        {"no machine paths", noMachinePaths},
        {"translations are finished", translationsAreFinished},
    };
    return all;
}

} // namespace layering
