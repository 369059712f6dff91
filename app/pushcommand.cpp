// SPDX-License-Identifier: GPL-3.0-or-later
#include "pushcommand.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>

#include "indicatorchoice.h"
#include "output.h"
#include "push/gate.h"
#include "push/push.h"
#include "pushkey.h"
#include "stopsignal.h"

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
    if (wanted.authorityPath.isEmpty())
        return push::Destination::read(wanted.kind, wanted.url);
    constexpr qint64 longest = 1 << 20;
    QFile file(wanted.authorityPath);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray authorities = isOpen ? file.read(longest) : QByteArray();
    if (authorities.isEmpty()) {
        return core::unexpected({core::Error::Code::Io,
                                 Tr::tr("The authorities in %1 cannot be read. Name a file of "
                                        "certificates in PEM form.")
                                     .arg(wanted.authorityPath),
                                 file.errorString()});
    }
    return push::Destination::read(wanted.kind, wanted.url, authorities);
}

/// Why nothing is pushed; none: it may be.
std::optional<core::Error> gate(const PushIndicators &wanted, const indicators::Origin &origin)
{
    using Code = core::Error::Code;
    if (const QString never = push::refusal(origin); !never.isEmpty())
        return core::Error{Code::ReadOnly, never, {}};
    if (origin.practice && !wanted.practice) {
        return core::Error{Code::ReadOnly,
                           Tr::tr("This is a practice case: nothing in it is real, and whoever "
                                  "reads it there may not know. Add --practice if you want that."),
                           {}};
    }
    auto missing = unanswered(push::reasonsAgainst(origin), wanted);
    if (missing)
        missing->code = Code::ReadOnly;
    return missing;
}

/// One push and what is said of it.
class Pushing
{
public:
    Pushing(const PushIndicators &wanted, push::Destination to, indicators::IndicatorSet set,
            push::Payload payload)
        : m_wanted(wanted)
        , m_to(std::move(to))
        , m_set(std::move(set))
        , m_payload(std::move(payload))
    {}

    ExitCode tellOnly() const;
    ExitCode send(const push::Key &key);

private:
    void tellWhat() const;
    void tellJson(bool isSent, const push::Outcome &outcome) const;

    const PushIndicators &m_wanted;
    const push::Destination m_to;
    const indicators::IndicatorSet m_set;
    const push::Payload m_payload;
};

void Pushing::tellWhat() const
{
    if (m_wanted.json)
        return;
    const QString kind = m_to.kind == push::Destination::Kind::Taxii
                             ? Tr::tr("a TAXII 2.1 collection")
                             : Tr::tr("a MISP");
    printLine(Tr::tr("To %1, %2, under %3:")
                  .arg(m_to.url.toString(), kind, indicators::toString(m_set.origin.tlp)));
    for (const indicators::Indicator &indicator : m_set.indicators) {
        printLine(QStringLiteral("indicator\t%1\t%2")
                      .arg(indicator.type(), indicator.text(indicators::Form::Defanged)));
    }
    for (const indicators::Indicator &seen : m_set.observed) {
        printLine(QStringLiteral("evidence\t%1\t%2")
                      .arg(seen.type(), seen.text(indicators::Form::Defanged)));
    }
    printLine(Tr::tr("Objects: %1, bytes: %2; entries kept out: %3.")
                  .arg(QString::number(m_payload.objects), QString::number(m_payload.bytes),
                       QString::number(m_set.keptOut.size())));
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
        outcome.error = core::Error{core::Error::Code::Network,
                                    Tr::tr("Stopped. What the server has taken stays there; push "
                                           "again to complete it."),
                                    {}};
        loop.quit();
    });
    QObject::connect(sender.get(), &push::Push::finished, &loop, [&](const push::Outcome &came) {
        outcome = came;
        loop.quit();
    });
    sender->start(m_payload);
    loop.exec();
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
    const auto source = IndicatorSource::load(wanted);
    if (!source)
        return failed(source.error());
    const indicators::Format &format = push::Payload::format(wanted.kind);
    const auto safety = source->preview(format.use, format.hasEvidence);
    if (!safety)
        return failed(safety.error());
    const QStringList reasons = push::reasonsAgainst(source->origin());
    tellPreview(*safety, wanted, reasons);
    if (const auto refused = gate(wanted, source->origin()))
        return failed(*refused);
    const indicators::IndicatorSet set = source->result(*safety, reasons);
    if (set.indicators.isEmpty()) {
        return failed({core::Error::Code::NotFound,
                       Tr::tr("The case has no indicator to push: no name in it is worth handing "
                              "over, or all were kept out."),
                       {}});
    }
    const auto payload = push::Payload::of(wanted.kind, set);
    if (!payload)
        return failed(payload.error());
    Pushing pushing(wanted, *to, set, *payload);
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
