// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "core/manifest.h"
#include "core/observation.h"
#include "core/pap.h"

namespace app {

/// What commands print: lines for people, objects for machines (field names are a promise).
QString answerLine(const core::Observation &observation, int newAddresses, int allAddresses);
QJsonObject answerJson(const core::Observation &observation, int newAddresses);

/// What is about to be sent, and who can notice.
QString manifestLine(const core::Manifest &manifest);
QJsonObject manifestJson(const core::Manifest &manifest, core::Pap pap);

/// The head of a case as a command says it at its end, so that it can be written down elsewhere.
QString headLine(const QString &head);

/// Writes to standard output at once, with a line end.
void printLine(const QString &line);
void printJson(const QJsonObject &object);
/// Writes a message for the person to standard error.
void printMessage(const QString &message);

} // namespace app
