// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/observation.h"

namespace core {

/// Where the window's models get evidence from. Lives on the thread of its implementation; call its
/// slots and receive its signals through queued connections.
class ObservationSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    /// Asks for everything stored; it comes in page()s, oldest first, then pagesDone().
    virtual void readAll() = 0;

signals:
    /// Evidence read back, without packets.
    void page(const core::Batch &batch);
    void pagesDone();
    /// Evidence that is safely stored from now on, without packets; ids are set.
    void stored(const core::Batch &batch);
};

} // namespace core
