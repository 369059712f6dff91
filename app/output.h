// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "core/observation.h"

namespace app {

/// What commands print: lines for people, objects for machines (field names are a promise).
QString answerLine(const core::Observation &observation, int newAddresses, int allAddresses);
QJsonObject answerJson(const core::Observation &observation, int newAddresses);

/// Writes to standard output at once, with a line end.
void printLine(const QString &line);
void printJson(const QJsonObject &object);
/// Writes a message for the person to standard error.
void printMessage(const QString &message);

} // namespace app
