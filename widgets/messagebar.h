// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace widgets {

class PlainLabel;

/// One sentence about something that went wrong, above the content and never in its way.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Dismissable,
        Permanent
    };

    MessageBar(const QString &objectName, Kind kind, QWidget *parent = nullptr);

    /// What can be done about it, beside the sentence; in order.
    QPushButton *addButton(const QString &objectName, const QString &text);
    /// `detail` goes into the tool tip.
    void show(const QString &sentence, const QString &detail = {});
    /// Says that something went as asked for.
    void showDone(const QString &sentence);
    QString sentence() const;

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void display(const QString &sentence, const QString &detail);
    void dress();
    void dismiss();

    QHBoxLayout *m_layout = nullptr;
    PlainLabel *m_icon = nullptr;
    PlainLabel *m_text = nullptr;
    QPushButton *m_dismiss = nullptr;
    bool m_isGood = false;
};

} // namespace widgets
