// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace app {

/// Words of the program and of Qt's own dialogs in the person's language; English needs the first
/// for its plurals. For the life of the application object.
void loadTranslations(QCoreApplication &application);

} // namespace app
