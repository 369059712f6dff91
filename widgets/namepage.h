// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/clock.h"
#include "core/domainname.h"
#include "flux/verdict.h"
#include "throttle.h"

class QSplitter;

namespace items {
class AddressModel;
class AnswerModel;
class NameModel;
class ObservationLog;
class ReasonModel;
} // namespace items

namespace widgets {

class GrowthChart;
class LanesView;
class MapView;
class NameServersTable;
class Panel;
class TablesTabs;
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
    const core::DomainName &name() const { return m_name; }
    void setNextQuery(core::UtcMs at);
    /// No database knows places: the map says how to add one.
    void setGeoMissing(bool missing);
    /// Says the time to the next query anew.
    void tick();
    TablesTabs *tables() const { return m_tables; }
    LanesView *lanes() const { return m_lanes; }

private:
    QWidget *makeUpperRow();
    QWidget *makeLowerRow();
    void refresh();
    void showMapCaption();

    items::ObservationLog &m_log;
    items::NameModel &m_names;
    core::DomainName m_name;
    items::AddressModel *m_addressModel = nullptr;
    items::AnswerModel *m_answerModel = nullptr;
    items::ReasonModel *m_reasonModel = nullptr;
    VerdictBanner *m_banner = nullptr;
    LanesView *m_lanes = nullptr;
    MapView *m_map = nullptr;
    GrowthChart *m_growth = nullptr;
    TtlChart *m_ttl = nullptr;
    NameServersTable *m_nameServers = nullptr;
    Panel *m_mapPanel = nullptr;
    Panel *m_nameServersPanel = nullptr;
    TablesTabs *m_tables = nullptr;
    Throttle m_refreshDue;
    bool m_isGeoMissing = false;
};

} // namespace widgets
