// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QWidget>

#include "core/annotations.h"
#include "core/clock.h"
#include "flux/verdict.h"
#include "throttle.h"
#include "turns.h"

class QSplitter;

namespace items {
class AddressModel;
class AnswerModel;
class EventModel;
struct CaseEvent;
class NameModel;
class NoteModel;
class ObservationLog;
class KinModel;
class LinkedSelection;
class ReasonModel;
class ResolverModel;
class ServerModel;
class TallyModel;
} // namespace items

namespace widgets {

class GrowthChart;
class LanesView;
class MapView;
class NameServersView;
class Panel;
class TablesTabs;
class TimeBrush;
class TtlChart;
class VerdictBanner;

/// The picture of the selected name: verdict, lanes, map, charts, name servers, tables.
class NamePage final : public QWidget
{
    Q_OBJECT

public:
    NamePage(items::ObservationLog &log, items::NameModel &names, const core::Clock &clock,
             QWidget *parent = nullptr);

    void setName(const core::DomainName &name);
    /// What the analyst noted and holds of names.
    void setAnnotations(const core::Annotations &annotations);
    /// What a new note can be about, the likeliest first: the chosen address, the name, the moment
    /// where the selected time begins, the case.
    QList<core::Target> noteTargets() const;
    const core::DomainName &name() const { return m_name; }
    /// Of the name shown.
    flux::VerdictClass verdictClass() const;
    void setEvents(const QList<items::CaseEvent> &events);
    /// Whether the name is watched, and when it is asked next; 0: not known yet.
    void setNextQuery(bool isWatched, core::UtcMs at);
    /// So many more packets of the resolver found no room on this machine.
    void addDropped(const core::Endpoint &resolver, qint64 packets);
    /// No database knows places: the map says how to add one.
    void setBorders(bool borders);
    void setGeoMissing(bool missing);
    /// Says the time to the next query anew.
    void tick();
    TablesTabs *tables() const { return m_tables; }
    LanesView *lanes() const { return m_lanes; }
    /// Every view shows all that the log holds of the name: they follow it one after the other.
    bool isAtRest() const { return !m_refreshDue.isPending() && m_views.isAtRest(); }
    /// Ends a replay; when there is none, shows every answer of the name.
    void showAll();
    /// What every chart, the map, the tables and the counts follow.
    items::LinkedSelection &selection() const { return *m_selection; }

signals:
    /// The menu of what is selected in a table opens.
    void menuOpened(QMenu *menu, const QList<core::Target> &targets);
    /// The name is to be compared with this one.
    void compareWanted(const core::DomainName &other);
    /// The picture of a chart is to go to a file or to the clipboard: "lanes", "growth", …
    void pictureSaveWanted(const QString &chart);
    void pictureCopyWanted(const QString &chart);
    /// A note was activated.
    void noteWanted(const core::Note &note);
    /// "18 addresses also under cdn[.]test"; empty: it shares none.
    void kinChanged(const QString &sentence);

private:
    QWidget *makeUpperRow();
    QWidget *makeLowerRow();
    void arrangeTurns();
    void showVerdict();
    void giveMenu(QWidget *panel, const QString &chart);
    void showMapCaption();
    void connectSelection();
    void connectHover();
    void followHover();
    void followSelection();

    items::ObservationLog &m_log;
    items::NameModel &m_names;
    core::DomainName m_name;
    items::LinkedSelection *m_selection = nullptr;
    items::AddressModel *m_addressModel = nullptr;
    items::AnswerModel *m_answerModel = nullptr;
    items::ServerModel *m_serverModel = nullptr;
    items::ReasonModel *m_reasonModel = nullptr;
    items::ResolverModel *m_resolverModel = nullptr;
    items::KinModel *m_kinModel = nullptr;
    items::NoteModel *m_noteModel = nullptr;
    items::EventModel *m_eventModel = nullptr;
    items::TallyModel *m_networkModel = nullptr;
    items::TallyModel *m_countryModel = nullptr;
    VerdictBanner *m_banner = nullptr;
    LanesView *m_lanes = nullptr;
    MapView *m_map = nullptr;
    GrowthChart *m_growth = nullptr;
    TtlChart *m_ttl = nullptr;
    NameServersView *m_nameServers = nullptr;
    TimeBrush *m_brush = nullptr;
    Panel *m_mapPanel = nullptr;
    Panel *m_nameServersPanel = nullptr;
    TablesTabs *m_tables = nullptr;
    Throttle m_refreshDue;
    Throttle m_caseDue; ///< what costs the whole case, not only this name
    Turns m_views;      ///< each brings one view up to date
    Turns m_caseViews;
    core::Annotations m_annotations;
    QHash<core::DomainName, QString> m_keptWeights; ///< of the last verdict the case kept
    bool m_isGeoMissing = false;
};

} // namespace widgets
