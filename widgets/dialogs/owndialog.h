// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPlainTextEdit;

namespace widgets {

class PlainLabel;

/// The analyst's own ranges and names, one a line. What is wrong is said while it is typed, and
/// nothing is kept before Save.
class OwnDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit OwnDialog(const QStringList &lines, QWidget *parent = nullptr);

signals:
    /// Lines that settings::OwnThings::read() takes.
    void saved(const QStringList &lines);

private:
    QStringList lines() const;
    void judge();
    void save();

    QPlainTextEdit *m_text = nullptr;
    PlainLabel *m_notice = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace widgets
