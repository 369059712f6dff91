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

/// The rules for what is listed: names and what is below them, then addresses.
QStringList rpzRules(const QList<NameEntry> &names, const QList<BlockEntry> &blocks)
{
    QStringList rules;
    for (const NameEntry &entry : names) {
        const QString name = entry.name.toString();
        if (name.size() > longestRule)
            rules.append(QLatin1String("; too long for a rule: ") + name);
        else
            rules.append({name + QLatin1String(" CNAME ."),
                          QLatin1String("*.") + name + QLatin1String(" CNAME .")});
    }
    for (const BlockEntry &entry : blocks) {
        const bool ofServer = entry.indicator.role == Indicator::Role::NameServerAddress;
        rules.append(rpzAddress(entry.prefix) + (ofServer ? QLatin1String(".rpz-nsip CNAME .")
                                                          : QLatin1String(".rpz-ip CNAME .")));
    }
    return rules;
}

/// One rule a name, made by `ruleOf`.
template <typename RuleOf>
QStringList rulesOf(const IndicatorSet &set, RuleOf ruleOf)
{
    QStringList rules;
    for (const NameEntry &entry : namesIn(set))
        rules.append(ruleOf(entry.name.toString()));
    return rules;
}

/// A list of such rules, or the rules to remove.
QString listed(const IndicatorSet &set, const QStringList &rules, QLatin1String sign,
               const QString &before, const QString &indent = {})
{
    if (set.purpose == Purpose::Withdrawal)
        return removal(set, rules, sign);
    QString text = comments(headLines(set, namesIn(set).size()), sign) + before;
    for (const QString &rule : rules)
        text += indent + rule + QLatin1Char('\n');
    return text;
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
    const QStringList rules = rpzRules(names, blocks);
    if (set.purpose == Purpose::Withdrawal)
        return removal(set, rules, QLatin1String(";"));
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
    for (const QString &rule : rules)
        text += rule + QLatin1Char('\n');
    return text;
}

QString hosts(const IndicatorSet &set, Form /*form*/)
{
    const QStringList rules = rulesOf(set, [](const QString &name) -> QStringList {
        return {QLatin1String("0.0.0.0 ") + name, QLatin1String(":: ") + name};
    });
    return listed(set, rules, QLatin1String("#"),
                  QStringLiteral("# Only these very names: a hosts file knows nothing of what is "
                                 "below.\n"));
}

QString dnsmasq(const IndicatorSet &set, Form /*form*/)
{
    const QStringList rules =
        rulesOf(set, [](const QString &name) { return QStringLiteral("address=/%1/").arg(name); });
    return listed(set, rules, QLatin1String("#"), {});
}

QString unbound(const IndicatorSet &set, Form /*form*/)
{
    const QStringList rules = rulesOf(set, [](const QString &name) {
        return QStringLiteral("local-zone: \"%1.\" always_nxdomain").arg(name);
    });
    return listed(set, rules, QLatin1String("#"), QStringLiteral("server:\n"),
                  QStringLiteral("    "));
}

QString bind(const IndicatorSet &set, Form /*form*/)
{
    const QStringList rules = rulesOf(set, [](const QString &name) {
        return QStringLiteral("zone \"%1\" { type primary; file \"/etc/bind/db.empty\"; };")
            .arg(name);
    });
    return listed(
        set, rules, QLatin1String("//"),
        QStringLiteral("// Each name is an empty zone of its own. /etc/bind/db.empty is Debian's;\n"
                       "// elsewhere, name a zone file with SOA and NS only.\n"));
}

} // namespace indicators::writers
