// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/historyview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "charts/timenavigator.h"
#include "plots/lanes.h"
#include "style/dress.h"

namespace widgets {

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_navigator = new TimeNavigator(
        this,
        [this] {
            return m_history
                       ? TimeNavigator::View{timeArea(), range(), plots::wholeRange(*m_history)}
                       : TimeNavigator::View();
        },
        this);
    connect(m_navigator, &TimeNavigator::rangeWanted, this, &HistoryView::rangeWanted);
    connect(m_navigator, &TimeNavigator::wholeWanted, this, &HistoryView::wholeWanted);
}

void HistoryView::setHistory(const flux::NameHistory *history)
{
    m_history = history;
    refresh();
}

void HistoryView::setSelection(const core::Selection &selection)
{
    m_selection = selection;
    refresh();
}

plots::TimeRange HistoryView::range() const
{
    return plots::shownRange(*m_history, m_selection);
}

QFont HistoryView::axisFont()
{
    return textFont(11);
}

void HistoryView::refresh()
{
    m_image = {};
    update();
    setAccessibleDescription(m_history ? description() : tr("No name is selected."));
}

void HistoryView::render()
{
    const qreal ratio = devicePixelRatioF();
    m_image = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(themePalette().panel);
    if (!m_history)
        return;
    QPainter painter(&m_image);
    painter.setFont(axisFont());
    paintPicture(painter);
}

void HistoryView::paintEvent(QPaintEvent *)
{
    if (m_image.isNull() || m_image.devicePixelRatio() != devicePixelRatioF())
        render();
    QPainter painter(this);
    painter.drawImage(0, 0, m_image);
}

void HistoryView::resizeEvent(QResizeEvent *)
{
    m_image = {};
}

void HistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_image = {};
        update();
    }
}

bool HistoryView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = m_history ? textAt(help->pos()) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipText(text), this);
    return true;
}

} // namespace widgets
