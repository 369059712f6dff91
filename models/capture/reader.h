// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include <QList>
#include <QString>

#include "core/observation.h"

namespace capture {

/// Why a sound record is not taken: nothing is wrong with it.
enum class Skipped : quint8
{
    NoResponse,  ///< nobody answered, or only the question was seen
    NoQuestion,  ///< the question was not seen
    NotInternet, ///< of another class, such as CHAOS
    NotUnicast,  ///< multicast DNS, LLMNR, NetBIOS: not the DNS
    OtherType,   ///< reverse look-ups, services, …: nothing about where a name points
    Referral,    ///< a server pointed elsewhere: it says nothing about the name
    Unwanted     ///< not among the names that were asked for
};
inline constexpr size_t skippedKinds = 7;

/// "noResponse", …: the words of the command line, never translated.
QString toString(Skipped reason);

/// A record that cannot be understood.
struct Rejected
{
    qint64 line = 0; ///< from 1
    QString reason;  ///< translated; may quote hostile text
};

/// A stretch of a file. rows = observations + skipped + rejected.
struct Chunk
{
    qint64 rows = 0;
    QList<core::Observation> observations; ///< in the order of the file, freshness not told yet
    QList<Rejected> rejected;
    std::array<qint64, skippedKinds> skipped{};
    bool isLast = false;

    qint64 allSkipped() const;
};

/// Reads DNS answers that others have recorded, piece by piece: never more than a piece is held.
/// What cannot be understood is rejected row by row and never ends the program. Nothing is asked
/// of anybody. Used on any one thread at a time.
///
/// Of the client that asked nothing is kept. The vantage is the resolver of the record; records of
/// several sensors in front of one resolver count as one vantage.
class Reader
{
public:
    /// Finds out by its content what `device` holds; that is open, and outlives the reader. An
    /// Error (Foreign) when it is nothing that can be read.
    static core::Result<std::unique_ptr<Reader>> open(QIODevice &device);

    Reader() = default;
    virtual ~Reader() = default;
    Q_DISABLE_COPY_MOVE(Reader)

    /// The next rows, some thousands at most; none where much was passed over. A file that breaks
    /// off ends with a rejected row.
    virtual Chunk next() = 0;
};

} // namespace capture
