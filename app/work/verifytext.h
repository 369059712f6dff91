// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "casefile/verification.h"

namespace app {

/// What a check of the evidence came to, sentence by sentence: sound or where it is broken, what a
/// redacted copy left out, and the head. For the command line and the window.
QStringList verificationText(const casefile::Verification &result);

} // namespace app
