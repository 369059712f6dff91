// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/result.h"
#include "indicators/format.h"
#include "push/destination.h"

namespace push {

/// What an export of the same indicators writes, ready to be sent: a bundle of STIX for TAXII, an
/// event for MISP.
struct Payload
{
    QJsonObject document;
    qsizetype objects = 0; ///< of STIX; or attributes and objects of the event
    qsizetype bytes = 0;

    /// Of the document, 64 hexadecimal digits.
    QString sha256() const;
    static core::Result<Payload> of(Destination::Kind kind, const indicators::IndicatorSet &set);
    /// The format of exports that it is written in.
    static const indicators::Format &format(Destination::Kind kind);
};

} // namespace push
