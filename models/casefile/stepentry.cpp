// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/stepentry.h"

#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "casefile/row.h"

namespace casefile {

namespace {

using core::Result;
using core::Target;
using core::unexpected;
using Step = core::AnnotationLog::Step;

void write(QJsonObject &to, const QList<Target> &targets)
{
    QJsonArray names;
    QJsonArray addresses;
    for (const Target &target : targets) {
        if (target.kind == Target::Kind::Name)
            names.append(target.name.toString());
        else if (target.kind == Target::Kind::Address)
            addresses.append(target.address.toString());
        else if (target.kind == Target::Kind::Moment)
            to.insert(QStringLiteral("at"), target.at);
    }
    if (!names.isEmpty())
        to.insert(QStringLiteral("names"), names);
    if (!addresses.isEmpty())
        to.insert(QStringLiteral("addresses"), addresses);
}

EntryKind write(QJsonObject &to, const core::SetHeading &edit)
{
    to.insert(QStringLiteral("heading"),
              QJsonObject{{QStringLiteral("title"), edit.heading.title},
                          {QStringLiteral("reference"), edit.heading.reference},
                          {QStringLiteral("analyst"), edit.heading.analyst},
                          {QStringLiteral("tlp"), core::wordOf(edit.heading.tlp)}});
    return EntryKind::Info;
}

EntryKind write(QJsonObject &to, const core::WriteNote &edit)
{
    to.insert(QStringLiteral("text"), edit.text);
    if (edit.id != 0)
        to.insert(QStringLiteral("note"), edit.id);
    return EntryKind::Note;
}

EntryKind write(QJsonObject &to, const core::SetTag &edit)
{
    to.insert(QStringLiteral("tag"), edit.tag);
    to.insert(QStringLiteral("set"), edit.isSet);
    return EntryKind::Tag;
}

EntryKind write(QJsonObject &to, const core::SetMark &edit)
{
    to.insert(QStringLiteral("mark"), edit.mark == core::Mark::Hidden ? QStringLiteral("hidden")
                                                                      : QStringLiteral("trusted"));
    to.insert(QStringLiteral("set"), edit.isSet);
    return EntryKind::Mark;
}

EntryKind write(QJsonObject &to, const core::SetVerdict &edit)
{
    to.insert(QStringLiteral("class"), edit.verdictClass);
    to.insert(QStringLiteral("reason"), edit.reason);
    return EntryKind::Mark;
}

EntryKind write(QJsonObject &to, const core::SetRegistration &edit)
{
    to.insert(QStringLiteral("registered"), edit.date.toString(Qt::ISODate));
    to.insert(QStringLiteral("registrar"), edit.registrar);
    return EntryKind::Mark;
}

EntryKind write(QJsonObject &to, const core::SetPap &edit)
{
    to.insert(QStringLiteral("pap"), core::toString(edit.pap));
    to.insert(QStringLiteral("was"), core::toString(edit.was));
    return EntryKind::Info;
}

/// Takes the parts of an entry by their types; what is there but was not taken is no step of ours.
class Parts
{
public:
    explicit Parts(const QByteArray &content)
    {
        const QJsonDocument document = QJsonDocument::fromJson(content);
        m_isSound = document.isObject();
        m_rest = document.object();
    }
    explicit Parts(QJsonObject object)
        : m_rest(std::move(object))
    {}

    bool has(const char *key) const { return m_rest.contains(QLatin1String(key)); }
    QJsonValue take(const char *key, QJsonValue::Type type)
    {
        const QJsonValue value = m_rest.take(QLatin1String(key));
        m_isSound = m_isSound && value.type() == type;
        return value;
    }
    QString text(const char *key) { return take(key, QJsonValue::String).toString(); }
    bool choice(const char *key) { return take(key, QJsonValue::Bool).toBool(); }
    qint64 number(const char *key, qint64 least)
    {
        const qint64 value = take(key, QJsonValue::Double).toInteger(least - 1);
        m_isSound = m_isSound && value >= least;
        return value;
    }
    QList<Target> targets()
    {
        QList<Target> targets;
        for (const QJsonValue item : list("names")) {
            const auto name = core::DomainName::fromPresentation(item.toString().toUtf8());
            m_isSound = m_isSound && name && name->toString() == item.toString();
            targets.append(Target::of(name ? *name : core::DomainName()));
        }
        for (const QJsonValue item : list("addresses")) {
            const auto address = core::IpAddress::parse(item.toString());
            m_isSound = m_isSound && address && address->toString() == item.toString();
            targets.append(Target::of(address ? *address : core::IpAddress()));
        }
        if (has("at"))
            targets.append(Target::moment(number("at", 0)));
        return targets;
    }
    bool isDone() const { return m_isSound && m_rest.isEmpty(); }

private:
    QJsonArray list(const char *key)
    {
        if (!has(key))
            return {};
        const QJsonArray items = take(key, QJsonValue::Array).toArray();
        m_isSound = m_isSound && items.size() <= core::mostTargets;
        return m_isSound ? items : QJsonArray();
    }

    QJsonObject m_rest;
    bool m_isSound = true;
};

std::optional<core::Edit> heading(Parts &parts)
{
    Parts said(parts.take("heading", QJsonValue::Object).toObject());
    core::Heading heading{said.text("title"), said.text("reference"), said.text("analyst")};
    const auto tlp = core::tlpFromWord(said.text("tlp"));
    if (!tlp || !said.isDone())
        return std::nullopt;
    heading.tlp = *tlp;
    return core::SetHeading{heading};
}

std::optional<core::Edit> permission(Parts &parts)
{
    const auto pap = core::papFromString(parts.text("pap"));
    const auto was = core::papFromString(parts.text("was"));
    return pap && was ? std::optional<core::Edit>(core::SetPap{*pap, *was}) : std::nullopt;
}

std::optional<core::Edit> note(Parts &parts)
{
    const QList<Target> targets = parts.targets();
    core::WriteNote edit;
    edit.id = parts.has("note") ? parts.number("note", 1) : 0;
    edit.target = targets.value(0);
    edit.text = parts.text("text");
    return targets.size() > 1 ? std::nullopt : std::optional<core::Edit>(edit);
}

std::optional<core::Edit> tag(Parts &parts)
{
    return core::SetTag{parts.targets(), parts.text("tag"), parts.choice("set")};
}

/// Of an address it is empty, which no step about names may be on.
QList<core::DomainName> namesOf(const QList<Target> &targets)
{
    QList<core::DomainName> names;
    for (const Target &target : targets)
        names.append(target.name);
    return names;
}

std::optional<core::Edit> registration(Parts &parts, const QList<Target> &targets)
{
    const QString said = parts.text("registered");
    core::SetRegistration edit{namesOf(targets), QDate::fromString(said, Qt::ISODate),
                               parts.text("registrar")};
    return edit.date.toString(Qt::ISODate) == said ? std::optional<core::Edit>(edit) : std::nullopt;
}

std::optional<core::Edit> mark(Parts &parts)
{
    const QList<Target> targets = parts.targets();
    if (parts.has("class"))
        return core::SetVerdict{namesOf(targets), parts.text("class"), parts.text("reason")};
    if (parts.has("registered"))
        return registration(parts, targets);
    const QString word = parts.text("mark");
    const bool isHidden = word == QLatin1String("hidden");
    if (!isHidden && word != QLatin1String("trusted"))
        return std::nullopt;
    return core::SetMark{targets, isHidden ? core::Mark::Hidden : core::Mark::Trusted,
                         parts.choice("set")};
}

std::optional<core::Edit> editOf(EntryKind kind, Parts &parts)
{
    switch (kind) {
    case EntryKind::Info:
        return parts.has("was") ? permission(parts) : heading(parts);
    case EntryKind::Note:
        return note(parts);
    case EntryKind::Tag:
        return tag(parts);
    case EntryKind::Mark:
        return mark(parts);
    default:
        return std::nullopt;
    }
}

} // namespace

Entry entryOf(const Step &step)
{
    QJsonObject content;
    write(content, core::targetsOf(step.edit));
    Entry entry;
    entry.kind = EntryKind::Step;
    if (step.kind == Step::Kind::Do)
        entry.kind = std::visit([&](const auto &edit) { return write(content, edit); }, step.edit);
    else if (step.kind == Step::Kind::Undo)
        content.insert(QStringLiteral("undo"), step.of);
    else
        content.insert(QStringLiteral("redo"), step.of);
    if (const auto *edit = std::get_if<core::SetPap>(&step.edit)) {
        const bool isBack = step.kind == Step::Kind::Undo;
        content.insert(QStringLiteral("pap"), core::toString(isBack ? edit->was : edit->pap));
    }
    entry.content = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return entry;
}

Result<std::optional<Step>> stepOf(const Entry &entry)
{
    Parts parts(entry.content);
    if (entry.kind == EntryKind::Info && !parts.has("heading") && !parts.has("was"))
        return std::optional<Step>();
    Step step{entry.id, entry.at, Step::Kind::Do, 0, {}};
    if (entry.kind == EntryKind::Step) {
        const bool isUndo = parts.has("undo");
        step.kind = isUndo ? Step::Kind::Undo : Step::Kind::Redo;
        step.of = parts.number(isUndo ? "undo" : "redo", 1);
        parts.targets(); // they are those of the step that is named
        if (parts.has("pap"))
            parts.text("pap"); // and so is this
    } else if (auto edit = editOf(entry.kind, parts)) {
        step.edit = *std::move(edit);
    } else {
        return unexpected(damagedIn("entry", entry.id));
    }
    if (!parts.isDone())
        return unexpected(damagedIn("entry", entry.id));
    return std::optional(step);
}

} // namespace casefile
