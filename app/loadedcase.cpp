// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadedcase.h"

#include <QCoreApplication>

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
        for (const core::AddressFacts &facts : batch->facts)
            loaded.histories.last().add(facts);
    }
    for (const core::Observation &observation : batch->observations) {
        if (const auto row = rows.constFind(observation.subject); row != rows.constEnd())
            loaded.histories[*row].add(observation);
    }
    return loaded;
}

} // namespace app
