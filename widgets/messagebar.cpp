// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include "core/plaintext.h"
#include "style/dress.h"
#include "style/icons.h"
#include "style/panel.h"
#include "style/plainlabel.h"

namespace widgets {

MessageBar::MessageBar(const QString &objectName, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_icon(new PlainLabel)
    , m_text(new PlainLabel)
{
    setObjectName(objectName);
    setAccessibleName(tr("Message"));
    m_layout->setContentsMargins(12, 6, 6, 6);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_icon);
    m_text->setObjectName(objectName + QLatin1String("Text"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_text, 1);
    if (kind == Kind::Dismissable) {
        m_dismiss = new QPushButton(tr("Dismiss"));
        m_dismiss->setObjectName(objectName + QLatin1String("Dismiss"));
        m_dismiss->setProperty("quiet", true);
        connect(m_dismiss, &QPushButton::clicked, this, &MessageBar::dismiss);
        m_layout->addWidget(m_dismiss);
    }
    setMinimumHeight(36);
    dress();
    hide();
}

QPushButton *MessageBar::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->insertWidget(m_layout->count() - (m_dismiss ? 1 : 0), button);
    return button;
}

void MessageBar::dismiss()
{
    hide();
    emit dismissed();
}

void MessageBar::dress()
{
    const QString icon = m_isGood ? QStringLiteral("info") : QStringLiteral("triangle-alert");
    m_icon->setPixmap(outlineIcon(icon).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void MessageBar::showDone(const QString &sentence)
{
    m_isGood = true;
    dress();
    display(sentence, {});
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void MessageBar::show(const QString &sentence, const QString &detail)
{
    m_isGood = false;
    dress();
    display(sentence, detail);
}

void MessageBar::display(const QString &sentence, const QString &detail)
{
    m_text->setText(core::plainText(sentence, 1000));
    setToolTip(toolTipText(core::plainText(detail, 1000)));
    setAccessibleDescription(m_text->text());
    update();
    QWidget::show();
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const figures::Palette colors = themePalette();
    const QColor ground = m_isGood ? colors.serviceSoft : colors.cautionSoft;
    paintPanel(this, ground, blended(ground, m_isGood ? colors.service : colors.caution, 0.45));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dismiss)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace widgets
