// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/namemodel.h"

#include <algorithm>

#include <QLocale>
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

QString wasText(const flux::Verdict &verdict)
{
    return verdict.was ? flux::displayText(*verdict.was) : QString();
}

/// Without weights there is no score, and a nought would read like one.
QVariant probability(const flux::Verdict &verdict)
{
    return verdict.weights.isEmpty() || verdict.looks == 0 ? QVariant() : verdict.fluxProbability;
}

} // namespace

NameModel::NameModel(const ObservationLog &log, QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
{
    m_rows.resize(static_cast<size_t>(log.names().size()));
    connect(&log, &ObservationLog::namesAdded, this, &NameModel::add);
    connect(&log, &ObservationLog::appended, this, &NameModel::change);
    connect(&log, &ObservationLog::factsChanged, this, &NameModel::change);
    connect(&log, &ObservationLog::judgedAnew, this, &NameModel::changeAll);
    connect(&log.unread(), &UnreadNames::changed, this, &NameModel::changeAll);
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
    return index.isValid() ? judged(index.row()) : none;
}

QModelIndex NameModel::indexOf(const core::DomainName &name) const
{
    const qsizetype row = m_log.indexOf(name);
    return row >= 0 && row < rowCount() ? createIndex(static_cast<int>(row), 0) : QModelIndex();
}

void NameModel::setAnnotations(const core::Annotations &annotations)
{
    if (annotations.tags == m_tags && annotations.marks == m_marks)
        return;
    m_tags = annotations.tags;
    m_marks = annotations.marks;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void NameModel::setNextQuery(const core::DomainName &name, core::UtcMs at)
{
    const QModelIndex index = indexOf(name);
    if (!index.isValid())
        return;
    Row &row = m_rows[static_cast<size_t>(index.row())];
    if (row.nextQuery == at)
        return;
    row.nextQuery = at;
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
    const auto history = [&]() -> const flux::NameHistory & { return *m_log.history(name); };
    switch (role) {
    case Qt::DisplayRole:
    case DefangedRole:
        return name.defanged();
    case Qt::AccessibleTextRole:
        return sentence(index.row());
    case NameRole:
        return QVariant::fromValue(name);
    case UnicodeRole:
        return unicodeText(name);
    case ClassRole:
        return static_cast<int>(judged(index.row()).verdictClass);
    case ClassTextRole:
        return classText(index.row());
    case HarmlessRole:
        return judged(index.row()).isHarmless;
    case WasTextRole:
        return wasText(judged(index.row()));
    case FluxProbabilityRole:
        return probability(judged(index.row()));
    case AddressCountRole:
        return static_cast<int>(history().addresses().size());
    case GrowthRole:
        return QVariant::fromValue(growthLine(history()));
    case NextQueryRole:
        return m_rows[static_cast<size_t>(index.row())].nextQuery;
    case AnswerCountRole:
        return history().answers();
    case OutcomeRole:
        return static_cast<int>(history().lastAddressOutcome());
    case TagsRole:
        return m_tags.value(core::Target::of(name));
    case HiddenRole:
        return m_marks.value(core::Target::of(name)).testFlag(core::Mark::Hidden);
    case TrustedRole:
        return m_marks.value(core::Target::of(name)).testFlag(core::Mark::Trusted);
    case UnreadRole:
        return m_log.unread().contains(name);
    default:
        return {};
    }
}

void NameModel::add()
{
    const qsizetype all = m_log.names().size();
    beginInsertRows({}, rowCount(), static_cast<int>(all) - 1);
    m_rows.resize(static_cast<size_t>(all));
    endInsertRows();
}

void NameModel::change(const core::DomainName &name)
{
    const QModelIndex index = indexOf(name);
    m_rows[static_cast<size_t>(index.row())].isStale = true;
    emit dataChanged(index, index);
}

void NameModel::changeAll()
{
    for (Row &row : m_rows)
        row.isStale = true;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

const flux::Verdict &NameModel::judged(int row) const
{
    Row &judgement = m_rows[static_cast<size_t>(row)];
    if (judgement.isStale) {
        const core::DomainName &name = m_log.names()[row];
        if (!judgement.verdict)
            judgement.verdict = std::make_unique<flux::Verdict>();
        *judgement.verdict = m_log.judge().verdict(name);
        if (m_log.unread().contains(name))
            judgement.verdict->verdictClass =
                m_log.unread().kept(name).value_or(flux::VerdictClass::NotEnoughData);
        judgement.isStale = false;
    }
    return *judgement.verdict;
}

QString NameModel::classText(int row) const
{
    const core::DomainName &name = m_log.names()[row];
    if (m_log.unread().contains(name) && !m_log.unread().kept(name))
        return tr("Not judged yet");
    return flux::displayText(judged(row).verdictClass);
}

QString NameModel::sentence(int row) const
{
    const core::DomainName &name = m_log.names()[row];
    const flux::NameHistory &history = *m_log.history(name);
    const flux::Verdict &verdict = judged(row);
    const qsizetype addresses = history.addresses().size();
    const int networks = history.networks();
    const int answers = history.answers();
    QString text = classText(row);
    if (m_log.unread().contains(name))
        return tr("%1: %2. Its answers are not read yet.").arg(name.defanged(), text);
    if (verdict.was)
        text = tr("%1 (was %2)").arg(text, wasText(verdict));
    const QString sentence =
        tr("%1: %2. %3 in %4, after %5.")
            .arg(name.defanged(), text,
                 addresses == 1 ? tr("1 address") : tr("%1 addresses").arg(addresses),
                 networks == 1 ? tr("1 network") : tr("%1 networks").arg(networks),
                 answers == 1 ? tr("1 answer") : tr("%1 answers").arg(answers));
    const QVariant flux = probability(verdict);
    QStringList parts{sentence};
    if (!flux.isNull())
        parts.append(
            tr("Probability of flux %1.").arg(QLocale::c().toString(flux.toDouble(), 'f', 2)));
    const core::Target target = core::Target::of(name);
    if (const QStringList tags = m_tags.value(target); !tags.isEmpty())
        parts.append(tr("Tags: %1.").arg(tags.join(QLatin1String(", "))));
    if (m_marks.value(target).testFlag(core::Mark::Trusted))
        parts.append(tr("Marked as trusted."));
    if (m_marks.value(target).testFlag(core::Mark::Hidden))
        parts.append(tr("Marked as hidden."));
    return parts.join(u' ');
}

} // namespace items
