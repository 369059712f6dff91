// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/registrationdialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "style/plainlabel.h"

namespace widgets {

RegistrationDialog::RegistrationDialog(const core::DomainName &name,
                                       const std::optional<core::Registration> &known, QDate today,
                                       QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_last(known ? std::max(today, known->date) : today)
    , m_date(new QLineEdit(known ? known->date.toString(Qt::ISODate) : QString()))
    , m_registrar(new QLineEdit(known ? known->registrar : QString()))
{
    setObjectName(QStringLiteral("registrationDialog"));
    setWindowTitle(tr("Registration"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_date->setObjectName(QStringLiteral("registrationDate"));
    m_date->setAccessibleName(tr("Registered on"));
    m_date->setMaxLength(10);
    m_date->setPlaceholderText(QStringLiteral("yyyy-mm-dd"));
    m_registrar->setObjectName(QStringLiteral("registrationRegistrar"));
    m_registrar->setAccessibleName(tr("Registrar"));
    m_registrar->setMaxLength(core::longestRegistrar);
    m_registrar->setPlaceholderText(tr("May stay empty"));
    auto *shownName = new PlainLabel;
    shownName->setText(name.defanged());
    auto *hint = new PlainLabel;
    hint->setMuted(true);
    hint->setWordWrap(true);
    hint->setText(tr("As a registry or WHOIS says it, in UTC. Fluxcase never looks it up."));
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), shownName);
    form->addRow(tr("Registered on"), m_date);
    form->addRow(tr("Registrar"), m_registrar);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->setObjectName(QStringLiteral("registrationButtons"));
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { finish(date(), m_registrar->text()); });
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    const auto follow = [this, save] { save->setEnabled(date().isValid()); };
    connect(m_date, &QLineEdit::textChanged, save, follow);
    follow();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (known) {
        QPushButton *withdraw =
            buttons->addButton(tr("Withdraw"), QDialogButtonBox::DestructiveRole);
        withdraw->setObjectName(QStringLiteral("registrationWithdraw"));
        connect(withdraw, &QPushButton::clicked, this, [this] { finish({}, {}); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addWidget(buttons);
    m_date->setFocus();
    resize(460, 200);
}

QDate RegistrationDialog::date() const
{
    const QDate typed = QDate::fromString(m_date->text(), Qt::ISODate);
    return typed >= core::firstRegistration && typed <= m_last ? typed : QDate();
}

void RegistrationDialog::finish(QDate date, const QString &registrar)
{
    emit said({{m_name}, date, registrar});
    accept();
}

} // namespace widgets
