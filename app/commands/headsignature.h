// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/clock.h"
#include "core/result.h"

namespace app {

/// What is signed of a case: its head, and how much that proves. Lines of text that begin with the
/// word "fluxcase" and end with the head; the SSH signature of just these bytes stands behind them
/// in one file.
struct HeadRecord
{
    QString head;       ///< "sha256:…"
    qint64 entries = 0; ///< pieces of evidence it proves
    core::UtcMs at = 0; ///< when it was signed, as the clock of the signer said

    QByteArray toText() const;
    bool operator==(const HeadRecord &) const = default;
};

/// A record with its signature, as a file holds both.
struct SignedHead
{
    HeadRecord record;
    QByteArray text;      ///< of the record: what is signed
    QByteArray signature; ///< SSH, armoured
};

/// Signs a record with `ssh-keygen -Y sign -n fluxcase`, which asks at the terminal for the
/// passphrase of the key, if it has one. Gives what the file is to hold. An Error says what is
/// missing or wrong; what ssh-keygen said is its detail.
core::Result<QByteArray> signedText(const HeadRecord &record, const QString &keyPath);

/// Reads a file that `sign` wrote. Whether the signature is good is not looked at.
core::Result<SignedHead> readSignedHead(const QString &path);

/// Who signed, as `ssh-keygen -Y verify` finds in a file of allowed signers. An Error of
/// Code::Damaged: the signature is not good; any other: it could not be looked at.
core::Result<QString> signerOf(const SignedHead &head, const QString &signersPath);

} // namespace app
