// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadedcase.h"

#include <QCoreApplication>
#include <QHash>

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::LoadedCase)
};

} // namespace

core::Result<LoadedCase> LoadedCase::load(const QString &path, const QList<core::DomainName> &names)
{
    casefile::CaseStore store;
    const core::Result<casefile::CaseInfo> info = store.open(path, true);
    if (!info)
        return core::unexpected(info.error());
    for (const core::DomainName &name : names) {
        if (!info->names.contains(name)) {
            return core::unexpected({core::Error::Code::NotFound,
                                     Tr::tr("The case does not hold %1. `fluxcase info` says which "
                                            "names it holds.")
                                         .arg(name.defanged()),
                                     {}});
        }
    }
    const core::Result<core::Batch> batch = store.read(names);
    if (!batch)
        return core::unexpected(batch.error());

    LoadedCase loaded{*info, {}};
    QHash<core::DomainName, qsizetype> rows;
    for (const core::DomainName &name : info->names) {
        if (!names.isEmpty() && !names.contains(name))
            continue;
        rows.insert(name, loaded.histories.size());
        loaded.histories.append(flux::NameHistory(name));
    }
    QHash<core::IpAddress, core::AddressFacts> facts;
    for (const core::AddressFacts &known : batch->facts)
        facts.insert(known.address, known);
    for (const core::Observation &observation : batch->observations) {
        const auto row = rows.constFind(observation.subject);
        if (row == rows.constEnd())
            continue;
        // Only to the names that hold the address: a case may have many of both.
        for (const core::IpAddress &address : observation.addresses()) {
            if (const auto known = facts.constFind(address); known != facts.constEnd())
                loaded.histories[*row].add(*known);
        }
        loaded.histories[*row].add(observation);
    }
    return loaded;
}

} // namespace app
