// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace flux {
class NameHistory;
}

namespace widgets {

/// What the watch of a name has seen so far, in the short lines beside its verdict. Pure.
class SampleText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::SampleText)

public:
    /// When first seen, when first changed and how fast, how much, and on how many looks.
    static QStringList lines(const flux::NameHistory &history);
    /// The same at length: days, and what the countries go by.
    static QString details(const flux::NameHistory &history);
    /// "231 addresses · 74 networks · 38 countries"
    static QString spread(const flux::NameHistory &history);

private:
    static QString change(const flux::NameHistory &history);
    static QString looks(const flux::NameHistory &history);
    static QString coverage(const flux::NameHistory &history);
};

} // namespace widgets
