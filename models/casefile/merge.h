// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QJsonObject>

#include "casefile/caseconnection.h"
#include "casefile/casestore.h"
#include "casefile/casewriter.h"
#include "casefile/mergeresult.h"

namespace casefile {

/// Takes what other cases hold into one: answers and sent packets with the hash that proves them
/// there, so that each is known again and comes once; which files were imported; and the analyst's
/// layer as steps of this case. Behind them stands an entry of kind Merge that says whence they
/// came. Its JSON:
///
///   "file", "title", "head", "entries" (that the head proves), "dropped" of the other case;
///   "answers", "knownAnswers", "sent", "knownSent", "newNames", "imports", "steps": counts;
///   "firstAnswer", "firstSent", "firstEntry": the first id of those that came in, where some did
///
/// Verdicts and exports of the other case stay there: they were said on what it held alone. So does
/// what it says of names and addresses: verdicts and exports rest on that, and no packet proves it,
/// so whoever merges looks them up (MergeWatch). Lives on the thread of its connection, for one
/// use.
class Merge
{
public:
    Merge(const CaseConnection &into, MergeWatch watch);
    ~Merge();
    Q_DISABLE_COPY_MOVE(Merge)

    /// In one transaction, all of them or nothing. A case that is not sound is refused before
    /// anything is written, and none is changed.
    core::Result<QList<MergeResult>> apply(const QStringList &paths);

private:
    struct Other;

    core::Result<void> open(const QString &path);
    core::Result<void> verify(Other &other);
    void countRead(qint64 pieces);
    core::Result<void> takeAll();
    core::Result<void> take(Other &other);
    core::Result<void> takeAnswers(Other &other);
    core::Result<void> takeFacts(const core::Observation &answer);
    core::Result<void> takeSent(Other &other);
    core::Result<void> takeImports(Other &other);
    core::Result<void> takeLayer(Other &other);
    core::Result<void> takePap(Other &other);
    core::Result<void> addStep(const core::Edit &edit);
    core::Result<void> addEntry(EntryKind kind, const QJsonObject &content);
    core::Result<EvidenceChain::Seal> seal();
    core::Result<void> unlessStopped() const;

    const CaseConnection &m_into;
    MergeWatch m_watch;
    qint64 m_read = 0; ///< pieces, as MergeWatch counts them
    qint64 m_all = 0;
    std::vector<std::unique_ptr<Other>> m_others;
    CaseInfo m_info; ///< of the case that they come into
    core::AnnotationLog m_layer;
    CaseWriter m_writer;
    core::UtcMs m_at;
};

} // namespace casefile
