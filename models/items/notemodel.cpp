// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/notemodel.h"

#include <algorithm>

#include "core/edit.h"
#include "core/utctime.h"
#include "items/celltext.h"

namespace items {

NoteModel::NoteModel(const ObservationLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{}

void NoteModel::setName(const core::DomainName &name)
{
    m_name = name;
    refresh();
}

void NoteModel::setAnnotations(const core::Annotations &annotations)
{
    m_notes = annotations.notes;
    refresh();
}

void NoteModel::refresh()
{
    QList<core::Note> fresh = rows();
    if (fresh == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

QList<core::Note> NoteModel::rows() const
{
    const flux::NameHistory *history = m_name.isEmpty() ? nullptr : m_log.history(m_name);
    const auto isOfName = [&](const core::Target &target) {
        switch (target.kind) {
        case core::Target::Kind::Case:
        case core::Target::Kind::Moment:
            return true;
        case core::Target::Kind::Name:
            return target.name == m_name;
        case core::Target::Kind::Address:
            return history && std::any_of(history->addresses().begin(), history->addresses().end(),
                                          [&](const flux::AddressHistory &address) {
                                              return address.address == target.address;
                                          });
        }
        Q_UNREACHABLE();
    };
    QList<core::Note> rows;
    for (const core::Note &note : m_notes) {
        if (isOfName(note.target))
            rows.append(note);
    }
    return rows;
}

int NoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NoteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NoteModel::displayText(const core::Note &note, int column)
{
    switch (column) {
    case About:
        return core::textOf(note.target);
    case Text:
        return note.text.simplified();
    case Written:
        return core::utcText(note.changedAt != 0 ? note.changedAt : note.writtenAt);
    default:
        return {};
    }
}

QVariant NoteModel::sortValue(const core::Note &note, int column)
{
    switch (column) {
    case About:
        if (note.target.kind == core::Target::Kind::Address)
            return sortKey(note.target.address);
        return displayText(note, column);
    case Written:
        return note.changedAt != 0 ? note.changedAt : note.writtenAt;
    default:
        return displayText(note, column);
    }
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Note &note = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(note, index.column());
    case SortRole:
        return sortValue(note, index.column());
    case NoteRole:
        return QVariant::fromValue(note);
    default:
        return {};
    }
}

QVariant NoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case About:
        return tr("About");
    case Text:
        return tr("Note");
    case Written:
        return tr("Written");
    default:
        return {};
    }
}

} // namespace items
