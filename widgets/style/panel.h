// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

class PlainLabel;

/// A flat panel: hairline, round corners, title at the left, muted caption at the right, one widget
/// below them.
class Panel : public QWidget
{
    Q_OBJECT

public:
    Panel(const QString &objectName, const QString &title, QWidget *content,
          QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    QString caption() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_caption = nullptr;
    QWidget *m_content = nullptr;
};

/// The ground and hairline of a panel, for widgets that paint themselves.
void paintPanel(QWidget *widget, const QColor &ground, const QColor &line);

} // namespace widgets
