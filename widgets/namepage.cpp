// SPDX-License-Identifier: GPL-3.0-or-later
#include "namepage.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "charts/chartmenu.h"
#include "charts/growthchart.h"
#include "charts/lanesview.h"
#include "charts/nameserversview.h"
#include "charts/timenavigator.h"
#include "charts/ttlchart.h"
#include "flux/selected.h"
#include "items/addressmodel.h"
#include "items/answermodel.h"
#include "items/eventmodel.h"
#include "items/kinmodel.h"
#include "items/linkedselection.h"
#include "items/namemodel.h"
#include "items/notemodel.h"
#include "items/reasonmodel.h"
#include "items/resolvermodel.h"
#include "items/servermodel.h"
#include "items/tallymodel.h"
#include "map/mapview.h"
#include "style/panel.h"
#include "tablestabs.h"
#include "timebrush.h"
#include "verdictbanner.h"

namespace widgets {

namespace {

constexpr int gapPixels = 9;
/// Longer than it takes until what was changed is painted: each view is painted by itself.
constexpr std::chrono::milliseconds betweenViews{8};

QSplitter *makeSplitter(const QString &objectName, Qt::Orientation orientation)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setObjectName(objectName);
    splitter->setHandleWidth(gapPixels);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

NamePage::NamePage(items::ObservationLog &log, items::NameModel &names, const core::Clock &clock,
                   QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_names(names)
    , m_selection(new items::LinkedSelection(log, this))
    , m_addressModel(new items::AddressModel(log, this))
    , m_answerModel(new items::AnswerModel(log, *m_selection, this))
    , m_serverModel(new items::ServerModel(log, this))
    , m_reasonModel(new items::ReasonModel(this))
    , m_resolverModel(new items::ResolverModel(log, this))
    , m_kinModel(new items::KinModel(log, this))
    , m_noteModel(new items::NoteModel(log, this))
    , m_eventModel(new items::EventModel(this))
    , m_networkModel(new items::TallyModel(items::TallyModel::By::Network, log, *m_selection, this))
    , m_countryModel(new items::TallyModel(items::TallyModel::By::Country, log, *m_selection, this))
    , m_banner(new VerdictBanner(clock))
    , m_lanes(new LanesView)
    , m_map(new MapView)
    , m_growth(new GrowthChart)
    , m_ttl(new TtlChart)
    , m_nameServers(new NameServersView)
    , m_brush(new TimeBrush(*m_selection))
    , m_tables(new TablesTabs({m_addressModel, m_answerModel, m_serverModel, m_reasonModel,
                               m_resolverModel, m_kinModel, m_noteModel, m_eventModel,
                               m_networkModel, m_countryModel}))
    , m_refreshDue(std::chrono::milliseconds(100))
    , m_caseDue(std::chrono::seconds(1))
    , m_views(betweenViews)
    , m_caseViews(betweenViews)
{
    setObjectName(QStringLiteral("namePage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gapPixels);
    layout->addWidget(m_banner);
    QSplitter *rows = makeSplitter(QStringLiteral("rowsSplitter"), Qt::Vertical);
    rows->addWidget(makeUpperRow());
    rows->addWidget(makeLowerRow());
    giveMenu(m_brush, QStringLiteral("brush"));
    rows->addWidget(m_brush);
    rows->addWidget(m_tables);
    rows->setSizes({228, 160, 64, 230});
    for (int row = 0; row < rows->count(); ++row)
        rows->setStretchFactor(row, row == 0 ? 5 : 4);
    rows->setStretchFactor(rows->indexOf(m_brush), 0);
    layout->addWidget(rows, 1);
    connect(m_lanes, &LanesView::addressActivated, m_tables, &TablesTabs::showAddress);
    connect(m_banner, &VerdictBanner::reasonsWanted, m_tables, &TablesTabs::showReasons);
    arrangeTurns();
    const auto follow = [this](const core::DomainName &changed) {
        if (changed == m_name)
            m_refreshDue.request();
    };
    connect(m_tables, &TablesTabs::compareWanted, this, &NamePage::compareWanted);
    connect(m_tables, &TablesTabs::menuOpened, this, &NamePage::menuOpened);
    connect(m_tables, &TablesTabs::noteWanted, this, &NamePage::noteWanted);
    connect(&log, &items::ObservationLog::appended, this, follow);
    connect(&log, &items::ObservationLog::grown, &m_caseDue, &Throttle::request);
    connect(&log, &items::ObservationLog::factsChanged, this, follow);
    connect(&log, &items::ObservationLog::judgedAnew, &m_refreshDue, &Throttle::request);
    connect(&log.unread(), &items::UnreadNames::changed, &m_refreshDue, &Throttle::request);
    connect(&log, &items::ObservationLog::cleared, this, [this] { setName({}); });
    connectSelection();
    connectHover();
    setName({});
}

void NamePage::connectSelection()
{
    using items::LinkedSelection;
    const auto follow = [this](auto *view) {
        using View = std::remove_pointer_t<decltype(view)>;
        connect(view, &View::rangeWanted, m_selection,
                [this](plots::TimeRange range) { m_selection->setTime(range.from, range.to); });
        connect(view, &View::wholeWanted, m_selection, [this] { m_selection->setTime(0, 0); });
    };
    follow(m_lanes);
    follow(m_nameServers);
    follow(static_cast<TimeChart *>(m_growth));
    follow(static_cast<TimeChart *>(m_ttl));
    connect(m_map, &MapView::countryActivated, m_selection, &LinkedSelection::toggleCountry);
    connect(m_tables, &TablesTabs::addressPicked, m_selection, &LinkedSelection::toggleAddress);
    connect(m_tables, &TablesTabs::resolverPicked, m_selection, &LinkedSelection::toggleResolver);
    connect(m_selection, &LinkedSelection::changed, this, &NamePage::followSelection);
}

void NamePage::connectHover()
{
    using items::LinkedSelection;
    for (const TimeNavigator *navigator : {m_lanes->navigator(), m_growth->navigator(),
                                           m_ttl->navigator(), m_nameServers->navigator()})
        connect(navigator, &TimeNavigator::momentHovered, m_selection,
                &LinkedSelection::hoverMoment);
    connect(m_lanes, &LanesView::addressHovered, m_selection, &LinkedSelection::hoverAddress);
    connect(m_map, &MapView::countryHovered, m_selection, &LinkedSelection::hoverCountry);
    connect(m_map, &MapView::hoverLeft, m_selection, &LinkedSelection::hoverNothing);
    connect(m_tables, &TablesTabs::addressHovered, m_selection, &LinkedSelection::hoverAddress);
    connect(m_tables, &TablesTabs::networkHovered, m_selection, &LinkedSelection::hoverNetwork);
    connect(m_tables, &TablesTabs::countryHovered, m_selection, &LinkedSelection::hoverCountry);
    connect(m_tables, &TablesTabs::momentHovered, m_selection, &LinkedSelection::hoverMoment);
    connect(m_tables, &TablesTabs::hoverLeft, m_selection, &LinkedSelection::hoverNothing);
    connect(m_selection, &LinkedSelection::hoverChanged, this, &NamePage::followHover);
}

void NamePage::followHover()
{
    const items::Hover &hover = m_selection->hover();
    for (TimeNavigator *navigator : {m_lanes->navigator(), m_growth->navigator(),
                                     m_ttl->navigator(), m_nameServers->navigator()})
        navigator->setHovered(hover.at);
    m_lanes->setHovered(hover.addresses);
    m_map->setHovered(hover.addresses);
    m_tables->setHovered(hover.addresses, m_log.history(m_name));
}

void NamePage::followSelection()
{
    const core::Selection &selection = m_selection->ofAddresses();
    m_lanes->setSelection(selection);
    m_map->setSelection(selection);
    m_growth->setSelection(selection);
    m_ttl->setSelection(selection);
    m_nameServers->setSelection(selection);
    if (selection.isEmpty()) {
        m_tables->setPicked({}, selection);
        return;
    }
    m_tables->setPicked(
        [this](int row) {
            const flux::NameHistory *history = m_log.history(m_name);
            return history &&
                   flux::isSelected(m_selection->ofAddresses(), history->addresses()[row]);
        },
        selection);
}

void NamePage::showAll()
{
    if (!m_brush->stopReplay())
        m_selection->clear();
}

void NamePage::giveMenu(QWidget *panel, const QString &chart)
{
    auto *menu = new ChartMenu(
        chart, panel, [this] { return m_name.isEmpty() ? nullptr : m_log.history(m_name); },
        [this] { return m_selection->ofAddresses(); });
    connect(menu, &ChartMenu::saveWanted, this, &NamePage::pictureSaveWanted);
    connect(menu, &ChartMenu::copyWanted, this, &NamePage::pictureCopyWanted);
}

QWidget *NamePage::makeUpperRow()
{
    QSplitter *row = makeSplitter(QStringLiteral("upperSplitter"), Qt::Horizontal);
    auto *lanes = new Panel(QStringLiteral("lanesPanel"), tr("Address lanes"), m_lanes);
    lanes->setCaption(tr("one row per address, in order first seen · colour = network (top 6)"));
    m_mapPanel = new Panel(QStringLiteral("mapPanel"), tr("Where"), m_map);
    giveMenu(lanes, QStringLiteral("lanes"));
    giveMenu(m_mapPanel, QStringLiteral("map"));
    row->addWidget(lanes);
    row->addWidget(m_mapPanel);
    row->setSizes({764, 378});
    row->setStretchFactor(0, 2);
    row->setStretchFactor(1, 1);
    return row;
}

QWidget *NamePage::makeLowerRow()
{
    QSplitter *row = makeSplitter(QStringLiteral("lowerSplitter"), Qt::Horizontal);
    auto *growth = new Panel(QStringLiteral("growthPanel"), tr("Growth"), m_growth);
    growth->setCaption(tr("distinct, since the first answer"));
    auto *ttl = new Panel(QStringLiteral("ttlPanel"), tr("TTL"), m_ttl);
    ttl->setCaption(tr("seconds · sawtooth = a cache counting down"));
    m_nameServersPanel =
        new Panel(QStringLiteral("nameServersPanel"), tr("Name servers"), m_nameServers);
    giveMenu(growth, QStringLiteral("growth"));
    giveMenu(ttl, QStringLiteral("ttl"));
    giveMenu(m_nameServersPanel, QStringLiteral("nameservers"));
    for (QWidget *panel : {growth, ttl, m_nameServersPanel})
        row->addWidget(panel);
    row->setSizes({378, 378, 378});
    return row;
}

void NamePage::setName(const core::DomainName &name)
{
    m_name = name;
    m_log.unread().want(name);
    m_selection->setName(name);
    const flux::NameHistory *history = name.isEmpty() ? nullptr : m_log.history(name);
    m_addressModel->setName(name);
    m_answerModel->setName(name);
    m_serverModel->setName(name);
    m_resolverModel->setName(name);
    m_kinModel->setName(name);
    m_noteModel->setName(name);
    m_eventModel->setName(name);
    m_banner->setOwnVerdict(m_annotations.verdictOf(name));
    m_lanes->setHistory(history);
    m_map->setHistory(history);
    m_growth->setHistory(history);
    m_ttl->setHistory(history);
    m_nameServers->setHistory(history);
    m_brush->setHistory(history);
    followSelection();
    m_views.finish();
    emit kinChanged(m_kinModel->sentence());
}

void NamePage::setAnnotations(const core::Annotations &annotations)
{
    m_annotations = annotations;
    m_log.setRegistrations(annotations.registrations);
    m_noteModel->setAnnotations(annotations);
    m_addressModel->setAnnotations(annotations);
    m_tables->showCounts();
    m_banner->setOwnVerdict(annotations.verdictOf(m_name));
}

QList<core::Target> NamePage::noteTargets() const
{
    QList<core::Target> targets;
    if (const core::IpAddress address = m_tables->currentAddress(); !address.isEmpty())
        targets.append(core::Target::of(address));
    if (!m_name.isEmpty())
        targets.append(core::Target::of(m_name));
    if (const core::UtcMs from = m_selection->value().from; from > 0)
        targets.append(core::Target::moment(from));
    targets.append(core::Target());
    return targets;
}

/// What is read first comes first.
void NamePage::arrangeTurns()
{
    m_views.add([this] { showVerdict(); });
    // What a picked resolver gave may be more by now: each view is told anew what is selected.
    m_views.add([this] { m_lanes->setSelection(m_selection->ofAddresses()); });
    m_views.add([this] {
        m_map->setSelection(m_selection->ofAddresses());
        showMapCaption();
    });
    m_views.add([this] { m_growth->setSelection(m_selection->ofAddresses()); });
    m_views.add([this] { m_ttl->refresh(); });
    m_views.add([this] {
        m_nameServers->refresh();
        m_nameServersPanel->setCaption(m_nameServers->caption());
    });
    m_views.add([this] { m_brush->refresh(); });
    m_views.add([this] { m_networkModel->refresh(); });
    m_views.add([this] { m_countryModel->refresh(); });
    m_views.add([this] { m_tables->setHistory(m_log.history(m_name)); });
    connect(&m_refreshDue, &Throttle::fired, &m_views, &Turns::start);
    m_caseViews.add([this] { m_resolverModel->refresh(); });
    m_caseViews.add([this] {
        m_kinModel->refresh();
        emit kinChanged(m_kinModel->sentence());
    });
    m_caseViews.add([this] { m_noteModel->refresh(); });
    connect(&m_caseDue, &Throttle::fired, &m_caseViews, &Turns::start);
}

void NamePage::showVerdict()
{
    const flux::NameHistory *history = m_log.history(m_name);
    const flux::Verdict verdict = history ? m_names.verdict(m_name) : flux::Verdict();
    if (m_log.unread().contains(m_name))
        m_banner->showReading(verdict.verdictClass);
    else
        m_banner->setVerdict(verdict, history, m_keptWeights.value(m_name));
    m_reasonModel->setVerdict(verdict);
}

flux::VerdictClass NamePage::verdictClass() const
{
    return m_names.verdict(m_name).verdictClass;
}

void NamePage::showMapCaption()
{
    const bool isPlaced = !m_map->spots().spots.isEmpty();
    m_mapPanel->setCaption(!isPlaced && m_isGeoMissing ? tr("no geo database: see Help › About")
                                                       : m_map->caption());
}

void NamePage::setEvents(const QList<items::CaseEvent> &events)
{
    m_eventModel->setEvents(events);
    m_keptWeights.clear();
    for (const items::CaseEvent &event : events) {
        if (!event.weights.isEmpty())
            m_keptWeights.insert(event.name, event.weights);
    }
    m_refreshDue.request();
}

void NamePage::setNextQuery(bool isWatched, core::UtcMs at)
{
    m_banner->setNextQuery(isWatched, at);
}

void NamePage::addDropped(const core::Endpoint &resolver, qint64 packets)
{
    m_resolverModel->addDropped(resolver, packets);
}

void NamePage::setBorders(bool borders)
{
    m_map->setBorders(borders);
}

void NamePage::setGeoMissing(bool missing)
{
    m_isGeoMissing = missing;
    showMapCaption();
}

void NamePage::tick()
{
    m_banner->tick();
}

} // namespace widgets
