// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include "flux/resolverreport.h"
#include "items/observationlog.h"

namespace items {

/// The resolvers of the case, a row a vantage: what each did with one name, how well it answers,
/// and whether it is believed.
class ResolverModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Resolver,
        ThisName,
        Believed,
        Canaries,
        Answered,
        Lost,
        Refused,
        RoundTrip,
        Refreshes,
        Caches,
        Edns,
        Validates,
        Remarks,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        TreatmentRole, ///< flux::Treatment as int; none: it was not asked about the name
        TrustedRole,   ///< bool
        CanariesRole,  ///< flux::ResolverReport::Canaries as int
        EndpointRole   ///< core::Endpoint
    };

    explicit ResolverModel(const ObservationLog &log, QObject *parent = nullptr);
    /// So many more of its packets were thrown away on this machine.
    void addDropped(const core::Endpoint &resolver, qint64 packets);

    /// The name whose treatment is told.
    void setName(const core::DomainName &name);
    /// Asks the log anew: that costs the whole case's names, so it is not done with each batch. A
    /// case of few is shown at once; one of thousands is gone through in turns of the event loop.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        flux::ResolverReport report;
        std::optional<flux::ResolverReport::Name> name; ///< what it did with the name
        flux::Refreshes refreshes;
        qint64 dropped = 0; ///< packets that found no room on this machine

        bool operator==(const Row &) const = default;
    };

    void goOn();
    void show(QList<Row> fresh);
    QList<Row> rows() const;
    static QString treatmentText(const Row &row);
    static QString canariesText(const Row &row);
    static QString accessibleText(const Row &row, int column);
    static QString remarks(const Row &row);
    static QString displayText(const Row &row, int column);
    static QVariant sortValue(const Row &row, int column);

    const ObservationLog &m_log;
    core::DomainName m_name;
    QHash<core::Endpoint, qint64> m_dropped;
    QList<flux::ResolverReport> m_reports; ///< the last ones, without their names
    std::optional<flux::ResolverSurvey> m_survey;
    bool m_isWanted = false; ///< another, after that one
    QTimer m_turn;
    QList<Row> m_rows;
};

} // namespace items
