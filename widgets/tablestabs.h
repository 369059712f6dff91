// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "core/annotations.h"
#include "core/endpoint.h"
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
class KinModel;
class NoteModel;
class ReasonModel;
class ResolverModel;
class ServerModel;
class TallyModel;
} // namespace items

namespace widgets {

class AddressTable;
class AnswerTable;
class ReasonTable;
class TableView;
class TallyTable;

/// The tables below the picture, their counts, and the field that filters the one in sight.
class TablesTabs final : public QWidget
{
    Q_OBJECT

public:
    /// The models of the selected name.
    struct Models
    {
        items::AddressModel *addresses = nullptr;
        items::AnswerModel *answers = nullptr;
        items::ServerModel *servers = nullptr;
        items::ReasonModel *reasons = nullptr;
        items::ResolverModel *resolvers = nullptr;
        items::KinModel *kin = nullptr;
        items::NoteModel *notes = nullptr;
        items::TallyModel *networks = nullptr;
        items::TallyModel *countries = nullptr;
    };

    explicit TablesTabs(const Models &models, QWidget *parent = nullptr);

    void setHistory(const flux::NameHistory *history);
    /// Which rows of addresses and answers the linked selection holds; empty: all.
    void setPicked(std::function<bool(int row)> address, std::function<bool(int row)> answer);
    void showAddress(int row);
    void showReasons();
    void focusFilter();
    TableView *current() const;
    /// Of the row of the address table that was chosen last; empty: none.
    core::IpAddress currentAddress() const;

signals:
    /// A note was activated.
    void noteWanted(const core::Note &note);
    void addressPicked(const core::IpAddress &address);
    void resolverPicked(const core::Endpoint &resolver);
    /// The selected name is to be compared with this one.
    void compareWanted(const core::DomainName &other);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// A table and the words of its tab; with a model, its rows are counted there.
    struct Page
    {
        QString title;
        TableView *table = nullptr;
        const QAbstractItemModel *counted = nullptr;
    };

    void addPage(const QString &title, TableView *table, const QAbstractItemModel *counted);
    void showPage(const QWidget *table);
    void showCounts();
    QWidget *makeHead();

    QList<Page> m_tables;
    AddressTable *m_addressTable = nullptr;
    AnswerTable *m_answerTable = nullptr;
    TallyTable *m_networkTable = nullptr;
    ReasonTable *m_reasonTable = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_filter = nullptr;
    Throttle m_countsDue;
};

} // namespace widgets
