// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pushdesk.h"

#include <QtConcurrent>

#include "dialogs/prompter.h"
#include "dialogs/pushdialog.h"
#include "items/exportpreview.h"
#include "push/dryrun.h"
#include "push/gate.h"
#include "work/pushkey.h"
#include "work/whendone.h"

namespace app {

using widgets::PushDialog;

namespace {

constexpr std::chrono::milliseconds typingPause{250};

push::Destination::Kind kindOf(const items::ExportWish &wish)
{
    return wish.format == QLatin1String("misp") ? push::Destination::Kind::Misp
                                                : push::Destination::Kind::Taxii;
}

} // namespace

PushDesk::PushDesk(Session &session, const Workspace &workspace, settings::Settings &settings,
                   const core::Clock &clock, widgets::Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_work(new PushWork)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PushDesk::prepare);
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    connect(m_work, &PushWork::progressed, this, [this](qsizetype answered, qsizetype meant) {
        if (m_dialog)
            m_dialog->setProgress(answered, meant);
    });
    connect(m_work, &PushWork::finished, this, &PushDesk::take);
    m_thread.start();
}

PushDesk::~PushDesk()
{
    delete m_dialog;
    m_thread.quit();
    m_thread.wait();
}

void PushDesk::open(const PushOffer &offer, QWidget *parent)
{
    m_offer = offer;
    m_prepared.reset();
    const QString kind = push::wordOf(kindOf(offer.wish));
    m_dialog = new PushDialog(kind, offer.look->origin.practice, parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PushDialog::targetChanged, this, [this] {
        ++m_generation;
        m_prepared.reset();
        m_dialog->setDryRun({});
        m_pause.start();
    });
    connect(m_dialog, &PushDialog::authorityRequested, this, [this] {
        const QString path = m_prompter.openFile(m_dialog, tr("Authorities"),
                                                 tr("Certificates (*.pem *.crt);;All files (*)"));
        if (!path.isEmpty())
            m_dialog->setAuthorityPath(path);
    });
    connect(m_dialog, &PushDialog::sendRequested, this, &PushDesk::send);
    connect(m_dialog, &PushDialog::cancelRequested, this, &PushDesk::cancel);
    m_dialog->setAuthorityPath(m_settings.pushAuthority());
    m_dialog->setKnownUrls(m_settings.pushUrls(kind));
    m_dialog->open();
}

void PushDesk::prepare()
{
    if (!m_dialog || m_dialog->url().isEmpty())
        return;
    const auto to = push::Destination::read(kindOf(m_offer.wish), m_dialog->url());
    if (!to)
        return say(to.error().message, true);
    const auto memory = m_session.withStore(
        [which = indicators::Ledger::Which{m_offer.wish.format, {}, to->url.toString()}](
            casefile::CaseStore &store) { return HandoverMemory::read(store, which); });
    whenDone(memory, this,
             [this, generation = m_generation, to](const core::Result<HandoverMemory> &read) {
                 if (generation != m_generation || !m_dialog)
                     return;
                 if (read)
                     lookAt(*to, *read);
                 else
                     say(read.error().message, true);
             });
}

void PushDesk::lookAt(const push::Destination &to, const HandoverMemory &memory)
{
    const auto made = QtConcurrent::run(
        [offer = m_offer, to, authority = m_dialog->authorityPath(), memory, at = m_clock.utc()] {
            return prepared(offer, to, authority, memory, at);
        });
    whenDone(made, this, [this, generation = m_generation](const core::Result<Prepared> &done) {
        if (generation == m_generation && m_dialog)
            show(done);
    });
}

core::Result<PushDesk::Prepared> PushDesk::prepared(const PushOffer &offer, push::Destination to,
                                                    const QString &authorityPath,
                                                    const HandoverMemory &memory, core::UtcMs at)
{
    if (!authorityPath.isEmpty()) {
        const auto trusting = withAuthorities(to, authorityPath);
        if (!trusting)
            return core::unexpected(trusting.error());
        to = *trusting;
    }
    indicators::Origin origin = offer.look->origin;
    origin.madeAt = at;
    origin.head = memory.head;
    auto safety = offer.look->safety(offer.wish, *offer.knowledge, origin, memory);
    items::ExportPreview::giveReasons(safety, offer.reasons);
    const indicators::IndicatorSet set = safety.result();
    if (set.indicators.isEmpty() && set.observed.isEmpty()) {
        return core::unexpected(
            {core::Error::Code::NotFound,
             set.purpose == indicators::Purpose::Everything
                 ? tr("There is nothing to send: every entry was kept out.")
             : set.purpose == indicators::Purpose::OnlyNew
                 ? tr("Nothing is new there since the last time.")
                 : tr("There is nothing to take back: the case knows of nothing that was sent "
                      "there and is still there."),
             {}});
    }
    const auto payload = push::Payload::of(to.kind, set);
    if (!payload)
        return core::unexpected(payload.error());
    return Prepared{to,
                    set,
                    *payload,
                    push::dryRun(to, set, *payload),
                    push::reasonsAgainst(origin, memory.tlp),
                    push::refusal(origin),
                    set.purpose == indicators::Purpose::Everything ? QString() : memory.gap()};
}

void PushDesk::show(const core::Result<Prepared> &made)
{
    if (!made)
        return say(made.error().message, true);
    m_prepared = *made;
    m_dialog->setReasonsAgainst(made->reasonsAgainst, made->refusal);
    m_dialog->setDryRun(made->lines);
    if (!made->gap.isEmpty())
        say(made->gap, false);
}

void PushDesk::send(const QByteArray &typedKey)
{
    // Asked once more, as it may have changed since it was shown.
    const CaseState &state = m_workspace.state();
    if (!m_prepared || !m_prepared->refusal.isEmpty() || state.path != m_offer.casePath ||
        m_workspace.pap() != m_prepared->set.origin.pap)
        return say(tr("The case has changed meanwhile. Close this and look again."), true);
    m_prepared->set.gateReason =
        m_prepared->reasonsAgainst.isEmpty() ? QString() : m_dialog->reason();
    m_dialog->setBusy(true);
    m_kept.reset();
    const int sending = ++m_sending;
    if (!typedKey.isEmpty()) {
        const auto key = push::Key::read(typedKey);
        if (key && m_dialog->keepsKey())
            m_kept = *key;
        return start(key);
    }
    readKeyLater(m_prepared->to, this, [this, sending](const core::Result<push::Key> &key) {
        if (sending == m_sending)
            start(key);
    });
}

void PushDesk::start(const core::Result<push::Key> &key)
{
    if (!m_dialog)
        return;
    if (!key) {
        m_dialog->setBusy(false);
        return say(key.error().message, true);
    }
    QMetaObject::invokeMethod(m_work, [work = m_work, prepared = *m_prepared, key = *key] {
        work->start(prepared.to, key, prepared.payload);
    });
}

void PushDesk::cancel()
{
    ++m_sending;
    QMetaObject::invokeMethod(m_work, [work = m_work] { work->stop(); });
    // Where nothing is under way yet, nothing says that it ended.
    if (m_dialog) {
        m_dialog->setBusy(false);
        say(push::Outcome::stopped().message, true);
    }
}

void PushDesk::take(const push::Outcome &outcome)
{
    if (!m_prepared)
        return;
    keep(outcome);
    if (!outcome.error)
        remember();
    if (!m_dialog)
        return;
    m_dialog->setBusy(false);
    QStringList lines = outcome.sentences(m_prepared->to);
    if (outcome.error)
        lines.prepend(outcome.error->message);
    m_dialog->setReport(lines + outcome.refusals);
    say(lines.join(u' '), !outcome.isWhole());
}

/// What never left this machine was not handed over.
void PushDesk::keep(const push::Outcome &outcome)
{
    const CaseState &state = m_workspace.state();
    if (!outcome.isBegun || state.readOnly || state.path != m_offer.casePath)
        return;
    ExportEntry entry{m_prepared->set, m_offer.wish.format, {}, m_prepared->payload.sha256()};
    entry.scope = m_offer.wish.scope;
    for (const indicators::Indicator &indicator : m_prepared->set.indicators) {
        if (!indicator.overrideReason.isEmpty())
            entry.overrides.append(indicator.text(indicators::Form::Raw) + u'=' +
                                   indicator.overrideReason);
    }
    entry.sent = ExportEntry::Sent{m_prepared->to.url.toString(), outcome.taken, outcome.refused,
                                   outcome.error ? outcome.error->message : QString()};
    for (const QJsonObject &content : entry.contents())
        m_session.record(casefile::EntryKind::Export, content);
}

void PushDesk::remember()
{
    m_settings.addPushUrl(push::wordOf(m_prepared->to.kind), m_prepared->to.url.toString());
    if (m_dialog)
        m_settings.setPushAuthority(m_dialog->authorityPath());
    if (!m_kept)
        return;
    storeKeyLater(m_prepared->to, *m_kept, this, [this](const core::Result<void> &stored) {
        if (!stored)
            say(stored.error().message, true);
    });
    m_kept.reset();
}

void PushDesk::say(const QString &sentence, bool isProblem)
{
    if (m_dialog)
        m_dialog->say(sentence, isProblem);
}

} // namespace app
