// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>

#include "core/edit.h"

class QLineEdit;

namespace widgets {

/// Since when a name is registered and with whom, as the analyst knows it.
class RegistrationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `known`: what was said before. `today`: the last date there can be, UTC.
    RegistrationDialog(const core::DomainName &name, const std::optional<core::Registration> &known,
                       QDate today, QWidget *parent = nullptr);

signals:
    void said(const core::SetRegistration &registration);

private:
    /// As typed; none: it is no date there can be.
    QDate date() const;
    void finish(QDate date, const QString &registrar);

    core::DomainName m_name;
    QDate m_last;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_registrar = nullptr;
};

} // namespace widgets
