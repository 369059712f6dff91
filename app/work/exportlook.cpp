// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/exportlook.h"

#include <QBuffer>
#include <QCoreApplication>

namespace app {

indicators::BlockSafety ExportLook::safety(const items::ExportWish &wish,
                                           const knowledge::Knowledge &knowledge,
                                           const indicators::Origin &from,
                                           const HandoverMemory &memory) const
{
    const auto purpose = indicators::purposeFromWord(wish.purpose);
    if (purpose == indicators::Purpose::Withdrawal)
        return indicators::BlockSafety::unseen(memory.account.withdrawal(from));
    QList<indicators::JudgedName> names;
    for (std::size_t i = 0; i < histories.size(); ++i)
        names.append({&histories[i], verdicts.value(static_cast<qsizetype>(i))});
    const indicators::Format &format = *indicators::formatOf(wish.format);
    const auto scope = indicators::scopeFromString(wish.scope);
    auto set =
        indicators::IndicatorSet::from(names, from, scope.value_or(indicators::Scope::Standard));
    memory.addOwnVerdicts(set);
    set.since = memory.account.lastAt();
    if (purpose == indicators::Purpose::OnlyNew && set.since > 0)
        set.purpose = indicators::Purpose::OnlyNew;
    auto around = indicators::Surroundings::of(names);
    around.ownRanges = ownRanges;
    around.ownNames = ownNames;
    indicators::BlockSafety safety(set, format.use, format.hasEvidence, knowledge, around);
    if (set.purpose == indicators::Purpose::OnlyNew)
        memory.keepNew(safety, from.madeAt);
    return safety;
}

QString unreadableOwn(const core::Error &error)
{
    return QCoreApplication::translate("app::ExportLook",
                                       "Your own ranges and names cannot be read, so they would "
                                       "not be kept out. Write them anew (Export, Own ranges and "
                                       "names). %1")
        .arg(error.message);
}

core::Result<QByteArray> exportedBytes(const indicators::IndicatorSet &set,
                                       const items::ExportWish &wish)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = indicators::formatOf(wish.format)->write(set, buffer, formOf(wish));
        !written)
        return core::unexpected(written.error());
    return buffer.data();
}

indicators::Form formOf(const items::ExportWish &wish)
{
    return wish.isDefanged ? indicators::Form::Defanged : indicators::Form::Raw;
}

} // namespace app
