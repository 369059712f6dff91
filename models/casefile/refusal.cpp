// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/refusal.h"

#include "casefile/casestore.h"

namespace casefile {

using core::Error;

Error noCase()
{
    return {Error::Code::Invalid, CaseStore::tr("No case is open."), {}};
}

Error provesNothing(const QString &path)
{
    return {Error::Code::Invalid,
            CaseStore::tr("An older Fluxcase made this case, and it proves nothing yet. Open "
                          "it for writing once: it is kept as it was, and brought up to date."),
            path};
}

Error noCheck()
{
    return {Error::Code::Invalid,
            CaseStore::tr("The case was closed before all of it was checked, so nothing can "
                          "be said about it. Open it and check it again."),
            {}};
}

} // namespace casefile
