// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "indicators/format.h"

namespace app {

/// What a case keeps (casefile::EntryKind::Export) about indicators that were handed over:
/// format, scope, TLP, how many, the file's name (null: standard output or the clipboard) and its
/// SHA-256, and why things that were to be kept out are in it.
struct ExportEntry
{
    QString format; ///< its word
    indicators::Tlp tlp = indicators::Tlp::Amber;
    qsizetype count = 0;
    QString path;   ///< empty: standard output or the clipboard
    QString sha256; ///< of what was written
    QString scope{};
    qsizetype keptOut = 0;
    QString gateReason{};    ///< why it was made under a tight PAP or TLP; hostile text
    QStringList overrides{}; ///< "ENTRY=REASON"; hostile text

    static ExportEntry of(const indicators::IndicatorSet &set, const indicators::Format &format);
    QJsonObject toJson() const;
};

} // namespace app
