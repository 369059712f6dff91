// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <cstdio>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/plaintext.h"
#include "core/utctime.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::Output)
};

constexpr double msPerMinute = 60'000;

/// What a terminal would obey becomes text; the tabs and line ends are ours.
QString harmless(const QString &text)
{
    QString result;
    for (qsizetype from = 0; from < text.size();) {
        const auto isOurs = [](QChar c) { return c == u'\t' || c == u'\n'; };
        qsizetype end = from;
        while (end < text.size() && !isOurs(text[end]))
            ++end;
        // An escape is at most ten characters long.
        result += core::plainText(text.sliced(from, end - from), 10 * text.size() + 1);
        if (end < text.size())
            result += text[end++];
        from = end;
    }
    return result;
}

/// JSON leaves all but the first 32 control characters as they are.
QByteArray escaped(const QByteArray &json)
{
    QString result;
    for (const QChar c : QString::fromUtf8(json)) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            result += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result.toUtf8();
}

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fputc('\n', file);
    std::fflush(file);
}

} // namespace

QString answerLine(const core::Observation &observation, int newAddresses, int allAddresses)
{
    const QString what = Tr::tr("%1 %2 %3 from %4: %5")
                             .arg(core::utcText(observation.at), observation.question.defanged(),
                                  core::toString(observation.type), observation.resolver.toString(),
                                  core::toString(observation.outcome));
    if (observation.outcome != core::Outcome::NoError)
        return what;
    QString line = what + QStringLiteral(", ") +
                   Tr::tr("%1, TTL %2 s, records: %3")
                       .arg(core::toString(observation.freshness),
                            QString::number(observation.recordTtlSeconds()),
                            QString::number(observation.answers.size()));
    if (newAddresses > 0) {
        line += Tr::tr(", new addresses: %1 (%2 in all)")
                    .arg(QString::number(newAddresses), QString::number(allAddresses));
    }
    return line;
}

QJsonObject answerJson(const core::Observation &observation, int newAddresses)
{
    QJsonArray addresses;
    for (const core::IpAddress &address : observation.addresses())
        addresses.append(address.toString());
    return {{QStringLiteral("event"), QStringLiteral("answer")},
            {QStringLiteral("id"), observation.id},
            {QStringLiteral("at"), core::utcIso(observation.at)},
            {QStringLiteral("name"), observation.subject.toString()},
            {QStringLiteral("question"), observation.question.toString()},
            {QStringLiteral("type"), core::toString(observation.type)},
            {QStringLiteral("resolver"), observation.resolver.toString()},
            {QStringLiteral("outcome"), core::toString(observation.outcome)},
            {QStringLiteral("ttl"), static_cast<qint64>(observation.ttlSeconds)},
            {QStringLiteral("addresses"), addresses},
            {QStringLiteral("freshness"), core::toString(observation.freshness)},
            {QStringLiteral("fresh"), observation.freshness == core::Freshness::Fresh},
            {QStringLiteral("new"), newAddresses}};
}

QString verdictLine(const flux::NameHistory &history, const flux::Verdict &verdict)
{
    QString line = QStringLiteral("%1: %2").arg(history.name().defanged(), verdict.summary);
    if (const auto &holz = verdict.holz2008) {
        line += QLatin1Char(' ') +
                (holz->flux ? Tr::tr("Reference only: Holz 2008 score %1, flux above %2.")
                            : Tr::tr("Reference only: Holz 2008 score %1, not flux up to %2."))
                    .arg(QString::number(holz->score, 'f', 2),
                         QString::number(flux::Holz2008::threshold, 'f', 2));
    }
    return line;
}

QJsonObject verdictJson(const flux::NameHistory &history, const flux::Verdict &verdict)
{
    QJsonObject references;
    if (const auto &holz = verdict.holz2008) {
        references.insert(QStringLiteral("holz2008"),
                          QJsonObject{{QStringLiteral("score"), holz->score},
                                      {QStringLiteral("flux"), holz->flux},
                                      {QStringLiteral("addresses"), holz->addresses},
                                      {QStringLiteral("networks"), holz->networks}});
    }
    return {{QStringLiteral("event"), QStringLiteral("verdict")},
            {QStringLiteral("at"), core::utcIso(history.lastAt())},
            {QStringLiteral("name"), history.name().toString()},
            {QStringLiteral("class"), flux::toString(verdict.verdictClass)},
            {QStringLiteral("was"), QJsonValue::Null},
            {QStringLiteral("confidence"), QJsonValue::Null},
            {QStringLiteral("fluxProbability"), QJsonValue::Null},
            {QStringLiteral("looks"), history.looks()},
            {QStringLiteral("answers"), history.answers()},
            {QStringLiteral("minutes"),
             static_cast<double>(history.lastAt() - history.firstAt()) / msPerMinute},
            {QStringLiteral("expectedLooks"), QJsonValue::Null},
            {QStringLiteral("expectedMinutes"), QJsonValue::Null},
            {QStringLiteral("addresses"), static_cast<qint64>(history.addresses().size())},
            {QStringLiteral("networks"), history.networks()},
            {QStringLiteral("countries"), history.countries()},
            {QStringLiteral("vantages"), static_cast<qint64>(history.ttls().size())},
            {QStringLiteral("for"), QJsonArray()},
            {QStringLiteral("against"), QJsonArray()},
            {QStringLiteral("wouldChange"), verdict.wouldChange},
            {QStringLiteral("references"), references}};
}

void printLine(const QString &line)
{
    write(stdout, harmless(line).toUtf8());
}

void printJson(const QJsonObject &object)
{
    write(stdout, escaped(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void printMessage(const QString &message)
{
    write(stderr, harmless(message).toUtf8());
}

} // namespace app
