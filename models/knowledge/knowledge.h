// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QList>
#include <QSet>

#include "core/facts.h"
#include "core/result.h"
#include "knowledge/list.h"
#include "knowledge/operatornames.h"
#include "knowledge/prefixtable.h"
#include "knowledge/suffixtable.h"

namespace knowledge {

/// What lists say about addresses and names: kind, operator, provider, and which list says so. Made
/// once, then only read, by as many threads as want to. Knows no network and asks nobody.
class Knowledge
{
public:
    /// Knows only what the Public Suffix List says of names.
    Knowledge() = default;
    explicit Knowledge(std::vector<List> lists);

    /// The shipped lists, each replaced by the user's own of the same file name; a broken one of
    /// the user's gives way to the shipped one and is told of in problems(). Either folder may be
    /// missing.
    static std::shared_ptr<const Knowledge> load(const QString &shippedFolder,
                                                 const QString &ownFolder = {});

    /// Adds operator, provider, kinds and hits to what databases said of the network.
    core::AddressFacts complete(core::AddressFacts facts) const;
    /// Nothing for a name that no list holds.
    std::optional<core::NameFacts> facts(const core::DomainName &name) const;

    const QList<ListInfo> &lists() const { return m_lists; }
    const QList<core::Error> &problems() const { return m_problems; }

private:
    /// One row, as the tables point at it.
    struct Entry
    {
        List::Kind kind = List::Kind::Cdn;
        quint16 list = 0;
        bool isExcepted = false;
        QString value;
    };
    struct Word
    {
        QString pattern;
        quint32 entry = 0;
    };
    class Finding;

    void add(const List &list);
    void add(const List::Row &row, List::Kind kind, quint32 entry);
    /// The entry for a row; rows that differ only in what they hold share one.
    quint32 entryOf(const List::Row &row, List::Kind kind);
    core::ListHit hitOf(const Entry &entry) const;
    void addRanges(Finding &finding, const core::IpAddress &address) const;
    void addNetwork(Finding &finding, const core::Network &network) const;

    QList<ListInfo> m_lists;
    QList<core::Error> m_problems;
    std::vector<Entry> m_entries;
    PrefixTable m_ranges;
    SuffixTable m_domains;
    QMultiHash<quint32, quint32> m_networks;
    std::vector<Word> m_words;
    OperatorNames m_operators;
    QSet<QString> m_closedProviders;
    QSet<QString> m_anycastProviders;
};

} // namespace knowledge
