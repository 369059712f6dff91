// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/writers/stix.h"

#include <cmath>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/utctime.h"
#include "indicators/writers/documents.h"
#include "indicators/writers/writers.h"
#include "indicators/writing.h"

namespace indicators::writers {

namespace {

constexpr auto tlpExtension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
constexpr auto fastFlux = "attack-pattern--29ba5a15-3b7b-4732-b817-65ea8f6468e6";

/// MITRE's own object; it is repeated, never made anew under our name.
QJsonObject attackPattern()
{
    static constexpr auto text = R"({
        "type": "attack-pattern", "spec_version": "2.1",
        "id": "attack-pattern--29ba5a15-3b7b-4732-b817-65ea8f6468e6",
        "created": "2020-03-11T14:11:16.560Z", "modified": "2020-03-27T16:10:37.183Z",
        "created_by_ref": "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5",
        "name": "Fast Flux DNS",
        "external_references": [{"source_name": "mitre-attack", "external_id": "T1568.001",
            "url": "https://attack.mitre.org/techniques/T1568/001"}],
        "kill_chain_phases": [{"kill_chain_name": "mitre-attack",
            "phase_name": "command-and-control"}]})";
    return QJsonDocument::fromJson(text).object();
}

QString markingId(Tlp tlp)
{
    switch (tlp) {
    case Tlp::Clear:
        return QStringLiteral("marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487");
    case Tlp::Green:
        return QStringLiteral("marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb");
    case Tlp::Amber:
        return QStringLiteral("marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421");
    case Tlp::AmberStrict:
        return QStringLiteral("marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003");
    case Tlp::Red:
        return QStringLiteral("marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1");
    }
    Q_UNREACHABLE();
}

QJsonObject marking(Tlp tlp)
{
    return {{QStringLiteral("type"), QStringLiteral("marking-definition")},
            {QStringLiteral("spec_version"), QStringLiteral("2.1")},
            {QStringLiteral("id"), markingId(tlp)},
            {QStringLiteral("created"), QStringLiteral("2022-10-01T00:00:00.000Z")},
            {QStringLiteral("name"), toString(tlp)},
            {QStringLiteral("extensions"),
             QJsonObject{{QLatin1String(tlpExtension),
                          QJsonObject{{QStringLiteral("extension_type"),
                                       QStringLiteral("property-extension")},
                                      {QStringLiteral("tlp_2_0"), wordOf(tlp)}}}}}};
}

QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

/// Gathers the objects of a bundle, each once.
class Bundle
{
public:
    explicit Bundle(const IndicatorSet &set)
        : m_set(set)
        , m_marks{markingId(set.origin.tlp)}
        , m_identity(idOf(QStringLiteral("identity"), QStringLiteral("fluxcase")))
        , m_modified(core::utcIso(set.origin.madeAt))
        , m_isWithdrawal(set.purpose == Purpose::Withdrawal)
    {}

    QJsonObject make();

private:
    static QString idOf(const QString &type, const QString &words)
    {
        return type + QLatin1String("--") +
               stableId(type + u'|' + words).toString(QUuid::WithoutBraces);
    }
    QJsonObject object(const QString &type, const QString &id, core::UtcMs created) const;
    QString observable(const QString &type, const QString &key, const QJsonValue &value,
                       const QJsonObject &more = {});
    QString observable(const Indicator &indicator);
    void relate(const QString &from, const QString &type, const QString &to, core::UtcMs start = 0,
                core::UtcMs stop = 0);
    void addHead();
    void addIndicator(const Indicator &indicator);
    void addName(const CaseName &name);
    void addTargets();
    void append(const QJsonObject &object);

    const IndicatorSet &m_set;
    QJsonArray m_marks;
    QString m_identity;
    QString m_modified;
    bool m_isWithdrawal;
    QJsonArray m_objects;
    QHash<QString, qsizetype> m_rows;     ///< of m_objects, by id
    QHash<QString, QJsonArray> m_targets; ///< addresses of a name, by their ids
    QSet<QString> m_linked;
};

void Bundle::append(const QJsonObject &object)
{
    const QString id = object.value(QStringLiteral("id")).toString();
    if (m_rows.contains(id))
        return;
    m_rows.insert(id, m_objects.size());
    m_objects.append(object);
}

QJsonObject Bundle::object(const QString &type, const QString &id, core::UtcMs created) const
{
    QJsonObject made{{QStringLiteral("type"), type},
                     {QStringLiteral("spec_version"), QStringLiteral("2.1")},
                     {QStringLiteral("id"), id},
                     {QStringLiteral("created_by_ref"), m_identity},
                     {QStringLiteral("created"), created > 0 ? core::utcIso(created) : m_modified},
                     {QStringLiteral("modified"), m_modified},
                     {QStringLiteral("object_marking_refs"), m_marks}};
    if (m_isWithdrawal)
        made.insert(QStringLiteral("revoked"), true);
    return made;
}

QString Bundle::observable(const QString &type, const QString &key, const QJsonValue &value,
                           const QJsonObject &more)
{
    const QString id = stixObservableId(type, key, value);
    QJsonObject made{{QStringLiteral("type"), type},
                     {QStringLiteral("spec_version"), QStringLiteral("2.1")},
                     {QStringLiteral("id"), id},
                     {key, value},
                     {QStringLiteral("object_marking_refs"), m_marks}};
    for (auto field = more.begin(); field != more.end(); ++field)
        made.insert(field.key(), field.value());
    append(made);
    return id;
}

QString Bundle::observable(const Indicator &indicator)
{
    const QString value = QStringLiteral("value");
    QString network;
    if (indicator.network.isKnown()) {
        const QString owner = oneLine(indicator.network.organisation);
        network = observable(QStringLiteral("autonomous-system"), QStringLiteral("number"),
                             static_cast<qint64>(indicator.network.asn),
                             owner.isEmpty() ? QJsonObject()
                                             : QJsonObject{{QStringLiteral("name"), owner}});
    }
    if (indicator.kind() == Indicator::Kind::Network)
        return network;
    QJsonObject more;
    if (!network.isEmpty())
        more.insert(QStringLiteral("belongs_to_refs"), QJsonArray{network});
    return observable(indicator.type(), value, indicator.text(Form::Raw), more);
}

void Bundle::relate(const QString &from, const QString &type, const QString &to, core::UtcMs start,
                    core::UtcMs stop)
{
    QJsonObject relation =
        object(QStringLiteral("relationship"),
               idOf(QStringLiteral("relationship"), from + u'|' + type + u'|' + to), start);
    relation.insert(QStringLiteral("relationship_type"), type);
    relation.insert(QStringLiteral("source_ref"), from);
    relation.insert(QStringLiteral("target_ref"), to);
    if (start > 0 && stop > start) {
        relation.insert(QStringLiteral("start_time"), core::utcIso(start));
        relation.insert(QStringLiteral("stop_time"), core::utcIso(stop));
    }
    append(relation);
}

void Bundle::addHead()
{
    QJsonObject identity = object(QStringLiteral("identity"), m_identity, 0);
    // It never changes, whoever writes it.
    identity.insert(QStringLiteral("created"), QStringLiteral("2026-11-21T00:00:00.000Z"));
    identity.insert(QStringLiteral("modified"), QStringLiteral("2026-11-21T00:00:00.000Z"));
    identity.remove(QStringLiteral("created_by_ref"));
    identity.remove(QStringLiteral("object_marking_refs"));
    identity.remove(QStringLiteral("revoked"));
    identity.insert(QStringLiteral("name"), QStringLiteral("Fluxcase"));
    identity.insert(QStringLiteral("identity_class"), QStringLiteral("system"));
    append(identity);
    append(marking(m_set.origin.tlp));
    append(attackPattern());
}

void Bundle::addIndicator(const Indicator &indicator)
{
    const Origin &origin = m_set.origin;
    const QString id = idOf(QStringLiteral("indicator"), identityOf(indicator));
    QJsonObject made = object(QStringLiteral("indicator"), id, indicator.firstSeen);
    const QString mark = origin.practice ? QStringLiteral("PRACTICE ") : QString();
    const QString title = mark + flux::toString(indicator.verdictClass) + QLatin1String(": ") +
                          oneLine(indicator.text(Form::Defanged));
    made.insert(QStringLiteral("name"), title);
    QStringList about{toString(indicator.role) + QLatin1String(" of ") +
                      indicator.subject.defanged()};
    if (!origin.caseName.isEmpty())
        about.append(QLatin1String("case ") + oneLine(origin.caseName));
    if (!origin.head.isEmpty())
        about.append(QLatin1String("chain of evidence ") + oneLine(origin.head));
    about.append(QLatin1String("PAP:") + core::toString(origin.pap));
    if (!indicator.overrideReason.isEmpty())
        about.append(QLatin1String("handed over against the preview, because: ") +
                     oneLine(indicator.overrideReason));
    made.insert(QStringLiteral("description"), about.join(QLatin1String("; ")));
    made.insert(QStringLiteral("indicator_types"),
                QJsonArray{origin.practice ? QStringLiteral("benign")
                                           : QStringLiteral("malicious-activity")});
    made.insert(QStringLiteral("pattern"), stixPattern(indicator));
    made.insert(QStringLiteral("pattern_type"), QStringLiteral("stix"));
    made.insert(QStringLiteral("pattern_version"), QStringLiteral("2.1"));
    made.insert(QStringLiteral("valid_from"), core::utcIso(indicator.validity.from));
    if (indicator.validity.until > indicator.validity.from)
        made.insert(QStringLiteral("valid_until"), core::utcIso(indicator.validity.until));
    made.insert(QStringLiteral("confidence"),
                static_cast<int>(std::lround(100 * indicator.confidence)));
    made.insert(QStringLiteral("revoked"), indicator.revoked);
    append(made);
    if (indicator.revoked && !m_isWithdrawal)
        return;
    const QString seen = observable(indicator);
    if (flux::isFlux(indicator.verdictClass))
        relate(id, QStringLiteral("indicates"), QLatin1String(fastFlux), indicator.firstSeen);
    if (indicator.firstSeen == 0)
        return;
    QJsonObject data =
        object(QStringLiteral("observed-data"),
               idOf(QStringLiteral("observed-data"), identityOf(indicator)), indicator.firstSeen);
    data.insert(QStringLiteral("first_observed"), core::utcIso(indicator.firstSeen));
    data.insert(QStringLiteral("last_observed"),
                core::utcIso(std::max(indicator.firstSeen, indicator.lastSeen)));
    data.insert(QStringLiteral("number_observed"),
                std::clamp(indicator.answers.value_or(1), 1, 999'999'999));
    data.insert(QStringLiteral("object_refs"), QJsonArray{seen});
    append(data);
    relate(id, QStringLiteral("based-on"), data.value(QStringLiteral("id")).toString(),
           indicator.firstSeen);
}

/// The network behind a fluxing name: what its answers led to, and when.
void Bundle::addName(const CaseName &name)
{
    const QString words = name.name.toString();
    const QString domain =
        observable(QStringLiteral("domain-name"), QStringLiteral("value"), words);
    QJsonObject infrastructure =
        object(QStringLiteral("infrastructure"), idOf(QStringLiteral("infrastructure"), words),
               name.firstAt);
    infrastructure.insert(QStringLiteral("name"),
                          QStringLiteral("Hosts behind %1").arg(name.name.defanged()));
    infrastructure.insert(QStringLiteral("infrastructure_types"),
                          QJsonArray{QStringLiteral("botnet")});
    if (!name.verdict.summary.isEmpty())
        infrastructure.insert(QStringLiteral("description"), oneLine(name.verdict.summary));
    const QString id = infrastructure.value(QStringLiteral("id")).toString();
    append(infrastructure);
    relate(id, QStringLiteral("consists-of"), domain, name.firstAt);
    const QString indicator =
        idOf(QStringLiteral("indicator"), QLatin1String("domain-name|") + words);
    if (m_rows.contains(indicator))
        relate(indicator, QStringLiteral("indicates"), id, name.firstAt);
    for (const Indicator &seen : m_set.observed) {
        if (seen.subject != name.name || seen.address.isEmpty())
            continue;
        const QString address = observable(seen);
        relate(id, QStringLiteral("consists-of"), address, seen.firstSeen);
        const QString owner = observable(QStringLiteral("domain-name"), QStringLiteral("value"),
                                         seen.name.toString());
        relate(owner, QStringLiteral("resolves-to"), address, seen.firstSeen, seen.lastSeen);
        if (!m_linked.contains(owner + address)) {
            m_linked.insert(owner + address);
            m_targets[owner].append(address);
        }
    }
}

/// Some readers know relationships, some this field.
void Bundle::addTargets()
{
    for (auto target = m_targets.constBegin(); target != m_targets.constEnd(); ++target) {
        const qsizetype row = m_rows.value(target.key());
        QJsonObject known = m_objects.at(row).toObject();
        known.insert(QStringLiteral("resolves_to_refs"), target.value());
        m_objects.replace(row, known);
    }
}

QJsonObject Bundle::make()
{
    addHead();
    for (const Indicator &indicator : m_set.indicators)
        addIndicator(indicator);
    for (const CaseName &name : m_set.names) {
        if (flux::isFlux(name.verdict.verdictClass) && !m_set.spared.contains(name.name))
            addName(name);
    }
    // What a name leads to is no longer said by us; the observables themselves stay as they are.
    if (!m_isWithdrawal)
        addTargets();
    return {{QStringLiteral("type"), QStringLiteral("bundle")},
            {QStringLiteral("id"), idOf(QStringLiteral("bundle"), m_set.origin.caseName)},
            {QStringLiteral("objects"), m_objects}};
}

} // namespace

QString stixObservableId(const QString &type, const QString &key, const QJsonValue &value)
{
    // RFC 8785: one member, no space; names, addresses and numbers need no more than Qt writes.
    static const QUuid space(QStringLiteral("{00abedb4-aa42-466c-9c01-fed23315a9b7}"));
    const QByteArray canonical =
        QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact);
    return type + QLatin1String("--") +
           QUuid::createUuidV5(space, canonical).toString(QUuid::WithoutBraces);
}

QString stixPattern(const Indicator &indicator)
{
    if (indicator.kind() == Indicator::Kind::Network) {
        return QStringLiteral("[autonomous-system:number = %1]").arg(indicator.network.asn);
    }
    const bool isBlock = indicator.kind() == Indicator::Kind::Prefix;
    return QStringLiteral("[%1:value %2 ")
               .arg(indicator.type(), isBlock ? QStringLiteral("ISSUBSET") : QStringLiteral("=")) +
           quoted(indicator.text(Form::Raw)) + u']';
}

QString stix(const IndicatorSet &set, Form /*form*/)
{
    return documentText(Bundle(set).make());
}

} // namespace indicators::writers
