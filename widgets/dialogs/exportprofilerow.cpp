// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exportprofilerow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include "core/plaintext.h"
#include "style/plainlabel.h"

namespace widgets {

using settings::ExportProfile;

ExportProfileRow::ExportProfileRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_titles = new QComboBox;
    m_titles->setObjectName(QStringLiteral("exportProfile"));
    m_titles->setAccessibleName(tr("Profile: choices that are kept"));
    m_titles->setMinimumWidth(220);
    auto *label = new PlainLabel(tr("&Profile"));
    label->setBuddy(m_titles);
    row->addWidget(label);
    row->addWidget(m_titles);
    QPushButton *keep = makeButton(QStringLiteral("exportKeep"), tr("&Keep as…"),
                                   tr("Keep these choices as a profile"));
    m_remove = makeButton(QStringLiteral("exportRemove"), tr("Remo&ve"), tr("Remove this profile"));
    connect(m_titles, &QComboBox::activated, this, &ExportProfileRow::use);
    connect(keep, &QPushButton::clicked, this, &ExportProfileRow::keepRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(title()); });
    setProfiles({});
}

QPushButton *ExportProfileRow::makeButton(const QString &objectName, const QString &text,
                                          const QString &said)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(said);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void ExportProfileRow::setProfiles(const QList<ExportProfile> &profiles)
{
    m_profiles = profiles;
    m_titles->clear();
    m_titles->addItem(tr("none"));
    for (const ExportProfile &one : profiles)
        m_titles->addItem(core::plainText(one.title));
    follow();
}

void ExportProfileRow::setChoice(const ExportProfile &choice)
{
    m_choice = choice;
    follow();
}

QString ExportProfileRow::title() const
{
    return m_profiles.value(m_titles->currentIndex() - 1).title;
}

void ExportProfileRow::use(int index)
{
    if (index < 1)
        follow();
    else
        emit used(m_profiles.value(index - 1));
}

void ExportProfileRow::follow()
{
    int index = 0;
    for (int i = 0; i < m_profiles.size(); ++i) {
        ExportProfile one = m_profiles.at(i);
        one.title = m_choice.title;
        if (one == m_choice && (index == 0 || m_titles->currentIndex() == i + 1))
            index = i + 1;
    }
    m_titles->setCurrentIndex(index);
    m_remove->setEnabled(index > 0);
}

} // namespace widgets
