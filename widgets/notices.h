// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

#include "core/result.h"

namespace widgets {

class MessageBar;
class PathBar;
class WorkBar;

/// All that is said above the content: what is not stored, long work, the way to the resolvers, and
/// the last message. Takes no room while there is nothing to say.
class Notices final : public QVBoxLayout
{
    Q_OBJECT

public:
    Notices();

    PathBar *path() const { return m_path; }
    WorkBar *work() const { return m_work; }
    void showError(const core::Error &error);
    void showDone(const QString &sentence);
    /// Empty: the way is open.
    void showPath(const QString &sentence);
    /// Stays until clearNotStored().
    void showNotStored(const core::Error &error);
    void clearNotStored();

private:
    MessageBar *m_notStored = nullptr;
    WorkBar *m_work = nullptr;
    PathBar *m_path = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace widgets
