// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace items {
class ExportPreview;
}

namespace widgets {

/// The entries of an export: what is kept out first. A check mark asks for the reason in its row;
/// what is handed over can be dragged out and copied as text.
class ExportTable final : public QTableView
{
    Q_OBJECT

public:
    /// The preview outlives the table.
    explicit ExportTable(items::ExportPreview &preview, QWidget *parent = nullptr);

    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void dressColumns();

    items::ExportPreview &m_preview;
};

} // namespace widgets
