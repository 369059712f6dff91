// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/writers/writers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/utctime.h"
#include "indicators/hostname.h"
#include "indicators/writers/documents.h"
#include "indicators/writing.h"

namespace indicators::writers {

namespace {

QJsonValue moment(core::UtcMs at)
{
    return at > 0 ? QJsonValue(core::utcIso(at)) : QJsonValue(QJsonValue::Null);
}

QJsonObject object(const Indicator &indicator, const Origin &origin, Form form)
{
    QJsonObject json{
        {QStringLiteral("indicator"), indicator.text(form)},
        {QStringLiteral("type"), indicator.type()},
        {QStringLiteral("role"), toString(indicator.role)},
        {QStringLiteral("name"), text(indicator.subject, form)},
        {QStringLiteral("class"), flux::toString(indicator.verdictClass)},
        {QStringLiteral("confidence"), indicator.confidence},
        {QStringLiteral("firstSeen"), moment(indicator.firstSeen)},
        {QStringLiteral("lastSeen"), moment(indicator.lastSeen)},
        {QStringLiteral("validFrom"), moment(indicator.validity.from)},
        {QStringLiteral("validUntil"), moment(indicator.validity.until)},
        {QStringLiteral("state"), toString(indicator.stateAt(origin.madeAt))},
    };
    if (indicator.answers)
        json.insert(QStringLiteral("sightings"), *indicator.answers);
    if (indicator.network.isKnown()) {
        json.insert(QStringLiteral("asNumber"), static_cast<qint64>(indicator.network.asn));
        json.insert(QStringLiteral("organisation"), indicator.network.organisation);
    }
    if (!indicator.place.countryCode.isEmpty())
        json.insert(QStringLiteral("country"), indicator.place.countryCode);
    if (!indicator.overrideReason.isEmpty())
        json.insert(QStringLiteral("override"), indicator.overrideReason);
    return json;
}

} // namespace

QString documentText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString json(const IndicatorSet &set, Form form)
{
    QJsonArray list;
    for (const Indicator &indicator : set.indicators)
        list.append(object(indicator, set.origin, form));
    return documentText(
        {{QStringLiteral("fluxcase"), QStringLiteral(FLUXCASE_VERSION)},
         {QStringLiteral("case"), set.origin.caseName},
         {QStringLiteral("practice"), set.origin.practice},
         {QStringLiteral("purpose"), wordOf(set.purpose)},
         {QStringLiteral("head"), QJsonArray::fromStringList(headLines(set, list.size()))},
         {QStringLiteral("evidenceHead"), set.origin.head},
         {QStringLiteral("tlp"), toString(set.origin.tlp)},
         {QStringLiteral("pap"), core::toString(set.origin.pap)},
         {QStringLiteral("technique"), QStringLiteral("T1568.001")},
         {QStringLiteral("written"), core::utcIso(set.origin.madeAt)},
         {QStringLiteral("defanged"), form == Form::Defanged},
         {QStringLiteral("keptOut"), QJsonArray::fromStringList(set.keptOut)},
         {QStringLiteral("indicators"), list}});
}

QString cof(const IndicatorSet &set, Form /*form*/)
{
    QString text;
    for (const Indicator &seen : set.observed) {
        if (seen.address.isEmpty() || seen.name.isEmpty())
            continue;
        const QJsonObject row{
            {QStringLiteral("rrname"), seen.name.toString()},
            {QStringLiteral("rrtype"),
             seen.address.isV4() ? QStringLiteral("A") : QStringLiteral("AAAA")},
            {QStringLiteral("rdata"), QJsonArray{seen.address.toString()}},
            {QStringLiteral("time_first"), seen.firstSeen / 1000},
            {QStringLiteral("time_last"), seen.lastSeen / 1000},
            {QStringLiteral("count"), seen.answers.value_or(1)},
            {QStringLiteral("origin"), set.origin.practice ? QStringLiteral("PRACTICE fluxcase")
                                                           : QStringLiteral("fluxcase")},
        };
        text += QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)) +
                QLatin1Char('\n');
    }
    return text;
}

} // namespace indicators::writers
