// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/writers/writers.h"

#include "indicators/writing.h"

namespace indicators::writers {

namespace {

QString nftSet(const QString &name, const QString &type, const QList<BlockEntry> &blocks, bool isV4)
{
    QStringList elements;
    for (const BlockEntry &entry : blocks) {
        // The kernel keeps at most 128 octets of a comment.
        if (entry.isV4() == isV4) {
            elements.append(QStringLiteral("        %1 comment \"%2\"")
                                .arg(entry.text(), labelOf(entry.indicator).left(100)));
        }
    }
    QString text = QStringLiteral("    set %1 {\n"
                                  "        type %2\n"
                                  "        flags interval\n"
                                  "        auto-merge\n")
                       .arg(name, type);
    if (!elements.isEmpty()) {
        text += QLatin1String("        elements = {\n") + elements.join(QLatin1String(",\n")) +
                QLatin1String("\n        }\n");
    }
    return text + QLatin1String("    }\n");
}

/// The rules to remove: of a list that cannot be taken back otherwise.
template <typename RuleOf>
QString removalOf(const IndicatorSet &set, const QList<BlockEntry> &blocks, RuleOf ruleOf)
{
    QStringList rules;
    for (const BlockEntry &entry : blocks)
        rules.append(ruleOf(entry));
    return removal(set, rules, QLatin1String("#"));
}

QString iptablesRule(const BlockEntry &entry)
{
    return QStringLiteral("-A FLUXCASE -%1 -d %2 -m comment --comment \"%3\" -j DROP")
        .arg(entry.isV4() ? QStringLiteral("4") : QStringLiteral("6"), entry.prefix.toString(),
             labelOf(entry.indicator).left(250));
}

bool isWithdrawal(const IndicatorSet &set)
{
    return set.purpose == Purpose::Withdrawal;
}

} // namespace

QString nftables(const IndicatorSet &set, Form /*form*/)
{
    const QList<BlockEntry> blocks = blocksIn(set);
    if (isWithdrawal(set)) {
        return removalOf(set, blocks, [](const BlockEntry &entry) -> QString {
            return QStringLiteral("delete element inet fluxcase addresses%1 { %2 }")
                .arg(entry.isV4() ? 4 : 6)
                .arg(entry.text());
        });
    }
    QString text = comments(headLines(set, blocks.size()), QLatin1String("#"));
    // Made and removed first, so that a second import replaces the first one whole.
    if (set.purpose == Purpose::Everything)
        text += QLatin1String("table inet fluxcase\ndelete table inet fluxcase\n");
    text += QLatin1String("table inet fluxcase {\n");
    text += nftSet(QStringLiteral("addresses4"), QStringLiteral("ipv4_addr"), blocks, true);
    text += nftSet(QStringLiteral("addresses6"), QStringLiteral("ipv6_addr"), blocks, false);
    // Rules are added each time a chain is written; those of the list before are there.
    if (set.purpose == Purpose::OnlyNew)
        return text + QLatin1String("}\n");
    for (const QString &hook : {QStringLiteral("output"), QStringLiteral("forward")}) {
        text += QStringLiteral("    chain %1 {\n"
                               "        type filter hook %1 priority 0; policy accept;\n"
                               "        ip daddr @addresses4 counter drop\n"
                               "        ip6 daddr @addresses6 counter drop\n"
                               "    }\n")
                    .arg(hook);
    }
    return text + QLatin1String("}\n");
}

QString iptables(const IndicatorSet &set, Form /*form*/)
{
    const QList<BlockEntry> blocks = blocksIn(set);
    if (isWithdrawal(set))
        return removalOf(set, blocks, iptablesRule);
    QString text = comments(headLines(set, blocks.size()), QLatin1String("#"));
    text += QLatin1String("# For iptables-restore and ip6tables-restore alike: each takes its own "
                          "(-4, -6).\n");
    // Naming the chain empties it.
    text +=
        set.purpose == Purpose::OnlyNew
            ? QLatin1String("# With --noflush, and the chain FLUXCASE already there.\n*filter\n")
            : QLatin1String("*filter\n:FLUXCASE - [0:0]\n");
    for (const BlockEntry &entry : blocks)
        text += iptablesRule(entry) + QLatin1Char('\n');
    return text + QLatin1String("COMMIT\n");
}

QString ipset(const IndicatorSet &set, Form /*form*/)
{
    const QList<BlockEntry> blocks = blocksIn(set);
    const auto nameOf = [](bool isV4) {
        return isV4 ? QStringLiteral("fluxcase4") : QStringLiteral("fluxcase6");
    };
    if (isWithdrawal(set)) {
        return removalOf(set, blocks, [&nameOf](const BlockEntry &entry) -> QString {
            return QLatin1String("del ") + nameOf(entry.isV4()) + u' ' + entry.text();
        });
    }
    const QString most = QString::number(std::max<qsizetype>(65'536, blocks.size()));
    QString text = comments(headLines(set, blocks.size()), QLatin1String("#"));
    for (const bool isV4 : {true, false}) {
        const QString name = nameOf(isV4);
        text += QStringLiteral("create %1 hash:net family %2 maxelem %3 comment -exist\n")
                    .arg(name, isV4 ? QStringLiteral("inet") : QStringLiteral("inet6"), most);
        if (set.purpose == Purpose::Everything)
            text += QLatin1String("flush ") + name + QLatin1Char('\n');
        for (const BlockEntry &entry : blocks) {
            if (entry.isV4() == isV4) {
                text += QStringLiteral("add %1 %2 comment \"%3\"\n")
                            .arg(name, entry.text(), labelOf(entry.indicator).left(250));
            }
        }
    }
    return text;
}

QString pf(const IndicatorSet &set, Form /*form*/)
{
    const QList<BlockEntry> blocks = blocksIn(set);
    if (isWithdrawal(set))
        return removalOf(set, blocks, [](const BlockEntry &entry) { return entry.text(); });
    QString text = comments(headLines(set, blocks.size()), QLatin1String("#"));
    text += QLatin1String("# In pf.conf: table <fluxcase> persist file \"/etc/pf.fluxcase\"\n"
                          "#             block drop quick to <fluxcase>\n");
    for (const BlockEntry &entry : blocks)
        text += entry.text() + QLatin1Char('\n');
    return text;
}

QString edl(const IndicatorSet &set, Form /*form*/)
{
    const QList<BlockEntry> blocks = blocksIn(set);
    const QList<NameEntry> names = namesIn(set);
    if (isWithdrawal(set)) {
        QStringList rules;
        for (const NameEntry &entry : names)
            rules.append({entry.name.toString(), QLatin1String("*.") + entry.name.toString()});
        for (const BlockEntry &entry : blocks)
            rules.append(entry.text());
        return removal(set, rules, QLatin1String("#"));
    }
    // Such a list holds things of one kind only.
    QString text = comments(headLines(set, blocks.isEmpty() ? names.size() : blocks.size()),
                            QLatin1String("#"));
    for (const BlockEntry &entry : blocks)
        text += entry.text() + QLatin1String(" # ") + labelOf(entry.indicator) + QLatin1Char('\n');
    if (blocks.isEmpty()) {
        for (const NameEntry &entry : names)
            text += entry.name.toString() + QLatin1String("\n*.") + entry.name.toString() +
                    QLatin1Char('\n');
    }
    return text;
}

} // namespace indicators::writers
