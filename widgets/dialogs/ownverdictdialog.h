// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>

#include "core/edit.h"
#include "flux/verdictclass.h"

class QComboBox;
class QPlainTextEdit;

namespace widgets {

/// What the analyst holds a name to be, and why.
class OwnVerdictDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `own`: what was said before.
    OwnVerdictDialog(const core::DomainName &name, flux::VerdictClass ours,
                     const std::optional<core::OwnVerdict> &own, QWidget *parent = nullptr);

signals:
    void said(const core::SetVerdict &verdict);

private:
    void finish(const QString &verdictClass, const QString &reason);

    core::DomainName m_name;
    QComboBox *m_class = nullptr;
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace widgets
