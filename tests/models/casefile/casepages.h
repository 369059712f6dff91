// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>

#include "casefile/casestore.h"

/// Everything in the case as its pages give it; nothing when they do not end as they should.
inline core::Batch pagesOf(casefile::CaseStore &store)
{
    QSignalSpy pages(&store, &casefile::CaseStore::page);
    QSignalSpy done(&store, &casefile::CaseStore::pagesDone);
    store.readAll();
    core::Batch all;
    for (const QList<QVariant> &page : pages)
        all.append(page.at(0).value<core::Batch>());
    return done.count() == 1 ? all : core::Batch();
}
