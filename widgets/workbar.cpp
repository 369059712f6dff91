// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbar.h"

#include <cmath>

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/plaintext.h"
#include "dialogs/textdialog.h"
#include "messagebar.h"
#include "style/dress.h"
#include "style/panel.h"
#include "style/plainlabel.h"

namespace widgets {

namespace {

constexpr int wholeBar = 1000;
constexpr int barWidth = 180;
constexpr int barHeight = 6;

/// Coarse, as is what is known of the time to come.
QString leftText(qint64 seconds)
{
    if (seconds < 60)
        return WorkBar::tr("about %1 s left").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    return minutes < 60 ? WorkBar::tr("about %1 min left").arg(minutes)
                        : WorkBar::tr("about %1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

WorkBar::WorkBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget)
    , m_text(new PlainLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_end(new MessageBar(QStringLiteral("workEnd"), MessageBar::Kind::Dismissable))
{
    setObjectName(QStringLiteral("workBar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildRow();
    layout->addWidget(m_row);
    layout->addWidget(m_end);
    m_force = m_end->addButton(QStringLiteral("workForce"), tr("Import all the same"));
    const QString purpose = tr("What the case holds already stands in it twice then");
    m_force->setToolTip(purpose);
    m_force->setAccessibleDescription(purpose);
    m_details = m_end->addButton(QStringLiteral("workDetails"), tr("Details…"));
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancelWanted);
    connect(m_end, &MessageBar::dismissed, this, &QWidget::hide);
    connect(m_force, &QPushButton::clicked, this, &WorkBar::forceWanted);
    connect(m_details, &QPushButton::clicked, this, [this] {
        (new TextDialog(QStringLiteral("workDetailsDialog"), tr("Details"), m_lines, monoFont(12),
                        window()))
            ->open();
    });
    hide();
}

void WorkBar::buildRow()
{
    m_row->setAccessibleName(tr("Work in progress"));
    m_text->setObjectName(QStringLiteral("workText"));
    m_text->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("workProgress"));
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setRange(0, wholeBar);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(barWidth, barHeight);
    m_cancel->setObjectName(QStringLiteral("workCancel"));
    m_cancel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress, 0, Qt::AlignVCenter);
    layout->addWidget(m_cancel);
}

void WorkBar::begin(const QString &what, Unit unit)
{
    m_isRunning = true;
    m_what = core::plainText(what);
    m_unit = unit;
    m_end->hide();
    m_progress->setValue(0);
    m_progress->hide(); // nothing moves while nobody knows how far it is
    m_cancel->setEnabled(true);
    m_cancel->setToolTip(unit == Unit::Rows ? tr("What is stored by then stays")
                                            : tr("The case is then as it was before"));
    say(tr("%1 …").arg(m_what));
    m_row->show();
    show();
}

void WorkBar::setStep(const Step &step)
{
    const QLocale locale;
    const QString done = locale.toString(step.done);
    QStringList facts{m_unit == Unit::Rows ? tr("%1 rows read").arg(done)
                                           : tr("%1 pieces of evidence read").arg(done)};
    if (step.perSecond >= 1)
        facts.append(tr("%1 a second").arg(locale.toString(std::llround(step.perSecond))));
    if (step.secondsLeft >= 0)
        facts.append(leftText(step.secondsLeft));
    if (step.part)
        m_progress->setValue(static_cast<int>(std::lround(*step.part * wholeBar)));
    m_progress->setVisible(step.part.has_value());
    if (m_cancel->isEnabled())
        say(tr("%1: %2").arg(m_what, facts.join(QStringLiteral(", "))));
}

void WorkBar::setEnding(const QString &sentence)
{
    m_cancel->setEnabled(false);
    say(tr("%1: %2").arg(m_what, sentence));
}

void WorkBar::end(const End &end)
{
    m_isRunning = false;
    m_row->hide();
    m_lines = end.details.join(QLatin1Char('\n'));
    m_details->setVisible(!end.details.isEmpty());
    m_force->setVisible(end.canBeForced);
    if (end.isGood)
        m_end->showDone(end.sentence);
    else
        m_end->show(end.sentence);
    show();
}

void WorkBar::say(const QString &sentence)
{
    m_text->setText(sentence);
    m_progress->setAccessibleDescription(sentence);
}

void WorkBar::paintEvent(QPaintEvent *)
{
    const figures::Palette colors = themePalette();
    if (m_row->isVisible())
        paintPanel(this, colors.panel, colors.line);
}

} // namespace widgets
