// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/addressmodel.h"

#include <utility>

#include <QLocale>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "items/celltext.h"

namespace items {

namespace {

QString placeText(const core::Place &place)
{
    // The city of an unknown country would read like a country.
    if (!place.isKnown())
        return {};
    return core::plainText(place.city.isEmpty() ? place.countryCode
                                                : place.countryCode % u' ' % place.city);
}

QString displayText(const flux::AddressHistory &address, int column)
{
    switch (column) {
    case AddressModel::Address:
        return address.address.toString();
    case AddressModel::Network:
        return orDash(core::plainText(address.network.label()));
    case AddressModel::Place:
        return orDash(placeText(address.place));
    case AddressModel::FirstSeen:
        return core::utcText(address.firstSeen);
    case AddressModel::LastSeen:
        return core::utcText(address.lastSeen);
    case AddressModel::Answers:
        return QLocale().toString(address.answers);
    case AddressModel::Spells:
        return QLocale().toString(address.spells.size());
    default:
        return {};
    }
}

QVariant sortValue(const flux::AddressHistory &address, int column)
{
    switch (column) {
    case AddressModel::Address:
        return sortKey(address.address);
    case AddressModel::Network:
        return address.network.asn;
    case AddressModel::Place:
        return placeText(address.place);
    case AddressModel::FirstSeen:
        return address.firstSeen;
    case AddressModel::LastSeen:
        return address.lastSeen;
    case AddressModel::Answers:
        return address.answers;
    case AddressModel::Spells:
        return address.spells.size();
    default:
        return {};
    }
}

} // namespace

AddressModel::AddressModel(const ObservationLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    connect(&log, &ObservationLog::appended, this,
            [this](const core::DomainName &name, qsizetype first) {
                if (name == m_name)
                    update(first);
            });
    connect(&log, &ObservationLog::factsChanged, this, [this](const core::DomainName &name) {
        if (name == m_name)
            emitChanged(0, m_rows - 1);
    });
    connect(&log, &ObservationLog::cleared, this, [this] { setName({}); });
}

void AddressModel::setName(const core::DomainName &name)
{
    beginResetModel();
    m_name = name;
    m_rowOf.clear();
    m_rows = 0;
    if (const flux::NameHistory *history = m_log.history(name)) {
        m_rows = static_cast<int>(history->addresses().size());
        noteRows(*history, 0);
    }
    endResetModel();
}

void AddressModel::setAnnotations(const core::Annotations &annotations)
{
    m_annotations = annotations;
    emitChanged(0, m_rows - 1);
}

QString AddressModel::tagText(const core::IpAddress &address) const
{
    const core::Target target = core::Target::of(address);
    QStringList words;
    if (m_annotations.has(target, core::Mark::Trusted))
        words.append(tr("trusted"));
    if (m_annotations.has(target, core::Mark::Hidden))
        words.append(tr("hidden"));
    return (words + m_annotations.tags.value(target)).join(QLatin1String(", "));
}

int AddressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AddressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AddressModel::data(const QModelIndex &index, int role) const
{
    const flux::NameHistory *history = m_log.history(m_name);
    if (!history || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const flux::AddressHistory &address = history->addresses()[index.row()];
    switch (role) {
    case HiddenRole:
        return m_annotations.has(core::Target::of(address.address), core::Mark::Hidden);
    case Qt::DisplayRole:
        if (index.column() == Tags)
            return orDash(tagText(address.address));
        return displayText(address, index.column());
    case SortRole:
        if (index.column() == Tags)
            return tagText(address.address);
        return sortValue(address, index.column());
    case RowRole:
        return index.row();
    case IpAddressRole:
        return QVariant::fromValue(address.address);
    default:
        return {};
    }
}

QVariant AddressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Address");
    case Network:
        return tr("Network");
    case Place:
        return tr("Place");
    case FirstSeen:
        return tr("First seen");
    case LastSeen:
        return tr("Last seen");
    case Answers:
        return tr("Answers");
    case Spells:
        return tr("Spells");
    case Tags:
        return tr("Tags");
    default:
        return {};
    }
}

void AddressModel::update(qsizetype first)
{
    const flux::NameHistory &history = *m_log.history(m_name);
    const AnswerList &observations = m_log.observations(m_name);
    int from = m_rows;
    int to = -1;
    for (qsizetype i = first; i < observations.size(); ++i) {
        for (const core::IpAddress &address : observations[i].addresses()) {
            if (const auto row = m_rowOf.constFind(address); row != m_rowOf.constEnd()) {
                from = qMin(from, *row);
                to = qMax(to, *row);
            }
        }
    }
    emitChanged(from, to);

    const int rows = static_cast<int>(history.addresses().size());
    if (rows == m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    const int known = std::exchange(m_rows, rows);
    noteRows(history, known);
    endInsertRows();
}

void AddressModel::noteRows(const flux::NameHistory &history, int from)
{
    for (int row = from; row < m_rows; ++row)
        m_rowOf.insert(history.addresses()[row].address, row);
}

void AddressModel::emitChanged(int from, int to)
{
    if (from <= to)
        emit dataChanged(createIndex(from, Address), createIndex(to, ColumnCount - 1));
}

} // namespace items
