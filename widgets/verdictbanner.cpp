// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictbanner.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include "core/plaintext.h"
#include "evidencelist.h"
#include "flux/weights.h"
#include "namedelegate.h"
#include "referencestrip.h"
#include "sampletext.h"
#include "style/badge.h"
#include "style/dress.h"
#include "style/panel.h"
#include "style/plainlabel.h"
#include "verdicttext.h"

namespace widgets {

namespace {

constexpr int wordsPixels = 258;
constexpr int sidePixels = 205;

PlainLabel *makeLabel(const QString &objectName, int pixels)
{
    auto *label = new PlainLabel;
    label->setObjectName(objectName);
    label->setFont(textFont(pixels));
    label->setMuted(true);
    return label;
}

void setPlain(PlainLabel *label, const QString &text)
{
    const QString plain = core::plainText(text, 1000);
    label->setText(plain);
    label->setToolTip(toolTipText(plain));
    label->setVisible(!plain.isEmpty());
}

} // namespace

VerdictBanner::VerdictBanner(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("verdictBanner"));
    setAccessibleName(tr("Verdict"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 7);
    layout->setSpacing(5);
    layout->addLayout(makeHead());
    layout->addLayout(makeFoot());
    setVerdict({}, nullptr);
}

QBoxLayout *VerdictBanner::makeHead()
{
    m_title = makeLabel(QStringLiteral("verdictClass"), 19);
    m_title->setFont(textFont(19, QFont::Bold));
    m_title->setInk([this] { return Tone::of(m_class, m_isHarmless, themePalette()).text; });
    m_title->setElided(true);
    m_probability = new Badge({});
    m_probability->setObjectName(QStringLiteral("verdictProbability"));
    m_probability->setToolTip(tr("Probability of any kind of flux, 0 to 1, expecting 1 of %1 names "
                                 "that are looked at to flux")
                                  .arg(std::lround(1 / flux::Weights::shipped().prior())));
    m_probability->setTone([this] { return Tone::of(m_class, m_isHarmless, themePalette()); });
    m_summary = makeLabel(QStringLiteral("verdictSummary"), 12);
    m_summary->setWordWrap(true);
    m_summary->setMaximumHeight(3 * QFontMetrics(textFont(12)).lineSpacing() + 2);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_marks = makeLabel(QStringLiteral("verdictMarks"), 11);
    m_marks->setElided(true);
    m_marks->setInk([] { return themePalette().cautionText; });
    m_own = makeLabel(QStringLiteral("ownVerdict"), 11);
    m_own->setElided(true);
    m_own->setMuted(false);
    m_own->hide();
    auto *standing = new QHBoxLayout;
    standing->setSpacing(7);
    standing->addWidget(m_probability, 0, Qt::AlignTop);
    standing->addWidget(m_summary, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addLayout(standing);
    words->addWidget(m_marks);
    words->addWidget(m_own);
    words->addStretch();
    auto *column = new QWidget;
    column->setLayout(words);
    words->setContentsMargins(0, 0, 0, 0);
    column->setFixedWidth(wordsPixels);

    m_evidence = new EvidenceList;
    m_side = makeLabel(QStringLiteral("verdictSide"), 11);
    m_side->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(column);
    head->addWidget(m_evidence, 1);
    head->addWidget(m_side);
    return head;
}

QBoxLayout *VerdictBanner::makeFoot()
{
    m_cautions = makeLabel(QStringLiteral("verdictCautions"), 12);
    m_cautions->setElided(true);
    m_cautions->setInk([] { return themePalette().cautionText; });
    m_wouldChange = makeLabel(QStringLiteral("verdictWouldChange"), 12);
    m_wouldChange->setElided(true);
    m_references = new ReferenceStrip;
    m_reasons = new QPushButton(tr("All reasons"));
    m_reasons->setObjectName(QStringLiteral("reasonsButton"));
    m_reasons->setProperty("quiet", true);
    m_reasons->setFont(textFont(11));
    m_reasons->setToolTip(tr("Shows every fact of the verdict in the table below"));
    connect(m_reasons, &QPushButton::clicked, this, &VerdictBanner::reasonsWanted);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_cautions);
    lines->addWidget(m_wouldChange);
    lines->addWidget(m_references);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addLayout(lines, 1);
    foot->addWidget(m_reasons, 0, Qt::AlignRight | Qt::AlignBottom);
    return foot;
}

void VerdictBanner::setVerdict(const flux::Verdict &verdict, const flux::NameHistory *history,
                               const QString &keptWeights)
{
    if (!history || history->answers() == 0) {
        showWithoutAnswers(flux::VerdictClass::NotEnoughData, tr("Waiting for the first answer…"));
        return;
    }
    m_class = verdict.verdictClass;
    m_isHarmless = verdict.isHarmless;
    showHead(verdict);
    showFoot(verdict, keptWeights);
    m_sideLines = SampleText::lines(*history);
    m_side->setToolTip(SampleText::details(*history));
    const QString all = VerdictText::whole(verdict, keptWeights);
    m_title->setToolTip(toolTipText(all));
    setAccessibleDescription(all + QLatin1Char('\n') + m_sideLines.join(QLatin1Char('\n')));
    tick();
    update();
}

void VerdictBanner::showHead(const flux::Verdict &verdict)
{
    m_title->setText(flux::displayText(verdict.verdictClass));
    setPlain(m_summary, VerdictText::standing(verdict));
    setPlain(m_marks, VerdictText::marks(verdict).join(QStringLiteral(" · ")));
    const bool hasScore = !verdict.weights.isEmpty() && verdict.looks > 0;
    m_probability->setText(QLocale::c().toString(verdict.fluxProbability, 'f', 2));
    m_probability->setAccessibleName(tr("Probability of flux %1").arg(m_probability->text()));
    m_probability->setVisible(hasScore);
    m_evidence->setVerdict(verdict);
}

void VerdictBanner::showFoot(const flux::Verdict &verdict, const QString &keptWeights)
{
    setPlain(m_cautions, VerdictText::cautions(verdict, keptWeights).join(QStringLiteral(" · ")));
    setPlain(m_wouldChange, verdict.wouldChange.isEmpty()
                                ? QString()
                                : tr("What would change it: %1").arg(verdict.wouldChange));
    m_references->setReferences(verdict.references);
    m_reasons->show();
}

void VerdictBanner::showReading(flux::VerdictClass kept)
{
    showWithoutAnswers(kept, kept == flux::VerdictClass::NotEnoughData
                                 ? tr("Reading its answers…")
                                 : tr("As the case keeps it. Reading its answers…"));
}

void VerdictBanner::showWithoutAnswers(flux::VerdictClass verdictClass, const QString &summary)
{
    m_class = verdictClass;
    m_isHarmless = false;
    m_title->setText(flux::displayText(m_class));
    setPlain(m_summary, summary);
    m_title->setToolTip({});
    m_side->setToolTip({});
    setAccessibleDescription(m_summary->text());
    m_probability->hide();
    m_marks->hide();
    m_evidence->showWords({});
    m_cautions->hide();
    m_wouldChange->hide();
    m_references->setReferences({});
    m_reasons->hide();
    m_sideLines.clear();
    tick();
    update();
}

void VerdictBanner::setOwnVerdict(const std::optional<core::OwnVerdict> &own)
{
    if (!own)
        return setPlain(m_own, {});
    const auto known = flux::verdictClassFromString(own->verdictClass);
    setPlain(m_own, tr("own verdict: %1 · %2")
                        .arg(known ? flux::displayText(*known) : own->verdictClass, own->reason));
}

void VerdictBanner::setNextQuery(bool isWatched, core::UtcMs at)
{
    m_isWatched = isWatched;
    m_next = at;
    tick();
}

void VerdictBanner::tick()
{
    QStringList lines = m_sideLines;
    if (!m_isWatched)
        lines.append(tr("not being watched"));
    else if (m_next > 0)
        lines.append(tr("next query in %1").arg(countdownText(m_clock.utc(), m_next)));
    else
        lines.append(tr("being watched"));
    m_side->setText(lines.join(QLatin1Char('\n')));
    // Figures are never cut off: the evidence beside them gives way.
    m_side->setMinimumWidth(std::max(sidePixels, m_side->sizeHint().width()));
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    const Tone tone = Tone::of(m_class, m_isHarmless, themePalette());
    paintPanel(this, tone.soft, tone.edge);
}

} // namespace widgets
