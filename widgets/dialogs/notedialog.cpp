// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/notedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace widgets {

NoteDialog::NoteDialog(const QList<core::Target> &targets, QWidget *parent)
    : QDialog(parent)
    , m_targets(targets)
    , m_about(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Note"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_about->setObjectName(QStringLiteral("noteAbout"));
    m_about->setAccessibleName(tr("What the note is about"));
    for (const core::Target &target : m_targets)
        m_about->addItem(core::textOf(target));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setPlaceholderText(tr("What was seen, and what it means"));
    m_text->setTabChangesFocus(true);
    m_buttons->setObjectName(QStringLiteral("noteButtons"));
    auto *form = new QFormLayout;
    form->addRow(tr("About"), m_about);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    QPushButton *save = m_buttons->button(QDialogButtonBox::Save);
    save->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, save, [this, save] {
        const qsizetype length = m_text->toPlainText().trimmed().size();
        save->setEnabled(length > 0 && length <= core::longestNote);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this,
            [this] { finish(m_text->toPlainText()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Return alone begins a line.
    const auto keys = QKeySequence(Qt::CTRL | Qt::Key_Return);
    save->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, save, &QPushButton::click);
    m_text->setFocus();
    resize(520, 320);
}

NoteDialog::NoteDialog(const core::Note &note, QWidget *parent)
    : NoteDialog(QList{note.target}, parent)
{
    m_id = note.id;
    m_about->setEnabled(false);
    m_text->setPlainText(note.text);
    QPushButton *remove = m_buttons->addButton(tr("Take out"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("noteRemove"));
    connect(remove, &QPushButton::clicked, this, [this] { finish({}); });
}

void NoteDialog::finish(const QString &text)
{
    emit written({m_id, m_targets.value(m_about->currentIndex()), text});
    accept();
}

} // namespace widgets
