// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/result.h"

namespace app {

/// SHA-256 of what a file holds, 64 hexadecimal digits; empty when it was stopped. Any thread.
core::Result<QString> sha256Of(const QString &path, const std::stop_token &stop = {});
/// The same of bytes.
QString sha256Of(const QByteArray &bytes);

} // namespace app
