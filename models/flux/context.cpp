// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/context.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>

#include "core/plaintext.h"
#include "core/reputation.h"

namespace flux {

namespace {

constexpr auto registrationDays = QLatin1String("registrationDays");
constexpr auto sharedPool = QLatin1String("sharedPool");
constexpr auto listHits = QLatin1String("listHits");
constexpr double daysAYear = 365.25;
/// From here on an age is said in years.
constexpr double manyDays = 730;
/// As many as a user's folder may hold.
constexpr qsizetype mostLists = 64;
constexpr qsizetype listsShown = 3;
constexpr qsizetype longestListName = 60;
/// Of an ISO 8601 date.
constexpr qsizetype longestDate = 10;
constexpr int mostHits = 1'000'000;

QDate dateOf(core::UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
}

} // namespace

Context::Context(const std::vector<Witness> &witnesses)
{
    for (const Witness &witness : witnesses) {
        const core::UtcMs first = witness.sight->firstAt();
        if (first != 0 && (m_firstAt == 0 || first < m_firstAt))
            m_firstAt = first;
        m_lastAt = std::max(m_lastAt, witness.sight->lastAt());
    }
}

void Context::add(const core::ListHit &list, int count)
{
    if (!core::isReputation(list))
        return;
    const auto same = std::ranges::find(m_lists, list, &ListUse::list);
    if (same == m_lists.end() && m_lists.size() < mostLists)
        m_lists.append({list, count});
    else if (same != m_lists.end())
        same->hits = std::min(same->hits + count, mostHits);
}

double Context::registeredDays() const
{
    // A day is what is known of a registration: whole days are counted. One after the first answer
    // is of a name that was free before, or never asked for anything else.
    return std::max<double>(0, static_cast<double>(m_registration->date.daysTo(dateOf(m_firstAt))));
}

QList<Measure> Context::measures() const
{
    QList<Measure> all;
    if (m_registration && m_firstAt != 0)
        all.append({registrationDays, registeredDays()});
    if (m_kin.names > 0)
        all.append({sharedPool, m_kin.kinship});
    int hits = 0;
    for (const ListUse &use : m_lists)
        hits = std::min(hits + use.hits, mostHits);
    if (hits > 0)
        all.append({listHits, static_cast<double>(hits)});
    return all;
}

QString Context::text(const QString &feature) const
{
    if (feature == registrationDays)
        return registrationText();
    if (feature == sharedPool) {
        const QString percent = QString::number(std::lround(m_kin.kinship * 100));
        return m_kin.names == 1
                   ? tr("Shares addresses with a name of the case that is flux: kinship %1 %")
                         .arg(percent)
                   : tr("Shares addresses with %1 names of the case that are flux: closest kinship "
                        "%2 %")
                         .arg(QString::number(m_kin.names), percent);
    }
    return feature == listHits ? listsText() : QString();
}

QString Context::registrationText() const
{
    QString what = m_registration->date.toString(Qt::ISODate);
    if (!m_registration->registrar.isEmpty())
        what = tr("%1 (%2)").arg(what, m_registration->registrar);
    if (m_registration->date > dateOf(m_firstAt))
        return tr("Registered %1, after the first answer").arg(what);
    const double days = registeredDays();
    if (days >= manyDays)
        return tr("Registered %1, %2 years before the first answer")
            .arg(what, QString::number(days / daysAYear, 'f', 1));
    return days == 1 ? tr("Registered %1, a day before the first answer").arg(what)
                     : tr("Registered %1, %2 days before the first answer")
                           .arg(what, QString::number(days));
}

QString Context::listsText() const
{
    QList<ListUse> uses = m_lists;
    std::ranges::sort(uses, [](const ListUse &a, const ListUse &b) {
        return a.hits != b.hits ? a.hits > b.hits : a.list.list < b.list.list;
    });
    QStringList texts;
    for (const ListUse &use : uses.first(std::min(listsShown, uses.size()))) {
        const QString name =
            core::plainText(use.list.list.mid(core::reputationMark.size()), longestListName);
        const QDate date = QDate::fromString(use.list.date.left(longestDate), Qt::ISODate);
        const qint64 days = date.isValid() ? std::max<qint64>(0, date.daysTo(dateOf(m_lastAt))) : 0;
        texts.append(date.isValid()
                         ? tr("%1 of %2 (%3 days old at the last answer): %4")
                               .arg(name, date.toString(Qt::ISODate), QString::number(days),
                                    QString::number(use.hits))
                         : tr("%1 without a date: %2").arg(name, QString::number(use.hits)));
    }
    if (uses.size() > listsShown)
        texts.append(tr("further lists: %1").arg(uses.size() - listsShown));
    return tr("Hits in lists of what others reported: %1").arg(texts.join(QStringLiteral("; ")));
}

} // namespace flux
