// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace widgets {

/// What a person answers before a list is made that something speaks against.
class ExportAnswers final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportAnswers(QWidget *parent = nullptr);

    /// Asks whether a practice case is meant, or why it is made all the same, or neither.
    void ask(bool aboutPractice, bool forReason);
    bool saysPractice() const;
    /// Hostile text.
    QString reason() const;

signals:
    void changed();
    void reasonChanged(const QString &reason);

private:
    QCheckBox *m_practice = nullptr;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace widgets
