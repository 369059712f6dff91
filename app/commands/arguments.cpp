// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/arguments.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>

#include "core/pastedtext.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::Arguments)
};

bool isCasePath(const QString &argument)
{
    return argument.endsWith(QLatin1String(".fluxcase")) || argument.contains(u'/');
}

} // namespace

Arguments::Arguments()
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addFlag(QStringLiteral("help"), Tr::tr("Says this."));
}

void Arguments::describe(const QString &purpose, const QString &argument,
                         const QString &argumentPurpose, const QString &syntax)
{
    m_parser.setApplicationDescription(purpose);
    m_parser.addPositionalArgument(argument, argumentPurpose, syntax);
}

void Arguments::addFlag(const QString &name, const QString &purpose)
{
    m_parser.addOption({name, purpose});
}

void Arguments::addValue(const QString &name, const QString &purpose, const QString &value)
{
    m_parser.addOption({name, purpose, value});
}

core::Result<void> Arguments::read(const QStringList &words)
{
    if (!m_parser.parse(words))
        return wrongUse(m_parser.errorText());
    return {};
}

bool Arguments::asksForHelp() const
{
    return has(QStringLiteral("help"));
}

core::Result<QString> Arguments::casePath() const
{
    if (positional().isEmpty() || !isCasePath(positional().first()))
        return wrongUse(Tr::tr("Name a case: a file that ends in .fluxcase or a path."));
    return positional().first();
}

core::Result<int> Arguments::number(const QString &name, int otherwise, int least, int most) const
{
    if (!has(name))
        return otherwise;
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return wrongUse(Tr::tr("--%1 takes a whole number from %2 to %3.")
                            .arg(name, QString::number(least), QString::number(most)));
    }
    return number;
}

core::Result<std::optional<std::chrono::milliseconds>>
Arguments::duration(const QString &name) const
{
    if (!has(name))
        return std::optional<std::chrono::milliseconds>();
    const auto duration = parseDuration(value(name));
    if (!duration)
        return wrongUse(Tr::tr("--%1 takes a time such as 30s, 10m or 2h.").arg(name));
    return duration;
}

core::Result<core::DomainName> Arguments::name(const QString &argument)
{
    const core::PastedText text = core::PastedText::read(argument);
    if (text.items().size() == 1 && text.names().size() == 1)
        return text.names().first();
    const QString reason = text.items().isEmpty() || text.items().first().reason.isEmpty()
                               ? Tr::tr("Give a domain name.")
                               : text.items().first().reason;
    return wrongUse(Tr::tr("“%1” is no domain name. %2").arg(argument.left(80), reason));
}

core::Result<QList<core::DomainName>> Arguments::names(const QStringList &arguments)
{
    QList<core::DomainName> names;
    for (const QString &argument : arguments) {
        const core::Result<core::DomainName> parsed = name(argument);
        if (!parsed)
            return core::unexpected(parsed.error());
        if (!names.contains(*parsed))
            names.append(*parsed);
    }
    return names;
}

core::Unexpected wrongUse(const QString &why)
{
    return core::unexpected({core::Error::Code::Invalid, why, {}});
}

std::optional<std::chrono::milliseconds> parseDuration(QStringView text)
{
    static constexpr std::array<std::pair<QLatin1String, qint64>, 5> units{
        {{QLatin1String("ms"), 1},
         {QLatin1String("s"), 1000},
         {QLatin1String("m"), 60'000},
         {QLatin1String("h"), 3'600'000},
         {QLatin1String("d"), 86'400'000}}};
    for (const auto &[unit, milliseconds] : units) {
        if (!text.endsWith(unit))
            continue;
        const QStringView digits = text.chopped(unit.size());
        const bool isNumber = std::all_of(digits.begin(), digits.end(),
                                          [](QChar c) { return c >= u'0' && c <= u'9'; });
        const int number = isNumber ? digits.toInt() : 0;
        if (number > 0)
            return std::chrono::milliseconds(number * milliseconds);
    }
    return std::nullopt;
}

} // namespace app
