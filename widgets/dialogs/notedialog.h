// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/edit.h"

class QComboBox;
class QDialogButtonBox;
class QPlainTextEdit;

namespace widgets {

/// Writes a note, or changes one.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new note on one of `targets`, the first proposed.
    explicit NoteDialog(const QList<core::Target> &targets, QWidget *parent = nullptr);
    explicit NoteDialog(const core::Note &note, QWidget *parent = nullptr);

signals:
    void written(const core::WriteNote &note);

private:
    void finish(const QString &text);

    qint64 m_id = 0;
    QList<core::Target> m_targets;
    QComboBox *m_about = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace widgets
