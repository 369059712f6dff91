// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/casemoves.h"

namespace app {

using casefile::CaseStore;

/// Copies the case to `path` and goes on there; on failure the store is where it was.
core::Result<casefile::CaseInfo> moveTo(CaseStore &store, const QString &path, const QString &from)
{
    if (const core::Result<void> copied = store.saveCopy(path); !copied)
        return core::unexpected(copied.error());
    if (const core::Result<void> closed = store.close(); !closed)
        return core::unexpected(closed.error());
    const core::Result<casefile::CaseInfo> moved = store.open(path);
    if (!moved) {
        const core::Error error = moved.error();
        if (const core::Result<casefile::CaseInfo> back = store.open(from); !back)
            return core::unexpected(back.error());
        return core::unexpected(error);
    }
    return moved;
}

/// Gives the head that proves all that is in it; empty: no case was open.
core::Result<QString> closeCase(CaseStore &store)
{
    const core::Result<QString> head = store.head();
    if (const core::Result<void> closed = store.close(); !closed)
        return core::unexpected(closed.error());
    return head ? *head : QString();
}

} // namespace app
