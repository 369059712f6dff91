// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"

namespace layering {

namespace {

bool isIdentifier(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

QChar at(const QString &text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text.at(i) : QChar();
}

/// Where the literal that opens with the quote at `i` ends, its closing quote included.
qsizetype endOfQuoted(const QString &text, qsizetype i)
{
    const QChar quote = text.at(i);
    for (++i; i < text.size() && text.at(i) != quote && text.at(i) != QLatin1Char('\n'); ++i) {
        if (text.at(i) == QLatin1Char('\\'))
            ++i;
    }
    return qMin(i + 1, text.size());
}

qsizetype endOfRaw(const QString &text, qsizetype quote)
{
    const qsizetype open = text.indexOf(QLatin1Char('('), quote);
    if (open < 0)
        return text.size();
    const QString close =
        QLatin1Char(')') + text.mid(quote + 1, open - quote - 1) + QLatin1Char('"');
    const qsizetype end = text.indexOf(close, open);
    return end < 0 ? text.size() : end + close.size();
}

qsizetype endOfComment(const QString &text, qsizetype i)
{
    const bool oneLine = at(text, i + 1) == QLatin1Char('/');
    const qsizetype end =
        oneLine ? text.indexOf(QLatin1Char('\n'), i) : text.indexOf(QLatin1String("*/"), i + 2);
    return end < 0 ? text.size() : end + (oneLine ? 0 : 2);
}

/// The end of the comment or literal that begins at `i`, or `i` when none does.
qsizetype endOfProse(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    const QChar next = at(text, i + 1);
    const QChar before = at(text, i - 1);
    if (c == QLatin1Char('/') && (next == QLatin1Char('/') || next == QLatin1Char('*')))
        return endOfComment(text, i);
    if (c == QLatin1Char('"'))
        return before == QLatin1Char('R') ? endOfRaw(text, i) : endOfQuoted(text, i);
    // A quote within a number, as in 1'000, opens nothing; one after a prefix, as in u'a', does.
    if (c == QLatin1Char('\'') && (!isIdentifier(before) || !isIdentifier(at(text, i - 2))))
        return before.isDigit() ? i : endOfQuoted(text, i);
    return i;
}

void blank(QString *code, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (code->at(i) != QLatin1Char('\n'))
            (*code)[i] = QLatin1Char(' ');
    }
}

} // namespace

bool SourceFile::isCpp() const
{
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
}

bool SourceFile::isCMake() const
{
    return path.endsWith(QLatin1String("CMakeLists.txt")) || path.endsWith(QLatin1String(".cmake"));
}

int SourceFile::lineAt(qsizetype offset) const
{
    return static_cast<int>(QStringView(text).left(offset).count(QLatin1Char('\n'))) + 1;
}

SourceFile makeSourceFile(const QString &path, const QString &text)
{
    SourceFile file{path, text, text};
    if (!file.isCpp())
        return file;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = endOfProse(text, i);
        if (end == i) {
            ++i;
            continue;
        }
        const bool isLiteral = text.at(i) != QLatin1Char('/');
        // The quotes stay, so that an argument that is a literal still counts as one.
        blank(&file.code, isLiteral ? i + 1 : i, isLiteral ? qMax(i + 1, end - 1) : end);
        i = end;
    }
    return file;
}

QStringList argumentsAt(const QString &code, qsizetype open)
{
    static const QString opening = QStringLiteral("([{");
    static const QString closing = QStringLiteral(")]}");
    QStringList arguments;
    QString current;
    int depth = 0;
    int angles = 0;
    for (qsizetype i = open + 1; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (depth == 0 && closing.contains(c)) {
            if (!arguments.isEmpty() || !current.trimmed().isEmpty())
                arguments.append(current.trimmed());
            return arguments;
        }
        if (depth == 0 && c == QLatin1Char('<') && isIdentifier(at(code, i - 1)))
            ++angles;
        else if (depth == 0 && angles > 0 && c == QLatin1Char('>'))
            --angles;
        else if (opening.contains(c))
            ++depth;
        else if (closing.contains(c))
            --depth;
        if (c == QLatin1Char(',') && depth == 0 && angles == 0) {
            arguments.append(current.trimmed());
            current.clear();
        } else {
            current.append(c);
        }
    }
    return {};
}

} // namespace layering
