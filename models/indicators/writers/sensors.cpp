// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/writers/writers.h"

#include <QSet>

#include "indicators/writing.h"

namespace indicators::writers {

namespace {

/// Numbers of rules within what is free for everybody; the same value gets the same number as long
/// as no other took it first.
class RuleNumbers
{
public:
    quint32 of(const QString &value)
    {
        const QByteArray bytes = stableId(value).toRfc4122();
        quint32 number = 0;
        for (int i = 0; i < 4; ++i)
            number = number << 8 | static_cast<quint8>(bytes[i]);
        number = first + number % count;
        while (m_taken.contains(number))
            number = number + 1 < first + count ? number + 1 : first;
        m_taken.insert(number);
        return number;
    }

private:
    static constexpr quint32 first = 1'000'000;
    static constexpr quint32 count = 1'000'000;

    QSet<quint32> m_taken;
};

/// |04|flux|04|test|00|: the name as it stands in a query.
QString wireForm(const core::DomainName &name)
{
    QString text;
    for (const QByteArray &label : name.text().split('.')) {
        text += QStringLiteral("|%1|").arg(label.size(), 2, 16, QLatin1Char('0')) +
                QString::fromLatin1(label);
    }
    return text + QLatin1String("|00|");
}

QString practiceMark(const IndicatorSet &set)
{
    return set.origin.practice ? QStringLiteral("PRACTICE ") : QString();
}

QString ruleFile(const IndicatorSet &set, const QStringList &rules)
{
    if (set.purpose == Purpose::Withdrawal)
        return removal(set, rules, QLatin1String("#"));
    QString text = comments(headLines(set, rules.size()), QLatin1String("#"));
    for (const QString &rule : rules)
        text += rule + QLatin1Char('\n');
    return text;
}

} // namespace

QString suricata(const IndicatorSet &set, Form /*form*/)
{
    const QList<NameEntry> names = namesIn(set);
    const QList<BlockEntry> blocks = blocksIn(set);
    const QString mark = practiceMark(set);
    RuleNumbers numbers;
    QStringList rules;
    for (const NameEntry &entry : names) {
        const QString name = entry.name.toString();
        rules.append(
            QStringLiteral("alert dns $HOME_NET any -> any any (msg:\"%1FLUXCASE query for %2\"; "
                           "dns.query; dotprefix; content:\".%2\"; nocase; endswith; "
                           "reference:url,attack.mitre.org/techniques/T1568/001/; "
                           "classtype:trojan-activity; sid:%3; rev:1;)")
                .arg(mark, name, QString::number(numbers.of(name))));
    }
    for (const BlockEntry &entry : blocks) {
        rules.append(
            QStringLiteral("alert ip $HOME_NET any -> %2 any (msg:\"%1FLUXCASE traffic to an "
                           "address of %3\"; threshold:type limit, track by_src, count 1, "
                           "seconds 3600; sid:%4; rev:1;)")
                .arg(mark, entry.text(), labelOf(entry.indicator),
                     QString::number(numbers.of(entry.text()))));
    }
    return ruleFile(set, rules);
}

QString suricataDataset(const IndicatorSet &set, Form /*form*/)
{
    QString text;
    for (const NameEntry &entry : namesIn(set)) {
        text += QString::fromLatin1(entry.name.text().toBase64()) + QLatin1Char('\n');
    }
    return text;
}

QString snort(const IndicatorSet &set, Form /*form*/)
{
    const QList<NameEntry> names = namesIn(set);
    const QList<BlockEntry> blocks = blocksIn(set);
    const QString mark = practiceMark(set);
    RuleNumbers numbers;
    QStringList rules;
    for (const NameEntry &entry : names) {
        rules.append(
            QStringLiteral("alert udp $HOME_NET any -> any 53 ( msg:\"%1FLUXCASE query for %2\"; "
                           "content:\"%3\", nocase; sid:%4; rev:1; )")
                .arg(mark, entry.name.toString(), wireForm(entry.name),
                     QString::number(numbers.of(entry.name.toString()))));
    }
    for (const BlockEntry &entry : blocks) {
        rules.append(
            QStringLiteral("alert ip $HOME_NET any -> %2 any ( msg:\"%1FLUXCASE traffic to an "
                           "address of %3\"; sid:%4; rev:1; )")
                .arg(mark, entry.text(), labelOf(entry.indicator),
                     QString::number(numbers.of(entry.text()))));
    }
    return ruleFile(set, rules);
}

QString zeek(const IndicatorSet &set, Form /*form*/)
{
    const QString source =
        set.origin.practice ? QStringLiteral("PRACTICE fluxcase") : QStringLiteral("fluxcase");
    // A script of Zeek's own, frameworks/intel/removal, knows what the last field says.
    const bool isWithdrawal = set.purpose == Purpose::Withdrawal;
    QString text = QLatin1String("#fields\tindicator\tindicator_type\tmeta.source\tmeta.desc") +
                   (isWithdrawal ? QLatin1String("\tmeta.remove\n") : QLatin1String("\n"));
    const auto line = [&](const QString &value, const char *type, const Indicator &indicator) {
        const QString what = flux::toString(indicator.verdictClass) + QLatin1String(", ") +
                             toString(indicator.role) + QLatin1String(", ") +
                             toString(set.origin.tlp);
        text += value + QLatin1String("\tIntel::") + QLatin1String(type) + QLatin1Char('\t') +
                source + QLatin1Char('\t') + what +
                (isWithdrawal ? QLatin1String("\tT\n") : QLatin1String("\n"));
    };
    for (const NameEntry &entry : namesIn(set))
        line(entry.name.toString(), "DOMAIN", entry.indicator);
    for (const BlockEntry &entry : blocksIn(set)) {
        const bool isOne = entry.prefix.length() == entry.prefix.address().bits();
        line(entry.text(), isOne ? "ADDR" : "SUBNET", entry.indicator);
    }
    for (const Indicator &indicator : urlsIn(set)) {
        const qsizetype scheme = indicator.url.indexOf(QLatin1String("://"));
        const QString bare = scheme < 0 ? indicator.url : indicator.url.mid(scheme + 3);
        line(oneLine(bare, 8000), "URL", indicator);
    }
    return text;
}

} // namespace indicators::writers
