// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include <numeric>

#include <QFileInfo>
#include <QLocale>
#include <QStatusBar>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "style/dress.h"
#include "style/plainlabel.h"

namespace widgets {

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
{
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(10, 0, 10, 0);
    m_watched = add(bar, QStringLiteral("statusWatched"));
    m_rate = add(bar, QStringLiteral("statusRate"));
    m_saved = add(bar, QStringLiteral("statusSaved"));
    m_saved->setElided(true);
    m_geo = add(bar, QStringLiteral("statusGeo"));
    m_geo->setElided(true);
    auto *zone = new PlainLabel(tr("All times UTC"));
    zone->setObjectName(QStringLiteral("statusZone"));
    zone->setMuted(true);
    zone->setFont(textFont(12));
    bar->addPermanentWidget(zone);
    setWatched(0);
    showSaved();
    setGeoSources({}, {});
}

PlainLabel *StatusLine::add(QStatusBar *bar, const QString &objectName)
{
    auto *label = new PlainLabel;
    label->setObjectName(objectName);
    label->setMuted(true);
    label->setFont(textFont(12));
    label->setContentsMargins(0, 0, 18, 0);
    bar->addWidget(label);
    return label;
}

void StatusLine::setWatched(qsizetype names)
{
    // The filled dot says that queries are being sent, the hollow one that none are.
    m_watched->setText(names == 0   ? tr("○ Nothing is watched")
                       : names == 1 ? tr("● 1 name watched")
                                    : tr("● %1 names watched").arg(names));
    m_isWatching = names > 0;
    if (!m_isWatching)
        m_rates.clear();
    showRate();
}

void StatusLine::setQueryRate(double perSecond)
{
    if (!m_isWatching)
        return;
    m_rates.append(perSecond);
    if (m_rates.size() > rateSeconds)
        m_rates.removeFirst();
    showRate();
}

void StatusLine::showRate()
{
    const double sum = std::accumulate(m_rates.begin(), m_rates.end(), 0.0);
    const double rate = m_rates.isEmpty() ? 0 : sum / static_cast<double>(m_rates.size());
    const bool isSlow = rate < 0.1;
    const QString figure = QLocale::c().toString(isSlow ? rate * 60 : rate, 'f', isSlow ? 0 : 1);
    m_rate->setText(m_rates.isEmpty() ? tr("0 queries/s")
                    : isSlow          ? tr("%1 queries/min").arg(figure)
                                      : tr("%1 queries/s").arg(figure));
}

void StatusLine::setCaseFile(const QString &path, bool practice)
{
    m_isPractice = practice;
    m_caseFile = core::plainText(QFileInfo(path).fileName(), 60);
    showGeo();
    m_savedAt = 0;
    showSaved();
}

void StatusLine::setSaved(core::UtcMs at)
{
    m_savedAt = at;
    showSaved();
}

void StatusLine::showSaved()
{
    if (m_savedAt == 0)
        m_saved->setText(m_caseFile);
    else if (m_caseFile.isEmpty())
        m_saved->setText(tr("Saved %1Z").arg(core::utcClock(m_savedAt)));
    else
        m_saved->setText(tr("Case saved %1Z · %2").arg(core::utcClock(m_savedAt), m_caseFile));
    // Never shown or hidden here: the bar hides its labels while it shows a message, and one that
    // is shown meanwhile lies over that.
    m_saved->setContentsMargins(0, 0, m_saved->text().isEmpty() ? 0 : 18, 0);
}

void StatusLine::setGeoSources(const QStringList &sources, const QStringList &problems)
{
    m_geoSources = sources;
    m_geoProblems = problems;
    showGeo();
}

void StatusLine::showGeo()
{
    const QString names = core::plainText(m_geoSources.join(QLatin1String(", ")), 80);
    QString text = m_isPractice             ? tr("Geo data: invented for practice")
                   : m_geoSources.isEmpty() ? tr("No geo data")
                                            : tr("Geo data: %1").arg(names);
    if (!m_geoProblems.isEmpty())
        text += tr(" · %1 not readable").arg(m_geoProblems.size());
    m_geo->setText(text);
    const QStringList all = m_geoSources + m_geoProblems;
    m_geo->setToolTip(toolTipText(core::plainText(all.join(QLatin1String("; ")), 2000)));
}

} // namespace widgets
