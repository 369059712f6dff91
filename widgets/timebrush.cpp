// SPDX-License-Identifier: GPL-3.0-or-later
#include "timebrush.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include "charts/brushview.h"
#include "items/linkedselection.h"
#include "plots/lanes.h"
#include "style/dress.h"
#include "style/icons.h"
#include "style/panel.h"
#include "style/plainlabel.h"

namespace widgets {

namespace {

/// A replay takes this many steps, whatever the length of the watch: about ten seconds.
constexpr int replaySteps = 100;
constexpr int stepMs = 100;

} // namespace

TimeBrush::TimeBrush(items::LinkedSelection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_brush(new BrushView)
    , m_text(new PlainLabel)
    , m_replay(new QPushButton(tr("Replay")))
    , m_clear(new QPushButton(tr("Show all")))
{
    setObjectName(QStringLiteral("brushPanel"));
    setAccessibleName(tr("Time brush"));
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 5, 11, 4);
    layout->setSpacing(2);
    layout->addWidget(makeHead());
    layout->addWidget(m_brush, 1);
    connect(m_brush, &BrushView::rangeWanted, this, [this](plots::TimeRange range) {
        m_replay->setChecked(false);
        m_selection.setTime(range.from, range.to);
    });
    connect(m_brush, &BrushView::momentHovered, &selection, &items::LinkedSelection::hoverMoment);
    connect(&selection, &items::LinkedSelection::hoverChanged, this,
            [this] { m_brush->setHovered(m_selection.hover().at); });
    connect(&selection, &items::LinkedSelection::changed, this, &TimeBrush::showSelection);
    m_steps.setInterval(stepMs);
    connect(&m_steps, &QTimer::timeout, this, &TimeBrush::step);
    setHistory(nullptr);
}

QWidget *TimeBrush::makeHead()
{
    m_text->setObjectName(QStringLiteral("selectionText"));
    m_text->setFont(textFont(12));
    m_text->setElided(true);
    m_replay->setObjectName(QStringLiteral("replayButton"));
    m_replay->setProperty("quiet", true);
    m_replay->setCheckable(true);
    m_replay->setIcon(outlineIcon(QStringLiteral("play")));
    m_replay->setToolTip(tr("Plays the watch back from its first answer"));
    connect(m_replay, &QPushButton::toggled, this, &TimeBrush::replay);
    m_clear->setObjectName(QStringLiteral("clearSelection"));
    m_clear->setProperty("quiet", true);
    m_clear->setIcon(outlineIcon(QStringLiteral("x")));
    m_clear->setToolTip(tr("Shows every answer of the name again (Esc)"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_replay->setChecked(false);
        m_selection.clear();
    });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    row->addWidget(m_clear);
    row->addWidget(m_replay);
    for (QPushButton *button : {m_replay, m_clear})
        button->setFixedHeight(22);
    return head;
}

void TimeBrush::setHistory(const flux::NameHistory *history)
{
    m_replay->setChecked(false);
    m_history = history;
    m_brush->setHistory(history);
    showSelection();
}

void TimeBrush::refresh()
{
    m_brush->refresh();
    showSelection();
}

void TimeBrush::showSelection()
{
    m_brush->setSelection(m_selection.ofAddresses());
    const QString sentence = m_selection.sentence();
    m_clear->setVisible(!sentence.isEmpty());
    m_replay->setEnabled(m_history && m_history->answers() > 1);
    m_text->setMuted(sentence.isEmpty());
    m_text->setText(
        sentence.isEmpty()
            ? tr("%1 · drag to select a time: every chart, the map and the tables follow")
                  .arg(m_brush->caption())
            : tr("Selected: %1").arg(sentence));
}

void TimeBrush::replay(bool running)
{
    m_replay->setText(running ? tr("Stop replay") : tr("Replay"));
    m_replay->setIcon(
        outlineIcon(running ? QStringLiteral("circle-stop") : QStringLiteral("play")));
    m_stepsDone = 0;
    if (running) {
        m_replayed = m_selection.name();
        m_before = {m_selection.value().from, m_selection.value().to};
        m_steps.start();
        return;
    }
    m_steps.stop();
    // The name may be out of sight by now, or gone with its case.
    const auto selections = m_selection.all();
    if (const auto left = selections.constFind(m_replayed); left != selections.cend())
        showTime(*left, m_before);
}

/// No step of the analyst's: there is nothing to take back.
void TimeBrush::showTime(core::Selection selection, plots::TimeRange time)
{
    selection.from = time.from;
    selection.to = time.to;
    m_selection.restore(m_replayed, selection);
}

bool TimeBrush::stopReplay()
{
    const bool wasRunning = m_replay->isChecked();
    m_replay->setChecked(false);
    return wasRunning;
}

void TimeBrush::step()
{
    if (!m_history || ++m_stepsDone >= replaySteps) {
        m_replay->setChecked(false);
        return;
    }
    const plots::TimeRange whole = plots::wholeRange(*m_history);
    showTime(m_selection.value(),
             {whole.from, whole.from + (whole.to - whole.from) * m_stepsDone / replaySteps});
}

void TimeBrush::paintEvent(QPaintEvent *)
{
    const figures::Palette colors = themePalette();
    paintPanel(this, colors.panel, m_brush->hasFocus() ? colors.accent : colors.line);
}

} // namespace widgets
