// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFuture>

#include "settings/settings.h"
#include "window/pace.h"
#include "window/workspace.h"
#include "work/importjob.h"
#include "work/session.h"

namespace app {

/// Imports what others have recorded into the window's case, one import at a time, and says in the
/// bar how far it is. Files are read in the pool and stored on the store thread, piece by piece in
/// turn; nothing waits on the main thread, where this lives. Where there is no case yet, one begins
/// once the files turned out to be readable.
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    /// `geoFiles`: databases that the command line named.
    ImportDesk(Session &session, Workspace &workspace, const settings::Settings &settings,
               QStringList geoFiles, widgets::WorkBar &bar, QObject *parent = nullptr);
    /// What was read is stored yet.
    ~ImportDesk() override;

    bool isRunning() const { return m_job != nullptr; }
    /// Why nothing else is begun with the case while the bar shows long work.
    static core::Error busy();

public slots:
    void start(const QStringList &files);
    /// What was read by then is stored.
    void cancel();
    /// The case is about to be closed: what was read goes into it before.
    void leave();

signals:
    /// The open case holds what the window does not show yet.
    void tookIn();
    void failed(const core::Error &error);

private:
    using Read = core::Result<ImportJob::Piece>;

    void begin(bool again);
    void open(const QList<casefile::Entry> &imports);
    void readOn();
    void write(const ImportJob::Piece &piece);
    void finish(bool isWhole, const QString &trouble = {});
    /// Hands what was read to the store; whatever comes of it comes to nobody.
    void abandon();
    void settle();
    void release();
    void remember(const ImportJob::Piece &piece);
    void tell(bool isWhole, const QString &trouble);
    void refuse(const QString &sentence, bool canBeForced);
    QStringList details() const;
    QString fileText() const;
    /// Calls `next` with what the future brings, unless another import or none runs by then.
    template <typename Value, typename Next>
    void then(const QFuture<Value> &future, Next next);

    Session &m_session;
    Workspace &m_workspace;
    const settings::Settings &m_settings;
    QStringList m_geoFiles;
    widgets::WorkBar &m_bar;
    QStringList m_files;
    std::shared_ptr<ImportJob> m_job; ///< null: nothing is imported
    QFuture<Read> m_reading;          ///< a piece that nobody has taken yet
    Pace m_pace;
    QStringList m_rejected;
    bool m_isOpen = false; ///< rows may have been read
    bool m_isCancelled = false;
    int m_generation = 0; ///< counts imports; an answer about an earlier one is void
};

} // namespace app
