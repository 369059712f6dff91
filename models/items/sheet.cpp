// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sheet.h"

#include <algorithm>

#include <QRegularExpression>

#include "core/csvcell.h"
#include "core/ipaddress.h"

namespace items {

namespace {

QString defangedAddresses(const QString &text)
{
    // Whatever could be an address is tried as one; ports and marks around it stay.
    static const QRegularExpression candidates(
        QStringLiteral("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+|[0-9]+(?:\\.[0-9]+){3}"));
    QString result;
    qsizetype done = 0;
    for (auto it = candidates.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto address = core::IpAddress::parse(match.capturedView());
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += address ? address->defanged() : match.captured();
        done = match.capturedEnd();
    }
    return result + QStringView(text).mid(done);
}

QStringList inForm(const QStringList &cells, Sheet::Form form)
{
    QStringList result;
    std::transform(cells.begin(), cells.end(), std::back_inserter(result),
                   [form](const QString &cell) { return Sheet::cell(cell, form); });
    return result;
}

} // namespace

QString Sheet::cell(const QString &shown, Form form)
{
    switch (form) {
    case Form::Shown:
        return shown;
    case Form::Live:
        return QString(shown).replace(QLatin1String("[.]"), QLatin1String("."));
    case Form::Defanged:
        return defangedAddresses(shown);
    }
    Q_UNREACHABLE();
}

QString Sheet::text(Form form) const
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(inForm(row, form).join(u'\t'));
    return lines.join(u'\n');
}

QString Sheet::csv(Form form) const
{
    const auto line = [](const QStringList &cells) {
        QStringList quoted;
        std::transform(cells.begin(), cells.end(), std::back_inserter(quoted), core::csvCell);
        return QString(quoted.join(u',') + QLatin1String("\r\n"));
    };
    QString result = line(header);
    for (const QStringList &row : rows)
        result += line(inForm(row, form));
    return result;
}

} // namespace items
