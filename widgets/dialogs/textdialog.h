// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace widgets {

/// A page of plain text to read: about, licences, shortcuts.
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &objectName, const QString &title, const QString &text,
               const QFont &font, QWidget *parent);

    /// Version, licence, sources of data; `geoSources` and `geoProblems` as they were loaded.
    static QString aboutText(const QStringList &geoSources, const QStringList &geoProblems);
    /// Every key, from the table of actions.
    static QString shortcutsText();
};

} // namespace widgets
