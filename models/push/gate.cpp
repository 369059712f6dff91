// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/gate.h"

#include <QCoreApplication>

namespace push {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(push::Gate)
};

} // namespace

QString refusal(const indicators::Origin &origin)
{
    if (origin.pap == core::Pap::Red)
        return Tr::tr("The case is under PAP:RED: nothing leaves this machine.");
    if (origin.tlp == indicators::Tlp::Red)
        return Tr::tr("What is under TLP:RED is for the people it was told to; it never goes to a "
                      "server.");
    return {};
}

QStringList reasonsAgainst(const indicators::Origin &origin, indicators::Tlp caseTlp)
{
    QStringList reasons;
    // AMBER permits recursive resolvers, and nobody else is told without thought.
    if (origin.pap == core::Pap::Amber) {
        reasons.append(Tr::tr("The case is under PAP:AMBER: whoever can read there can act on it, "
                              "and its owner can notice."));
    }
    if (origin.tlp < caseTlp) {
        reasons.append(Tr::tr("The case is under %1, what is sent would be under %2.")
                           .arg(indicators::toString(caseTlp), indicators::toString(origin.tlp)));
    }
    return reasons;
}

} // namespace push
