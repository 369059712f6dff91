// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/casedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/edit.h"

namespace widgets {

CaseDialog::CaseDialog(const core::Heading &heading, QWidget *parent)
    : QDialog(parent)
    , m_tlp(new QComboBox)
{
    setObjectName(QStringLiteral("caseDialog"));
    setWindowTitle(tr("Details of the case"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    m_title = addLine(form, QStringLiteral("caseTitle"), tr("Title"), heading.title);
    m_reference =
        addLine(form, QStringLiteral("caseReference"), tr("Reference"), heading.reference);
    m_reference->setPlaceholderText(tr("Number of the ticket or report"));
    m_analyst = addLine(form, QStringLiteral("caseAnalyst"), tr("Analyst"), heading.analyst);
    m_tlp->setObjectName(QStringLiteral("caseTlp"));
    m_tlp->setAccessibleName(tr("Traffic Light Protocol of the case"));
    for (const core::Tlp tlp : core::everyTlp)
        m_tlp->addItem(core::toString(tlp), QVariant::fromValue(static_cast<int>(tlp)));
    m_tlp->setCurrentIndex(m_tlp->findData(static_cast<int>(heading.tlp)));
    form->addRow(tr("TLP"), m_tlp);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->setObjectName(QStringLiteral("caseButtons"));
    connect(buttons, &QDialogButtonBox::accepted, this, &CaseDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(480, 240);
}

QLineEdit *CaseDialog::addLine(QFormLayout *form, const QString &objectName, const QString &label,
                               const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(objectName);
    line->setAccessibleName(label);
    line->setMaxLength(core::longestHeading);
    form->addRow(label, line);
    return line;
}

void CaseDialog::save()
{
    emit saved({m_title->text(), m_reference->text(), m_analyst->text(),
                static_cast<core::Tlp>(m_tlp->currentData().toInt())});
    accept();
}

} // namespace widgets
