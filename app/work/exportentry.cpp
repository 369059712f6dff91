// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/exportentry.h"

#include <QFileInfo>
#include <QJsonArray>

#include "indicators/ledger.h"

namespace app {

QList<QJsonObject> ExportEntry::contents() const
{
    const QJsonValue file =
        path.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QFileInfo(path).fileName());
    QJsonObject about{{QStringLiteral("format"), format},
                      {QStringLiteral("scope"), scope},
                      {QStringLiteral("tlp"), wordOf(set.origin.tlp)},
                      {QStringLiteral("count"), set.indicators.size()},
                      {QStringLiteral("keptOut"), set.keptOut.size()},
                      {QStringLiteral("file"), file},
                      {QStringLiteral("sha256"), sha256},
                      {QStringLiteral("gateReason"), set.gateReason},
                      {QStringLiteral("overrides"), QJsonArray::fromStringList(overrides)}};
    if (!profile.isEmpty())
        about.insert(QStringLiteral("profile"), profile);
    if (sent) {
        about.insert(QStringLiteral("to"), sent->url);
        about.insert(QStringLiteral("taken"), sent->taken);
        about.insert(QStringLiteral("refused"), sent->refused);
        if (!sent->error.isEmpty())
            about.insert(QStringLiteral("error"), sent->error);
    }
    return indicators::Ledger::entriesOf(about, set);
}

} // namespace app
