// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QImage>

#include "windowfixture.h"

/// The states that the window must look right in, each made from nothing.
namespace screenstates {

struct State
{
    QString id; ///< of its pictures' files
    std::function<void(windowfixture::Window &)> reach;
};

const QList<State> &all();
/// The window with the dialogs over it.
QImage picture(windowfixture::Window &stage);

} // namespace screenstates
