// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "flux/verdictclass.h"

namespace widgets {

/// What the verdict classes mean, a page each.
class ClassGuideDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens at the page of `shown`.
    explicit ClassGuideDialog(flux::VerdictClass shown, QWidget *parent = nullptr);

signals:
    void practiceWanted();
};

} // namespace widgets
