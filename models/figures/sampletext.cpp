// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/sampletext.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/utctime.h"

namespace figures {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::SampleText)

public:
    static QString spread(const flux::NameHistory &history);
    static QString sample(const flux::NameHistory &history, plots::TimeRange range);

private:
    static QString count(int n, const QString &one, const QString &many)
    {
        return n == 1 ? one : many.arg(n);
    }
};

QString Words::spread(const flux::NameHistory &history)
{
    const int addresses = static_cast<int>(history.addresses().size());
    QString text = count(addresses, tr("1 address"), tr("%1 addresses"));
    if (history.networks() > 0)
        text =
            tr("%1 in %2").arg(text, count(history.networks(), tr("1 network"), tr("%1 networks")));
    if (history.countries() > 0)
        text =
            tr("%1, %2").arg(text, count(history.countries(), tr("1 country"), tr("%1 countries")));
    return text;
}

QString Words::sample(const flux::NameHistory &history, plots::TimeRange range)
{
    const QString answers =
        count(history.answers() - history.failed(), tr("1 answer"), tr("%1 answers"));
    if (history.answers() == 0)
        return tr("%1 · %2").arg(spread(history), answers);
    const QString from = core::utcText(std::max(range.from, history.firstAt()));
    QString to = core::utcText(std::min(range.to, history.lastAt()));
    if (to.left(10) == from.left(10))
        to.remove(0, 11);
    return tr("%1 · %2 · %3 – %4 UTC").arg(spread(history), answers, from, to);
}

} // namespace

QString sampleText(const flux::NameHistory &history, plots::TimeRange range)
{
    return Words::sample(history, range);
}

} // namespace figures
