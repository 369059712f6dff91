// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reasonmodel.h"

#include <QLocale>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "items/celltext.h"

namespace items {

namespace {

QString figure(double value, int decimals)
{
    return QLocale::c().toString(value, 'f', decimals);
}

} // namespace

ReasonModel::ReasonModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

QList<ReasonModel::Row> ReasonModel::rowsOf(const flux::Verdict &verdict)
{
    QList<Row> rows;
    const auto say = [&rows](Kind kind, const QString &text) {
        if (!text.isEmpty())
            rows.append({kind, core::plainText(text, 1000), false, {}});
    };
    for (const flux::Evidence &fact : verdict.evidenceFor)
        rows.append({Kind::For, core::plainText(fact.text, 1000), true, fact});
    for (const flux::Evidence &fact : verdict.evidenceAgainst)
        rows.append({Kind::Against, core::plainText(fact.text, 1000), true, fact});
    for (const QString &fact : verdict.facts)
        say(Kind::Fact, fact);
    say(Kind::Change, verdict.wouldChange);
    for (const flux::LeftOut &resolver : verdict.leftOut)
        say(Kind::LeftOut, tr("%1: %2").arg(resolver.vantage.toString(), resolver.reason));
    say(Kind::List, verdict.turnedBy);
    if (verdict.was) {
        const QString was = flux::displayText(*verdict.was);
        say(Kind::Before,
            verdict.wasAt == 0 ? was : tr("%1, reached %2").arg(was, core::utcText(verdict.wasAt)));
    }
    for (const flux::Reference &reference : verdict.references) {
        const QString score = reference.score ? figure(*reference.score, 2) : tr("not computed");
        const QString said = !reference.score ? QString()
                             : reference.flux ? tr(", flux by its own threshold")
                                              : tr(", not flux by its own threshold");
        say(Kind::Reference,
            reference.text.isEmpty()
                ? tr("%1: %2%3").arg(reference.name, score, said)
                : tr("%1: %2%3. %4").arg(reference.name, score, said, reference.text));
    }
    return rows;
}

void ReasonModel::setVerdict(const flux::Verdict &verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    QList<Row> rows = rowsOf(verdict);
    // The same number of rows keeps what is selected and where it was scrolled to.
    if (!rows.isEmpty() && rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ReasonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReasonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReasonModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::For:
        return tr("For flux");
    case Kind::Against:
        return tr("Against flux");
    case Kind::Fact:
        return tr("Fact");
    case Kind::Change:
        return tr("Would change it");
    case Kind::LeftOut:
        return tr("Resolver left out");
    case Kind::List:
        return tr("Turned by the list");
    case Kind::Before:
        return tr("Class before");
    case Kind::Reference:
        return tr("Reference score");
    }
    Q_UNREACHABLE();
}

QString ReasonModel::displayText(const Row &row, int column)
{
    // Hand-set weights know no shares; "0 % of both" would be wrong.
    const bool hasShares = row.evidence.inFlux > 0 || row.evidence.inServices > 0;
    const auto percent = [hasShares](double share) {
        return hasShares ? tr("%1 %").arg(figure(share * 100, 1)) : orDash({});
    };
    switch (column) {
    case Speaks:
        return kindText(row.kind);
    case Fact:
        return row.text;
    case Scale:
        return row.isWeighed ? figure(row.evidence.scale, 2) : QString();
    case InFlux:
        return row.isWeighed ? percent(row.evidence.inFlux) : QString();
    case InServices:
        return row.isWeighed ? percent(row.evidence.inServices) : QString();
    case Weight:
        return row.isWeighed
                   ? tr("%1 dB").arg((row.evidence.db > 0 ? QStringLiteral("+") : QString()) +
                                     figure(row.evidence.db, 1))
                   : QString();
    default:
        return {};
    }
}

QVariant ReasonModel::sortValue(const Row &row, int column)
{
    switch (column) {
    case Speaks:
        return static_cast<int>(row.kind);
    case Fact:
        return row.text;
    case Scale:
        return row.isWeighed ? row.evidence.scale : -1;
    case InFlux:
        return row.isWeighed ? row.evidence.inFlux : -1;
    case InServices:
        return row.isWeighed ? row.evidence.inServices : -1;
    case Weight:
        return row.isWeighed ? std::abs(row.evidence.db) : -1;
    default:
        return {};
    }
}

QVariant ReasonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Fact ? row.text : QVariant();
    case SortRole:
        return sortValue(row, index.column());
    case KindRole:
        return static_cast<int>(row.kind);
    case ScaleRole:
        return row.isWeighed ? row.evidence.scale : QVariant();
    default:
        return {};
    }
}

QVariant ReasonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Speaks:
        return tr("Speaks");
    case Fact:
        return tr("Fact");
    case Scale:
        return tr("Services ← → flux");
    case InFlux:
        return tr("Seen in flux");
    case InServices:
        return tr("In services");
    case Weight:
        return tr("Weight");
    default:
        return {};
    }
}

} // namespace items
