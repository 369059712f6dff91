// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictbanner.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

#include "core/utctime.h"
#include "factcell.h"
#include "namedelegate.h"
#include "style/dress.h"
#include "style/panel.h"
#include "style/plainlabel.h"

namespace widgets {

namespace {

void labelCountries(FactCell &cell, core::Place::Basis basis)
{
    switch (basis) {
    case core::Place::Basis::Registration:
        return cell.setLabel(VerdictBanner::tr("countries of registration"),
                             VerdictBanner::tr("registered in countries"));
    case core::Place::Basis::Geolocated:
        return cell.setLabel(VerdictBanner::tr("countries, geolocated"));
    case core::Place::Basis::Unknown:
        return cell.setLabel(VerdictBanner::tr("countries"));
    }
    Q_UNREACHABLE();
}

/// Addresses that came after the first look.
int newAddresses(const flux::NameHistory &history)
{
    if (history.firstChangeAt() == 0)
        return 0;
    int before = 0;
    for (const flux::GrowthStep &step : history.growth()) {
        if (step.at >= history.firstChangeAt())
            break;
        before = step.addresses;
    }
    return static_cast<int>(history.addresses().size()) - before;
}

/// The summary repeats the class for those who read it alone; beside the title that is too much.
QString withoutClass(const QString &summary, const QString &classText)
{
    const qsizetype colon = summary.indexOf(QLatin1String(": "));
    return summary.startsWith(classText) && colon > 0 ? summary.mid(colon + 2) : summary;
}

} // namespace

VerdictBanner::VerdictBanner(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new PlainLabel)
    , m_summary(new PlainLabel)
    , m_side(new PlainLabel)
{
    setObjectName(QStringLiteral("verdictBanner"));
    setAccessibleName(tr("Verdict"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 9);
    layout->setSpacing(22);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setObjectName(QStringLiteral("verdictClass"));
    m_title->setFont(textFont(19, QFont::Bold));
    m_title->setInk([this] { return Tone::of(m_class, themePalette()).text; });
    m_summary->setObjectName(QStringLiteral("verdictSummary"));
    m_summary->setWordWrap(true);
    m_summary->setFont(textFont(12));
    m_summary->setMuted(true);
    m_summary->setMaximumHeight(3 * QFontMetrics(textFont(12)).lineSpacing() + 2);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_summary);
    words->addStretch();
    layout->addLayout(words, 6);
    addFacts(layout);
    m_side->setObjectName(QStringLiteral("verdictSide"));
    m_side->setFont(textFont(12));
    m_side->setMuted(true);
    m_side->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_side->setMinimumWidth(210);
    layout->addWidget(m_side, 0);
    showPending();
}

void VerdictBanner::addFacts(QHBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    m_holz = new FactCell(QStringLiteral("factHolz"), tr("Holz 2008 (reference)"),
                          tr("Holz 2008 (ref.)"));
    m_addresses = new FactCell(QStringLiteral("factAddresses"), tr("addresses"));
    m_networks = new FactCell(QStringLiteral("factNetworks"), tr("networks"));
    m_rate =
        new FactCell(QStringLiteral("factRate"), tr("new addresses an hour"), tr("new an hour"));
    m_change = new FactCell(QStringLiteral("factChange"), tr("first change"));
    m_countries = new FactCell(QStringLiteral("factCountries"), tr("countries"));
    grid->addWidget(m_holz, 0, 0);
    grid->addWidget(m_addresses, 0, 1);
    grid->addWidget(m_networks, 0, 2);
    grid->addWidget(m_change, 1, 0);
    grid->addWidget(m_rate, 1, 1);
    grid->addWidget(m_countries, 1, 2);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 4);
    layout->addLayout(grid, 13);
}

void VerdictBanner::setVerdict(const flux::Verdict &verdict, const flux::NameHistory *history)
{
    if (!history || history->answers() == 0) {
        showPending();
        return;
    }
    m_class = verdict.verdictClass;
    m_title->setText(flux::displayText(verdict.verdictClass));
    // Where there is no address, why there is none says more than that nothing was counted.
    const bool hasReason = history->addresses().isEmpty() && !verdict.facts.isEmpty();
    m_summary->setText(hasReason ? verdict.facts.first()
                                 : withoutClass(verdict.summary, m_title->text()));
    QStringList words{verdict.summary};
    words += verdict.facts;
    words.append(verdict.wouldChange);
    words.removeAll(QString());
    const QString all = words.join(QLatin1Char('\n'));
    setToolTip(toolTipText(all));
    setAccessibleDescription(m_title->text() + QLatin1String(". ") + all);
    setScore(verdict.holz2008);
    setFacts(*history);
    tick();
    update();
}

void VerdictBanner::setFacts(const flux::NameHistory &history)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    const auto addresses = history.addresses().size();
    m_addresses->setFact(number(addresses));
    // None is known of any address: that is no figure.
    const auto known = [&](int count) {
        return count == 0 && addresses > 0 ? tr("not known") : number(count);
    };
    m_networks->setFact(known(history.networks()));
    labelCountries(*m_countries, history.countryBasis());
    m_countries->setFact(known(history.countries()));
    const core::UtcMs change = history.firstChangeAt();
    m_change->setFact(change ? core::utcClock(change) + QLatin1Char('Z') : tr("none yet"));
    m_change->setToolTip(change ? core::utcText(change) : QString());
    // A rate over less than a minute would say nothing.
    // In real numbers: the times of a hostile case are far enough apart to overflow.
    const double hours =
        (static_cast<double>(history.lastAt()) - static_cast<double>(history.firstAt())) /
        3'600'000.0;
    m_rate->setFact(hours >= 1.0 / 60 ? QLocale::c().toString(newAddresses(history) / hours, 'f', 0)
                                      : tr("too soon"));
    const auto resolvers = history.ttls().size();
    const int answers = history.answers() - history.failed();
    const auto counted = [&number](qint64 count, const QString &one, const QString &many) {
        return count == 1 ? one : many.arg(number(count));
    };
    QString answered = counted(answers, tr("1 answer"), tr("%1 answers"));
    if (history.failed() > 0)
        answered += QStringLiteral(" · ") +
                    counted(history.failed(), tr("1 query failed"), tr("%1 queries failed"));
    QString looked = counted(history.looks(), tr("1 look"), tr("%1 looks"));
    if (resolvers > 0)
        looked += QStringLiteral(" · ") + counted(resolvers, tr("1 resolver"), tr("%1 resolvers"));
    const flux::Coverage &coverage = history.coverage();
    if (coverage.all().expected > 0)
        answered += QStringLiteral(" · ") + coverage.text();
    m_sideLines = {tr("First seen %1").arg(core::utcText(history.firstAt())), looked, answered};
}

void VerdictBanner::setScore(const std::optional<flux::Holz2008> &score)
{
    using flux::Holz2008;
    if (!score) {
        m_holz->setFact(tr("not applicable"));
        m_holz->setToolTip(tr("The Holz 2008 score needs two looks and TTLs below 1800 s."));
        return;
    }
    const auto text = [](double value) { return QLocale::c().toString(value, 'f', 1); };
    const double full = 2 * Holz2008::threshold;
    m_holz->setFact(tr("%1 of %2").arg(text(score->score), text(Holz2008::threshold)),
                    FactCell::Scale{score->score / full, 0.5, score->flux});
    m_holz->setToolTip((score->flux
                            ? tr("Holz 2008 (reference): %1 of %2, flux by that formula")
                            : tr("Holz 2008 (reference): %1 of %2, not flux by that formula"))
                           .arg(text(score->score), text(Holz2008::threshold)));
}

void VerdictBanner::showPending()
{
    m_class = flux::VerdictClass::NotEnoughData;
    m_title->setText(flux::displayText(m_class));
    m_summary->setText(tr("Waiting for the first answer…"));
    setToolTip({});
    setAccessibleDescription(m_summary->text());
    labelCountries(*m_countries, core::Place::Basis::Unknown);
    for (FactCell *cell : {m_addresses, m_networks, m_countries, m_rate, m_change, m_holz})
        cell->setFact(QStringLiteral("–"));
    m_sideLines.clear();
    tick();
    update();
}

void VerdictBanner::setNextQuery(core::UtcMs at)
{
    m_next = at;
    tick();
}

void VerdictBanner::tick()
{
    QStringList lines = m_sideLines;
    lines.append(m_next > 0 ? tr("next query in %1").arg(countdownText(m_clock.utc(), m_next))
                            : tr("not being watched"));
    m_side->setText(lines.join(QLatin1Char('\n')));
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    const Tone tone = Tone::of(m_class, themePalette());
    paintPanel(this, tone.soft, tone.edge);
}

} // namespace widgets
