// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include <QHash>
#include <QObject>

#include "flux/casejudge.h"
#include "flux/namehistory.h"
#include "items/answerlist.h"
#include "items/unreadnames.h"

namespace items {

/// What the window shows of the open case: the answers of every name, and the history that they add
/// up to. Fed with batches that are already stored. Lives on the GUI thread.
class ObservationLog final : public QObject
{
    Q_OBJECT

public:
    explicit ObservationLog(QObject *parent = nullptr);
    ~ObservationLog() override;

    const QList<core::DomainName> &names() const { return m_names; }
    /// Place of the name among names(); −1: it is not in the case.
    qsizetype indexOf(const core::DomainName &name) const { return m_index.value(name, -1); }
    /// Those of them whose answers are not here: of these append() takes none.
    UnreadNames &unread() { return m_unread; }
    const UnreadNames &unread() const { return m_unread; }
    /// Null for a name that is not in the case. Valid until reset().
    const flux::NameHistory *history(const core::DomainName &name) const;
    /// Answers of one name, oldest first, without packets. Valid until clear().
    const AnswerList &observations(const core::DomainName &name) const;
    /// What the evidence of the whole case says, of each name and each resolver. Up to date when
    /// appended() and factsChanged() are sent. Valid until clear().
    const flux::CaseJudge &judge() const { return *m_judge; }
    qint64 size() const { return m_size; }
    /// Of all names, each once, in order first seen; those of name servers too.
    const QList<core::IpAddress> &addresses() const { return m_addressList; }
    /// Names an answer about which held the address.
    QList<core::DomainName> holders(const core::IpAddress &address) const;

public slots:
    /// Watched names, before their first answer; those that are there already stay as they are.
    void addNames(const QList<core::DomainName> &names);
    void append(const core::Batch &batch);
    /// Since when names are registered, as the analyst says.
    void setRegistrations(const QMap<core::DomainName, core::Registration> &registrations);
    /// Verdicts may be others although no answer came: what is known besides them is other.
    void judgeAnew() { emit judgedAnew(); }
    void clear();

signals:
    /// names() from `first` on are new. Sent once for all that come at once.
    void namesAdded(qsizetype first);
    /// Answers `first` … observations(name).size() − 1 are new. Sent once a name and batch, after
    /// its history is up to date.
    void appended(const core::DomainName &name, qsizetype first);
    /// A batch is in, and appended() and factsChanged() were sent for each of its names.
    void grown();
    /// Network or place of addresses of `name` that were there already became known.
    void factsChanged(const core::DomainName &name);
    void judgedAnew();
    void cleared();

private:
    struct Entry;
    /// What is known of an address, and the names that hold it: facts come to these alone, however
    /// many names the case has.
    struct Address
    {
        std::unique_ptr<const core::AddressFacts> facts; ///< null: nothing is known
        std::vector<Entry *> holders;
    };

    /// Made when it is asked for first: a large case has more names than anybody looks at.
    Entry *find(const core::DomainName &name) const;
    /// The batch without answers about names that are unread.
    core::Batch readOf(const core::Batch &batch) const;
    void take(const core::Batch &batch);
    void addSubjects(const QList<core::Observation> &observations);
    /// The names that hold one of these addresses already.
    QList<core::DomainName> addFacts(const QList<core::AddressFacts> &facts);
    void addObservation(Entry &entry, const core::Observation &observation);

    UnreadNames m_unread;
    QList<core::DomainName> m_names;
    QHash<core::DomainName, qsizetype> m_index;
    mutable std::vector<std::unique_ptr<Entry>> m_entries; ///< null: nothing was asked of it yet
    std::unordered_map<quint32, Address> m_addresses;      ///< by their number in m_words
    QList<core::IpAddress> m_addressList;
    std::shared_ptr<AnswerWords> m_words;
    QMap<core::DomainName, core::Registration> m_registrations;
    std::unique_ptr<flux::CaseJudge> m_judge;
    qint64 m_size = 0;
};

} // namespace items
