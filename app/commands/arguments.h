// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QCommandLineParser>

#include "core/domainname.h"
#include "core/result.h"

namespace app {

/// The options and arguments of one sub-command: declared first, then read, then asked for. What
/// it returns as an Error (Invalid) is a wrong use of the command line, in words for the person.
class Arguments
{
public:
    Arguments();

    /// Declares the purpose of the sub-command and the arguments it takes, for the help text.
    void describe(const QString &purpose, const QString &argument, const QString &argumentPurpose,
                  const QString &syntax);
    void addFlag(const QString &name, const QString &purpose);
    /// An option with a value; `value` is what the help text calls it.
    void addValue(const QString &name, const QString &purpose, const QString &value);

    /// Reads what stands behind the sub-command; the program's name first.
    core::Result<void> read(const QStringList &words);

    bool asksForHelp() const;
    QString helpText() const { return m_parser.helpText(); }
    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList positional() const { return m_parser.positionalArguments(); }

    /// The first argument, which must be the path of a case.
    core::Result<QString> casePath() const;
    /// A whole number within bounds; `otherwise` when the option is not given.
    core::Result<int> number(const QString &name, int otherwise, int least, int most) const;
    /// Empty when the option is not given.
    core::Result<std::optional<std::chrono::milliseconds>> duration(const QString &name) const;

    /// One name in any form people paste.
    static core::Result<core::DomainName> name(const QString &argument);
    /// Names in any form, each once.
    static core::Result<QList<core::DomainName>> names(const QStringList &arguments);

private:
    QCommandLineParser m_parser;
};

/// The Error of a command line used wrongly.
core::Unexpected wrongUse(const QString &why);

/// "10m", "90s", "250ms", "2h", "1d"; empty when it is none of these or not above zero.
std::optional<std::chrono::milliseconds> parseDuration(QStringView text);

} // namespace app
