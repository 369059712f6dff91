// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <memory>

#include "casefile/evidencechain.h"
#include "casefile/statement.h"

namespace casefile {

/// Gives the pieces of evidence of one stream in order of their ids, as they are in the case, with
/// the bytes that their hash is made of. Lives on the thread of its connection and is destroyed
/// before the connection is closed.
class EvidenceSource
{
public:
    static constexpr qsizetype proofBytes = EvidenceChain::saltBytes + EvidenceChain::checkBytes;

    struct Piece
    {
        qint64 id = 0;
        QByteArray proof;
        QByteArray content; ///< canonical
    };

    static std::unique_ptr<EvidenceSource> of(Stream stream, const QSqlDatabase &database);
    virtual ~EvidenceSource() = default;
    Q_DISABLE_COPY_MOVE(EvidenceSource)

    /// The next piece; null at the end. A piece that cannot be read is an error.
    core::Result<const Piece *> peek();
    void pop() { m_hasPiece = false; }
    /// Lets go of the rows, so that the case can be written, and goes on behind them after that.
    virtual void pause();

protected:
    /// `sql`: an id and what else is read, of all rows with an id of at least its one question
    /// mark, in order of ids.
    EvidenceSource(const QSqlDatabase &database, const QString &sql);

    /// 1, or 0 at the end.
    virtual core::Result<int> advance(Piece &piece) = 0;
    /// The statement's next row: 1, or 0 at the end.
    core::Result<int> step();
    const Statement &statement() const { return m_statement; }

private:
    Statement m_statement;
    bool m_isRunning = false;
    qint64 m_from = std::numeric_limits<qint64>::min(); ///< rows before were given
    Piece m_piece;
    bool m_hasPiece = false;
};

} // namespace casefile
