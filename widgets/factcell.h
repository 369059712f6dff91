// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

namespace widgets {

/// One fact of the verdict banner: what it is, its figure, and, where a published threshold exists,
/// a scale from "typical of services" to "typical of flux" with this name's mark on it.
class FactCell final : public QWidget
{
    Q_OBJECT

public:
    struct Scale
    {
        double position = 0;  ///< of the mark, 0 … 1
        double threshold = 0; ///< end of the part typical of services, 0 … 1
        bool isFlux = false;  ///< colour of the mark
    };

    /// `shortLabel` is for a cell too narrow for `label`; empty: there is none.
    FactCell(const QString &objectName, const QString &label, const QString &shortLabel = {},
             QWidget *parent = nullptr);

    void setLabel(const QString &label, const QString &shortLabel = {});
    void setFact(const QString &figure, const std::optional<Scale> &scale = {});
    QString figure() const { return m_figure; }
    /// What there is room for.
    QString shownLabel() const;
    QSize sizeHint() const override { return {190, 30}; }
    QSize minimumSizeHint() const override { return {96, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int labelWidth() const;

    QString m_label;
    QString m_shortLabel;
    QString m_figure;
    std::optional<Scale> m_scale;
};

} // namespace widgets
