// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "flux/verdict.h"

namespace widgets {

class EvidenceScale;
class PlainLabel;

/// The facts for and against flux, three each, strongest first, each on its scale; where there are
/// none yet, what is known in words.
class EvidenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget *parent = nullptr);

    void setVerdict(const flux::Verdict &verdict);
    void showWords(const QString &words);

    static constexpr int perSide = 3;

private:
    using Row = QList<EvidenceScale *>;
    void fill(PlainLabel *head, const Row &row, const QList<flux::Evidence> &facts);

    QWidget *m_scales = nullptr;
    PlainLabel *m_for = nullptr;
    PlainLabel *m_against = nullptr;
    PlainLabel *m_words = nullptr;
    Row m_forRow;
    Row m_againstRow;
};

} // namespace widgets
