// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include "core/selection.h"
#include "items/givenaddresses.h"
#include "items/observationlog.h"

namespace items {

/// What the pointer is over, in whichever view: a moment, or addresses.
struct Hover
{
    core::UtcMs at = 0; ///< 0: no moment
    QSet<core::IpAddress> addresses{};

    bool isEmpty() const { return at == 0 && addresses.isEmpty(); }
    bool operator==(const Hover &) const = default;
};

/// The one selection that every chart, table and count of a name follows; each name keeps its own.
/// Lives on the GUI thread.
class LinkedSelection final : public QObject
{
    Q_OBJECT

public:
    explicit LinkedSelection(const ObservationLog &log, QObject *parent = nullptr);

    void setName(const core::DomainName &name);
    const core::DomainName &name() const { return m_name; }
    const core::Selection &value() const { return m_value; }
    /// The same for views of addresses: with resolvers picked, its addresses are those that they
    /// gave in the selected time. Costs O(answers) after each change of it, then O(new answers).
    const core::Selection &ofAddresses() const;
    /// Of every name where something is selected.
    QHash<core::DomainName, core::Selection> all() const;
    /// Selects this in the picture of a name, which need not be the one in sight; no step of the
    /// analyst's.
    void restore(const core::DomainName &name, const core::Selection &selection);

    const Hover &hover() const { return m_hover; }

    /// What answers of the name to show. Costs O(addresses) after each change, then O(its records).
    bool holds(const core::Observation &answer) const;
    /// The same of an answer of the name, by its number in the log; false beyond the last.
    bool holdsAnswer(qsizetype row) const;
    /// Of all answers of the name, in their order, those to show.
    std::vector<quint32> answers() const;
    /// Addresses of the name that are selected.
    int addresses() const;
    /// "UA · AS64500 · 14:02:11Z – 14:05:00Z · 12 of 39 addresses"; empty: nothing is selected.
    QString sentence() const;

public slots:
    void set(const core::Selection &selection);
    /// Answers of this time only; nothing for `to` <= `from`: of any time.
    void setTime(core::UtcMs from, core::UtcMs to);
    void toggleCountry(const QString &code);
    void toggleNetwork(quint32 asn);
    void toggleAddress(const core::IpAddress &address);
    void toggleResolver(const core::Endpoint &resolver);
    void clear();
    /// 0: no moment.
    void hoverMoment(core::UtcMs at);
    /// An empty address: none.
    void hoverAddress(const core::IpAddress &address);
    void hoverCountry(const QString &code);
    void hoverNetwork(quint32 asn);
    void hoverNothing();

signals:
    void changed();
    /// The analyst selected something else in the picture of the name.
    void chosen(const core::Selection &before);
    void hoverChanged();

private:
    void show(const core::Selection &selection);
    void hoverOver(const Hover &hover);
    /// Addresses of the name for which `holds` is true.
    template <typename Holds>
    void hoverAddresses(Holds holds);
    /// Brings m_ofAddresses up to date with the answers of the name.
    void narrow() const;
    /// Brings m_picked and m_marks up to date with the name's history.
    void gather() const;

    const ObservationLog &m_log;
    core::DomainName m_name;
    core::Selection m_value;
    Hover m_hover;
    QHash<core::DomainName, core::Selection> m_kept; ///< of the other names
    mutable GivenAddresses m_given;
    mutable core::Selection m_ofAddresses;
    mutable bool m_isNarrowed = false;
    mutable QSet<core::IpAddress> m_picked; ///< addresses in m_value, time aside
    mutable AddressMarks m_marks;           ///< the same, for answers
    mutable bool m_isGathered = false;
    /// Of the name, null: not looked up. A table asks of a million of them in a row.
    mutable const AnswerList *m_answers = nullptr;
};

} // namespace items
