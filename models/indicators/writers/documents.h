// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace indicators::writers {

/// As one file of text, indented.
QString documentText(const QJsonObject &object);

} // namespace indicators::writers
