// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pap.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Pap)
};

} // namespace

QString toString(Pap pap)
{
    switch (pap) {
    case Pap::Red:
        return QStringLiteral("RED");
    case Pap::Amber:
        return QStringLiteral("AMBER");
    case Pap::Green:
        return QStringLiteral("GREEN");
    case Pap::Clear:
        return QStringLiteral("CLEAR");
    }
    Q_UNREACHABLE();
}

std::optional<Pap> papFromString(QStringView text)
{
    for (const Pap pap : everyPap) {
        if (text.compare(toString(pap), Qt::CaseInsensitive) == 0)
            return pap;
    }
    return std::nullopt;
}

QString meaningOf(Pap pap)
{
    switch (pap) {
    case Pap::Red:
        return Tr::tr("Nothing leaves this machine: imports only");
    case Pap::Amber:
        return Tr::tr("Only recursive resolvers are asked");
    case Pap::Green:
        return Tr::tr("The name's own servers may be asked too");
    case Pap::Clear:
        return Tr::tr("No restriction");
    }
    Q_UNREACHABLE();
}

} // namespace core
