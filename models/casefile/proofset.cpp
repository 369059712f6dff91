// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/proofset.h"

#include <algorithm>

#include "casefile/statement.h"

namespace casefile {

core::Result<ProofSet> ProofSet::read(const QSqlDatabase &database, const char *table)
{
    ProofSet set;
    Statement proofs(database, QStringLiteral("SELECT proof FROM %1 WHERE length(proof) = %2")
                                   .arg(QLatin1String(table))
                                   .arg(Proof().size()));
    if (const auto done = proofs.run(); !done)
        return core::unexpected(done.error());
    while (proofs.next())
        set.m_proofs.push_back(toProof(proofs.value(0).toByteArray()));
    if (const auto ended = proofs.ended(); !ended)
        return core::unexpected(ended.error());
    std::sort(set.m_proofs.begin(), set.m_proofs.end());
    return set;
}

bool ProofSet::contains(QByteArrayView proof) const
{
    return proof.size() == static_cast<qsizetype>(Proof().size()) &&
           std::binary_search(m_proofs.begin(), m_proofs.end(), toProof(proof));
}

ProofSet::Proof ProofSet::toProof(QByteArrayView bytes)
{
    // What claims to be as long may be a text, whose characters take more.
    Proof proof{};
    std::copy_n(bytes.begin(), std::min<size_t>(static_cast<size_t>(bytes.size()), proof.size()),
                proof.begin());
    return proof;
}

} // namespace casefile
