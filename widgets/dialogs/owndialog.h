// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace widgets {

/// The analyst's own ranges and names alone; nothing is kept before Save.
class OwnDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit OwnDialog(const QStringList &lines, QWidget *parent = nullptr);

signals:
    /// Lines that settings::OwnThings::read() takes.
    void saved(const QStringList &lines);
};

} // namespace widgets
