// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/turninglist.h"

namespace flux {

namespace {

using core::AddressKind;

core::ListHit hitOf(std::optional<AddressId> id, const Books &books)
{
    return id ? books.addresses.hits(*id).value(0) : core::ListHit{};
}

core::ListHit hostingList(const View &view, const Books &books)
{
    for (const AddressKind kind :
         {AddressKind::Hosting, AddressKind::Cdn, AddressKind::Cloud, AddressKind::Research}) {
        const core::ListHit hit = hitOf(view.counted()->nature().sample(kind), books);
        if (!hit.list.isEmpty())
            return hit;
    }
    return {};
}

/// The list without which the table says another class; empty: none of those that can be told.
core::ListHit find(const View &view, const Books &books)
{
    const Picture &picture = view.picture();
    const VerdictClass shown = decide(picture).verdictClass;
    if (view.stateSample() && (shown == VerdictClass::Sinkholed || shown == VerdictClass::Parked))
        return hitOf(view.stateSample(), books);
    if (!view.counted())
        return {};
    const auto turns = [&](auto change) {
        Picture without = picture;
        change(without);
        return decide(without).verdictClass != shown;
    };
    if (turns([](Picture &p) { p.isKnownPool = false; }) ||
        turns([](Picture &p) { p.isKnownService = false; }) ||
        turns([](Picture &p) { p.isDynamicDns = false; }))
        return view.known().list;
    if (turns([](Picture &p) {
            p.hostingShare = 0;
            p.hostingNats = surelyAccess;
        }))
        return hostingList(view, books);
    return {};
}

} // namespace

QString TurningList::of(const View &view, const Books &books)
{
    const core::ListHit hit = find(view, books);
    if (hit.list.isEmpty())
        return {};
    return hit.date.isEmpty() ? hit.list : tr("%1 (%2)").arg(hit.list, hit.date);
}

} // namespace flux
