// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPointer>
#include <QThread>
#include <QTimer>

#include "window/pushwork.h"
#include "window/workspace.h"
#include "work/exportentry.h"
#include "work/exportlook.h"
#include "work/session.h"

namespace widgets {
class PushDialog;
class Prompter;
} // namespace widgets

namespace app {

/// What of a case was looked at, to be sent to a server.
struct PushOffer
{
    std::shared_ptr<const ExportLook> look;
    std::shared_ptr<const knowledge::Knowledge> knowledge;
    items::ExportWish wish;
    QHash<QString, QString> reasons{}; ///< why entries go in all the same: see items::ExportPreview
    QString casePath{};
};

/// Sends indicators of the window's case to a server: shows in the dialog what would be sent and
/// what speaks against it, then sends just that, and keeps in the case that it did. Lives on the
/// main thread; looking is done in the pool, sending on a thread of its own.
class PushDesk final : public QObject
{
    Q_OBJECT

public:
    PushDesk(Session &session, const Workspace &workspace, settings::Settings &settings,
             const core::Clock &clock, widgets::Prompter &prompter, QObject *parent = nullptr);
    ~PushDesk() override;

    void open(const PushOffer &offer, QWidget *parent);

private:
    /// What would be sent, and all that is to be known before.
    struct Prepared
    {
        push::Destination to;
        indicators::IndicatorSet set;
        push::Payload payload;
        QStringList lines;
        QStringList reasonsAgainst;
        QString refusal;
        QString gap;
    };

    void prepare();
    void lookAt(const push::Destination &to, const HandoverMemory &memory);
    static core::Result<Prepared> prepared(const PushOffer &offer, push::Destination to,
                                           const QString &authorityPath,
                                           const HandoverMemory &memory, core::UtcMs at);
    void show(const core::Result<Prepared> &made);
    void send(const QByteArray &typedKey);
    void start(const core::Result<push::Key> &key);
    void cancel();
    void take(const push::Outcome &outcome);
    void keep(const push::Outcome &outcome);
    void remember();
    void say(const QString &sentence, bool isProblem);

    Session &m_session;
    const Workspace &m_workspace;
    settings::Settings &m_settings;
    const core::Clock &m_clock;
    widgets::Prompter &m_prompter;
    QPointer<widgets::PushDialog> m_dialog;
    PushOffer m_offer;
    std::optional<Prepared> m_prepared; ///< what the dialog shows
    QTimer m_pause;                     ///< while an address is being typed
    QThread m_thread;
    PushWork *m_work;                ///< lives there
    std::optional<push::Key> m_kept; ///< goes into the keyring once it worked
    int m_generation = 0;            ///< of the address; what comes of an older one is void
    int m_sending = 0; ///< counts pushes; what comes of one that was cancelled is void
};

} // namespace app
