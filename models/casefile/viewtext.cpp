// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/viewtext.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/plaintext.h"

namespace casefile {

namespace {

using core::Selection;

constexpr core::UtcMs lastMoment = 253'402'300'799'999; // of the year 9999
constexpr qsizetype longestWord = 300;
constexpr qsizetype mostSelections = 2'000;

/// In one order, so that the same view is the same text.
template <typename Value, typename ToJson>
void write(QJsonObject &to, const char *key, const QSet<Value> &values, ToJson toJson)
{
    QList<Value> sorted = values.values();
    std::sort(sorted.begin(), sorted.end());
    QJsonArray list;
    for (const Value &value : sorted)
        list.append(toJson(value));
    if (!list.isEmpty())
        to.insert(QLatin1String(key), list);
}

QJsonObject jsonOf(const core::DomainName &name, const Selection &selection)
{
    QJsonObject object{{QStringLiteral("name"), name.toString()}};
    if (selection.hasTime()) {
        object.insert(QStringLiteral("from"), selection.from);
        object.insert(QStringLiteral("to"), selection.to);
    }
    const auto text = [](const auto &value) { return value.toString(); };
    write(object, "countries", selection.countries, [](const QString &code) { return code; });
    write(object, "networks", selection.networks,
          [](quint32 asn) { return static_cast<qint64>(asn); });
    write(object, "addresses", selection.addresses, text);
    write(object, "resolvers", selection.resolvers, text);
    return object;
}

QJsonArray listOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toArray();
}

core::DomainName nameOf(const QJsonObject &object)
{
    const QString text = object.value(QStringLiteral("name")).toString();
    const auto name = core::DomainName::fromPresentation(text.toUtf8());
    return name && name->toString() == text ? *name : core::DomainName();
}

/// As places have it, or empty for the unknown ones.
bool isCountry(const QString &code)
{
    const auto isLetter = [](QChar letter) { return letter >= u'A' && letter <= u'Z'; };
    return code.isEmpty() || (code.size() == 2 && std::all_of(code.begin(), code.end(), isLetter));
}

Selection selectionOf(const QJsonObject &object)
{
    Selection selection;
    const core::UtcMs from = object.value(QStringLiteral("from")).toInteger(0);
    const core::UtcMs to = object.value(QStringLiteral("to")).toInteger(0);
    if (from >= 0 && from < to && to <= lastMoment) {
        selection.from = from;
        selection.to = to;
    }
    for (const QJsonValue code : listOf(object, "countries")) {
        if (code.isString() && isCountry(code.toString()))
            selection.countries.insert(code.toString());
    }
    for (const QJsonValue value : listOf(object, "networks")) {
        const qint64 asn = value.toInteger(-1);
        if (asn >= 0 && asn <= std::numeric_limits<quint32>::max())
            selection.networks.insert(static_cast<quint32>(asn));
    }
    for (const QJsonValue value : listOf(object, "addresses")) {
        if (const auto address = core::IpAddress::parse(value.toString()))
            selection.addresses.insert(*address);
    }
    for (const QJsonValue value : listOf(object, "resolvers")) {
        if (const auto resolver = core::Endpoint::parse(value.toString()))
            selection.resolvers.insert(*resolver);
    }
    return selection;
}

QString word(const QJsonObject &object, const char *key)
{
    return core::plainText(object.value(QLatin1String(key)).toString(), longestWord);
}

} // namespace

QByteArray textOf(const core::CaseView &view)
{
    QJsonObject object;
    if (!view.name.isEmpty())
        object.insert(QStringLiteral("name"), view.name.toString());
    if (!view.table.isEmpty())
        object.insert(QStringLiteral("table"), view.table);
    if (!view.filter.isEmpty())
        object.insert(QStringLiteral("filter"), view.filter);
    if (view.showsHidden)
        object.insert(QStringLiteral("hidden"), true);
    QList<core::DomainName> names = view.selections.keys();
    std::sort(names.begin(), names.end());
    QJsonArray selections;
    for (const core::DomainName &name : std::as_const(names)) {
        if (!view.selections[name].isEmpty())
            selections.append(jsonOf(name, view.selections[name]));
    }
    if (!selections.isEmpty())
        object.insert(QStringLiteral("selections"), selections);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

core::CaseView viewOf(const QByteArray &text)
{
    if (text.size() > longestView)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    core::CaseView view{nameOf(object), word(object, "table"), word(object, "filter"),
                        object.value(QStringLiteral("hidden")).toBool()};
    for (const QJsonValue value : listOf(object, "selections")) {
        const core::DomainName name = nameOf(value.toObject());
        const Selection selection = selectionOf(value.toObject());
        if (!name.isEmpty() && !selection.isEmpty() && view.selections.size() < mostSelections)
            view.selections.insert(name, selection);
    }
    return view;
}

} // namespace casefile
