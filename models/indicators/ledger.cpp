// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/ledger.h"

#include <utility>

#include <QJsonArray>
#include <QJsonDocument>

#include "indicators/record.h"

namespace indicators {

namespace {

QString keyOf(const Indicator &indicator, bool isEvidence)
{
    const QString owner = indicator.name.isEmpty() ? QString() : indicator.name.toString();
    const QString subject = indicator.subject.isEmpty() ? QString() : indicator.subject.toString();
    return (isEvidence ? QStringLiteral("e|") : QStringLiteral("i|")) + toString(indicator.role) +
           u'|' + indicator.text(Form::Raw) + u'|' + subject + u'|' + owner;
}

/// Puts records into entries until they are full.
class Parts
{
public:
    explicit Parts(const QJsonObject &about)
        : m_entries{about}
    {}

    void add(QLatin1String field, const QList<Indicator> &indicators)
    {
        for (const Indicator &indicator : indicators) {
            if (m_records++ >= Ledger::mostRecords) {
                m_isCut = true;
                return;
            }
            const QJsonArray record = recordOf(indicator);
            const qsizetype bytes = QJsonDocument(record).toJson(QJsonDocument::Compact).size() + 1;
            if (m_bytes + bytes > Ledger::partBytes) {
                m_entries.append(QJsonObject{{QStringLiteral("continues"), true}});
                m_lists.append(QHash<QString, QJsonArray>());
                m_bytes = 0;
            }
            m_bytes += bytes;
            m_lists.last()[field].append(record);
        }
    }

    QList<QJsonObject> take()
    {
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            for (auto list = m_lists[i].begin(); list != m_lists[i].end(); ++list)
                m_entries[i].insert(list.key(), list.value());
        }
        QJsonObject &first = m_entries.first();
        if (!first.contains(QLatin1String("list")))
            first.insert(QStringLiteral("list"), QJsonArray());
        if (m_entries.size() > 1)
            first.insert(QStringLiteral("parts"), m_entries.size());
        if (m_isCut)
            first.insert(QStringLiteral("cut"), true);
        return m_entries;
    }

private:
    QList<QJsonObject> m_entries;
    QList<QHash<QString, QJsonArray>> m_lists{{}};
    qsizetype m_bytes = 0;
    qsizetype m_records = 0;
    bool m_isCut = false;
};

bool isAbout(const Indicator &indicator, const QList<core::DomainName> &names)
{
    return names.isEmpty() || names.contains(indicator.subject);
}

} // namespace

// --- what is out -----------------------------------------------------------------------------

bool Account::isNew(const Indicator &indicator, bool isEvidence, core::UtcMs at) const
{
    const auto row = m_rows.constFind(keyOf(indicator, isEvidence));
    if (row == m_rows.constEnd())
        return true;
    const Indicator &out = (isEvidence ? m_observed : m_indicators).at(*row);
    return !isEvidence && out.stateAt(at) == Indicator::State::Expired &&
           indicator.stateAt(at) == Indicator::State::Current;
}

IndicatorSet Account::withdrawal(const Origin &origin, const QList<core::DomainName> &names) const
{
    IndicatorSet set{origin, {}};
    set.purpose = Purpose::Withdrawal;
    for (Indicator indicator : m_indicators) {
        if (!isAbout(indicator, names))
            continue;
        indicator.revoked = true;
        set.indicators.append(indicator);
        if (indicator.role != Indicator::Role::WatchedName || !indicator.url.isEmpty())
            continue;
        CaseName name{indicator.name, {}, indicator.firstSeen, indicator.lastSeen};
        name.verdict.verdictClass = indicator.verdictClass;
        name.verdict.confidence = indicator.confidence;
        set.names.append(name);
    }
    for (Indicator seen : m_observed) {
        if (!isAbout(seen, names))
            continue;
        seen.revoked = true;
        set.observed.append(seen);
    }
    return set;
}

void Account::take(const Indicator &indicator, bool isEvidence)
{
    QList<Indicator> &list = isEvidence ? m_observed : m_indicators;
    const QString key = keyOf(indicator, isEvidence);
    const auto row = m_rows.constFind(key);
    if (row != m_rows.constEnd()) {
        list[*row] = indicator;
        return;
    }
    m_rows.insert(key, list.size());
    list.append(indicator);
}

void Account::drop(const QSet<QString> &keys)
{
    const QList<Indicator> indicators = std::exchange(m_indicators, {});
    const QList<Indicator> observed = std::exchange(m_observed, {});
    m_rows.clear();
    for (const Indicator &indicator : indicators) {
        if (!keys.contains(keyOf(indicator, false)))
            take(indicator, false);
    }
    for (const Indicator &seen : observed) {
        if (!keys.contains(keyOf(seen, true)))
            take(seen, true);
    }
}

// --- what was handed over --------------------------------------------------------------------

QList<QJsonObject> Ledger::entriesOf(QJsonObject about, const IndicatorSet &set)
{
    about.insert(QStringLiteral("purpose"), wordOf(set.purpose));
    Parts parts(about);
    parts.add(QLatin1String("list"), set.indicators);
    parts.add(QLatin1String("evidence"), set.observed);
    return parts.take();
}

bool Ledger::isAbout(const QJsonObject &content) const
{
    const auto text = [&content](const char *field) {
        return content.value(QLatin1String(field)).toString();
    };
    const QString profile = text("profile");
    // What was taken back from everybody was taken back from these too.
    const bool isTheirs = m_which.profile.isEmpty() || profile == m_which.profile ||
                          (m_isWithdrawal && profile.isEmpty());
    return text("format") == m_which.format && text("to") == m_which.url && isTheirs;
}

void Ledger::read(const QJsonObject &content)
{
    qsizetype records = 0;
    for (const bool isEvidence : {false, true}) {
        const auto field = isEvidence ? QLatin1String("evidence") : QLatin1String("list");
        for (const QJsonValue &value : content.value(field).toArray()) {
            const auto indicator = indicatorOf(value.toArray());
            if (!indicator || ++records > mostRecords)
                m_isComplete = false;
            else if (m_isWithdrawal)
                m_takenBack.insert(keyOf(*indicator, isEvidence));
            else
                m_account.take(*indicator, isEvidence);
        }
    }
}

void Ledger::finish()
{
    if (!std::exchange(m_isOpen, false))
        return;
    if (m_isWithdrawal)
        m_account.drop(std::exchange(m_takenBack, {}));
    else
        m_account.m_isComplete &= m_isComplete && m_partsLeft == 0;
}

void Ledger::add(core::UtcMs at, const QJsonObject &content)
{
    if (content.value(QStringLiteral("continues")).toBool()) {
        if (m_isOpen && m_partsLeft-- > 0)
            read(content);
        return;
    }
    finish();
    const auto purpose = purposeFromWord(content.value(QStringLiteral("purpose")).toString());
    m_isWithdrawal = purpose == Purpose::Withdrawal;
    m_isOpen = isAbout(content);
    if (!m_isOpen)
        return;
    if (!m_isWithdrawal)
        m_account.m_lastAt = at;
    m_isComplete = content.value(QStringLiteral("list")).isArray() &&
                   !content.value(QStringLiteral("cut")).toBool();
    m_partsLeft = content.value(QStringLiteral("parts")).toInt(1) - 1;
    read(content);
}

Account Ledger::account()
{
    finish();
    return m_account;
}

} // namespace indicators
