// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace widgets {

/// Whether a file looks like something a sensor wrote, a log or a capture, packed or not, rather
/// than a text for people. Looks at its first bytes only; whoever imports it reads it properly.
bool isRecording(const QString &path);
/// The same of its first bytes.
bool isRecorded(const QByteArray &start);

} // namespace widgets
