// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/pushcommand.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

#include "commands/indicatorchoice.h"
#include "commands/output.h"
#include "core/utctime.h"
#include "push/dryrun.h"
#include "push/gate.h"
#include "push/push.h"
#include "work/pushkey.h"
#include "work/stopsignal.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::PushCommand)
};

ExitCode failed(const core::Error &error)
{
    printMessage(error.message);
    return error.code == core::Error::Code::Invalid ? ExitCode::Usage : ExitCode::Failed;
}

core::Result<push::Destination> destinationOf(const PushIndicators &wanted)
{
    const auto to = push::Destination::read(wanted.kind, wanted.url);
    return to && !wanted.authorityPath.isEmpty() ? withAuthorities(*to, wanted.authorityPath) : to;
}

/// Why nothing is pushed; none: it may be.
std::optional<core::Error> gate(const PushIndicators &wanted, const IndicatorSource &source)
{
    using Code = core::Error::Code;
    const indicators::Origin &origin = source.origin();
    if (const QString never = push::refusal(origin); !never.isEmpty())
        return core::Error{Code::ReadOnly, never, {}};
    if (origin.practice && !wanted.practice) {
        return core::Error{Code::ReadOnly,
                           Tr::tr("This is a practice case: nothing in it is real, and whoever "
                                  "reads it there may not know. Add --practice if you want that."),
                           {}};
    }
    auto missing = unanswered(push::reasonsAgainst(origin, source.memory().tlp), wanted);
    if (missing)
        missing->code = Code::ReadOnly;
    return missing;
}

/// One push and what is said of it.
class Pushing
{
public:
    Pushing(const PushIndicators &wanted, const IndicatorSource &source, push::Destination to,
            indicators::IndicatorSet set, push::Payload payload)
        : m_wanted(wanted)
        , m_source(source)
        , m_to(std::move(to))
        , m_set(std::move(set))
        , m_payload(std::move(payload))
    {}

    ExitCode tellOnly() const;
    ExitCode send(const push::Key &key);

private:
    void tellWhat() const;
    void tellJson(bool isSent, const push::Outcome &outcome) const;
    void keep(const push::Outcome &outcome) const;

    const PushIndicators &m_wanted;
    const IndicatorSource &m_source;
    const push::Destination m_to;
    const indicators::IndicatorSet m_set;
    const push::Payload m_payload;
};

void Pushing::tellWhat() const
{
    if (m_wanted.json)
        return;
    for (const QString &line : push::dryRun(m_to, m_set, m_payload))
        printLine(line);
}

void Pushing::tellJson(bool isSent, const push::Outcome &outcome) const
{
    QJsonArray entries;
    for (const indicators::Indicator &indicator : m_set.indicators)
        entries.append(indicator.text(indicators::Form::Raw));
    const auto orNull = [](bool has, const QJsonValue &value) {
        return has ? value : QJsonValue(QJsonValue::Null);
    };
    printJson({{QStringLiteral("event"), QStringLiteral("push")},
               {QStringLiteral("to"), push::wordOf(m_to.kind)},
               {QStringLiteral("url"), m_to.url.toString()},
               {QStringLiteral("tlp"), indicators::wordOf(m_set.origin.tlp)},
               {QStringLiteral("purpose"), indicators::wordOf(m_set.purpose)},
               {QStringLiteral("indicators"), entries},
               {QStringLiteral("evidence"), m_set.observed.size()},
               {QStringLiteral("keptOut"), QJsonArray::fromStringList(m_set.keptOut)},
               {QStringLiteral("objects"), m_payload.objects},
               {QStringLiteral("bytes"), m_payload.bytes},
               {QStringLiteral("sent"), isSent},
               {QStringLiteral("taken"), orNull(isSent, outcome.taken)},
               {QStringLiteral("alreadyThere"),
                orNull(outcome.alreadyThere.has_value(), outcome.alreadyThere.value_or(0))},
               {QStringLiteral("refused"), orNull(isSent, outcome.refused)},
               {QStringLiteral("refusals"), QJsonArray::fromStringList(outcome.refusals)},
               {QStringLiteral("error"),
                orNull(outcome.error.has_value(), outcome.error.value_or(core::Error()).message)}});
}

ExitCode Pushing::tellOnly() const
{
    tellWhat();
    if (m_wanted.json)
        tellJson(false, {});
    else
        printLine(Tr::tr("Nothing was sent. Add --send to send it."));
    return ExitCode::Done;
}

/// What never left this machine was not handed over.
void Pushing::keep(const push::Outcome &outcome) const
{
    if (!outcome.isBegun)
        return;
    ExportEntry entry{m_set, push::Payload::format(m_to.kind).word, {}, m_payload.sha256()};
    entry.scope = m_wanted.scope;
    entry.overrides = m_wanted.overrides;
    entry.sent = ExportEntry::Sent{m_to.url.toString(), outcome.taken, outcome.refused,
                                   outcome.error ? outcome.error->message : QString()};
    keepInCase(entry, m_source.loaded());
}

ExitCode Pushing::send(const push::Key &key)
{
    tellWhat();
    const auto sender = push::Push::make(m_to, key);
    push::Outcome outcome;
    QEventLoop loop;
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, &loop, [&] {
        sender->stop();
        outcome = sender->outcome();
        outcome.error = push::Outcome::stopped();
        loop.quit();
    });
    QObject::connect(sender.get(), &push::Push::finished, &loop, [&](const push::Outcome &came) {
        outcome = came;
        loop.quit();
    });
    sender->start(m_payload);
    loop.exec();
    keep(outcome);
    for (const QString &refusal : std::as_const(outcome.refusals))
        printMessage(refusal);
    const QStringList sentences = m_wanted.json ? QStringList() : outcome.sentences(m_to);
    for (const QString &sentence : sentences)
        printLine(sentence);
    if (m_wanted.json)
        tellJson(true, outcome);
    if (outcome.error) {
        printMessage(outcome.error->message);
        return ExitCode::Failed;
    }
    return outcome.isWhole() ? ExitCode::Done : ExitCode::RejectedInput;
}

} // namespace

ExitCode run(const PushIndicators &wanted)
{
    const auto to = destinationOf(wanted);
    if (!to)
        return failed(to.error());
    const indicators::Format &format = push::Payload::format(wanted.kind);
    const auto source = IndicatorSource::load(wanted, {format.word, {}, to->url.toString()});
    if (!source)
        return failed(source.error());
    const auto safety = source->preview(format.use, format.hasEvidence);
    if (!safety)
        return failed(safety.error());
    const QStringList reasons = push::reasonsAgainst(source->origin(), source->memory().tlp);
    tellPreview(*safety, wanted, reasons);
    if (const auto refused = gate(wanted, *source))
        return failed(*refused);
    const indicators::IndicatorSet set = source->result(*safety, reasons);
    if (set.purpose == indicators::Purpose::OnlyNew && safety->after() == 0) {
        printMessage(
            Tr::tr("Nothing is new since %1, so nothing is pushed.").arg(core::utcText(set.since)));
        return ExitCode::Done;
    }
    if (set.indicators.isEmpty() && set.purpose == indicators::Purpose::Everything) {
        return failed({core::Error::Code::NotFound,
                       Tr::tr("The case has no indicator to push: no name in it is worth handing "
                              "over, or all were kept out."),
                       {}});
    }
    const auto payload = push::Payload::of(wanted.kind, set);
    if (!payload)
        return failed(payload.error());
    Pushing pushing(wanted, *source, *to, set, *payload);
    if (!wanted.send && !wanted.storeKey)
        return pushing.tellOnly();
    const auto key = readKey(*to, wanted.keyDescriptor);
    if (!key)
        return failed(key.error());
    if (wanted.storeKey) {
        if (const auto stored = storeKey(*to, *key); !stored)
            return failed(stored.error());
    }
    return wanted.send ? pushing.send(*key) : pushing.tellOnly();
}

} // namespace app
