// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/owndialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "dialogs/owneditor.h"

namespace widgets {

OwnDialog::OwnDialog(const QStringList &lines, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("ownDialog"));
    setWindowTitle(tr("Own ranges and names"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    auto *editor = new OwnEditor(lines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    layout->addWidget(editor, 1);
    layout->addWidget(buttons);
    save->setEnabled(editor->isValid());
    connect(editor, &OwnEditor::judged, save, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, editor] {
        emit saved(editor->lines());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 440);
}

} // namespace widgets
