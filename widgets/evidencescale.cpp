// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencescale.h"

#include <QPainter>

#include "core/plaintext.h"
#include "evidencelabel.h"
#include "style/dress.h"

namespace widgets {

namespace {

constexpr double markRadius = 5;
constexpr double barHeight = 5;
constexpr int textHeight = 15;

QFont labelFont()
{
    return textFont(11);
}

QFont figureFont()
{
    return textFont(11, QFont::Bold);
}

double markAt(const QRectF &rect, double position)
{
    return rect.left() + markRadius + (rect.width() - 2 * markRadius) * qBound(0.0, position, 1.0);
}

/// Near the middle a fact is typical of neither.
QColor markColour(double position, const figures::Palette &colors)
{
    if (position >= 0.6)
        return colors.fluxText;
    return position <= 0.4 ? colors.serviceText : colors.textMuted;
}

QString placeText(double position)
{
    if (position >= 0.6)
        return EvidenceScale::tr("typical of flux");
    return position <= 0.4 ? EvidenceScale::tr("typical of services")
                           : EvidenceScale::tr("typical of neither");
}

} // namespace

EvidenceScale::EvidenceScale(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EvidenceScale::setEvidence(const flux::Evidence &evidence)
{
    m_evidence = evidence;
    const EvidenceLabel words = EvidenceLabel::of(evidence);
    m_label = words.label;
    m_figure = words.figure;
    const QString text = core::plainText(evidence.text, 1000);
    setAccessibleName(m_figure.isEmpty() ? m_label : tr("%1: %2").arg(m_label, m_figure));
    setAccessibleDescription(
        tr("%1 %2, at %3 of 100.")
            .arg(text, placeText(evidence.scale), QString::number(qRound(evidence.scale * 100))));
    setToolTip(toolTipText(accessibleDescription()));
    update();
}

int EvidenceScale::labelWidth() const
{
    const int figure = QFontMetrics(figureFont()).horizontalAdvance(m_figure);
    return width() - (figure > 0 ? figure + 6 : 0);
}

QString EvidenceScale::shownLabel() const
{
    return QFontMetrics(labelFont()).elidedText(m_label, Qt::ElideRight, labelWidth());
}

double EvidenceScale::markX() const
{
    return markAt(rect(), m_evidence.scale);
}

void EvidenceScale::paintScale(QPainter &painter, const QRectF &rect, double position)
{
    const figures::Palette colors = themePalette();
    const double middle = rect.center().y();
    const QRectF bar(rect.left(), middle - barHeight / 2, rect.width(), barHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QLinearGradient ends(bar.topLeft(), bar.topRight());
    // Two flat halves with one seam: what is left of it is found in services, what is right in
    // flux.
    const QColor service = blended(colors.panel, colors.service, 0.55);
    const QColor flux = blended(colors.panel, colors.flux, 0.45);
    ends.setColorAt(0, service);
    ends.setColorAt(0.499, service);
    ends.setColorAt(0.501, flux);
    ends.setColorAt(1, flux);
    painter.setBrush(ends);
    painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    painter.setBrush(markColour(position, colors));
    painter.setPen(QPen(colors.panel, 1.5));
    painter.drawEllipse(QPointF(markAt(rect, position), middle), markRadius, markRadius);
    painter.restore();
}

void EvidenceScale::paintEvent(QPaintEvent *)
{
    const figures::Palette colors = themePalette();
    QPainter painter(this);
    const QRect line(0, 0, width(), textHeight);
    painter.setFont(figureFont());
    painter.setPen(colors.text);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_figure);
    painter.setFont(labelFont());
    painter.setPen(colors.textMuted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shownLabel());
    paintScale(painter, QRectF(0, textHeight, width(), height() - textHeight), m_evidence.scale);
}

} // namespace widgets
