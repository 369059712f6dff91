// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPointer>

#include "items/exportpreview.h"
#include "items/exporttext.h"
#include "items/observationlog.h"
#include "window/pushdesk.h"
#include "window/workspace.h"
#include "work/exportentry.h"
#include "work/exportlook.h"
#include "work/session.h"

namespace knowledge {
class Knowledge;
}

namespace widgets {
class ExportDialog;
class Prompter;
} // namespace widgets

namespace app {

/// Hands over indicators of the window's case: looks at what they would also hit, shows it in the
/// dialog, and writes what the person takes, byte by byte as it was shown. Lives on the main
/// thread; looking and writing are done in the pool.
class ExportDesk final : public QObject
{
    Q_OBJECT

public:
    ExportDesk(const items::ObservationLog &log, Session &session, const Workspace &workspace,
               settings::Settings &settings, const core::Clock &clock, widgets::Prompter &prompter,
               QWidget *window);
    ~ExportDesk() override;

    /// Opens the dialog over the window.
    void open();
    /// Lets the person write down what is his own; the preview follows.
    void editOwn(QWidget *parent);

signals:
    void written(const QString &path);

private:
    using Seen = std::pair<indicators::BlockSafety, std::shared_ptr<const knowledge::Knowledge>>;

    void look();
    void lookAt(const HandoverMemory &memory);
    bool choosesTlp(const HandoverMemory &memory);
    indicators::Purpose purpose() const;
    void show(const Seen &seen);
    /// Makes the text anew, at once or when the one in the making is done.
    void write();
    void take(const core::Result<QByteArray> &bytes);
    indicators::IndicatorSet handedOver() const;
    /// What the case keeps about the text that is shown, once it went to a file or the clipboard.
    ExportEntry entry(const QString &path) const;
    void keep(const ExportEntry &entry);
    void save();
    void copy();
    void keepProfile();
    void removeProfile(const QString &title);
    void say(const QString &sentence, bool isProblem);

    const items::ObservationLog &m_log;
    Session &m_session;
    const Workspace &m_workspace;
    settings::Settings &m_settings;
    const core::Clock &m_clock;
    widgets::Prompter &m_prompter;
    QWidget *m_window;
    PushDesk m_push;
    items::ExportPreview m_preview;
    QPointer<widgets::ExportDialog> m_dialog;
    items::ExportWish m_wish; ///< chosen last
    QStringList m_reasonsAgainst;
    QString m_gap; ///< what is not known of the lists before
    bool m_isTlpChosen = false;
    QString m_refusal;                        ///< why nothing is written at all
    items::ExportText m_text;                 ///< what the dialog shows and a file gets
    std::shared_ptr<const ExportLook> m_look; ///< the newest
    /// Of the real world or the practice lab's, as the case needs it.
    std::shared_ptr<const knowledge::Knowledge> m_knowledge;
    bool m_isPractice = false; ///< what m_knowledge is of
    QString m_casePath;        ///< what the reasons in m_preview are about
    int m_generation = 0;      ///< of the look; the answer to an older wish is void
    bool m_isLooking = false;  ///< until then the preview is that of another wish
    bool m_isWriting = false;
    bool m_isStale = false; ///< something changed while the text was in the making
};

} // namespace app
