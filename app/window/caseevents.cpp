// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/caseevents.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/plaintext.h"
#include "flux/verdictclass.h"
#include "work/keptverdict.h"

namespace app {

using casefile::Entry;
using casefile::EntryKind;
using items::CaseEvent;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::CaseEvents)
};

/// What a case says may come from anybody.
QString plain(const QJsonObject &content, const char *key)
{
    return core::plainText(content.value(QLatin1String(key)).toString(), 200);
}

QString classText(const QJsonObject &content, const char *key)
{
    const auto known = flux::verdictClassFromString(plain(content, key));
    return known ? flux::displayText(*known) : plain(content, key);
}

QString verdictText(const QJsonObject &content)
{
    QString text = classText(content, "class");
    if (content.value(QLatin1String("was")).isString())
        text = Tr::tr("%1, was %2").arg(text, classText(content, "was"));
    const QString weights = keptWeights(content);
    return weights.isEmpty() ? text : Tr::tr("%1 · weights %2").arg(text, weights);
}

QString exportText(const QJsonObject &content)
{
    const QString file = plain(content, "file");
    QStringList parts{
        Tr::tr("%n indicators", nullptr, content.value(QLatin1String("count")).toInt()),
        plain(content, "format"), plain(content, "tlp").toUpper(),
        file.isEmpty() ? Tr::tr("to the clipboard") : file};
    if (const QString reason = plain(content, "gateReason"); !reason.isEmpty())
        parts.append(Tr::tr("reason given: %1").arg(reason));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString importText(const QJsonObject &content)
{
    const QString file = plain(content, "file");
    const QString state = content.value(QLatin1String("state")).toString();
    QStringList parts{file.isEmpty() ? Tr::tr("Evidence of others came in.") : file};
    if (state == QLatin1String("begun"))
        parts.append(Tr::tr("begun"));
    if (state == QLatin1String("stopped"))
        parts.append(Tr::tr("stopped"));
    if (const QJsonValue count = content.value(QLatin1String("accepted")); count.isDouble())
        parts.append(Tr::tr("%n answers", nullptr, count.toInt()));
    if (const int count = content.value(QLatin1String("rejected")).toInt(); count > 0)
        parts.append(Tr::tr("%n rows rejected", nullptr, count));
    return parts.join(QStringLiteral(" · "));
}

QString mergeText(const QJsonObject &content)
{
    QStringList parts{
        plain(content, "title"), plain(content, "file"),
        Tr::tr("%n answers", nullptr, content.value(QLatin1String("answers")).toInt()),
        plain(content, "head")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QList<EntryKind> eventKinds()
{
    return {EntryKind::Info, EntryKind::Import, EntryKind::Verdict, EntryKind::Export,
            EntryKind::Merge};
}

QList<CaseEvent> eventsOf(const QList<Entry> &entries)
{
    QList<CaseEvent> events;
    for (const Entry &entry : entries) {
        const QJsonObject content = QJsonDocument::fromJson(entry.content).object();
        CaseEvent event{entry.at, {}, {}, {}, {}};
        if (const auto name = core::DomainName::parse(plain(content, "name")))
            event.name = *name;
        switch (entry.kind) {
        case EntryKind::Verdict:
            event.what = Tr::tr("Verdict");
            event.text = verdictText(content);
            event.weights = keptWeights(content);
            break;
        case EntryKind::Export:
            event.what = Tr::tr("Export");
            event.text = exportText(content);
            break;
        case EntryKind::Import:
            event.what = Tr::tr("Import");
            event.text = importText(content);
            break;
        case EntryKind::Merge:
            event.what = Tr::tr("Merge");
            event.text = mergeText(content);
            break;
        default:
            // With what it was before it is one of the analyst's steps.
            if (!content.contains(QLatin1String("pap")) || content.contains(QLatin1String("was")))
                continue;
            event.what = Tr::tr("Permission");
            event.text = Tr::tr("PAP:%1 from here on").arg(plain(content, "pap").toUpper());
        }
        events.append(event);
    }
    return events;
}

QList<CaseEvent> eventsOf(const core::AnnotationLog &log)
{
    using Kind = core::AnnotationLog::Step::Kind;
    QList<CaseEvent> events;
    for (const core::AnnotationLog::Step &step : log.steps()) {
        const QString what = step.kind == Kind::Do     ? Tr::tr("Analyst")
                             : step.kind == Kind::Undo ? Tr::tr("Taken back")
                                                       : Tr::tr("Done again");
        CaseEvent event{step.at, what, core::textOf(step.edit), {}, {}};
        const QList<core::Target> targets = core::targetsOf(step.edit);
        // A step about several names is one about the case.
        if (targets.size() == 1)
            event.name = targets.first().name;
        events.append(event);
    }
    return events;
}

} // namespace app
