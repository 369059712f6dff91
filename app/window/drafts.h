// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/clock.h"

namespace app {

/// Cases that have no name yet. A new case is stored here from its first answer on, so that nothing
/// shown is ever lost; saving it under a name takes it out of here.
class Drafts
{
public:
    explicit Drafts(QString folder)
        : m_folder(std::move(folder))
    {}
    /// In the user's data folder.
    static Drafts standard();

    /// Where a case begun at `now` goes; the folder is made, mode 0700. Empty if it cannot be.
    QString newPath(core::UtcMs now) const;
    /// Drafts there are, newest first.
    QStringList paths() const;
    bool contains(const QString &path) const;

private:
    QString m_folder;
};

} // namespace app
