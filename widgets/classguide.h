// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include "flux/verdictclass.h"

namespace widgets {

/// What a verdict class means, in translated sentences for somebody who meets it first.
class ClassGuide
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ClassGuide)

public:
    struct Page
    {
        flux::VerdictClass verdictClass = flux::VerdictClass::NotEnoughData;
        QString meaning;
        QString signs;   ///< what Fluxcase has seen when it says so
        QString advice;  ///< what to do with such a name
        QString example; ///< what of the practice lab shows it; empty: nothing does
    };

    /// One a class, in the order of the class.
    static QList<Page> pages();

private:
    static QList<Page> fluxing();
    static QList<Page> services();
    static QList<Page> states();
};

} // namespace widgets
