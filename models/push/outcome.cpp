// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/outcome.h"

#include <QCoreApplication>

namespace push {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(push::Outcome)
};

int count(qsizetype number)
{
    return static_cast<int>(number);
}

} // namespace

core::Error Outcome::stopped()
{
    return {core::Error::Code::Network,
            Tr::tr("Stopped. What the server has taken stays there; push again to complete it."),
            {}};
}

QStringList Outcome::sentences(const Destination &to) const
{
    QStringList lines;
    if (alreadyThere) {
        lines.append(Tr::tr("%n object(s) were added at %1.", nullptr, count(taken - *alreadyThere))
                         .arg(to.server()));
        if (*alreadyThere > 0)
            lines.append(Tr::tr("%n object(s) were already there and are as they should be.",
                                nullptr, count(*alreadyThere)));
    } else {
        lines.append(Tr::tr("%n object(s) were taken by %1; one that was already there is there "
                            "once, in its newest version.",
                            nullptr, count(taken))
                         .arg(to.server()));
    }
    if (refused > 0)
        lines.append(Tr::tr("%n object(s) were refused.", nullptr, count(refused)));
    return lines;
}

} // namespace push
