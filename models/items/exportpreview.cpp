// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/exportpreview.h"

#include <algorithm>
#include <set>

#include <QMimeData>

#include "core/plaintext.h"

namespace items {

using indicators::BlockSafety;
using indicators::Form;
using indicators::Indicator;

namespace {

/// The same over another look at the same case.
QString keyOf(const Indicator &indicator)
{
    return indicator.text(Form::Raw) + u'|' + toString(indicator.role) + u'|' +
           QString::fromLatin1(indicator.subject.text());
}

bool mayGoIn(const BlockSafety::Entry &entry)
{
    return !entry.hits.isEmpty() && !entry.isFinal();
}

/// What would do harm stands first, then what has only run out, then what is handed over.
int rankOf(const BlockSafety::Entry &entry)
{
    const bool isHarmful =
        std::any_of(entry.hits.begin(), entry.hits.end(), [](const indicators::Hit &hit) {
            return hit.kind != indicators::Hit::Kind::Expired;
        });
    return isHarmful ? 0 : entry.hits.isEmpty() ? 2 : 1;
}

} // namespace

ExportPreview::ExportPreview(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ExportPreview::setSafety(const BlockSafety &safety, Form form)
{
    beginResetModel();
    m_safety = safety;
    m_form = form;
    m_rows.clear();
    giveReasons(m_safety, m_reasons);
    for (qsizetype i = 0; i < m_safety.entries().size(); ++i)
        m_rows.append(i);
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](qsizetype one, qsizetype other) {
        return rankOf(m_safety.entries().at(one)) < rankOf(m_safety.entries().at(other));
    });
    endResetModel();
    emit changed();
}

void ExportPreview::clear()
{
    m_reasons.clear();
    setSafety({}, Form::Defanged);
}

void ExportPreview::giveReasons(BlockSafety &safety, const QHash<QString, QString> &reasons)
{
    for (qsizetype i = 0; i < safety.entries().size() && !reasons.isEmpty(); ++i) {
        const QString reason = reasons.value(keyOf(safety.entries().at(i).indicator));
        if (!reason.isEmpty())
            safety.setOverride(i, reason);
    }
}

int ExportPreview::overrides() const
{
    const QList<BlockSafety::Entry> &entries = m_safety.entries();
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [](const auto &entry) {
        return !entry.overrideReason.isEmpty();
    }));
}

const BlockSafety::Entry &ExportPreview::entryAt(int row) const
{
    return m_safety.entries().at(m_rows.at(row));
}

int ExportPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExportPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExportPreview::displayText(const BlockSafety::Entry &entry, int column) const
{
    const Indicator &indicator = entry.indicator;
    const QString subject = core::plainText(indicator.subject.defanged());
    switch (column) {
    case Entry:
        return core::plainText(indicator.text(Form::Defanged));
    case What:
        switch (indicator.role) {
        case Indicator::Role::WatchedName:
            return tr("Name");
        case Indicator::Role::NameServer:
            return tr("Name server of %1").arg(subject);
        case Indicator::Role::Address:
            return tr("Address of %1").arg(subject);
        case Indicator::Role::NameServerAddress:
            return tr("Address of a name server of %1").arg(subject);
        }
        return {};
    case HandedOver:
        return entry.isFinal()        ? tr("Never")
               : entry.isKeptOut()    ? tr("Kept out")
               : entry.isEvidence     ? tr("As evidence")
               : entry.hits.isEmpty() ? tr("Yes")
                                      : tr("All the same");
    case Hits: {
        QStringList sentences;
        for (const indicators::Hit &hit : entry.hits)
            sentences.append(hit.text);
        return core::plainText(sentences.join(u' '));
    }
    case Reason:
        return core::plainText(entry.overrideReason);
    default:
        return {};
    }
}

QVariant ExportPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BlockSafety::Entry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(entry, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            displayText(entry, index.column()));
    case Qt::EditRole:
        return index.column() == Reason ? QVariant(entry.overrideReason) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == HandedOver && mayGoIn(entry))
            return entry.isKeptOut() ? Qt::Unchecked : Qt::Checked;
        return {};
    case IsKeptOutRole:
        return entry.isKeptOut();
    default:
        return {};
    }
}

void ExportPreview::give(int row, const QString &reason)
{
    m_safety.setOverride(m_rows.at(row), reason);
    const QString key = keyOf(entryAt(row).indicator);
    if (reason.isEmpty())
        m_reasons.remove(key);
    else
        m_reasons.insert(key, reason);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit changed();
}

bool ExportPreview::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !mayGoIn(entryAt(index.row())))
        return false;
    if (role == Qt::EditRole && index.column() == Reason) {
        const QString reason = value.toString().simplified().left(longestReason);
        if (reason != entryAt(index.row()).overrideReason)
            give(index.row(), reason);
        return true;
    }
    if (role != Qt::CheckStateRole || index.column() != HandedOver)
        return false;
    if (value.toInt() == Qt::Checked) {
        if (entryAt(index.row()).isKeptOut())
            emit reasonWanted(index.siblingAtColumn(Reason));
        return false;
    }
    give(index.row(), {});
    return true;
}

Qt::ItemFlags ExportPreview::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const BlockSafety::Entry &entry = entryAt(index.row());
    if (mayGoIn(entry) && index.column() == HandedOver)
        flags |= Qt::ItemIsUserCheckable;
    if (mayGoIn(entry) && index.column() == Reason)
        flags |= Qt::ItemIsEditable;
    if (!entry.isKeptOut())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QVariant ExportPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Entry:
        return tr("Entry");
    case What:
        return tr("What it is");
    case HandedOver:
        return tr("Handed over");
    case Hits:
        return tr("What it would also hit");
    case Reason:
        return tr("Your reason");
    default:
        return {};
    }
}

QString ExportPreview::text(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QStringList lines;
    for (const int row : rows) {
        if (!entryAt(row).isKeptOut())
            lines.append(core::plainText(entryAt(row).indicator.text(m_form)));
    }
    return lines.join(u'\n');
}

QStringList ExportPreview::mimeTypes() const
{
    return {QStringLiteral("text/plain")};
}

QMimeData *ExportPreview::mimeData(const QModelIndexList &indexes) const
{
    const QString dragged = text(indexes);
    if (dragged.isEmpty())
        return nullptr;
    auto *mime = new QMimeData;
    mime->setText(dragged);
    return mime;
}

} // namespace items
