// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include "indicators/indicator.h"

namespace indicators::writers {

/// The id STIX 2.1 prescribes for an observable: the same everywhere in the world.
QString stixObservableId(const QString &type, const QString &key, const QJsonValue &value);
/// [domain-name:value = 'flux.test']
QString stixPattern(const Indicator &indicator);

} // namespace indicators::writers
