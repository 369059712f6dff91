// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace items {

/// Cells to take out of the window: a header and rows, as a table shows them, so with defanged
/// names. A value.
struct Sheet
{
    enum class Form
    {
        Shown,    ///< names defanged, addresses not
        Live,     ///< nothing defanged: for another program
        Defanged, ///< addresses too: harmless wherever it is pasted
    };

    QStringList header{};
    QList<QStringList> rows{};

    /// One line a row, cells parted by tabs, without the header.
    QString text(Form form) const;
    /// RFC 4180, with the header.
    QString csv(Form form) const;

    /// A cell that is shown, in another form.
    static QString cell(const QString &shown, Form form);
};

} // namespace items
