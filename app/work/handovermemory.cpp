// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/handovermemory.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::HandoverMemory)
};

} // namespace

core::Result<HandoverMemory> HandoverMemory::read(casefile::CaseStore &store,
                                                  const indicators::Ledger::Which &which)
{
    HandoverMemory memory;
    const auto head = store.head();
    if (!head)
        return core::unexpected(head.error());
    memory.head = *head;
    const auto layer = store.annotations();
    if (!layer)
        return core::unexpected(layer.error());
    memory.tlp = layer->now().heading.tlp;
    memory.ownVerdicts = layer->now().verdicts;
    const auto entries = store.entries({casefile::EntryKind::Export});
    if (!entries)
        return core::unexpected(entries.error());
    indicators::Ledger ledger(which);
    for (const casefile::Entry &entry : *entries)
        ledger.add(entry.at, QJsonDocument::fromJson(entry.content).object());
    memory.account = ledger.account();
    return memory;
}

void HandoverMemory::addOwnVerdicts(indicators::IndicatorSet &set) const
{
    for (indicators::CaseName &name : set.names) {
        if (const auto own = ownVerdicts.constFind(name.name); own != ownVerdicts.cend())
            name.own = *own;
    }
}

void HandoverMemory::keepNew(indicators::BlockSafety &safety, core::UtcMs at) const
{
    safety.keepOnly([&](const indicators::BlockSafety::Entry &entry) {
        return account.isNew(entry.indicator, entry.isEvidence, at);
    });
}

QString HandoverMemory::gap() const
{
    if (account.isComplete())
        return {};
    return Tr::tr("Not every earlier list is known entry by entry: an older Fluxcase kept only how "
                  "many there were. What is in those counts as never handed over.");
}

core::Error HandoverMemory::nothingOut(const QString &format)
{
    return {core::Error::Code::NotFound,
            Tr::tr("There is nothing to take back: the case knows of nothing that was handed over "
                   "as %1 and is still out.")
                .arg(format),
            {}};
}

} // namespace app
