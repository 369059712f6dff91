// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"

namespace core {

namespace {

bool needsEscape(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// The character at `at`; half a surrogate pair stands for itself.
char32_t characterAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

} // namespace

QString plainText(const QString &text, qsizetype maxLength)
{
    QString result;
    qsizetype kept = 0; // as much of the result as leaves room for the ellipsis
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        const qsizetype width = QChar::requiresSurrogates(c) ? 2 : 1;
        const QString shown =
            needsEscape(c)
                ? QStringLiteral("\\u{%1}").arg(QString::number(static_cast<uint>(c), 16).toUpper())
                : text.sliced(at, width);
        if (result.size() + shown.size() > maxLength)
            return result.first(kept) % u'…';
        result += shown;
        if (result.size() < maxLength)
            kept = result.size();
        at += width;
    }
    return result;
}

} // namespace core
