// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "throttle.h"

class QAbstractItemModel;
class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace flux {
class NameHistory;
}
namespace items {
class AddressModel;
class AnswerModel;
} // namespace items

namespace widgets {

class AddressTable;
class AnswerTable;
class TableView;

/// The tables below the picture, their counts, and the field that filters the one in sight.
class TablesTabs final : public QWidget
{
    Q_OBJECT

public:
    TablesTabs(items::AddressModel *addresses, items::AnswerModel *answers,
               QWidget *parent = nullptr);

    void setHistory(const flux::NameHistory *history);
    void showAddress(int row);
    void focusFilter();
    TableView *current() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QAbstractItemModel *model);
    void showCounts();

    items::AddressModel *m_addresses = nullptr;
    items::AnswerModel *m_answers = nullptr;
    AddressTable *m_addressTable = nullptr;
    AnswerTable *m_answerTable = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_filter = nullptr;
    Throttle m_countsDue;
};

} // namespace widgets
