// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/keptverdict.h"

#include <QJsonDocument>

#include "core/plaintext.h"
#include "core/utctime.h"

namespace app {

namespace {

/// Of a class or a version; what is longer was not written by Fluxcase.
constexpr qsizetype longestWord = 60;

QString word(const QJsonObject &content, const char *key)
{
    return core::plainText(content.value(QLatin1String(key)).toString(), longestWord);
}

} // namespace

QHash<core::DomainName, KeptVerdict> KeptVerdict::lastOf(const QList<casefile::Entry> &entries)
{
    QHash<core::DomainName, KeptVerdict> last;
    for (const casefile::Entry &entry : entries) {
        if (entry.kind != casefile::EntryKind::Verdict)
            continue;
        const QJsonObject content = QJsonDocument::fromJson(entry.content).object();
        const auto name =
            core::DomainName::parse(content.value(QLatin1String("name")).toString().left(300));
        if (name)
            last.insert(*name, {entry.at, word(content, "class"), keptWeights(content)});
    }
    return last;
}

QJsonObject KeptVerdict::toJson() const
{
    return {{QStringLiteral("at"), core::utcIso(at)},
            {QStringLiteral("class"), verdictClass},
            {QStringLiteral("weights"), weights.isEmpty() ? QJsonValue() : QJsonValue(weights)}};
}

QString keptWeights(const QJsonObject &content)
{
    return word(content, "weights");
}

} // namespace app
