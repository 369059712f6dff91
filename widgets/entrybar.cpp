// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrybar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "dialogs/textdialog.h"
#include "entryfield.h"
#include "profilebutton.h"
#include "profiletext.h"
#include "style/dress.h"
#include "style/plainlabel.h"

namespace widgets {

EntryBar::EntryBar(const items::ObservationLog &log, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_actions(actions)
    , m_field(new EntryField)
    , m_profile(new ProfileButton)
    , m_hint(new QWidget)
    , m_sentence(new PlainLabel)
    , m_manifest(new PlainLabel)
    , m_details(new QPushButton(tr("Details…")))
    , m_pap(new QPushButton)
{
    setObjectName(QStringLiteral("entryBar"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("edge", QVariant::fromValue(Qt::BottomEdge));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 8);
    layout->setSpacing(5);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field->setPlaceholderText(tr("Paste a name, URL, defanged indicator or text"));
    m_field->setAccessibleName(tr("Names to watch"));
    m_field->setToolTip(tr("Anything with names in it. What was recognised is shown before "
                           "anything is sent."));
    m_field->setFont(monoFont(13));
    row->addWidget(m_field, 3);
    addButtons(row);
    layout->addLayout(row);

    m_hintLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_hint);
    m_hintLayout->setContentsMargins(1, 0, 1, 0);
    m_sentence->setObjectName(QStringLiteral("recognitionLine"));
    m_sentence->setFont(textFont(12, QFont::Medium));
    m_sentence->setElided(true);
    m_manifest->setObjectName(QStringLiteral("manifestLine"));
    m_manifest->setFont(textFont(12));
    m_manifest->setMuted(true);
    m_manifest->setElided(true);
    m_details->setObjectName(QStringLiteral("manifestDetails"));
    m_details->setProperty("quiet", true);
    m_details->setAccessibleName(tr("What will be sent, and who can notice"));
    m_details->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_details, &QPushButton::clicked, this, &EntryBar::showDetails);
    auto *announced = new QHBoxLayout;
    announced->setSpacing(8);
    announced->addWidget(m_manifest, 1);
    announced->addWidget(m_details);
    m_hintLayout->addWidget(m_sentence, 1);
    m_hintLayout->addLayout(announced);
    m_hint->hide();
    layout->addWidget(m_hint);
    connect(m_field, &EntryField::contentChanged, this, &EntryBar::recognise);
    connect(m_field, &EntryField::pastedNothing, this, [this] {
        say(tr("There is no text to paste. Copy a domain name, a URL or a defanged indicator "
               "first."),
            true);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &EntryBar::submit);
    setPermission(core::Pap::Amber, {});
}

QPushButton *EntryBar::makeButton(const QString &objectName, QAction *action)
{
    auto *button = new QPushButton(action->text().remove(QLatin1Char('&')));
    button->setObjectName(objectName);
    button->setToolTip(action->statusTip());
    button->setAccessibleName(button->text());
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void EntryBar::addButtons(QHBoxLayout *row)
{
    QPushButton *watch = makeButton(QStringLiteral("watchButton"), m_actions.watch);
    watch->setProperty("main", true);
    row->addWidget(watch);
    row->addWidget(makeButton(QStringLiteral("stopButton"), m_actions.stop));
    row->addWidget(m_profile);
    m_pap->setObjectName(QStringLiteral("papButton"));
    m_pap->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_pap);
    row->addStretch(2);
    QPushButton *exportButton = makeButton(QStringLiteral("exportButton"), m_actions.exports);
    exportButton->setText(tr("Export indicators…"));
    exportButton->setAccessibleName(tr("Export indicators"));
    row->addWidget(exportButton);
}

void EntryBar::setProfiles(const QList<core::ResolverProfile> &profiles, const QString &currentId)
{
    m_profile->setProfiles(profiles, currentId);
    showManifest();
}

void EntryBar::setPapMenu(QMenu *menu)
{
    m_pap->setMenu(menu);
}

void EntryBar::setPermission(core::Pap pap, const QString &refusal)
{
    const QString text = tr("PAP:%1").arg(core::toString(pap));
    const QString meaning = core::meaningOf(pap);
    m_pap->setText(text);
    m_pap->setToolTip(meaning);
    m_pap->setAccessibleName(tr("%1, %2").arg(text, meaning));
    m_refusal = refusal;
    m_profile->setPap(pap);
    recognise();
}

void EntryBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    selectBackwards();
}

void EntryBar::submit()
{
    if (m_recognition.sentence.isEmpty() && m_refusal.isEmpty())
        say(tr("There is nothing to watch yet. Paste a domain name, a URL or a defanged "
               "indicator."),
            true);
    m_actions.watch->trigger();
}

void EntryBar::settle()
{
    m_field->clear();
    m_field->setFocus(Qt::OtherFocusReason);
}

void EntryBar::setStarting(bool starting)
{
    m_isStarting = starting;
    if (m_field->text().isEmpty())
        recognise();
}

void EntryBar::selectBackwards()
{
    // From the end to the start, so that the start stays in sight.
    const auto length = static_cast<int>(m_field->text().size());
    m_field->setSelection(length, -length);
}

void EntryBar::recognise()
{
    m_recognition = Recognition::of(m_field->content(), m_field->leftOut(), m_log);
    if (!m_refusal.isEmpty())
        say(m_refusal, true);
    else if (m_recognition.sentence.isEmpty() && m_isStarting)
        say(tr("Nothing is sent before you press Watch."), false);
    else
        say(m_recognition.sentence, m_recognition.isCaution);
    showManifest();
    emit recognised();
}

void EntryBar::say(const QString &sentence, bool isCaution)
{
    m_sentence->setText(sentence);
    const QString details = m_recognition.details;
    const QString all = details.isEmpty() ? sentence : sentence + QLatin1String("\n\n") + details;
    m_sentence->setToolTip(toolTipText(all));
    m_sentence->setAccessibleDescription(all);
    m_sentence->setForegroundRole(isCaution ? QPalette::BrightText : QPalette::WindowText);
    m_hint->setVisible(!sentence.isEmpty());
    arrangeHint();
}

void EntryBar::arrangeHint()
{
    constexpr int gap = 16;
    // One line where both fit: neither what was not understood nor who will see it may be cut.
    const int needed = m_sentence->sizeHint().width() + gap + m_manifest->sizeHint().width() + 8 +
                       m_details->sizeHint().width();
    const bool isOneLine = m_manifest->text().isEmpty() || needed <= width() - 26;
    m_hintLayout->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_hintLayout->setSpacing(isOneLine ? gap : 1);
    m_manifest->setAlignment((isOneLine ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void EntryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHint();
}

core::Manifest EntryBar::manifest() const
{
    core::PollPlan plan = m_plan;
    plan.minInterval = m_profile->current().leastInterval(); // as the workspace will have it
    return core::Manifest::of(m_recognition.names, m_profile->current(), plan);
}

void EntryBar::showManifest()
{
    const auto &names = m_recognition.names;
    const bool isShown = m_refusal.isEmpty() && (!names.isEmpty() || m_isStarting);
    const core::Manifest manifest = this->manifest();
    const QString text = isShown ? ProfileText::announcement(manifest) : QString();
    m_manifest->setText(text);
    m_manifest->setVisible(isShown);
    m_details->setVisible(isShown && !manifest.servers.isEmpty());
    m_manifest->setToolTip(toolTipText(text));
    arrangeHint();
}

void EntryBar::showDetails()
{
    const core::Manifest manifest = this->manifest();
    auto *dialog = new TextDialog(QStringLiteral("manifestDialog"), tr("What Watch will send"),
                                  ProfileText::details(manifest), textFont(13), window());
    dialog->open();
}

} // namespace widgets
