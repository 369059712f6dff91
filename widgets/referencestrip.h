// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "flux/reference.h"

class QHBoxLayout;

namespace widgets {

class PlainLabel;

/// What published scores say of the same data, in one line, marked as what they are: references,
/// never part of the verdict.
class ReferenceStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ReferenceStrip(QWidget *parent = nullptr);

    void setReferences(const QList<flux::Reference> &references);
    /// "Holz 2008 502.8 flux", "SSFD not computed".
    static QString text(const flux::Reference &reference);

private:
    PlainLabel *label(qsizetype index);

    QHBoxLayout *m_row = nullptr;
    QList<PlainLabel *> m_labels;
};

} // namespace widgets
