// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/mergetext.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::MergeText)
};

} // namespace

QString mergeText(const casefile::MergeResult &merged, const QString &file)
{
    return Tr::tr("Answers from %1: %2. Here already: %3. New names: %4. Notes, tags and marks: "
                  "%5.")
        .arg(file, QString::number(merged.answers), QString::number(merged.knownAnswers),
             QString::number(merged.names), QString::number(merged.steps));
}

QStringList mergeRemarks(const casefile::MergeResult &merged, const QString &file)
{
    QStringList remarks;
    if (merged.dropped > 0) {
        remarks.append(Tr::tr("%1 is a redacted copy: of %2 pieces of evidence it holds the hash "
                              "only, and they did not come.")
                           .arg(file, QString::number(merged.dropped)));
    }
    const auto stricter = Tr::tr("The case is %1 from here on, as %2 was.");
    if (merged.tlp)
        remarks.append(stricter.arg(core::toString(*merged.tlp), file));
    if (merged.pap)
        remarks.append(stricter.arg(QLatin1String("PAP:") + core::toString(*merged.pap), file));
    return remarks;
}

} // namespace app
