// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/answermodel.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "core/utctime.h"
#include "items/celltext.h"

namespace items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(items::AnswerModel)
};

QString freshnessText(core::Freshness freshness)
{
    switch (freshness) {
    case core::Freshness::Unknown:
        return {};
    case core::Freshness::Fresh:
        return Tr::tr("Fresh");
    case core::Freshness::Cached:
        return Tr::tr("Cached");
    case core::Freshness::Early:
        return Tr::tr("Early");
    }
    Q_UNREACHABLE();
}

QString ttlText(const core::Observation &answer)
{
    // Nought is a TTL only where there is a record to keep.
    if (answer.answers.isEmpty() && answer.ttlSeconds == 0)
        return {};
    return Tr::tr("%1 s").arg(QLocale().toString(answer.ttlSeconds));
}

QString roundTripText(const core::Observation &answer)
{
    // Without a reply the figure is our patience, not the resolver's speed.
    if (answer.outcome == core::Outcome::Timeout || answer.outcome == core::Outcome::NetworkError)
        return {};
    return Tr::tr("%1 ms").arg(QLocale().toString(answer.roundTripUs / 1000.0, 'f', 1));
}

QString displayText(const core::Observation &answer, int column)
{
    switch (column) {
    case AnswerModel::Time:
        return core::utcText(answer.at);
    case AnswerModel::Resolver:
        return answer.resolver.toString();
    case AnswerModel::Question:
        return answer.question.defanged();
    case AnswerModel::Type:
        return core::toString(answer.type);
    case AnswerModel::Outcome:
        return outcomeText(answer.outcome);
    case AnswerModel::Ttl:
        return orDash(ttlText(answer));
    case AnswerModel::Freshness:
        return orDash(freshnessText(answer.freshness));
    case AnswerModel::RoundTrip:
        return orDash(roundTripText(answer));
    case AnswerModel::Records:
        return orDash(recordsText(answer.answers));
    default:
        return {};
    }
}

QVariant sortValue(const core::Observation &answer, int column)
{
    switch (column) {
    case AnswerModel::Time:
        return answer.at;
    case AnswerModel::Resolver:
        return sortKey(answer.resolver);
    case AnswerModel::Question:
        return answer.question.text();
    case AnswerModel::Type:
        return core::toString(answer.type);
    case AnswerModel::Outcome:
        return static_cast<int>(answer.outcome);
    case AnswerModel::Ttl:
        return answer.ttlSeconds;
    case AnswerModel::Freshness:
        return static_cast<int>(answer.freshness);
    case AnswerModel::RoundTrip:
        return answer.roundTripUs;
    case AnswerModel::Records:
        return recordsText(answer.answers);
    default:
        return {};
    }
}

} // namespace

AnswerModel::AnswerModel(const ObservationLog &log, const LinkedSelection &selection,
                         QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_selection(selection)
{
    connect(&log, &ObservationLog::appended, this, [this](const core::DomainName &name) {
        if (name == m_name)
            update();
    });
    connect(&log, &ObservationLog::cleared, this, [this] { setName({}); });
    connect(&selection, &LinkedSelection::changed, this, &AnswerModel::followSelection);
}

void AnswerModel::setName(const core::DomainName &name)
{
    beginResetModel();
    m_name = name;
    m_all = static_cast<int>(m_log.observations(name).size());
    m_picked = picked();
    endResetModel();
}

std::optional<std::vector<quint32>> AnswerModel::picked() const
{
    if (m_selection.name() != m_name || m_selection.value().isEmpty())
        return {};
    return m_selection.answers();
}

/// Not a reset: the answer that is being read stays the chosen one.
void AnswerModel::followSelection()
{
    if (m_selection.name() != m_name)
        return; // setName() comes next
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> answers;
    for (const QModelIndex &index : before)
        answers.append(answerOf(index.row()));
    m_picked = picked();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(answers[i]);
        after.append(row < 0 ? QModelIndex() : createIndex(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

qsizetype AnswerModel::answerOf(int row) const
{
    return m_picked ? (*m_picked)[static_cast<size_t>(row)] : row;
}

int AnswerModel::rowOf(qsizetype answer) const
{
    if (!m_picked)
        return static_cast<int>(answer);
    const auto found = std::lower_bound(m_picked->begin(), m_picked->end(), answer);
    return found != m_picked->end() && *found == answer
               ? static_cast<int>(found - m_picked->begin())
               : -1;
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_picked ? static_cast<int>(m_picked->size()) : m_all;
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    const AnswerList &answers = m_log.observations(m_name);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype row = answerOf(index.row());
    if (row >= answers.size())
        return {};
    // Its records take the most time, and most columns do without them.
    const bool hasRecords = index.column() == Records || index.column() == Ttl;
    const core::Observation answer = hasRecords ? answers.at(row) : answers.withoutRecords(row);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(answer, index.column());
    case SortRole:
        return sortValue(answer, index.column());
    case IdRole:
        return answer.id;
    case OutcomeRole:
        return static_cast<int>(answer.outcome);
    case FreshnessRole:
        return static_cast<int>(answer.freshness);
    default:
        return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Resolver:
        return tr("Resolver");
    case Question:
        return tr("Question");
    case Type:
        return tr("Type");
    case Outcome:
        return tr("Outcome");
    case Ttl:
        return tr("TTL");
    case Freshness:
        return tr("Freshness");
    case RoundTrip:
        return tr("Round trip");
    case Records:
        return tr("Records");
    default:
        return {};
    }
}

void AnswerModel::update()
{
    const int all = static_cast<int>(m_log.observations(m_name).size());
    std::vector<quint32> fresh;
    for (int answer = m_all; m_picked && answer < all; ++answer) {
        if (m_selection.holdsAnswer(answer))
            fresh.push_back(static_cast<quint32>(answer));
    }
    const int added = m_picked ? static_cast<int>(fresh.size()) : all - m_all;
    if (added == 0) {
        m_all = all;
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + added - 1);
    m_all = all;
    if (m_picked)
        m_picked->insert(m_picked->end(), fresh.begin(), fresh.end());
    endInsertRows();
}

} // namespace items
