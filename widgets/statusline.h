// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

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
    void setQueryRate(double perSecond);
    void setCaseFile(const QString &path);
    void setSaved(core::UtcMs at);
    void setGeoSources(const QStringList &sources, const QStringList &problems);

private:
    PlainLabel *add(QStatusBar *bar, const QString &objectName);
    void showSaved();

    PlainLabel *m_watched = nullptr;
    PlainLabel *m_rate = nullptr;
    PlainLabel *m_saved = nullptr;
    PlainLabel *m_geo = nullptr;
    QString m_caseFile;
    core::UtcMs m_savedAt = 0;
};

} // namespace widgets
