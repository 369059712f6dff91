// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/namemodel.h"

#include <algorithm>

#include <QPointF>

namespace items {

namespace {

constexpr int growthPoints = 32;

QString unicodeText(const core::DomainName &name)
{
    QString unicode = name.toUnicode();
    if (unicode == name.toString())
        return {};
    return unicode.replace(u'.', QLatin1String("[.]"));
}

/// The number of addresses at even moments from the first answer to the last.
QList<QPointF> growthLine(const flux::NameHistory &history)
{
    const QList<flux::GrowthStep> &steps = history.growth();
    // Not in whole milliseconds: the times of a hostile case file may be far enough apart to
    // overflow.
    const auto from = static_cast<double>(history.firstAt());
    const double span = static_cast<double>(history.lastAt()) - from;
    if (steps.isEmpty() || span <= 0 || steps.last().addresses == 0)
        return {};
    QList<QPointF> line;
    line.reserve(growthPoints);
    for (int i = 0; i < growthPoints; ++i) {
        const double x = static_cast<double>(i) / (growthPoints - 1);
        const auto next = std::upper_bound(steps.begin(), steps.end(), from + span * x,
                                           [](double at, const flux::GrowthStep &step) {
                                               return at < static_cast<double>(step.at);
                                           });
        const int addresses = next == steps.begin() ? 0 : std::prev(next)->addresses;
        line.append({x, static_cast<double>(addresses) / steps.last().addresses});
    }
    return line;
}

} // namespace

NameModel::NameModel(const ObservationLog &log, QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
{
    for (const core::DomainName &name : log.names())
        m_rows.append({flux::judge(*log.history(name)), 0});
    connect(&log, &ObservationLog::nameAdded, this, &NameModel::add);
    connect(&log, &ObservationLog::appended, this, &NameModel::judge);
    connect(&log, &ObservationLog::factsChanged, this, &NameModel::judge);
    connect(&log, &ObservationLog::cleared, this, [this] {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    });
}

const flux::Verdict &NameModel::verdict(const core::DomainName &name) const
{
    static const flux::Verdict none;
    const QModelIndex index = indexOf(name);
    return index.isValid() ? m_rows[index.row()].verdict : none;
}

QModelIndex NameModel::indexOf(const core::DomainName &name) const
{
    const qsizetype row = m_log.names().indexOf(name);
    return row >= 0 && row < m_rows.size() ? createIndex(static_cast<int>(row), 0) : QModelIndex();
}

void NameModel::setNextQuery(const core::DomainName &name, core::UtcMs at)
{
    const QModelIndex index = indexOf(name);
    if (!index.isValid() || m_rows[index.row()].nextQuery == at)
        return;
    m_rows[index.row()].nextQuery = at;
    emit dataChanged(index, index, {NextQueryRole});
}

int NameModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NameModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_log.names().size())
        return {};
    const core::DomainName &name = m_log.names()[index.row()];
    const flux::NameHistory &history = *m_log.history(name);
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case DefangedRole:
        return name.defanged();
    case Qt::AccessibleTextRole:
        return sentence(name, row);
    case NameRole:
        return QVariant::fromValue(name);
    case UnicodeRole:
        return unicodeText(name);
    case ClassRole:
        return static_cast<int>(row.verdict.verdictClass);
    case ClassTextRole:
        return flux::displayText(row.verdict.verdictClass);
    case AddressCountRole:
        return static_cast<int>(history.addresses().size());
    case GrowthRole:
        return QVariant::fromValue(growthLine(history));
    case NextQueryRole:
        return row.nextQuery;
    case AnswerCountRole:
        return history.answers();
    case OutcomeRole:
        return static_cast<int>(history.lastAddressOutcome());
    default:
        return {};
    }
}

void NameModel::add()
{
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({flux::judge(*m_log.history(m_log.names()[row])), 0});
    endInsertRows();
}

void NameModel::judge(const core::DomainName &name)
{
    const QModelIndex index = indexOf(name);
    m_rows[index.row()].verdict = flux::judge(*m_log.history(name));
    emit dataChanged(index, index);
}

QString NameModel::sentence(const core::DomainName &name, const Row &row) const
{
    const flux::NameHistory &history = *m_log.history(name);
    const qsizetype addresses = history.addresses().size();
    const int networks = history.networks();
    const int answers = history.answers();
    return tr("%1: %2. %3 in %4, after %5.")
        .arg(name.defanged(), flux::displayText(row.verdict.verdictClass),
             addresses == 1 ? tr("1 address") : tr("%1 addresses").arg(addresses),
             networks == 1 ? tr("1 network") : tr("%1 networks").arg(networks),
             answers == 1 ? tr("1 answer") : tr("%1 answers").arg(answers));
}

} // namespace items
