// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

namespace settings {

/// How indicators are handed to the same people again and again: the choices under a name. The
/// words are those of the command line.
struct ExportProfile
{
    Q_DECLARE_TR_FUNCTIONS(settings::ExportProfile)

public:
    static constexpr qsizetype longestTitle = 60;

    QString title;
    QString format;
    QString scope{}; ///< empty: the standard one
    QString tlp = QStringLiteral("amber");
    bool isDefanged = true;

    bool operator==(const ExportProfile &) const = default;

    /// The ones Fluxcase begins with.
    static QList<ExportProfile> standard();
};

} // namespace settings
