// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "style/dress.h"
#include "style/plainlabel.h"

namespace widgets {

Panel::Panel(const QString &objectName, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
{
    setObjectName(objectName);
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 8, 11, 8);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *titleLabel = new PlainLabel(title);
    titleLabel->setFont(textFont(13, QFont::DemiBold));
    m_caption = new PlainLabel;
    m_caption->setObjectName(objectName + QLatin1String("Caption"));
    m_caption->setFont(textFont(12));
    m_caption->setMuted(true);
    m_caption->setElided(true);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(titleLabel);
    head->addWidget(m_caption, 1);
    layout->addLayout(head);
    layout->addWidget(content, 1);
}

void Panel::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setToolTip(toolTipText(caption));
}

QString Panel::caption() const
{
    return m_caption->text();
}

void Panel::paintEvent(QPaintEvent *)
{
    const figures::Palette colors = themePalette();
    paintPanel(this, colors.panel, m_content->hasFocus() ? colors.accent : colors.line);
}

void paintPanel(QWidget *widget, const QColor &ground, const QColor &line)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace widgets
