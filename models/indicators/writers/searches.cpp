// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "core/utctime.h"
#include "indicators/writers/documents.h"
#include "indicators/writers/writers.h"
#include "indicators/writing.h"

namespace indicators::writers {

namespace {

/// 'text' of YAML: nothing in it means anything but the quote.
QString yaml(QString value)
{
    return u'\'' + oneLine(value.replace(u'\'', QLatin1String("''"))) + u'\'';
}

struct SigmaRule
{
    QString title;
    QString category;
    QString field;
    QStringList values;
    bool hasSuffixes = false; ///< values are names; what is below them counts too
};

QString sigmaRule(const SigmaRule &rule, const IndicatorSet &set)
{
    const Origin &origin = set.origin;
    const QString mark = origin.practice ? QStringLiteral("PRACTICE: ") : QString();
    QString text =
        QStringLiteral("title: %1\nid: %2\nstatus: experimental\n")
            .arg(yaml(mark + rule.title),
                 stableId(QStringLiteral("sigma|") + rule.category + u'|' + origin.caseName)
                     .toString(QUuid::WithoutBraces));
    text += QStringLiteral("description: %1\n")
                .arg(yaml(headLines(set, rule.values.size()).join(QLatin1String("; "))));
    text += QStringLiteral("references:\n  - 'https://attack.mitre.org/techniques/T1568/001/'\n"
                           "author: Fluxcase\ndate: '%1'\n"
                           "tags:\n  - attack.command-and-control\n  - attack.t1568.001\n"
                           "  - tlp.%2\nlogsource:\n  category: %3\ndetection:\n")
                .arg(utcDay(origin.madeAt), QString(wordOf(origin.tlp)).replace(u'+', u'-'),
                     rule.category);
    const auto values = [&](const QString &before) {
        for (const QString &value : rule.values)
            text += QLatin1String("      - ") + yaml(before + value) + QLatin1Char('\n');
    };
    text += QStringLiteral("  is:\n    %1:\n").arg(rule.field);
    values({});
    if (rule.hasSuffixes) {
        text += QStringLiteral("  below:\n    '%1|endswith':\n").arg(rule.field);
        values(QStringLiteral("."));
    }
    return text + QLatin1String("  condition: ") +
           (rule.hasSuffixes ? QLatin1String("is or below") : QLatin1String("is")) +
           QLatin1String("\nfalsepositives:\n  - Unknown\nlevel: high\n");
}

QStringList texts(const QList<NameEntry> &names)
{
    QStringList list;
    for (const NameEntry &entry : names)
        list.append(entry.name.toString());
    return list;
}

QStringList texts(const QList<BlockEntry> &blocks)
{
    QStringList list;
    for (const BlockEntry &entry : blocks)
        list.append(entry.text());
    return list;
}

/// Every name as `is` and, behind a dot, as `below`, with what stands between two.
QString conditions(const QStringList &names, const QString &is, const QString &below,
                   const QString &between)
{
    QStringList parts;
    for (const QString &name : names)
        parts.append({is.arg(name), below.arg(name)});
    return parts.join(between);
}

} // namespace

QString sigma(const IndicatorSet &set, Form /*form*/)
{
    const QStringList names = texts(namesIn(set));
    const QStringList addresses = texts(blocksIn(set));
    QStringList rules;
    if (!names.isEmpty()) {
        rules.append(sigmaRule({QStringLiteral("DNS query for a fast-flux name"),
                                QStringLiteral("dns"), QStringLiteral("query"), names, true},
                               set));
        rules.append(sigmaRule({QStringLiteral("Web request to a fast-flux name"),
                                QStringLiteral("proxy"), QStringLiteral("cs-host"), names, true},
                               set));
    }
    if (!addresses.isEmpty()) {
        rules.append(sigmaRule({QStringLiteral("Traffic to an address of a fast-flux name"),
                                QStringLiteral("firewall"), QStringLiteral("dst_ip"), addresses},
                               set));
    }
    return rules.join(QLatin1String("---\n"));
}

QString kql(const IndicatorSet &set, Form /*form*/)
{
    const QStringList names = texts(namesIn(set));
    const QStringList addresses = texts(blocksIn(set));
    QString text = comments(headLines(set, names.size() + addresses.size()), QLatin1String("//"));
    if (!names.isEmpty()) {
        text +=
            QLatin1String("_Im_Dns(starttime=ago(30d))\n| where ") +
            conditions(names, QStringLiteral("DnsQuery =~ \"%1\""),
                       QStringLiteral("DnsQuery endswith \".%1\""), QStringLiteral("\n    or ")) +
            QLatin1String("\n| project TimeGenerated, SrcIpAddr, DnsQuery, DnsResponseName\n");
    }
    if (!addresses.isEmpty()) {
        text += (names.isEmpty() ? QString() : QStringLiteral(";\n")) +
                QLatin1String("_Im_NetworkSession(starttime=ago(30d))\n"
                              "| where DstIpAddr in (\"") +
                addresses.join(QLatin1String("\", \"")) + QLatin1String("\")\n");
    }
    return text;
}

QString spl(const IndicatorSet &set, Form /*form*/)
{
    const QStringList names = texts(namesIn(set));
    const QStringList addresses = texts(blocksIn(set));
    QString text;
    for (QString line : headLines(set, names.size() + addresses.size()))
        text += QLatin1String("``` ") + line.replace(u'`', u'\'') + QLatin1String(" ```\n");
    QStringList searches;
    if (!names.isEmpty()) {
        searches.append(QLatin1String("(tag=dns (") +
                        conditions(names, QStringLiteral("query=\"%1\""),
                                   QStringLiteral("query=\"*.%1\""), QStringLiteral(" OR ")) +
                        QLatin1String("))"));
    }
    if (!addresses.isEmpty()) {
        QStringList parts;
        for (const QString &address : addresses)
            parts.append(QStringLiteral("dest_ip=\"%1\"").arg(address));
        searches.append(QLatin1String("(tag=network (") + parts.join(QLatin1String(" OR ")) +
                        QLatin1String("))"));
    }
    if (searches.isEmpty())
        return text;
    return text + QLatin1String("search ") + searches.join(QLatin1String(" OR ")) +
           QLatin1String("\n| table _time src query dest_ip\n");
}

QString elastic(const IndicatorSet &set, Form /*form*/)
{
    QJsonArray should;
    for (const NameEntry &entry : namesIn(set)) {
        const QString name = entry.name.toString();
        const auto one = [&](const QString &how, const QString &value) {
            should.append(QJsonObject{
                {how, QJsonObject{{QStringLiteral("dns.question.name"),
                                   QJsonObject{{QStringLiteral("value"), value},
                                               {QStringLiteral("case_insensitive"), true}}}}}});
        };
        one(QStringLiteral("term"), name);
        one(QStringLiteral("wildcard"), QLatin1String("*.") + name);
    }
    const QStringList addresses = texts(blocksIn(set));
    if (!addresses.isEmpty()) {
        should.append(QJsonObject{
            {QStringLiteral("terms"), QJsonObject{{QStringLiteral("destination.ip"),
                                                   QJsonArray::fromStringList(addresses)}}}});
    }
    return documentText(
        {{QStringLiteral("query"),
          QJsonObject{{QStringLiteral("bool"),
                       QJsonObject{{QStringLiteral("_name"),
                                    headLines(set, should.size()).join(QLatin1String("; "))},
                                   {QStringLiteral("should"), should},
                                   {QStringLiteral("minimum_should_match"), 1}}}}}});
}

} // namespace indicators::writers
