// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <functional>

#include <QWidget>

#include "core/annotations.h"
#include "core/endpoint.h"
#include "core/selection.h"
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
class EventModel;
class KinModel;
class NoteModel;
class ReasonModel;
class ResolverModel;
class ServerModel;
class TallyModel;
} // namespace items

namespace widgets {

class AddressTable;
class AnswerPage;
class AnswerTable;
class EventTable;
class NoteTable;
class ReasonTable;
class ServerTable;
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
        items::EventModel *events = nullptr;
        items::TallyModel *networks = nullptr;
        items::TallyModel *countries = nullptr;
    };

    explicit TablesTabs(const Models &models, QWidget *parent = nullptr);

    void setHistory(const flux::NameHistory *history);
    /// Which rows of addresses the linked selection holds; empty: all. Its time has the name
    /// servers, events and notes that belong to another one left out.
    void setPicked(std::function<bool(int row)> address, const core::Selection &selection);
    void showAddress(int row);
    /// What is not among the addresses of the name is not shown.
    void goToAddress(const core::IpAddress &address);
    void showNote(qint64 id);
    void showReasons();
    /// The pointer is over these addresses in some view.
    void setHovered(const QSet<core::IpAddress> &addresses, const flux::NameHistory *history);
    void showPacket(qint64 answer, const QString &text);
    void focusFilter();
    QString filter() const;
    void setFilter(const QString &text);
    /// By the object name of the table; one that is not there is not shown.
    void showTable(const QString &name);
    /// Says anew how many rows each table has.
    void showCounts();
    void fitFilter();
    /// Addresses that are marked as hidden.
    void setShowingHidden(bool showing);
    TableView *current() const;
    /// Of the row of the address table that was chosen last; empty: none.
    core::IpAddress currentAddress() const;

signals:
    /// Another table is in sight, or it is filtered by another text.
    void viewChanged();
    void packetWanted(qint64 answer);
    void addressHovered(const core::IpAddress &address);
    void networkHovered(quint32 asn);
    void countryHovered(const QString &code);
    /// That of an answer or event, or when a name server was seen last; 0: not known.
    void momentHovered(core::UtcMs at);
    void hoverLeft();
    void menuOpened(QMenu *menu, const QList<core::Target> &targets);
    /// A note was activated.
    void noteWanted(const core::Note &note);
    void addressPicked(const core::IpAddress &address);
    void resolverPicked(const core::Endpoint &resolver);
    /// The selected name is to be compared with this one.
    void compareWanted(const core::DomainName &other);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A table and the words of its tab; with a model, its rows are counted there.
    struct Page
    {
        QString title;
        TableView *table = nullptr;
        const QAbstractItemModel *counted = nullptr;

        /// Rows there are, shown or not.
        int all() const;
    };

    /// `page`: what holds the table; null: the table itself.
    void addPage(const QString &title, TableView *table, const QAbstractItemModel *counted,
                 QWidget *page = nullptr);
    void addCasePages(const Models &models);
    void connectHover();
    void setTime(const core::Selection &selection);
    void showPage(const QWidget *table);
    QWidget *makeHead();

    Models m_models;
    QList<Page> m_tables;
    AddressTable *m_addressTable = nullptr;
    AnswerTable *m_answerTable = nullptr;
    AnswerPage *m_answerPage = nullptr;
    TallyTable *m_networkTable = nullptr;
    TallyTable *m_countryTable = nullptr;
    ServerTable *m_serverTable = nullptr;
    EventTable *m_eventTable = nullptr;
    NoteTable *m_noteTable = nullptr;
    ReasonTable *m_reasonTable = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_filter = nullptr;
    Throttle m_countsDue;
};

} // namespace widgets
