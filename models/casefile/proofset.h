// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QSqlDatabase>

#include "casefile/evidencechain.h"

namespace casefile {

/// The proofs of one stream of a case, to tell which pieces it holds. 24 bytes each.
class ProofSet
{
public:
    /// `table`: "packet" or "sent".
    static core::Result<ProofSet> read(const QSqlDatabase &database, const char *table);

    bool contains(QByteArrayView proof) const;

private:
    using Proof = std::array<char, EvidenceChain::saltBytes + EvidenceChain::checkBytes>;

    static Proof toProof(QByteArrayView bytes);

    std::vector<Proof> m_proofs; ///< sorted
};

} // namespace casefile
