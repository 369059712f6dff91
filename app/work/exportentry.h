// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>

#include "indicators/format.h"

namespace app {

/// What a case keeps (casefile::EntryKind::Export) about indicators that were handed over:
/// format, scope, TLP, how many, the file's name (null: standard output, the clipboard or a
/// server) and its SHA-256, and why things that were to be kept out are in it. Then what was in
/// it, and to whom it went: see indicators::Ledger.
struct ExportEntry
{
    /// What came of a push.
    struct Sent
    {
        QString url;
        qsizetype taken = 0;
        qsizetype refused = 0;
        QString error{}; ///< why it ended early
    };

    indicators::IndicatorSet set;
    QString format; ///< its word
    QString path{}; ///< empty: standard output, the clipboard, a server
    QString sha256; ///< of what was written
    QString scope{};
    QString profile{};       ///< its title; empty: none
    QStringList overrides{}; ///< "ENTRY=REASON"; hostile text
    std::optional<Sent> sent{};

    /// Contents of the entries that keep it; more than one when there is much of it.
    QList<QJsonObject> contents() const;
};

} // namespace app
