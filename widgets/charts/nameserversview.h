// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include "core/selection.h"
#include "flux/namehistory.h"
#include "plots/timeaxis.h"

namespace widgets {

class TimeNavigator;

/// The name-server lanes of a name. Painted once to an image; laid out again only when the data,
/// the size or the theme changed.
class NameServersView final : public QWidget
{
    Q_OBJECT

public:
    explicit NameServersView(QWidget *parent = nullptr);

    /// The history shown; null: none. It must outlive the view or be taken back.
    void setHistory(const flux::NameHistory *history);
    /// The time shown is the selected one.
    void setSelection(const core::Selection &selection);
    void refresh();
    TimeNavigator *navigator() const { return m_navigator; }
    /// "4 servers at 12 addresses · parent and zone agree".
    QString caption() const;
    QSize sizeHint() const override { return {320, 140}; }
    QSize minimumSizeHint() const override { return {180, 80}; }

signals:
    void rangeWanted(plots::TimeRange range);
    void wholeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    plots::TimeRange range() const;
    void render();
    QString describe(const QPointF &position) const;

    const flux::NameHistory *m_history = nullptr;
    core::Selection m_selection;
    QImage m_image;
    TimeNavigator *m_navigator = nullptr;
};

} // namespace widgets
