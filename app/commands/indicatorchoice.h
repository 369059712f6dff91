// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"
#include "commands/loadedcase.h"
#include "indicators/blocksafety.h"
#include "work/exportentry.h"
#include "work/handovermemory.h"

namespace app {

/// A case, read whole, and what of it a command hands over.
class IndicatorSource
{
public:
    /// `which`: of the lists before this one.
    static core::Result<IndicatorSource> load(const IndicatorChoice &choice,
                                              const indicators::Ledger::Which &which);

    const indicators::Origin &origin() const { return m_origin; }
    const LoadedCase &loaded() const { return m_loaded; }
    const HandoverMemory &memory() const { return m_memory; }
    /// What is chosen, with what each entry would also hit; overrides are applied. An Error
    /// (Invalid) is a wrong use of the command line.
    core::Result<indicators::BlockSafety> preview(indicators::Use use, bool hasEvidence) const;
    /// What is handed over of a preview.
    indicators::IndicatorSet result(const indicators::BlockSafety &safety,
                                    const QStringList &reasons) const;

private:
    IndicatorSource(const IndicatorChoice &choice, const QString &format, LoadedCase loaded,
                    HandoverMemory memory);
    core::Result<indicators::IndicatorSet> chosen(const QList<indicators::JudgedName> &all) const;
    core::Result<indicators::Surroundings>
    surroundings(const QList<indicators::JudgedName> &all) const;
    core::Result<indicators::BlockSafety> withdrawal() const;

    IndicatorChoice m_choice;
    QString m_format;
    LoadedCase m_loaded;
    HandoverMemory m_memory;
    indicators::Origin m_origin;
};

/// Keeps in the case what was handed over. A case that cannot be written stays as it is.
void keepInCase(const ExportEntry &entry, const LoadedCase &loaded);
/// Says what is kept out and what is made all the same; `reasons`: that spoke against it.
void tellPreview(const indicators::BlockSafety &safety, const IndicatorChoice &choice,
                 const QStringList &reasons);
/// The Error of a command that needs --override and has none; none: it may go on.
std::optional<core::Error> unanswered(const QStringList &reasons, const IndicatorChoice &choice);

} // namespace app
