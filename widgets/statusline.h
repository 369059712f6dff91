// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "core/clock.h"

class QStatusBar;

namespace widgets {

class PlainLabel;

/// What the status bar says: names watched, queries a second, last saved, geo data, the time zone.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    void setWatched(qsizetype names);
    /// Called every second while names are watched; the mean of the last minute is shown.
    void setQueryRate(double perSecond);
    /// A practice case has places of its own, of no database that setGeoSources() names.
    void setCaseFile(const QString &path, bool practice);
    void setSaved(core::UtcMs at);
    void setGeoSources(const QStringList &sources, const QStringList &problems);

private:
    PlainLabel *add(QStatusBar *bar, const QString &objectName);
    void showRate();
    void showSaved();
    void showGeo();

    static constexpr qsizetype rateSeconds = 60;

    PlainLabel *m_watched = nullptr;
    PlainLabel *m_rate = nullptr;
    PlainLabel *m_saved = nullptr;
    PlainLabel *m_geo = nullptr;
    QList<double> m_rates; ///< queries of each of the last seconds
    QStringList m_geoSources;
    QStringList m_geoProblems;
    QString m_caseFile;
    bool m_isWatching = false;
    bool m_isPractice = false;
    core::UtcMs m_savedAt = 0;
};

} // namespace widgets
