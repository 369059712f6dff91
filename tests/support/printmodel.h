// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QString>

namespace support {

/// The rows of a model as a person sees them, one line a row, cells between " | ". All columns, or
/// those asked for, in that order.
QString printModel(const QAbstractItemModel &model, const QList<int> &columns = {});

} // namespace support
