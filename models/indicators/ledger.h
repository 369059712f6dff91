// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include "indicators/indicatorset.h"

namespace indicators {

/// What of a case is out: handed over in one format, and not taken back since.
class Account
{
public:
    core::UtcMs lastAt() const { return m_lastAt; } ///< 0: never handed over
    /// False: not all that was handed over is known, as an older Fluxcase kept only how many.
    bool isComplete() const { return m_isComplete; }
    const QList<Indicator> &indicators() const { return m_indicators; }
    const QList<Indicator> &observed() const { return m_observed; }
    bool isEmpty() const { return m_indicators.isEmpty() && m_observed.isEmpty(); }

    /// Whether a list of what is new at that time has to hold it: it never went out, or what went
    /// out has run out and it has not.
    bool isNew(const Indicator &indicator, bool isEvidence, core::UtcMs at) const;
    /// A list that takes back what is out, or of it what is about these names (all when empty).
    IndicatorSet withdrawal(const Origin &origin, const QList<core::DomainName> &names = {}) const;

private:
    friend class Ledger;
    void take(const Indicator &indicator, bool isEvidence);
    void drop(const QSet<QString> &keys);

    core::UtcMs m_lastAt = 0;
    bool m_isComplete = true;
    QList<Indicator> m_indicators;
    QList<Indicator> m_observed;
    QHash<QString, qsizetype> m_rows; ///< in the list it is in; by what it is
};

/// The exports of a case, as its entries keep them. An entry says in JSON, beside what is for
/// people (see app::ExportEntry):
///
///   "format"   its word              "purpose"  see wordOf(Purpose); without it: everything
///   "profile"  under whose title it was made; without it: none
///   "to"       of a push: the server's URL
///   "list", "evidence"  records of what it holds (see recordOf()); without "list": not kept
///   "parts"    how many entries hold these lists; without it: this one
///   "cut"      true: there was more than is kept
///
/// A list that is too long for one entry goes on in the next ones, which say "continues": true and
/// have "list" and "evidence" only.
class Ledger
{
public:
    static constexpr qsizetype mostRecords = 50'000; ///< of one export
    static constexpr qsizetype partBytes = 600'000;  ///< of the records in one entry

    /// Of which exports: in one format, under one profile (empty: under all), or to one server.
    struct Which
    {
        QString format;
        QString profile{};
        QString url{};
    };

    explicit Ledger(const Which &which)
        : m_which(which)
    {}

    /// Contents of the entries that keep an export: `about` and what was in it.
    static QList<QJsonObject> entriesOf(QJsonObject about, const IndicatorSet &set);

    /// The next entry of the case about an export, in order of storage.
    void add(core::UtcMs at, const QJsonObject &content);
    /// What is out, with all that was added.
    Account account();

private:
    bool isAbout(const QJsonObject &content) const;
    void read(const QJsonObject &content);
    void finish();

    const Which m_which;
    Account m_account;
    bool m_isOpen = false; ///< an export is being read, one of those asked for
    bool m_isWithdrawal = false;
    bool m_isComplete = true; ///< all that this export held is known
    qint64 m_partsLeft = 0;
    QSet<QString> m_takenBack; ///< keys, by this export
};

} // namespace indicators
