// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/selectiontext.h"

#include <algorithm>

#include <QStringList>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "items/linkedselection.h"

namespace items {

namespace {

/// "UA, NL and 3 more"
template <typename T, typename ToText>
QString listed(const QSet<T> &set, ToText toText)
{
    constexpr qsizetype named = 3;
    QList<T> values = set.values();
    std::sort(values.begin(), values.end());
    QStringList texts;
    for (qsizetype i = 0; i < qMin(named, values.size()); ++i)
        texts.append(toText(values[i]));
    const QString text = texts.join(QLatin1String(", "));
    const int more = static_cast<int>(values.size() - texts.size());
    return more > 0 ? LinkedSelection::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

QString timeText(const core::Selection &selection)
{
    const QString from = core::utcText(selection.from);
    QString to = core::utcText(selection.to);
    if (from.left(10) == to.left(10))
        to.remove(0, 11);
    return LinkedSelection::tr("%1 – %2").arg(from, to);
}

QStringList partsOf(const core::Selection &selection)
{
    QStringList parts;
    if (!selection.countries.isEmpty())
        parts.append(listed(selection.countries, [](const QString &code) {
            return code.isEmpty() ? LinkedSelection::tr("unknown country") : core::plainText(code);
        }));
    if (!selection.networks.isEmpty())
        parts.append(listed(selection.networks, [](quint32 asn) {
            return asn == 0 ? LinkedSelection::tr("unknown network")
                            : LinkedSelection::tr("AS%1").arg(asn);
        }));
    if (!selection.addresses.isEmpty())
        parts.append(listed(selection.addresses,
                            [](const core::IpAddress &address) { return address.toString(); }));
    if (!selection.resolvers.isEmpty())
        parts.append(listed(selection.resolvers,
                            [](const core::Endpoint &resolver) { return resolver.toString(); }));
    if (selection.hasTime())
        parts.append(timeText(selection));
    return parts;
}

} // namespace

QString selectionText(const core::Selection &selection)
{
    return partsOf(selection).join(QStringLiteral(" · "));
}

QString selectionText(const core::Selection &selection, int selected, int addresses)
{
    QStringList parts = partsOf(selection);
    parts.append(LinkedSelection::tr("%1 of %n address(es)", nullptr, addresses).arg(selected));
    return parts.join(QStringLiteral(" · "));
}

} // namespace items
