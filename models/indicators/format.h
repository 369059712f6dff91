// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QIODevice>

#include "core/result.h"
#include "indicators/blocksafety.h"

namespace indicators {

/// One format indicators are written in.
struct Format
{
    using Write = core::Result<void> (*)(const IndicatorSet &set, QIODevice &device, Form form);

    QLatin1String word;   ///< of the command line: "rpz"
    QLatin1String suffix; ///< of its files: "zone"
    Use use = Use::Read;
    bool isForPeople = false; ///< may be defanged
    bool hasEvidence = false; ///< tells what was seen from what to act on
    const char *describedAs;  ///< for people; see what()
    const char *checkedBy;    ///< see judge()
    Write write = nullptr;
    bool takesNames = true;  ///< otherwise addresses only
    bool mayWithdraw = true; ///< can say that what was handed over is taken back

    /// "Response policy zone for resolvers", translated.
    QString what() const;
    /// What shows in our tests that the format is right, translated.
    QString judge() const;
    /// Why it cannot take anything back, in a sentence; empty: it can.
    QString whyNoWithdrawal() const;
};

/// All of them, in the order of the command line's help.
std::span<const Format> formats();
/// Null for any other word.
const Format *formatOf(QStringView word);
/// One line each: word, what it is, which judge checks it.
QString formatList();

/// Why an export of this kind needs a reason of the person who makes it; empty: it needs none.
/// `caseTlp`: under which the case was given to us. A withdrawal blocks nobody.
QStringList reasonsAgainst(Use use, const Origin &origin, Tlp caseTlp,
                           Purpose purpose = Purpose::Everything);

} // namespace indicators
