// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportdesk.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QtConcurrent>

#include "core/plaintext.h"
#include "dialogs/exportdialog.h"
#include "dialogs/owndialog.h"
#include "dialogs/prompter.h"
#include "work/databases.h"
#include "work/filehash.h"
#include "work/indicatorfile.h"
#include "work/whendone.h"

namespace app {

using settings::ExportProfile;
using widgets::ExportDialog;

ExportDesk::ExportDesk(const items::ObservationLog &log, Session &session,
                       const Workspace &workspace, settings::Settings &settings,
                       const core::Clock &clock, widgets::Prompter &prompter, QWidget *window)
    : m_log(log)
    , m_session(session)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_window(window)
    , m_push(session, workspace, settings, clock, prompter)
{
    connect(&m_preview, &items::ExportPreview::changed, this, &ExportDesk::write);
}

ExportDesk::~ExportDesk()
{
    delete m_dialog; // it shows the preview
}

void ExportDesk::open()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    const CaseState &state = m_workspace.state();
    if (m_casePath != state.path) {
        m_preview.clear();
        m_wish.tlp = items::ExportWish().tlp;
        m_isTlpChosen = false;
    }
    m_casePath = state.path;
    m_dialog = new ExportDialog(m_preview, state.practice, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setProfiles(m_settings.exportProfiles());
    m_dialog->setWish(m_wish);
    connect(m_dialog, &ExportDialog::wishChanged, this, &ExportDesk::look);
    connect(m_dialog, &ExportDialog::reasonChanged, this, &ExportDesk::write);
    connect(m_dialog, &ExportDialog::fileRequested, this, &ExportDesk::save);
    connect(m_dialog, &ExportDialog::clipboardRequested, this, &ExportDesk::copy);
    connect(m_dialog, &ExportDialog::serverRequested, this, [this] {
        if (m_look && m_knowledge && !m_isLooking)
            m_push.open({m_look, m_knowledge, m_wish, m_preview.reasons(), m_casePath}, m_dialog);
    });
    connect(m_dialog, &ExportDialog::ownRequested, this, [this] { editOwn(m_dialog); });
    connect(m_dialog, &ExportDialog::profileKeepRequested, this, &ExportDesk::keepProfile);
    connect(m_dialog, &ExportDialog::profileRemoveRequested, this, &ExportDesk::removeProfile);
    look();
    m_dialog->open();
}

void ExportDesk::look()
{
    m_wish = m_dialog->wish();
    m_dialog->setText(nullptr);
    m_isLooking = true;
    const int generation = ++m_generation;
    const auto asked = m_session.withStore(
        [which = indicators::Ledger::Which{m_wish.format, m_dialog->profile()}](
            casefile::CaseStore &store) { return HandoverMemory::read(store, which); });
    whenDone(asked, this, [this, generation](const core::Result<HandoverMemory> &memory) {
        if (generation != m_generation || !m_dialog)
            return;
        m_refusal = memory ? QString() : memory.error().message;
        lookAt(memory.value_or(HandoverMemory()));
    });
}

/// A list nobody chose a TLP for is no freer than the case. Whether another look begins with that.
bool ExportDesk::choosesTlp(const HandoverMemory &memory)
{
    const auto chosen = indicators::tlpFromWord(m_wish.tlp);
    if (std::exchange(m_isTlpChosen, true) || (chosen && *chosen >= memory.usualTlp()))
        return false;
    items::ExportWish wish = m_wish;
    wish.tlp = wordOf(memory.usualTlp());
    m_dialog->setWish(wish);
    return true;
}

void ExportDesk::lookAt(const HandoverMemory &memory)
{
    if (choosesTlp(memory))
        return;
    const CaseState &state = m_workspace.state();
    ExportLook look;
    for (const core::DomainName &name : m_log.names()) {
        look.histories.push_back(*m_log.history(name));
        look.verdicts.append(m_log.judge().verdict(name));
    }
    look.origin = {
        state.title,       state.practice,
        m_clock.utc(),     indicators::tlpFromWord(m_wish.tlp).value_or(indicators::Tlp::Amber),
        m_workspace.pap(), memory.head};
    const auto own = settings::OwnThings::read(m_settings.ownThings());
    if (!own)
        m_refusal = unreadableOwn(own.error());
    if (own) {
        look.ownRanges = own->ranges;
        look.ownNames = own->names;
    }
    m_reasonsAgainst = state.practice
                           ? QStringList()
                           : indicators::reasonsAgainst(indicators::formatOf(m_wish.format)->use,
                                                        look.origin, memory.tlp, purpose());
    m_gap = purpose() == indicators::Purpose::Everything ? QString() : memory.gap();
    if (m_isPractice != state.practice)
        m_knowledge = nullptr;
    m_isPractice = state.practice;
    const int generation = m_generation;
    m_look = std::make_shared<const ExportLook>(std::move(look));
    const auto seen =
        QtConcurrent::run([shown = m_look, wish = m_wish, known = m_knowledge, memory]() -> Seen {
            const bool practice = shown->origin.practice;
            const auto knowledge =
                known ? known : openKnowledge(QCoreApplication::applicationDirPath(), practice);
            return {shown->safety(wish, *knowledge, shown->origin, memory), knowledge};
        });
    whenDone(seen, this, [this, generation](const Seen &found) {
        if (generation == m_generation)
            show(found);
    });
}

void ExportDesk::show(const Seen &seen)
{
    m_isLooking = false;
    m_knowledge = seen.second;
    if (m_dialog)
        m_dialog->setReasonsAgainst(m_reasonsAgainst, m_refusal);
    if (!m_gap.isEmpty())
        say(m_gap, false);
    m_preview.setSafety(seen.first, formOf(m_wish));
}

indicators::IndicatorSet ExportDesk::handedOver() const
{
    indicators::IndicatorSet set = m_preview.safety().result();
    if (!m_reasonsAgainst.isEmpty())
        set.gateReason = m_dialog->reason();
    return set;
}

ExportEntry ExportDesk::entry(const QString &path) const
{
    ExportEntry entry{handedOver(), m_wish.format,
                      path,         sha256Of(m_text.bytes),
                      m_wish.scope, m_dialog ? m_dialog->profile() : QString()};
    for (const indicators::BlockSafety::Entry &one : m_preview.safety().entries()) {
        if (!one.overrideReason.isEmpty())
            entry.overrides.append(one.indicator.text(indicators::Form::Raw) + QLatin1Char('=') +
                                   one.overrideReason);
    }
    return entry;
}

void ExportDesk::keep(const ExportEntry &entry)
{
    const CaseState &state = m_workspace.state();
    if (state.readOnly || state.path != m_casePath || state.path.isEmpty())
        return;
    for (const QJsonObject &content : entry.contents())
        m_session.record(casefile::EntryKind::Export, content);
    // What is new and what is out is another now.
    if (m_dialog && purpose() != indicators::Purpose::Everything)
        look();
}

indicators::Purpose ExportDesk::purpose() const
{
    return indicators::purposeFromWord(m_wish.purpose).value_or(indicators::Purpose::Everything);
}

void ExportDesk::write()
{
    if (!m_dialog || m_isLooking)
        return;
    m_dialog->setText(nullptr);
    m_isStale = m_isWriting;
    if (std::exchange(m_isWriting, true))
        return;
    const auto bytes =
        QtConcurrent::run([set = handedOver(), wish = m_wish] { return exportedBytes(set, wish); });
    whenDone(bytes, this, [this](const core::Result<QByteArray> &made) { take(made); });
}

void ExportDesk::take(const core::Result<QByteArray> &bytes)
{
    m_isWriting = false;
    if (!m_dialog || m_isLooking)
        return; // what comes of the look is written anyway
    if (m_isStale) {
        write();
        return;
    }
    m_text = items::ExportText::of(bytes.value_or(QByteArray()));
    m_dialog->setText(&m_text);
    if (!bytes)
        m_dialog->say(bytes.error().message, true);
}

void ExportDesk::save()
{
    const QByteArray bytes = m_text.bytes;
    const QString suffix = indicators::formatOf(m_wish.format)->suffix;
    const QString path = m_prompter.saveFile(
        m_dialog, tr("Export indicators"),
        widgets::safeFileName(m_workspace.state().title, QLatin1Char('.') + suffix),
        tr("Indicators (*.%1);;All files (*)").arg(suffix));
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(m_workspace.state().path)) {
        say(tr("This is the file of the open case. Choose another name."), true);
        return;
    }
    const auto done = QtConcurrent::run([bytes, path] { return writeIndicatorFile(bytes, path); });
    whenDone(done, this, [this, path, kept = entry(path)](const core::Result<void> &result) {
        if (result)
            keep(kept);
        say(result ? tr("Written: %1").arg(core::plainText(path)) : result.error().message,
            !result);
        if (result)
            emit written(path);
    });
}

void ExportDesk::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_text.bytes));
    keep(entry({}));
    say(tr("Copied, all %n lines.", nullptr, static_cast<int>(m_text.lines)), false);
}

void ExportDesk::editOwn(QWidget *parent)
{
    auto *dialog = new widgets::OwnDialog(m_settings.ownThings(), parent);
    connect(dialog, &widgets::OwnDialog::saved, this, [this](const QStringList &lines) {
        m_settings.setOwnThings(lines);
        if (m_dialog)
            look();
    });
    dialog->open();
}

void ExportDesk::keepProfile()
{
    const auto typed = m_prompter.line(m_dialog, tr("Keep these choices"),
                                       tr("Name of the profile:"), m_dialog->profile());
    const QString title =
        core::plainText(typed.value_or(QString()).simplified(), ExportProfile::longestTitle);
    if (title.isEmpty())
        return;
    QList<ExportProfile> profiles = m_settings.exportProfiles();
    profiles.removeIf([&title](const ExportProfile &one) { return one.title == title; });
    profiles.append({title, m_wish.format, m_wish.scope, m_wish.tlp,
                     m_wish.isDefanged || !indicators::formatOf(m_wish.format)->isForPeople});
    m_settings.setExportProfiles(profiles);
    m_dialog->setProfiles(profiles);
    say(tr("Kept as “%1”.").arg(title), false);
}

void ExportDesk::removeProfile(const QString &title)
{
    QList<ExportProfile> profiles = m_settings.exportProfiles();
    profiles.removeIf([&title](const ExportProfile &one) { return one.title == title; });
    m_settings.setExportProfiles(profiles);
    m_dialog->setProfiles(profiles);
}

void ExportDesk::say(const QString &sentence, bool isProblem)
{
    if (m_dialog)
        m_dialog->say(sentence, isProblem);
}

} // namespace app
