// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportentry.h"

#include <QFileInfo>
#include <QJsonArray>

namespace app {

ExportEntry ExportEntry::of(const indicators::IndicatorSet &set, const indicators::Format &format)
{
    ExportEntry entry;
    entry.format = format.word;
    entry.tlp = set.origin.tlp;
    entry.count = set.indicators.size();
    entry.keptOut = set.keptOut.size();
    entry.gateReason = set.gateReason;
    return entry;
}

QJsonObject ExportEntry::toJson() const
{
    const QJsonValue file =
        path.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QFileInfo(path).fileName());
    return {{QStringLiteral("format"), format},
            {QStringLiteral("scope"), scope},
            {QStringLiteral("tlp"), wordOf(tlp)},
            {QStringLiteral("count"), static_cast<qint64>(count)},
            {QStringLiteral("keptOut"), static_cast<qint64>(keptOut)},
            {QStringLiteral("file"), file},
            {QStringLiteral("sha256"), sha256},
            {QStringLiteral("gateReason"), gateReason},
            {QStringLiteral("overrides"), QJsonArray::fromStringList(overrides)}};
}

} // namespace app
