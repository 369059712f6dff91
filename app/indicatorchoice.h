// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "indicators/blocksafety.h"
#include "loadedcase.h"

namespace app {

/// A case, read whole, and what of it a command hands over.
class IndicatorSource
{
public:
    static core::Result<IndicatorSource> load(const IndicatorChoice &choice);

    const indicators::Origin &origin() const { return m_origin; }
    const LoadedCase &loaded() const { return m_loaded; }
    /// What is chosen, with what each entry would also hit; overrides are applied. An Error
    /// (Invalid) is a wrong use of the command line.
    core::Result<indicators::BlockSafety> preview(indicators::Use use, bool hasEvidence) const;
    /// What is handed over of a preview.
    indicators::IndicatorSet result(const indicators::BlockSafety &safety,
                                    const QStringList &reasons) const;

private:
    IndicatorSource(const IndicatorChoice &choice, LoadedCase loaded);

    IndicatorChoice m_choice;
    LoadedCase m_loaded;
    indicators::Origin m_origin;
};

/// Says what is kept out and what is made all the same; `reasons`: that spoke against it.
void tellPreview(const indicators::BlockSafety &safety, const IndicatorChoice &choice,
                 const QStringList &reasons);
/// The Error of a command that needs --override and has none; none: it may go on.
std::optional<core::Error> unanswered(const QStringList &reasons, const IndicatorChoice &choice);

} // namespace app
