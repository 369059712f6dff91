// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/dryrun.h"

#include <QCoreApplication>

#include "core/plaintext.h"

namespace push {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(push::DryRun)
};

QString line(const char *what, const indicators::Indicator &indicator)
{
    return core::plainText(QLatin1String(what) + u' ' + indicator.type() + u' ' +
                           indicator.text(indicators::Form::Defanged));
}

QString purposeText(const indicators::IndicatorSet &set)
{
    switch (set.purpose) {
    case indicators::Purpose::Everything:
        return {};
    case indicators::Purpose::OnlyNew:
        return Tr::tr("Only what is new there.");
    case indicators::Purpose::Withdrawal:
        return Tr::tr("A withdrawal: it takes back what follows.");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList dryRun(const Destination &to, const indicators::IndicatorSet &set,
                   const Payload &payload)
{
    const QString kind =
        to.kind == Destination::Kind::Taxii ? Tr::tr("a TAXII 2.1 collection") : Tr::tr("a MISP");
    QStringList lines{Tr::tr("To %1, %2, under %3:")
                          .arg(to.url.toString(), kind, indicators::toString(set.origin.tlp))};
    if (const QString purpose = purposeText(set); !purpose.isEmpty())
        lines.append(purpose);
    for (const indicators::Indicator &indicator : set.indicators)
        lines.append(line("indicator", indicator));
    for (const indicators::Indicator &seen : set.observed)
        lines.append(line("evidence", seen));
    lines.append(Tr::tr("Objects: %1, bytes: %2; entries kept out: %3.")
                     .arg(QString::number(payload.objects), QString::number(payload.bytes),
                          QString::number(set.keptOut.size())));
    return lines;
}

} // namespace push
