// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/output.h"

#include <cstdio>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/plaintext.h"
#include "core/utctime.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::Output)
};

/// What a terminal would obey becomes text; the tabs and line ends are ours.
QString harmless(const QString &text)
{
    QString result;
    for (qsizetype from = 0; from < text.size();) {
        const auto isOurs = [](QChar c) { return c == u'\t' || c == u'\n'; };
        qsizetype end = from;
        while (end < text.size() && !isOurs(text[end]))
            ++end;
        // An escape is at most ten characters long.
        result += core::plainText(text.sliced(from, end - from), 10 * text.size() + 1);
        if (end < text.size())
            result += text[end++];
        from = end;
    }
    return result;
}

/// JSON leaves all but the first 32 control characters as they are.
QByteArray escaped(const QByteArray &json)
{
    QString result;
    for (const QChar c : QString::fromUtf8(json)) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            result += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result.toUtf8();
}

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fputc('\n', file);
    std::fflush(file);
}

} // namespace

QString answerLine(const core::Observation &observation, int newAddresses, int allAddresses)
{
    const QString what = Tr::tr("%1 %2 %3 from %4: %5")
                             .arg(core::utcText(observation.at), observation.question.defanged(),
                                  core::toString(observation.type), observation.resolver.toString(),
                                  core::toString(observation.outcome));
    if (observation.outcome != core::Outcome::NoError)
        return what;
    QString line = what + QStringLiteral(", ") +
                   Tr::tr("%1, TTL %2 s, records: %3")
                       .arg(core::toString(observation.freshness),
                            QString::number(observation.recordTtlSeconds()),
                            QString::number(observation.answers.size()));
    if (newAddresses > 0) {
        line += Tr::tr(", new addresses: %1 (%2 in all)")
                    .arg(QString::number(newAddresses), QString::number(allAddresses));
    }
    return line;
}

QJsonObject answerJson(const core::Observation &observation, int newAddresses)
{
    QJsonArray addresses;
    for (const core::IpAddress &address : observation.addresses())
        addresses.append(address.toString());
    // A canary serves no name under watch.
    const core::DomainName &name =
        observation.subject.isEmpty() ? observation.question : observation.subject;
    return {{QStringLiteral("event"), QStringLiteral("answer")},
            {QStringLiteral("id"), observation.id},
            {QStringLiteral("at"), core::utcIso(observation.at)},
            {QStringLiteral("name"), name.toString()},
            {QStringLiteral("question"), observation.question.toString()},
            {QStringLiteral("type"), core::toString(observation.type)},
            {QStringLiteral("resolver"), observation.resolver.toString()},
            {QStringLiteral("outcome"), core::toString(observation.outcome)},
            {QStringLiteral("ttl"), static_cast<qint64>(observation.ttlSeconds)},
            {QStringLiteral("addresses"), addresses},
            {QStringLiteral("freshness"), core::toString(observation.freshness)},
            {QStringLiteral("fresh"), observation.freshness == core::Freshness::Fresh},
            {QStringLiteral("new"), newAddresses}};
}

QString manifestLine(const core::Manifest &manifest)
{
    QStringList sentences{manifest.summary(), manifest.canaryText(), manifest.subnetText(),
                          manifest.whoSees(), manifest.whatOwnersNotice()};
    sentences.removeAll(QString());
    return sentences.join(QLatin1String(". ")) + u'.';
}

QJsonObject manifestJson(const core::Manifest &manifest, core::Pap pap)
{
    QJsonArray names;
    for (const core::DomainName &name : manifest.names)
        names.append(name.toString());
    QJsonArray types;
    for (const core::RecordType type : manifest.types)
        types.append(core::toString(type));
    QJsonArray servers;
    for (const core::Endpoint &server : manifest.servers)
        servers.append(server.toString());
    QJsonArray subnets;
    for (const core::IpPrefix &subnet : manifest.clientSubnets)
        subnets.append(subnet.toString());
    return {{QStringLiteral("event"), QStringLiteral("manifest")},
            {QStringLiteral("pap"), core::toString(pap)},
            {QStringLiteral("names"), names},
            {QStringLiteral("types"), types},
            {QStringLiteral("nameServers"), manifest.followsNameServers},
            {QStringLiteral("canaries"), manifest.asksCanaries},
            {QStringLiteral("clientSubnets"), subnets},
            {QStringLiteral("servers"), servers},
            {QStringLiteral("transport"), manifest.transportText().toLower()},
            {QStringLiteral("mostPerSecond"), manifest.mostPerSecond},
            {QStringLiteral("leastIntervalSeconds"),
             static_cast<double>(manifest.leastInterval.count()) / 1000},
            {QStringLiteral("seenBy"), manifest.whoSees()},
            {QStringLiteral("owner"), manifest.whatOwnersNotice()}};
}

QString headLine(const QString &head)
{
    return Tr::tr("Head of the evidence: %1. Written down elsewhere, it proves what the case holds "
                  "by now: fluxcase verify CASE --expect HASH")
        .arg(head);
}

void printLine(const QString &line)
{
    write(stdout, harmless(line).toUtf8());
}

void printJson(const QJsonObject &object)
{
    write(stdout, escaped(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void printMessage(const QString &message)
{
    write(stderr, harmless(message).toUtf8());
}

} // namespace app
