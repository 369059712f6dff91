// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/indicatorchoice.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include "commands/output.h"
#include "settings/settings.h"
#include "settings/userstore.h"
#include "work/databases.h"
#include "work/exportlook.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::IndicatorChoice)
};

QList<indicators::JudgedName> judgedNames(const LoadedCase &loaded)
{
    QList<indicators::JudgedName> names;
    for (const flux::NameHistory &history : loaded.histories)
        names.append({&history, loaded.judge->verdict(history.name())});
    return names;
}

core::Result<QList<indicators::JudgedName>> chosenNames(const QList<indicators::JudgedName> &all,
                                                        const QList<core::DomainName> &names)
{
    if (names.isEmpty())
        return all;
    QList<indicators::JudgedName> chosen;
    for (const core::DomainName &name : names) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto &judged) {
            return judged.history->name() == name;
        });
        if (found == all.end())
            return core::unexpected(LoadedCase::unknownName(name));
        chosen.append(*found);
    }
    return chosen;
}

/// Hands over what the person names, each with its reason.
core::Result<void> applyOverrides(indicators::BlockSafety &safety, const QStringList &overrides)
{
    for (const QString &text : overrides) {
        const QString entry = text.section(u'=', 0, 0);
        const QString reason = text.section(u'=', 1).trimmed();
        if (!text.contains(u'='))
            continue;
        if (entry == QLatin1String("all")) {
            safety.overrideAll(reason);
            continue;
        }
        bool isKnown = false;
        for (qsizetype i = 0; i < safety.entries().size(); ++i) {
            const indicators::Indicator &indicator = safety.entries().at(i).indicator;
            if (indicator.text(indicators::Form::Raw) != entry &&
                indicator.text(indicators::Form::Defanged) != entry)
                continue;
            isKnown = true;
            safety.setOverride(i, reason);
        }
        if (!isKnown) {
            return core::unexpected({core::Error::Code::Invalid,
                                     Tr::tr("--override: the list has no entry %1.").arg(entry),
                                     {}});
        }
    }
    return {};
}

} // namespace

IndicatorSource::IndicatorSource(const IndicatorChoice &choice, const QString &format,
                                 LoadedCase loaded, HandoverMemory memory)
    : m_choice(choice)
    , m_format(format)
    , m_loaded(std::move(loaded))
    , m_memory(std::move(memory))
    , m_origin{QFileInfo(choice.casePath).completeBaseName(),
               m_loaded.info.practice,
               core::SystemClock().utc(),
               indicators::tlpFromWord(choice.tlp).value_or(m_memory.usualTlp()),
               m_loaded.info.pap,
               m_loaded.info.head}
{}

core::Result<IndicatorSource> IndicatorSource::load(const IndicatorChoice &choice,
                                                    const indicators::Ledger::Which &which)
{
    core::Result<LoadedCase> loaded = LoadedCase::load(choice.casePath, {});
    if (!loaded)
        return core::unexpected(loaded.error());
    casefile::CaseStore store;
    const auto info = store.open(choice.casePath, true);
    auto memory = info ? HandoverMemory::read(store, which) : core::unexpected(info.error());
    if (!memory)
        return core::unexpected(memory.error());
    return IndicatorSource(choice, which.format, *std::move(loaded), *std::move(memory));
}

core::Result<indicators::IndicatorSet>
IndicatorSource::chosen(const QList<indicators::JudgedName> &all) const
{
    const auto names = chosenNames(all, m_choice.names);
    if (!names)
        return core::unexpected(names.error());
    const auto scope = indicators::scopeFromString(m_choice.scope);
    auto set = indicators::IndicatorSet::from(
        *names, m_origin, scope.value_or(indicators::Scope::Standard), m_choice.leastClass);
    m_memory.addOwnVerdicts(set);
    set.since = m_memory.account.lastAt();
    if (m_choice.purpose == indicators::Purpose::OnlyNew && set.since > 0)
        set.purpose = indicators::Purpose::OnlyNew;
    return set;
}

core::Result<indicators::Surroundings>
IndicatorSource::surroundings(const QList<indicators::JudgedName> &all) const
{
    indicators::Surroundings around = indicators::Surroundings::of(all);
    if (m_choice.leastClass)
        around.leastClass = *m_choice.leastClass;
    settings::UserStore store;
    const auto own = settings::OwnThings::read(settings::Settings(store).ownThings());
    if (!own)
        return core::unexpected({core::Error::Code::Io, unreadableOwn(own.error()), {}});
    around.ownRanges = own->ranges;
    around.ownNames = own->names;
    return around;
}

core::Result<indicators::BlockSafety> IndicatorSource::withdrawal() const
{
    const indicators::IndicatorSet set = m_memory.account.withdrawal(m_origin, m_choice.names);
    if (set.indicators.isEmpty() && set.observed.isEmpty())
        return core::unexpected(HandoverMemory::nothingOut(m_format));
    return indicators::BlockSafety::unseen(set);
}

core::Result<indicators::BlockSafety> IndicatorSource::preview(indicators::Use use,
                                                               bool hasEvidence) const
{
    if (m_choice.purpose == indicators::Purpose::Withdrawal)
        return withdrawal();
    const QList<indicators::JudgedName> all = judgedNames(m_loaded);
    const auto around = surroundings(all);
    if (!around)
        return core::unexpected(around.error());
    const auto set = chosen(all);
    if (!set)
        return core::unexpected(set.error());
    const auto knowledge = openKnowledge(QCoreApplication::applicationDirPath(), m_origin.practice);
    indicators::BlockSafety safety(*set, use, hasEvidence, *knowledge, *around);
    if (set->purpose == indicators::Purpose::OnlyNew)
        m_memory.keepNew(safety, m_origin.madeAt);
    if (const auto done = applyOverrides(safety, m_choice.overrides); !done)
        return core::unexpected(done.error());
    return safety;
}

indicators::IndicatorSet IndicatorSource::result(const indicators::BlockSafety &safety,
                                                 const QStringList &reasons) const
{
    indicators::IndicatorSet result = safety.result();
    if (!reasons.isEmpty())
        result.gateReason = m_choice.overrides.join(QLatin1String("; "));
    return result;
}

void keepInCase(const ExportEntry &entry, const LoadedCase &loaded)
{
    const bool isOlder = loaded.info.head.isEmpty(); // an export does not bring it up to date
    QList<casefile::Entry> entries;
    for (const QJsonObject &content : entry.contents()) {
        entries.append({0, 0, casefile::EntryKind::Export,
                        QJsonDocument(content).toJson(QJsonDocument::Compact)});
    }
    casefile::CaseStore store;
    const auto opened = isOlder ? core::unexpected({core::Error::Code::ReadOnly, {}, {}})
                                : store.open(loaded.info.path);
    const auto kept = opened ? store.add(entries) : core::unexpected(opened.error());
    const auto closed = kept ? store.close() : core::unexpected(kept.error());
    if (!closed) {
        printMessage(Tr::tr("The case cannot be written now, so it does not keep that this was "
                            "handed over."));
    }
}

void tellPreview(const indicators::BlockSafety &safety, const IndicatorChoice &choice,
                 const QStringList &reasons)
{
    const QStringList keptOut = safety.keptOut();
    for (const QString &line : keptOut)
        printMessage(Tr::tr("Kept out: %1").arg(line));
    if (!keptOut.isEmpty()) {
        printMessage(
            Tr::tr("%1 of %2 entries are handed over.").arg(safety.after()).arg(safety.before()));
    }
    for (const QString &text : choice.overrides) {
        for (const QString &reason : reasons)
            printMessage(Tr::tr("Made all the same (%1): %2").arg(text, reason));
    }
}

std::optional<core::Error> unanswered(const QStringList &reasons, const IndicatorChoice &choice)
{
    if (reasons.isEmpty() || !choice.overrides.isEmpty())
        return std::nullopt;
    return core::Error{core::Error::Code::Invalid,
                       Tr::tr("%1 Say why it is made all the same with --override REASON.")
                           .arg(reasons.join(u' ')),
                       {}};
}

} // namespace app
