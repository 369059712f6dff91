// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathbar.h"

#include <algorithm>

#include <QPushButton>
#include <QVBoxLayout>

#include "messagebar.h"

namespace widgets {

PathBar::PathBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new MessageBar(QStringLiteral("pathBar"), MessageBar::Kind::Dismissable))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    connect(m_bar, &MessageBar::dismissed, this, &QWidget::hide);
    const auto offer = [this](const QString &id, const QString &text, const QString &purpose) {
        QPushButton *button = m_bar->addButton(QLatin1String("path_") + id, text);
        button->setToolTip(purpose);
        button->setAccessibleDescription(purpose);
        connect(button, &QPushButton::clicked, this, [this, id] { emit profileWanted(id); });
        m_buttons.insert(id, button);
    };
    const QString after = tr("Ends this watch and enters its names again. Nothing is sent before "
                             "you press Watch.");
    offer(QStringLiteral("public-tls"), tr("Over TLS"), after);
    offer(QStringLiteral("public-https"), tr("Over HTTPS"), after);
    offer(QStringLiteral("system"), tr("My network's resolver"), after);
    hide();
}

void PathBar::setProfiles(const QList<core::ResolverProfile> &profiles, const QString &currentId)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const bool isThere = std::any_of(
            profiles.begin(), profiles.end(),
            [&button](const core::ResolverProfile &profile) { return profile.id == button.key(); });
        button.value()->setVisible(isThere && button.key() != currentId);
    }
}

void PathBar::setSentence(const QString &sentence)
{
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        m_bar->hide();
    else
        m_bar->show(sentence);
}

} // namespace widgets
