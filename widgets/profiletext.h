// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/manifest.h"

namespace widgets {

/// A resolver profile in plain words: who is asked, and who gets to see it.
struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ProfileText)

public:
    static ProfileText of(const core::ResolverProfile &profile);
    /// What Watch will send and whether the owner can notice, in one line.
    static QString announcement(const core::Manifest &manifest);
    /// The same at length: every server, every name.
    static QString details(const core::Manifest &manifest);
    /// "192.0.2.1, 192.0.2.2 and 2 more"
    static QString servers(const core::ResolverProfile &profile);

    QString name;           ///< "My network's resolver"
    QString audience;       ///< "seen by whoever runs it"
    bool isPrivate = false; ///< nobody outside this machine sees anything
};

} // namespace widgets
