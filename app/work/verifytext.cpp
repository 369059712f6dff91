// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/verifytext.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::VerifyText)
};

} // namespace

QStringList verificationText(const casefile::Verification &result)
{
    QStringList sentences;
    if (result.broken) {
        sentences = {
            Tr::tr("BROKEN at %1 %2: %3")
                .arg(result.broken->where, QString::number(result.broken->id),
                     result.broken->reason),
            Tr::tr("Pieces of evidence before it that are sound: %1.").arg(result.entries)};
    } else {
        sentences = {Tr::tr("Sound: all %1 pieces of evidence are as they were stored.")
                         .arg(result.entries)};
    }
    if (result.dropped > 0) {
        sentences.append(
            Tr::tr("Left out of this redacted copy, kept as hashes: %1.").arg(result.dropped));
    }
    if (!result.head.isEmpty())
        sentences.append(Tr::tr("Head: %1").arg(result.head));
    return sentences;
}

} // namespace app
