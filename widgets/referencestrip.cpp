// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencestrip.h"

#include <cmath>

#include <QHBoxLayout>
#include <QLocale>

#include "core/plaintext.h"
#include "style/dress.h"
#include "style/plainlabel.h"

namespace widgets {

ReferenceStrip::ReferenceStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("referenceStrip"));
    setAccessibleName(tr("Reference scores"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
    auto *head = new PlainLabel(tr("For reference"));
    head->setObjectName(QStringLiteral("referenceHead"));
    head->setFont(textFont(11, QFont::DemiBold));
    head->setMuted(true);
    head->setToolTip(tr("Published scores on the same answers. They are no part of the verdict."));
    m_row->addWidget(head);
    m_row->addStretch(1);
}

QString ReferenceStrip::text(const flux::Reference &reference)
{
    if (!reference.score)
        return tr("%1 not computed").arg(reference.name);
    const double score = *reference.score;
    // Points are counted; the others are measured.
    const bool isCount = score == std::floor(score) && score < 100;
    const QString figure = QLocale::c().toString(score, 'f', isCount ? 0 : score < 10 ? 2 : 1);
    return (reference.flux ? tr("%1 %2 flux") : tr("%1 %2 not flux")).arg(reference.name, figure);
}

PlainLabel *ReferenceStrip::label(qsizetype index)
{
    while (m_labels.size() <= index) {
        auto *label = new PlainLabel;
        label->setFont(textFont(11));
        label->setElided(true);
        m_row->insertWidget(m_row->count() - 1, label);
        m_labels.append(label);
    }
    return m_labels[index];
}

void ReferenceStrip::setReferences(const QList<flux::Reference> &references)
{
    QStringList sentences;
    for (qsizetype i = 0; i < references.size(); ++i) {
        const flux::Reference &reference = references[i];
        PlainLabel *shown = label(i);
        shown->setObjectName(QLatin1String("reference_") + reference.id);
        shown->setText(text(reference));
        shown->setInk([isFlux = reference.flux, isKnown = reference.score.has_value()] {
            const figures::Palette colors = themePalette();
            if (!isKnown)
                return colors.textMuted;
            return isFlux ? colors.fluxText : colors.text;
        });
        const QString why = core::plainText(reference.text, 600);
        shown->setToolTip(
            toolTipText(why.isEmpty() ? shown->text() : tr("%1: %2").arg(reference.name, why)));
        shown->setAccessibleDescription(why);
        shown->show();
        sentences.append(shown->text());
    }
    for (qsizetype i = references.size(); i < m_labels.size(); ++i)
        m_labels[i]->hide();
    setVisible(!references.isEmpty());
    setAccessibleDescription(sentences.join(QStringLiteral(", ")));
}

} // namespace widgets
