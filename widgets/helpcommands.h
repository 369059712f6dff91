// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "actions.h"

namespace widgets {

class NamePage;

/// The pages of the Help menu.
class HelpCommands final : public QObject
{
    Q_OBJECT

public:
    HelpCommands(const Actions &actions, QWidget *window);

    /// The guide to the verdict classes opens at that of the name shown there.
    void setPage(const NamePage *page) { m_page = page; }
    /// Databases in use, and sentences about those that could not be used.
    void setGeoSources(const QStringList &sources, const QStringList &problems);

private:
    void openClassGuide();

    const Actions &m_actions;
    QWidget *m_window = nullptr;
    const NamePage *m_page = nullptr;
    QStringList m_geoSources;
    QStringList m_geoProblems;
};

} // namespace widgets
