// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/annotations.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace widgets {

/// How the case is headed: title, reference, analyst, TLP.
class CaseDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CaseDialog(const core::Heading &heading, QWidget *parent = nullptr);

signals:
    void saved(const core::Heading &heading);

private:
    QLineEdit *addLine(QFormLayout *form, const QString &objectName, const QString &label,
                       const QString &text);
    void save();

    QLineEdit *m_title = nullptr;
    QLineEdit *m_reference = nullptr;
    QLineEdit *m_analyst = nullptr;
    QComboBox *m_tlp = nullptr;
};

} // namespace widgets
