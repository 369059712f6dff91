// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "core/utctime.h"
#include "indicators/writers/documents.h"
#include "indicators/writers/writers.h"
#include "indicators/writing.h"

namespace indicators::writers {

namespace {

struct Template
{
    const char *name;
    const char *description;
    const char *uuid;
    const char *version;
};

constexpr Template domainIp{
    "domain-ip", "A domain/hostname and IP address seen as a tuple in a specific time frame.",
    "43b3b146-77eb-4931-b4cc-b66c60f28734", "11"};
constexpr Template passiveDns{
    "passive-dns", "Passive DNS records as expressed in draft-dulaunoy-dnsop-passive-dns-cof-07.",
    "b77b7b1c-66ab-4a41-8da4-83810f6d2d6c", "5"};
constexpr Template asn{"asn", "Autonomous system object describing an autonomous system.",
                       "4ec55cc6-9e49-4c64-b794-03c25c1a6587", "6"};

QString seconds(core::UtcMs at)
{
    return QString::number(at / 1000);
}

QString uuid(const QString &words)
{
    return stableId(QLatin1String("misp|") + words).toString(QUuid::WithoutBraces);
}

/// What people and machines call the kind of thing.
QString typeOf(const Indicator &indicator)
{
    switch (indicator.kind()) {
    case Indicator::Kind::Name:
        return indicator.name.registrable() == indicator.name ? QStringLiteral("domain")
                                                              : QStringLiteral("hostname");
    case Indicator::Kind::NameServer:
        return QStringLiteral("hostname");
    case Indicator::Kind::Url:
        return QStringLiteral("url");
    case Indicator::Kind::Address:
    case Indicator::Kind::Prefix:
        return QStringLiteral("ip-dst");
    case Indicator::Kind::Network:
        return QStringLiteral("AS");
    }
    Q_UNREACHABLE();
}

class Event
{
public:
    explicit Event(const IndicatorSet &set)
        : m_set(set)
        , m_now(seconds(set.origin.madeAt))
        , m_isWithdrawal(set.purpose == Purpose::Withdrawal)
    {}

    QJsonObject make() const;

private:
    QJsonObject attribute(const QString &id, const QString &type, const QString &value,
                          bool toIds) const;
    QJsonObject relation(const QString &object, const QString &name, const QString &type,
                         const QString &value) const;
    QJsonObject object(const Template &form, const QString &id, const QJsonArray &attributes) const;
    QJsonObject attribute(const Indicator &indicator) const;
    QJsonArray attributes() const;
    QJsonArray objects() const;
    QJsonObject tuple(const CaseName &name) const;
    QJsonObject record(const Indicator &seen) const;
    QJsonArray tags() const;
    QString info() const;

    const IndicatorSet &m_set;
    QString m_now;
    bool m_isWithdrawal;
};

QJsonObject Event::attribute(const QString &id, const QString &type, const QString &value,
                             bool toIds) const
{
    return {{QStringLiteral("uuid"), uuid(id)},
            {QStringLiteral("type"), type},
            {QStringLiteral("category"), QStringLiteral("Network activity")},
            {QStringLiteral("to_ids"), toIds},
            {QStringLiteral("value"), value},
            {QStringLiteral("timestamp"), m_now},
            {QStringLiteral("distribution"), QStringLiteral("5")},
            {QStringLiteral("comment"), QString()},
            {QStringLiteral("deleted"), m_isWithdrawal},
            {QStringLiteral("disable_correlation"), false}};
}

QJsonObject Event::attribute(const Indicator &indicator) const
{
    const bool isOfMachine = indicator.isName() || indicator.kind() == Indicator::Kind::Url;
    QJsonObject made =
        attribute(identityOf(indicator), typeOf(indicator), indicator.text(Form::Raw),
                  !indicator.revoked && !m_set.origin.practice &&
                      (isOfMachine || !indicator.overrideReason.isEmpty()));
    QString comment = toString(indicator.role) + QLatin1String(" of ") +
                      indicator.subject.defanged() + QLatin1String("; ") +
                      flux::toString(indicator.verdictClass) + QLatin1String("; valid until ") +
                      core::utcText(indicator.validity.until);
    if (indicator.revoked)
        comment.prepend(QLatin1String("revoked; "));
    if (!indicator.overrideReason.isEmpty())
        comment += QLatin1String("; against the preview: ") + oneLine(indicator.overrideReason);
    made.insert(QStringLiteral("comment"), comment);
    made.insert(QStringLiteral("deleted"), indicator.revoked);
    if (indicator.firstSeen > 0) {
        made.insert(QStringLiteral("first_seen"), core::utcIso(indicator.firstSeen));
        made.insert(QStringLiteral("last_seen"), core::utcIso(indicator.lastSeen));
    }
    return made;
}

QJsonArray Event::attributes() const
{
    QJsonArray list;
    QSet<QString> known;
    for (const Indicator &indicator : m_set.indicators) {
        if (known.contains(identityOf(indicator)))
            continue;
        known.insert(identityOf(indicator));
        list.append(attribute(indicator));
    }
    return list;
}

QJsonObject Event::relation(const QString &object, const QString &name, const QString &type,
                            const QString &value) const
{
    QJsonObject made = attribute(object + u'|' + name + u'|' + value, type, value, false);
    made.insert(QStringLiteral("object_relation"), name);
    made.insert(QStringLiteral("disable_correlation"), type == QLatin1String("text") ||
                                                           type == QLatin1String("datetime") ||
                                                           type == QLatin1String("counter"));
    if (type == QLatin1String("text") || type == QLatin1String("datetime") ||
        type == QLatin1String("counter"))
        made.insert(QStringLiteral("category"), QStringLiteral("Other"));
    return made;
}

QJsonObject Event::object(const Template &form, const QString &id,
                          const QJsonArray &attributes) const
{
    return {{QStringLiteral("name"), QLatin1String(form.name)},
            {QStringLiteral("meta-category"), QStringLiteral("network")},
            {QStringLiteral("description"), QLatin1String(form.description)},
            {QStringLiteral("template_uuid"), QLatin1String(form.uuid)},
            {QStringLiteral("template_version"), QLatin1String(form.version)},
            {QStringLiteral("uuid"), uuid(id)},
            {QStringLiteral("timestamp"), m_now},
            {QStringLiteral("distribution"), QStringLiteral("5")},
            {QStringLiteral("comment"), QString()},
            {QStringLiteral("deleted"), m_isWithdrawal},
            {QStringLiteral("Attribute"), attributes}};
}

QJsonObject Event::tuple(const CaseName &name) const
{
    const QString id = QLatin1String("domain-ip|") + name.name.toString();
    QJsonArray list{
        relation(id, QStringLiteral("domain"), QStringLiteral("domain"), name.name.toString())};
    QSet<core::IpAddress> known;
    for (const Indicator &seen : m_set.observed) {
        if (seen.subject != name.name || seen.role != Indicator::Role::Address ||
            known.contains(seen.address))
            continue;
        known.insert(seen.address);
        list.append(
            relation(id, QStringLiteral("ip"), QStringLiteral("ip-dst"), seen.address.toString()));
    }
    return object(domainIp, id, list);
}

QJsonObject Event::record(const Indicator &seen) const
{
    const QString id =
        QLatin1String("passive-dns|") + seen.name.toString() + u'|' + seen.address.toString();
    const auto text = QStringLiteral("text");
    return object(passiveDns, id,
                  {relation(id, QStringLiteral("rrname"), text, seen.name.toString()),
                   relation(id, QStringLiteral("rrtype"), text,
                            seen.address.isV4() ? QStringLiteral("A") : QStringLiteral("AAAA")),
                   relation(id, QStringLiteral("rdata"), text, seen.address.toString()),
                   relation(id, QStringLiteral("time_first"), QStringLiteral("datetime"),
                            core::utcIso(seen.firstSeen)),
                   relation(id, QStringLiteral("time_last"), QStringLiteral("datetime"),
                            core::utcIso(seen.lastSeen)),
                   relation(id, QStringLiteral("count"), QStringLiteral("counter"),
                            QString::number(seen.answers.value_or(1)))});
}

QJsonArray Event::objects() const
{
    QJsonArray list;
    for (const CaseName &name : m_set.names) {
        const bool isSpared = m_set.spared.contains(name.name);
        if (!isSpared && flux::isFlux(name.verdict.verdictClass))
            list.append(tuple(name));
    }
    QSet<QString> known;
    for (const Indicator &seen : m_set.observed) {
        const QString key = seen.name.toString() + u'|' + seen.address.toString();
        if (known.contains(key) || seen.address.isEmpty())
            continue;
        known.insert(key);
        list.append(record(seen));
        const QString number = QString::number(seen.network.asn);
        if (!seen.network.isKnown() || known.contains(number))
            continue;
        known.insert(number);
        const QString id = QLatin1String("asn|") + number;
        QJsonArray fields{relation(id, QStringLiteral("asn"), QStringLiteral("AS"), number)};
        const QString owner = oneLine(seen.network.organisation);
        if (!owner.trimmed().isEmpty())
            fields.append(
                relation(id, QStringLiteral("description"), QStringLiteral("text"), owner));
        list.append(object(asn, id, fields));
    }
    return list;
}

QJsonArray Event::tags() const
{
    const auto tag = [](const QString &name) {
        return QJsonObject{{QStringLiteral("name"), name}};
    };
    QJsonArray list{
        tag(QLatin1String("tlp:") + wordOf(m_set.origin.tlp)),
        tag(QLatin1String("PAP:") + core::toString(m_set.origin.pap)),
        tag(QStringLiteral("misp-galaxy:mitre-attack-pattern=\"Fast Flux DNS - T1568.001\""))};
    if (m_set.origin.practice)
        list.append(tag(QStringLiteral("PRACTICE")));
    return list;
}

QString Event::info() const
{
    const QString mark = m_set.origin.practice ? QStringLiteral("PRACTICE: ") : QString();
    const QString what =
        m_set.origin.caseName.isEmpty() ? QStringLiteral("Fluxcase") : m_set.origin.caseName;
    return oneLine(mark + QLatin1String("Fast flux: ") + what, 250);
}

QJsonObject Event::make() const
{
    return {{QStringLiteral("Event"),
             QJsonObject{
                 {QStringLiteral("uuid"), uuid(QLatin1String("event|") + m_set.origin.caseName)},
                 {QStringLiteral("info"), info()},
                 {QStringLiteral("date"), utcDay(m_set.origin.madeAt)},
                 {QStringLiteral("timestamp"), m_now},
                 {QStringLiteral("publish_timestamp"), QStringLiteral("0")},
                 {QStringLiteral("published"), false},
                 {QStringLiteral("threat_level_id"), QStringLiteral("2")},
                 {QStringLiteral("analysis"), QStringLiteral("1")},
                 {QStringLiteral("distribution"), QStringLiteral("0")},
                 {QStringLiteral("sharing_group_id"), QStringLiteral("0")},
                 {QStringLiteral("Orgc"),
                  QJsonObject{{QStringLiteral("uuid"), uuid(QStringLiteral("org"))},
                              {QStringLiteral("name"), QStringLiteral("Fluxcase")}}},
                 {QStringLiteral("Tag"), tags()},
                 {QStringLiteral("Attribute"), attributes()},
                 {QStringLiteral("Object"), objects()}}}};
}

} // namespace

QString misp(const IndicatorSet &set, Form /*form*/)
{
    return documentText(Event(set).make());
}

} // namespace indicators::writers
