// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencelist.h"

#include <QGridLayout>
#include <QStackedLayout>

#include "core/plaintext.h"
#include "evidencescale.h"
#include "style/dress.h"
#include "style/plainlabel.h"
#include "verdicttext.h"

namespace widgets {

namespace {

constexpr int maxWordLines = 5;

PlainLabel *makeLabel(const QString &objectName, const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setObjectName(objectName);
    label->setFont(textFont(11));
    label->setMuted(true);
    return label;
}

} // namespace

EvidenceList::EvidenceList(QWidget *parent)
    : QWidget(parent)
    , m_scales(new QWidget)
    , m_for(makeLabel(QStringLiteral("evidenceForHead"), tr("for")))
    , m_against(makeLabel(QStringLiteral("evidenceAgainstHead"), tr("against")))
    , m_words(makeLabel(QStringLiteral("evidenceWords"), {}))
{
    setObjectName(QStringLiteral("evidenceList"));
    setAccessibleName(tr("Evidence"));
    auto *grid = new QGridLayout(m_scales);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    auto *axis =
        makeLabel(QStringLiteral("evidenceAxis"), tr("typical of services ←  → typical of flux"));
    axis->setElided(true);
    grid->addWidget(axis, 1, 1, 1, perSide);
    grid->addWidget(m_for, 2, 0, Qt::AlignTop);
    grid->addWidget(m_against, 3, 0, Qt::AlignTop);
    // The rest above and below: rows that are missing leave no hole.
    grid->setRowStretch(0, 1);
    grid->setRowStretch(4, 1);
    for (int i = 0; i < perSide; ++i) {
        m_forRow.append(new EvidenceScale(QStringLiteral("evidenceFor%1").arg(i + 1)));
        m_againstRow.append(new EvidenceScale(QStringLiteral("evidenceAgainst%1").arg(i + 1)));
        grid->addWidget(m_forRow.last(), 2, i + 1);
        grid->addWidget(m_againstRow.last(), 3, i + 1);
        grid->setColumnStretch(i + 1, 1);
    }
    m_words->setFont(textFont(12));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_words->setMaximumHeight(maxWordLines * QFontMetrics(textFont(12)).lineSpacing() + 2);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_scales);
    stack->addWidget(m_words);
}

void EvidenceList::fill(PlainLabel *head, const Row &row, const QList<flux::Evidence> &facts)
{
    head->setVisible(!facts.isEmpty());
    for (int i = 0; i < perSide; ++i) {
        row[i]->setVisible(i < facts.size());
        if (i < facts.size())
            row[i]->setEvidence(facts[i]);
    }
}

void EvidenceList::setVerdict(const flux::Verdict &verdict)
{
    if (verdict.evidenceFor.isEmpty() && verdict.evidenceAgainst.isEmpty()) {
        QStringList words = verdict.facts.mid(0, 3);
        const bool isSaidBeside = verdict.verdictClass == flux::VerdictClass::NotEnoughData ||
                                  VerdictText::isState(verdict.verdictClass);
        if (!isSaidBeside)
            words.prepend(verdict.summary);
        showWords(words.join(QLatin1Char(' ')));
        return;
    }
    fill(m_for, m_forRow, verdict.evidenceFor);
    fill(m_against, m_againstRow, verdict.evidenceAgainst);
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_scales);
    setAccessibleDescription(tr("%1 facts for flux, %2 against.")
                                 .arg(verdict.evidenceFor.size())
                                 .arg(verdict.evidenceAgainst.size()));
}

void EvidenceList::showWords(const QString &words)
{
    m_words->setText(core::plainText(words, 1000));
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_words);
    setAccessibleDescription(m_words->text());
}

} // namespace widgets
