// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

#include "core/plaintext.h"
#include "core/utctime.h"

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Edit)
};

constexpr UtcMs lastMoment = 253'402'300'799'999; // of the year 9999
constexpr int lastYear = 9999;
constexpr qsizetype endless = std::numeric_limits<qsizetype>::max();

Error invalid(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

/// One line, fit to show. False: it is too long.
bool fitLine(QString &text, qsizetype longest)
{
    if (text.size() > longest)
        return false;
    text = plainText(text.simplified(), endless);
    return text.size() <= longest;
}

/// The same of several lines.
bool fitLines(QString &text, qsizetype longest)
{
    if (text.size() > longest)
        return false;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.replace(u'\t', u' ');
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines)
        line = plainText(line, endless);
    text = lines.join(u'\n');
    return text.size() <= longest;
}

bool isSound(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::Case:
        return target == Target();
    case Target::Kind::Name:
        return target == Target::of(target.name) && !target.name.isEmpty();
    case Target::Kind::Address:
        return target == Target::of(target.address) && !target.address.isEmpty();
    case Target::Kind::Moment:
        return target == Target::moment(target.at) && target.at >= 0 && target.at <= lastMoment;
    }
    return false;
}

template <typename Item>
void sortOnce(QList<Item> &items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

/// Of a step about many.
Result<void> fitTargets(QList<Target> &targets)
{
    const bool isFit = std::all_of(targets.begin(), targets.end(), [](const Target &target) {
        const bool isThing =
            target.kind == Target::Kind::Name || target.kind == Target::Kind::Address;
        return isThing && isSound(target);
    });
    if (!isFit)
        return unexpected(invalid(Tr::tr("Only names and addresses have tags and marks.")));
    if (targets.isEmpty())
        return unexpected(invalid(Tr::tr("Choose a name or an address first.")));
    if (targets.size() > mostTargets)
        return unexpected(invalid(Tr::tr("These are too many at once. Choose fewer.")));
    sortOnce(targets);
    return {};
}

/// Of a step about names.
Result<void> fitNames(QList<DomainName> &names)
{
    if (names.isEmpty() || names.contains(DomainName()))
        return unexpected(invalid(Tr::tr("Choose a name first.")));
    if (names.size() > mostTargets)
        return unexpected(invalid(Tr::tr("These are too many at once. Choose fewer.")));
    sortOnce(names);
    return {};
}

Error tooLong()
{
    return invalid(Tr::tr("This text is too long. Shorten it."));
}

Result<void> fit(SetHeading &edit)
{
    for (QString *text : {&edit.heading.title, &edit.heading.reference, &edit.heading.analyst}) {
        if (!fitLine(*text, longestHeading))
            return unexpected(tooLong());
    }
    return {};
}

Result<void> fit(WriteNote &edit)
{
    if (!isSound(edit.target) || edit.id < 0)
        return unexpected(invalid(Tr::tr("A note is about the case, a name, an address or a "
                                         "moment.")));
    if (!fitLines(edit.text, longestNote))
        return unexpected(tooLong());
    if (edit.id == 0 && edit.text.isEmpty())
        return unexpected(invalid(Tr::tr("The note is empty.")));
    return {};
}

Result<void> fit(SetTag &edit)
{
    if (!fitLine(edit.tag, longestTag))
        return unexpected(tooLong());
    if (edit.tag.isEmpty())
        return unexpected(invalid(Tr::tr("The tag is empty.")));
    return fitTargets(edit.targets);
}

Result<void> fit(SetMark &edit)
{
    if (edit.mark != Mark::Hidden && edit.mark != Mark::Trusted)
        return unexpected(invalid(Tr::tr("There is no such mark.")));
    return fitTargets(edit.targets);
}

Result<void> fit(SetVerdict &edit)
{
    if (!fitLine(edit.verdictClass, longestTag) || !fitLine(edit.reason, longestReason))
        return unexpected(tooLong());
    if (edit.verdictClass.isEmpty() != edit.reason.isEmpty())
        return unexpected(invalid(Tr::tr("A verdict of your own needs a class and a reason.")));
    return fitNames(edit.names);
}

Result<void> fit(SetRegistration &edit)
{
    if (!fitLine(edit.registrar, longestRegistrar))
        return unexpected(tooLong());
    const bool isDate =
        edit.date.isValid() && edit.date >= firstRegistration && edit.date.year() <= lastYear;
    if (!isDate && (!edit.date.isNull() || !edit.registrar.isEmpty()))
        return unexpected(invalid(Tr::tr("A registration needs a date after 1984.")));
    return fitNames(edit.names);
}

Result<void> fit(SetPap &edit)
{
    if (edit.pap > Pap::Clear || edit.was > Pap::Clear)
        return unexpected(invalid(Tr::tr("There is no such PAP.")));
    return {};
}

QString textOf(const QList<Target> &targets)
{
    if (targets.size() == 1)
        return core::textOf(targets.first());
    return Tr::tr("%n names and addresses", nullptr, static_cast<int>(targets.size()));
}

QString sentence(const SetHeading &)
{
    return Tr::tr("Heading of the case");
}

QString sentence(const WriteNote &edit)
{
    const QString target = core::textOf(edit.target);
    if (edit.id == 0)
        return Tr::tr("Note on %1").arg(target);
    return edit.text.isEmpty() ? Tr::tr("Note on %1 taken out").arg(target)
                               : Tr::tr("Note on %1 changed").arg(target);
}

QString sentence(const SetTag &edit)
{
    return (edit.isSet ? Tr::tr("Tag “%1” on %2") : Tr::tr("Tag “%1” taken off %2"))
        .arg(edit.tag, textOf(edit.targets));
}

QString sentence(const SetMark &edit)
{
    const QString targets = textOf(edit.targets);
    if (edit.mark == Mark::Hidden)
        return (edit.isSet ? Tr::tr("Hidden: %1") : Tr::tr("No longer hidden: %1")).arg(targets);
    return (edit.isSet ? Tr::tr("Trusted: %1") : Tr::tr("No longer trusted: %1")).arg(targets);
}

QString sentence(const SetVerdict &edit)
{
    const QString names = textOf(targetsOf(edit));
    return edit.verdictClass.isEmpty()
               ? Tr::tr("Own verdict withdrawn: %1").arg(names)
               : Tr::tr("Own verdict “%1”: %2").arg(edit.verdictClass, names);
}

QString sentence(const SetRegistration &edit)
{
    const QString names = textOf(targetsOf(edit));
    return edit.date.isNull()
               ? Tr::tr("Registration withdrawn: %1").arg(names)
               : Tr::tr("Registered %1: %2").arg(edit.date.toString(Qt::ISODate), names);
}

QString sentence(const SetPap &edit)
{
    return Tr::tr("PAP:%1, was PAP:%2").arg(toString(edit.pap), toString(edit.was));
}

} // namespace

Result<Edit> checked(Edit edit)
{
    const auto done = std::visit([](auto &one) { return fit(one); }, edit);
    if (!done)
        return unexpected(done.error());
    return edit;
}

QList<Target> targetsOf(const Edit &edit)
{
    if (const auto *note = std::get_if<WriteNote>(&edit))
        return note->target.kind == Target::Kind::Case ? QList<Target>() : QList{note->target};
    if (const auto *tag = std::get_if<SetTag>(&edit))
        return tag->targets;
    if (const auto *mark = std::get_if<SetMark>(&edit))
        return mark->targets;
    QList<DomainName> names;
    if (const auto *verdict = std::get_if<SetVerdict>(&edit))
        names = verdict->names;
    else if (const auto *registration = std::get_if<SetRegistration>(&edit))
        names = registration->names;
    QList<Target> targets;
    for (const DomainName &name : std::as_const(names))
        targets.append(Target::of(name));
    return targets;
}

QString textOf(const Edit &edit)
{
    return std::visit([](const auto &one) { return sentence(one); }, edit);
}

QString textOf(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::Case:
        return Tr::tr("the case");
    case Target::Kind::Name:
        return target.name.defanged();
    case Target::Kind::Address:
        return target.address.defanged();
    case Target::Kind::Moment:
        return utcText(target.at);
    }
    Q_UNREACHABLE();
}

} // namespace core
