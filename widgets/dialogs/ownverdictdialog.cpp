// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ownverdictdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "style/plainlabel.h"

namespace widgets {

OwnVerdictDialog::OwnVerdictDialog(const core::DomainName &name, flux::VerdictClass ours,
                                   const std::optional<core::OwnVerdict> &own, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_class(new QComboBox)
    , m_reason(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("ownVerdictDialog"));
    setWindowTitle(tr("Own verdict"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_class->setObjectName(QStringLiteral("ownVerdictClass"));
    m_class->setAccessibleName(tr("Own verdict"));
    for (int i = 0; i <= static_cast<int>(flux::VerdictClass::Parked); ++i) {
        const auto one = static_cast<flux::VerdictClass>(i);
        m_class->addItem(flux::displayText(one), flux::toString(one));
    }
    m_class->setCurrentIndex(m_class->findData(own ? own->verdictClass : flux::toString(ours)));
    m_reason->setObjectName(QStringLiteral("ownVerdictReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("What the evidence does not know"));
    m_reason->setTabChangesFocus(true);
    m_reason->setPlainText(own ? own->reason : QString());
    auto *form = new QFormLayout;
    auto *shownName = new PlainLabel;
    shownName->setText(tr("%1 · Fluxcase says: %2").arg(name.defanged(), flux::displayText(ours)));
    form->addRow(tr("Name"), shownName);
    form->addRow(tr("Own verdict"), m_class);
    form->addRow(tr("Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->setObjectName(QStringLiteral("ownVerdictButtons"));
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    const auto follow = [this, save] {
        const qsizetype length = m_reason->toPlainText().trimmed().size();
        save->setEnabled(length > 0 && length <= core::longestReason);
    };
    connect(m_reason, &QPlainTextEdit::textChanged, save, follow);
    follow();
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { finish(m_class->currentData().toString(), m_reason->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Return alone begins a line.
    const auto keys = QKeySequence(Qt::CTRL | Qt::Key_Return);
    save->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, save, &QPushButton::click);
    if (own) {
        QPushButton *withdraw =
            buttons->addButton(tr("Withdraw"), QDialogButtonBox::DestructiveRole);
        withdraw->setObjectName(QStringLiteral("ownVerdictWithdraw"));
        connect(withdraw, &QPushButton::clicked, this, [this] { finish({}, {}); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(form, 1);
    layout->addWidget(buttons);
    m_reason->setFocus();
    resize(520, 300);
}

void OwnVerdictDialog::finish(const QString &verdictClass, const QString &reason)
{
    emit said({{m_name}, verdictClass, reason});
    accept();
}

} // namespace widgets
