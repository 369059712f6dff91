// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/loadedcase.h"

#include <QCoreApplication>
#include <QHash>

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::LoadedCase)
};

/// Takes the pages of a case as they are read, so that no more than one is held.
class Reading
{
public:
    Reading(LoadedCase &loaded, const QList<core::DomainName> &names)
        : m_loaded(loaded)
    {
        m_loaded.judge = std::make_unique<flux::CaseJudge>();
        for (const core::DomainName &name : m_loaded.info.names) {
            if (!names.isEmpty() && !names.contains(name))
                continue;
            m_rows.insert(name, m_loaded.histories.size());
            m_loaded.histories.append(flux::NameHistory(name));
        }
    }

    void add(const core::Batch &page)
    {
        m_loaded.judge->add(page);
        for (const core::AddressFacts &known : page.facts)
            m_facts.insert(known.address, known);
        for (const core::Observation &observation : page.observations) {
            if (core::isAddressType(observation.type) &&
                observation.question == observation.subject)
                m_loaded.addressNames.insert(observation.subject);
            if (const auto row = m_rows.constFind(observation.subject); row != m_rows.constEnd())
                add(m_loaded.histories[*row], observation);
        }
    }

private:
    void add(flux::NameHistory &history, const core::Observation &observation) const
    {
        // Only to the names that hold the address: a case may have many of both.
        for (const core::IpAddress &address : observation.addresses()) {
            if (const auto known = m_facts.constFind(address); known != m_facts.constEnd())
                history.add(*known);
        }
        history.add(observation);
    }

    LoadedCase &m_loaded;
    QHash<core::DomainName, qsizetype> m_rows;
    QHash<core::IpAddress, core::AddressFacts> m_facts;
};

} // namespace

core::Error LoadedCase::unknownName(const core::DomainName &name)
{
    return {core::Error::Code::NotFound,
            Tr::tr("The case does not hold %1. `fluxcase info` says which names it holds.")
                .arg(name.defanged()),
            {}};
}

core::Result<LoadedCase> LoadedCase::load(const QString &path, const QList<core::DomainName> &names)
{
    casefile::CaseStore store;
    const core::Result<casefile::CaseInfo> info = store.open(path, true);
    if (!info)
        return core::unexpected(info.error());
    for (const core::DomainName &name : names) {
        if (!info->names.contains(name)) {
            return core::unexpected(unknownName(name));
        }
    }
    const auto verdicts = store.entries({casefile::EntryKind::Verdict});
    if (!verdicts)
        return core::unexpected(verdicts.error());
    const auto annotations = store.annotations();
    LoadedCase loaded{*info, {}, {}, {}, KeptVerdict::lastOf(*verdicts), {}};
    Reading reading(loaded, names);
    if (annotations)
        loaded.judge->setRegistrations(annotations->now().registrations);
    else
        loaded.unreadSteps = annotations.error();
    std::optional<core::Error> failure;
    QObject::connect(&store, &casefile::CaseStore::page, &store,
                     [&](const core::Batch &page) { reading.add(page); });
    QObject::connect(&store, &casefile::CaseStore::failed, &store,
                     [&](const core::Error &error) { failure = error; });
    store.readAround(names);
    if (failure)
        return core::unexpected(*failure);
    return loaded;
}

} // namespace app
