// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include "core/selection.h"
#include "flux/namehistory.h"
#include "plots/timeaxis.h"

namespace widgets {

class TimeNavigator;

/// A picture of a name's history through the selected time, which can be zoomed and moved. Painted
/// once to an image; laid out again only when the data, the size or the theme changed.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    /// The history shown; null: none. It must outlive the view or be taken back.
    void setHistory(const flux::NameHistory *history);
    /// The time shown is the selected one.
    void setSelection(const core::Selection &selection);
    void refresh();
    TimeNavigator *navigator() const { return m_navigator; }

signals:
    void rangeWanted(plots::TimeRange range);
    void wholeWanted();

protected:
    explicit HistoryView(QWidget *parent);

    /// Null: none.
    const flux::NameHistory *history() const { return m_history; }
    const core::Selection &selection() const { return m_selection; }
    static QFont axisFont();

    // What follows is asked only where there is a history.
    plots::TimeRange range() const;
    /// Where the shown time goes from left to right, in widget coordinates.
    virtual QRectF timeArea() const = 0;
    virtual void paintPicture(QPainter &painter) const = 0;
    /// What the picture says in words, for who does not see it.
    virtual QString description() const = 0;
    /// What the tool tip says at this place; empty: nothing.
    virtual QString textAt(const QPointF &position) const = 0;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void render();

    const flux::NameHistory *m_history = nullptr;
    core::Selection m_selection;
    QImage m_image;
    TimeNavigator *m_navigator = nullptr;
};

} // namespace widgets
