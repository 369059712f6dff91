// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "flux/verdict.h"

class QPainter;

namespace widgets {

/// One fact of a verdict: a few letters, its figure, and a scale from "typical of services" (left)
/// to "typical of flux" (right) with this name's mark on it.
class EvidenceScale final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceScale(const QString &objectName, QWidget *parent = nullptr);

    void setEvidence(const flux::Evidence &evidence);
    const flux::Evidence &evidence() const { return m_evidence; }
    /// What there is room for.
    QString shownLabel() const;
    /// Where the mark sits, in pixels from the left.
    double markX() const;
    QSize sizeHint() const override { return {170, 29}; }
    QSize minimumSizeHint() const override { return {88, 29}; }

    /// The scale alone, `position` 0…1.
    static void paintScale(QPainter &painter, const QRectF &rect, double position);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int labelWidth() const;

    flux::Evidence m_evidence;
    QString m_label;
    QString m_figure;
};

} // namespace widgets
