// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/writers/writers.h"

#include "indicators/writing.h"

namespace indicators::writers {

namespace {

/// A response policy zone has a name of its own behind every rule, and a name ends at 253 octets.
constexpr qsizetype longestRule = 220;

/// 32.3.100.51.198 or 128.1.zz.db8.2001: length, then the address backwards.
QString rpzAddress(const core::IpPrefix &prefix)
{
    const QString text = prefix.address().toString();
    QStringList parts;
    if (prefix.address().isV4()) {
        parts = text.split(u'.');
    } else {
        QString spelled = text;
        spelled.replace(QLatin1String("::"), QLatin1String(":zz:"));
        parts = spelled.split(u':', Qt::SkipEmptyParts);
    }
    std::reverse(parts.begin(), parts.end());
    return QString::number(prefix.length()) + QLatin1Char('.') + parts.join(u'.');
}

/// Names that stay reachable although they are below a blocked one.
QString passthru(const IndicatorSet &set, const QList<NameEntry> &blocked)
{
    QString text;
    for (const core::DomainName &spared : set.spared) {
        const bool isBelow = std::any_of(blocked.begin(), blocked.end(), [&](const auto &entry) {
            return spared != entry.name && spared.isWithin(entry.name);
        });
        if (isBelow && spared.text().size() <= longestRule)
            text += spared.toString() + QLatin1String(" CNAME rpz-passthru.\n");
    }
    return text;
}

} // namespace

QString rpz(const IndicatorSet &set, Form /*form*/)
{
    const QList<NameEntry> names = namesIn(set);
    const QList<BlockEntry> blocks = blocksIn(set);
    QString text = comments(headLines(set, names.size() + blocks.size()), QLatin1String(";"));
    text += QLatin1String(
        "; Names and what is below them: BIND, Unbound, PowerDNS Recursor and Knot Resolver.\n"
        "; Addresses (rpz-ip) and passthru: BIND, Unbound and PowerDNS Recursor; Knot Resolver\n"
        "; ignores rules for addresses and is not to be trusted with passthru.\n"
        "; Addresses of name servers (rpz-nsip): all load them, none was shown to act on them.\n"
        "$TTL 300\n");
    text += QStringLiteral("@ SOA localhost. hostmaster.localhost. %1 3600 600 86400 300\n"
                           "@ NS localhost.\n")
                .arg(static_cast<quint32>(set.origin.madeAt / 1000));
    text += passthru(set, names);
    for (const NameEntry &entry : names) {
        const QString name = entry.name.toString();
        if (name.size() > longestRule) {
            text += QStringLiteral("; too long for a rule: %1\n").arg(name);
            continue;
        }
        text += QStringLiteral("%1 CNAME .\n*.%1 CNAME .\n").arg(name);
    }
    for (const BlockEntry &entry : blocks) {
        const bool ofServer = entry.indicator.role == Indicator::Role::NameServerAddress;
        text += rpzAddress(entry.prefix) + (ofServer ? QLatin1String(".rpz-nsip CNAME .\n")
                                                     : QLatin1String(".rpz-ip CNAME .\n"));
    }
    return text;
}

QString hosts(const IndicatorSet &set, Form /*form*/)
{
    const QList<NameEntry> names = namesIn(set);
    QString text = comments(headLines(set, names.size()), QLatin1String("#"));
    text +=
        QLatin1String("# Only these very names: a hosts file knows nothing of what is below.\n");
    for (const NameEntry &entry : names) {
        text += QStringLiteral("0.0.0.0 %1\n:: %1\n").arg(entry.name.toString());
    }
    return text;
}

QString dnsmasq(const IndicatorSet &set, Form /*form*/)
{
    const QList<NameEntry> names = namesIn(set);
    QString text = comments(headLines(set, names.size()), QLatin1String("#"));
    for (const NameEntry &entry : names)
        text += QStringLiteral("address=/%1/\n").arg(entry.name.toString());
    return text;
}

QString unbound(const IndicatorSet &set, Form /*form*/)
{
    const QList<NameEntry> names = namesIn(set);
    QString text = comments(headLines(set, names.size()), QLatin1String("#"));
    text += QLatin1String("server:\n");
    for (const NameEntry &entry : names) {
        text +=
            QStringLiteral("    local-zone: \"%1.\" always_nxdomain\n").arg(entry.name.toString());
    }
    return text;
}

QString bind(const IndicatorSet &set, Form /*form*/)
{
    const QList<NameEntry> names = namesIn(set);
    QString text = comments(headLines(set, names.size()), QLatin1String("//"));
    text +=
        QLatin1String("// Each name is an empty zone of its own. /etc/bind/db.empty is Debian's;\n"
                      "// elsewhere, name a zone file with SOA and NS only.\n");
    for (const NameEntry &entry : names) {
        text += QStringLiteral("zone \"%1\" { type primary; file \"/etc/bind/db.empty\"; };\n")
                    .arg(entry.name.toString());
    }
    return text;
}

} // namespace indicators::writers
