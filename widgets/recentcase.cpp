// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentcase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

#include "core/plaintext.h"
#include "core/utctime.h"

namespace widgets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(widgets::RecentCase)
};

} // namespace

QString recentCaseText(const QString &path)
{
    // The name that the program itself gives a case without one.
    static const QRegularExpression draft(
        QStringLiteral("^draft-(\\d{8}T\\d{6})\\d{3}Z\\.fluxcase$"));
    const QString file = QFileInfo(path).fileName();
    QDateTime begun =
        QDateTime::fromString(draft.match(file).captured(1), QStringLiteral("yyyyMMdd'T'HHmmss"));
    begun.setTimeSpec(Qt::UTC);
    QString text =
        begun.isValid()
            ? Words::tr("Unsaved case of %1").arg(core::utcText(begun.toMSecsSinceEpoch()))
            : core::plainText(file);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace widgets
