// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/domainname.h"
#include "core/pastedtext.h"

namespace items {
class ObservationLog;
}

namespace widgets {

/// What was found in the text of the entry bar, and the sentence that says so before anything is
/// sent.
struct Recognition
{
    Q_DECLARE_TR_FUNCTIONS(widgets::Recognition)

public:
    /// `leftOut`: characters that were not even handed over, as there were too many.
    static Recognition of(const QString &text, qsizetype leftOut, const items::ObservationLog &log);

    QList<core::DomainName> names;
    QString sentence;
    QString details;        ///< line by line what became of it
    bool isCaution = false; ///< something was not understood or left out

private:
    static QString nameSentence(const core::PastedItem &item);
    static QString addressSentence(const core::PastedItem &item, const items::ObservationLog &log);
    static QString countSentence(const core::PastedText &pasted);
    static QString firstNames(const QList<core::DomainName> &names);
    static QString lines(const core::PastedText &pasted);
    static QString line(const core::PastedItem &item, bool isRepeat);
    static QString rejectedTokens(const QList<core::PastedItem> &rejected);
};

} // namespace widgets
