// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/reader.h"

#include <numeric>

#include "capture/zeekreader.h"

namespace capture {

QString toString(Skipped reason)
{
    switch (reason) {
    case Skipped::NoResponse:
        return QStringLiteral("noResponse");
    case Skipped::NoQuestion:
        return QStringLiteral("noQuestion");
    case Skipped::NotInternet:
        return QStringLiteral("notInternet");
    case Skipped::NotUnicast:
        return QStringLiteral("notUnicast");
    case Skipped::OtherType:
        return QStringLiteral("otherType");
    case Skipped::Referral:
        return QStringLiteral("referral");
    case Skipped::Unwanted:
        return QStringLiteral("unwanted");
    }
    Q_UNREACHABLE();
}

qint64 Chunk::allSkipped() const
{
    return std::accumulate(skipped.begin(), skipped.end(), qint64{0});
}

core::Result<std::unique_ptr<Reader>> Reader::open(QIODevice &device)
{
    auto zeek = ZeekReader::open(device);
    if (!zeek)
        return core::unexpected(zeek.error());
    return std::unique_ptr<Reader>(*std::move(zeek));
}

} // namespace capture
