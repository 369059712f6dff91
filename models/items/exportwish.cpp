// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/exportwish.h"

#include <QCoreApplication>

#include "indicators/format.h"
#include "indicators/tlp.h"

namespace items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(items::ExportWish)
};

QString serverOf(QLatin1String format)
{
    if (format == QLatin1String("stix"))
        return QStringLiteral("taxii");
    return format == QLatin1String("misp") ? QString(format) : QString();
}

} // namespace

QList<ExportFormat> exportFormats()
{
    QList<ExportFormat> list;
    for (const indicators::Format &format : indicators::formats()) {
        list.append({format.word, format.what(), format.suffix, format.judge(),
                     format.use == indicators::Use::Block, format.isForPeople, format.takesNames,
                     format.whyNoWithdrawal(), serverOf(format.word)});
    }
    return list;
}

QList<ExportChoice> exportPurposes()
{
    using indicators::Purpose;
    return {{wordOf(Purpose::Everything), Tr::tr("All of it")},
            {wordOf(Purpose::OnlyNew), Tr::tr("Only what is new since the last time")},
            {wordOf(Purpose::Withdrawal), Tr::tr("Take back what was handed over")}};
}

QList<ExportChoice> exportScopes()
{
    using indicators::Scope;
    return {{{}, Tr::tr("The names, and the name servers that flux")},
            {toString(Scope::Names), Tr::tr("The names only")},
            {toString(Scope::NamesAndNameServers), Tr::tr("The names and all their name servers")},
            {toString(Scope::All), Tr::tr("The names, name servers and addresses")}};
}

QList<ExportChoice> exportTlps()
{
    QList<ExportChoice> list;
    for (const indicators::Tlp tlp : indicators::everyTlp)
        list.append({wordOf(tlp), toString(tlp)});
    return list;
}

} // namespace items
