// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include "items/exportpreview.h"
#include "items/exporttext.h"

class QPlainTextEdit;

namespace widgets {

class ExportTable;
class Panel;
class PlainLabel;

/// What is handed over and what else it would hit, above; the beginning of what will be written,
/// below.
class ExportViews final : public QSplitter
{
    Q_OBJECT

public:
    /// The preview outlives the views.
    explicit ExportViews(items::ExportPreview &preview, QWidget *parent = nullptr);

    /// What will be written; null while it is not known yet.
    void setText(const items::ExportText *text);
    void follow();

private:
    QString textCaption() const;
    QString whyOf(const QModelIndex &row) const;

    items::ExportPreview &m_preview;
    bool m_hasText = false;
    items::ExportText m_text;
    ExportTable *m_table = nullptr;
    PlainLabel *m_why = nullptr;
    widgets::Panel *m_entries = nullptr; // QFrame has a Panel of its own
    widgets::Panel *m_written = nullptr;
    QPlainTextEdit *m_view = nullptr;
};

} // namespace widgets
