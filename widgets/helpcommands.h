// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "actions.h"

namespace widgets {

/// The pages of the Help menu.
class HelpCommands final : public QObject
{
    Q_OBJECT

public:
    HelpCommands(const Actions &actions, QWidget *window);

    /// Databases in use, and sentences about those that could not be used.
    void setGeoSources(const QStringList &sources, const QStringList &problems);

private:
    QStringList m_geoSources;
    QStringList m_geoProblems;
};

} // namespace widgets
