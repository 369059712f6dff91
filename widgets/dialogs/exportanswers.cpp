// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exportanswers.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "items/exportpreview.h"
#include "style/plainlabel.h"

namespace widgets {

ExportAnswers::ExportAnswers(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_practice = new QCheckBox(tr("&Practice: nothing in it is real, make the block list anyway"));
    m_practice->setObjectName(QStringLiteral("exportPractice"));
    layout->addWidget(m_practice);
    m_reasonRow = new QWidget;
    auto *row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("exportReason"));
    m_reason->setAccessibleName(tr("Why the block list is made all the same"));
    m_reason->setPlaceholderText(tr("Stands in the list and in the case"));
    m_reason->setMaxLength(items::ExportPreview::longestReason);
    auto *label = new PlainLabel(tr("Why it is &made all the same"));
    label->setBuddy(m_reason);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    layout->addWidget(m_reasonRow);
    connect(m_practice, &QCheckBox::toggled, this, &ExportAnswers::changed);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        emit changed();
        emit reasonChanged(reason());
    });
}

void ExportAnswers::ask(bool aboutPractice, bool forReason)
{
    m_practice->setVisible(aboutPractice);
    m_reasonRow->setVisible(forReason);
}

bool ExportAnswers::saysPractice() const
{
    return m_practice->isChecked();
}

QString ExportAnswers::reason() const
{
    return m_reason->text().simplified();
}

} // namespace widgets
