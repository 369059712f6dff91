// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include <QAction>
#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/plaintext.h"
#include "recentcase.h"
#include "style/dress.h"
#include "style/icons.h"
#include "style/plainlabel.h"

namespace widgets {

namespace {

constexpr int columnPixels = 560;
constexpr qsizetype maxRecent = 5;

PlainLabel *makeLabel(const QString &text, const QFont &font, bool muted)
{
    auto *label = new PlainLabel(text);
    label->setFont(font);
    label->setMuted(muted);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(QAction *action)
{
    const QString label = action->text().remove(QLatin1Char('&'));
    // The space parts the text from its icon.
    auto *button = new QPushButton(action->icon(), QLatin1Char(' ') + label);
    button->setObjectName(QLatin1String("welcome_") + action->objectName());
    button->setToolTip(action->statusTip());
    button->setAccessibleName(label);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QVBoxLayout *makeColumn(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

WelcomePage::WelcomePage(QAction *practiceLab, QAction *openCase, QWidget *parent)
    : QWidget(parent)
    , m_start(makeStart(practiceLab, openCase))
    , m_practice(makePractice())
    , m_recent(new QWidget)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *column = new QWidget;
    column->setFixedWidth(columnPixels);
    QVBoxLayout *layout = makeColumn(column);
    layout->addWidget(m_start);
    layout->addWidget(m_practice);
    layout->addSpacing(18);
    QVBoxLayout *recent = makeColumn(m_recent);
    recent->addWidget(makeLabel(tr("Recent cases"), textFont(12, QFont::DemiBold), true));
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(2);
    recent->addLayout(m_recentRows);
    layout->addWidget(m_recent);

    // No alignment here: it would take the column's height from its hint, before the texts wrap.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    // Only hidden: to show a part before the whole is shown lays it out in vain.
    m_practice->hide();
    m_recent->hide();
}

QWidget *WelcomePage::makeStart(QAction *practiceLab, QAction *openCase)
{
    auto *page = new QWidget;
    QVBoxLayout *layout = makeColumn(page);
    layout->addWidget(makeLabel(tr("Paste a suspect name"), textFont(24, QFont::Bold), false));
    layout->addWidget(makeLabel(
        tr("A domain name, a URL, a defanged indicator or a whole text: paste it into the field "
           "above, or drop a file there. What was recognised, and who will see the queries, is "
           "shown before anything is sent."),
        textFont(14), true));
    layout->addSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(makeButton(practiceLab));
    row->addWidget(makeButton(openCase));
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(makeLabel(tr("The practice lab has names that behave like flux, a CDN and a "
                                   "round robin, in a world of its own. Nothing leaves this "
                                   "machine."),
                                textFont(12), true));
    return page;
}

QWidget *WelcomePage::makePractice()
{
    const QList<std::pair<QString, QString>> names{
        {QStringLiteral("flux.test"), tr("addresses change with every look")},
        {QStringLiteral("double.test"), tr("and so do the name servers")},
        {QStringLiteral("cdn.test"), tr("the answer depends on who asks")},
        {QStringLiteral("rr.test"), tr("the same addresses take turns")},
        {QStringLiteral("pool.test"), tr("servers that volunteers run")},
        {QStringLiteral("sink.test"), tr("one resolver lies about it")},
        {QStringLiteral("gone.test"), tr("the name does not exist")}};
    auto *page = new QWidget;
    QVBoxLayout *layout = makeColumn(page);
    layout->addWidget(makeLabel(tr("Practice lab"), textFont(24, QFont::Bold), false));
    layout->addWidget(makeLabel(tr("Invented names, networks and places; nothing leaves this "
                                   "machine. Press Watch for all of these, or choose one first:"),
                                textFont(14), true));
    layout->addSpacing(10);
    for (const auto &[name, what] : names) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *button = new QPushButton(name);
        button->setObjectName(QLatin1String("practice_") + name);
        button->setAccessibleName(tr("%1: %2").arg(name, what));
        button->setToolTip(tr("Puts %1 into the field above").arg(name));
        button->setFont(monoFont(13));
        button->setFixedWidth(110);
        connect(button, &QPushButton::clicked, this,
                [this, name = name] { emit nameChosen(name); });
        row->addWidget(button);
        row->addWidget(makeLabel(what, textFont(13), true), 1);
        layout->addLayout(row);
    }
    return page;
}

void WelcomePage::setPractice(bool practice)
{
    m_start->setVisible(!practice);
    m_practice->setVisible(practice);
    showRecent();
}

void WelcomePage::setRecentCases(const QStringList &paths)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths.first(qMin(maxRecent, paths.size()))) {
        auto *button =
            new QPushButton(outlineIcon(QStringLiteral("folder-open")), recentCaseText(path));
        button->setProperty("quiet", true);
        button->setToolTip(toolTipText(core::plainText(QDir::toNativeSeparators(path))));
        button->setAccessibleName(tr("Open %1").arg(recentCaseText(path)));
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
        m_recentRows->addWidget(button);
    }
    showRecent();
}

void WelcomePage::showRecent()
{
    // In the lab the names come first; the menu still has the cases.
    m_recent->setVisible(m_practice->isHidden() && m_recentRows->count() > 0);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    // The dashes say that things can be dropped here.
    const figures::Palette colors = themePalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.panel);
    painter.setPen(QPen(blended(colors.line, colors.textMuted, 0.25), 1.2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace widgets
