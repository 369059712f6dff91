// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csvcell.h"

namespace core {

namespace {

bool startsFormula(const QString &text)
{
    // The last four are the full-width forms of the first four; some spreadsheets fold them.
    static constexpr QStringView starters = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !text.isEmpty() && starters.contains(text.front());
}

} // namespace

QString csvCell(QString text)
{
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    if (startsFormula(text))
        text.prepend(u'\'');
    text.replace(u'"', QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace core
