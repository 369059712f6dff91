// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotations.h"
#include "tables/tableview.h"

namespace items {
class NoteModel;
} // namespace items

namespace widgets {

/// What the analyst wrote down.
class NoteTable final : public TableView
{
    Q_OBJECT

public:
    explicit NoteTable(items::NoteModel *model, QWidget *parent = nullptr);

    void showNote(qint64 id);

signals:
    /// A row was activated.
    void editWanted(const core::Note &note);
};

} // namespace widgets
