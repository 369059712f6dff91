// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace widgets {

class PlainLabel;

/// The analyst's own ranges and names, one a line. What is wrong is said while it is typed.
class OwnEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnEditor(const QStringList &lines, QWidget *parent = nullptr);

    QStringList lines() const;
    /// settings::OwnThings::read() takes the lines.
    bool isValid() const { return m_isValid; }

signals:
    void judged(bool isValid);

private:
    void judge();

    QPlainTextEdit *m_text = nullptr;
    PlainLabel *m_notice = nullptr;
    bool m_isValid = false;
};

} // namespace widgets
