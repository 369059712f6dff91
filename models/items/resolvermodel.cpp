// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/resolvermodel.h"

#include <algorithm>
#include <utility>

#include <QLocale>

#include "core/plaintext.h"
#include "items/celltext.h"

namespace items {

namespace {

/// A few milliseconds.
constexpr size_t namesATurn = 250;

} // namespace

ResolverModel::ResolverModel(const ObservationLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ResolverModel::goOn);
    connect(&log, &ObservationLog::cleared, this, [this] {
        m_dropped.clear();
        m_survey.reset();
        m_reports.clear();
        m_turn.stop();
        setName({});
    });
}

void ResolverModel::addDropped(const core::Endpoint &resolver, qint64 packets)
{
    m_dropped[resolver] += packets;
    show(rows());
}

void ResolverModel::setName(const core::DomainName &name)
{
    beginResetModel();
    m_name = name;
    m_rows = rows();
    endResetModel();
    refresh();
}

void ResolverModel::refresh()
{
    m_isWanted = true;
    if (!m_survey)
        goOn();
}

void ResolverModel::goOn()
{
    if (!m_survey) {
        if (!m_isWanted)
            return;
        m_survey.emplace();
        m_isWanted = false;
    }
    if (!m_log.judge().goOn(*m_survey, namesATurn)) {
        m_turn.start();
        return;
    }
    m_reports = m_log.judge().resolvers(*std::exchange(m_survey, {}));
    // Thousands of names a resolver: only the one in sight is kept.
    for (flux::ResolverReport &report : m_reports)
        report.names.clear();
    show(rows());
    if (m_isWanted)
        m_turn.start();
}

void ResolverModel::show(QList<Row> fresh)
{
    if (fresh == m_rows)
        return;
    const auto isSame = [](const Row &a, const Row &b) {
        return a.report.vantage == b.report.vantage;
    };
    if (std::equal(fresh.begin(), fresh.end(), m_rows.begin(), m_rows.end(), isSame)) {
        m_rows = std::move(fresh);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

QList<ResolverModel::Row> ResolverModel::rows() const
{
    QList<Row> rows;
    const flux::NameHistory *history = m_log.history(m_name);
    const auto treatments = m_log.judge().treatments(m_name);
    for (const flux::ResolverReport &report : m_reports) {
        Row row;
        row.report = report;
        row.dropped = m_dropped.value(report.vantage.resolver);
        if (const auto name = treatments.constFind(report.vantage); name != treatments.cend())
            row.name = *name;
        if (history)
            row.refreshes = history->coverage().of(report.vantage.resolver);
        rows.append(row);
    }
    return rows;
}

int ResolverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResolverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResolverModel::treatmentText(const Row &row)
{
    if (!row.name)
        return tr("not asked");
    switch (row.name->treatment) {
    case flux::Treatment::Silent:
        return tr("silent");
    case flux::Treatment::Answered:
        return tr("answered");
    case flux::Treatment::Blocked:
        return tr("blocked");
    case flux::Treatment::Sinkholed:
        return tr("sinkholed");
    case flux::Treatment::Disagrees:
        return tr("disagrees");
    }
    Q_UNREACHABLE();
}

QString ResolverModel::canariesText(const Row &row)
{
    switch (row.report.canaries) {
    case flux::ResolverReport::Canaries::NotAsked:
        return tr("not asked");
    case flux::ResolverReport::Canaries::Silent:
        return tr("silent");
    case flux::ResolverReport::Canaries::Honest:
        return tr("passed");
    case flux::ResolverReport::Canaries::Failed:
        return tr("failed");
    }
    Q_UNREACHABLE();
}

/// A cell read aloud says what it is about, and why.
QString ResolverModel::accessibleText(const Row &row, int column)
{
    const QString text = displayText(row, column);
    if (column == ThisName && row.name && !row.name->reason.isEmpty())
        return tr("This name: %1. %2").arg(text, core::plainText(row.name->reason, 1000));
    if (column == Canaries && !row.report.canaryReason.isEmpty())
        return tr("Canaries: %1. %2").arg(text, core::plainText(row.report.canaryReason, 1000));
    return text;
}

QString ResolverModel::remarks(const Row &row)
{
    QStringList remarks{row.report.reason, row.report.canaryReason};
    if (row.name)
        remarks.append(row.name->reason);
    if (row.report.rewritesTtls)
        remarks.append(tr("rewrites TTLs: its repeats say nothing"));
    if (row.report.suspicious > 0) {
        remarks.append(
            row.report.suspicious == 1
                ? tr("1 reply did not fit its question")
                : tr("%1 replies did not fit their question").arg(row.report.suspicious));
    }
    if (row.dropped > 0) {
        remarks.append(row.dropped == 1 ? tr("1 packet from it found no room on this machine")
                                        : tr("%1 packets from it found no room on this machine")
                                              .arg(QLocale().toString(row.dropped)));
    }
    remarks.removeAll(QString());
    remarks.removeDuplicates();
    return core::plainText(remarks.join(QStringLiteral(" · ")), 1000);
}

QString ResolverModel::displayText(const Row &row, int column)
{
    const flux::ResolverReport &report = row.report;
    const auto number = [](int value) { return QLocale().toString(value); };
    const auto yesNo = [](bool value) { return value ? tr("yes") : tr("no"); };
    switch (column) {
    case Resolver:
        return report.vantage.toString();
    case ThisName:
        return treatmentText(row);
    case Believed:
        return yesNo(report.trusted);
    case Canaries:
        return canariesText(row);
    case Answered:
        return tr("%1 of %2").arg(number(report.answered), number(report.asked));
    case Lost:
        return number(report.lost);
    case Refused:
        return number(report.refused);
    case RoundTrip:
        return report.answered > 0
                   ? tr("%1 ms").arg(QLocale().toString(report.medianRoundTripMs, 'f', 1))
                   : orDash({});
    case Refreshes:
        return row.refreshes.expected > 0
                   ? tr("%1 of %2")
                         .arg(number(row.refreshes.observed), number(row.refreshes.expected))
                   : orDash({});
    case Caches:
        return number(report.caches);
    case Edns:
        return yesNo(report.edns);
    case Validates:
        return yesNo(report.authenticates);
    case Remarks:
        return orDash(remarks(row));
    default:
        return {};
    }
}

QVariant ResolverModel::sortValue(const Row &row, int column)
{
    const flux::ResolverReport &report = row.report;
    const auto share = [](int part, int whole) {
        return whole > 0 ? static_cast<double>(part) / whole : -1.0;
    };
    switch (column) {
    case Resolver:
        return sortKey(report.vantage.resolver)
            .append(report.vantage.clientSubnet.toString().toLatin1());
    case ThisName:
        return row.name ? static_cast<int>(row.name->treatment) : -1;
    case Believed:
        return report.trusted;
    case Canaries:
        return static_cast<int>(report.canaries);
    case Answered:
        return share(report.answered, report.asked);
    case Lost:
        return report.lost;
    case Refused:
        return report.refused;
    case RoundTrip:
        return report.medianRoundTripMs;
    case Refreshes:
        return share(row.refreshes.observed, row.refreshes.expected);
    case Caches:
        return report.caches;
    case Edns:
        return report.edns;
    case Validates:
        return report.authenticates;
    case Remarks:
        return remarks(row);
    default:
        return {};
    }
}

QVariant ResolverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case TreatmentRole:
        return row.name ? QVariant(static_cast<int>(row.name->treatment)) : QVariant();
    case TrustedRole:
        return row.report.trusted;
    case CanariesRole:
        return static_cast<int>(row.report.canaries);
    case EndpointRole:
        return QVariant::fromValue(row.report.vantage.resolver);
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    default:
        return {};
    }
}

QVariant ResolverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Resolver:
        return tr("Resolver");
    case ThisName:
        return tr("This name");
    case Believed:
        return tr("Believed");
    case Canaries:
        return tr("Canaries");
    case Answered:
        return tr("Answered");
    case Lost:
        return tr("Lost");
    case Refused:
        return tr("Refused");
    case RoundTrip:
        return tr("Round trip");
    case Refreshes:
        return tr("Refreshes seen");
    case Caches:
        return tr("Caches");
    case Edns:
        return tr("EDNS");
    case Validates:
        return tr("AD");
    case Remarks:
        return tr("Remarks");
    default:
        return {};
    }
}

} // namespace items
