// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace settings {

/// The file of the person who runs the program: the window's settings and the command line's.
class UserStore final : public QSettings
{
public:
    UserStore()
        : QSettings(IniFormat, UserScope, QStringLiteral("fluxcase"), QStringLiteral("fluxcase"))
    {}
};

} // namespace settings
