// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exportchoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "style/dress.h"
#include "style/plainlabel.h"

namespace widgets {

using items::ExportChoice;
using items::ExportFormat;
using items::ExportWish;

ExportChoices::ExportChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(8);
    m_scope = addCombo(upper, QStringLiteral("exportScope"), tr("&What"), tr("What is handed over"),
                       items::exportScopes());
    m_purpose =
        addCombo(upper, QStringLiteral("exportPurpose"), tr("&Beside earlier lists"),
                 tr("What it is beside what was handed over before"), items::exportPurposes());
    layout->addLayout(upper);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(8);
    m_tlp = addCombo(lower, QStringLiteral("exportTlp"), tr("Who may &see it"),
                     tr("Who may see it"), items::exportTlps());
    m_defang = new QCheckBox(tr("&Defanged, harmless to paste"));
    m_defang->setObjectName(QStringLiteral("exportDefang"));
    m_defang->setChecked(true);
    lower->addSpacing(8);
    lower->addWidget(m_defang);
    lower->addStretch(1);
    layout->addLayout(lower);
    m_about = new PlainLabel;
    m_about->setObjectName(QStringLiteral("exportAbout"));
    m_about->setFont(textFont(12));
    m_about->setMuted(true);
    m_about->setElided(true);
    layout->addWidget(m_about);
    connect(m_defang, &QCheckBox::toggled, this, &ExportChoices::change);
}

QComboBox *ExportChoices::addCombo(QBoxLayout *row, const QString &objectName, const QString &label,
                                   const QString &said, const QList<ExportChoice> &choices)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(said);
    for (const ExportChoice &choice : choices)
        combo->addItem(choice.text, choice.word);
    auto *text = new PlainLabel(label);
    text->setBuddy(combo);
    if (row->count() > 0)
        row->addSpacing(8);
    row->addWidget(text);
    row->addWidget(combo, objectName == QLatin1String("exportTlp") ? 0 : 1);
    connect(combo, &QComboBox::currentIndexChanged, this, &ExportChoices::change);
    return combo;
}

void ExportChoices::change()
{
    m_scope->setEnabled(wish().purpose != QLatin1String("withdrawal"));
    emit changed();
}

void ExportChoices::setFormat(const ExportFormat &format)
{
    m_format = format;
    m_defang->setEnabled(format.mayBeDefanged);
    m_about->setText(
        format.mayBeDefanged || !format.blocks
            ? tr("%1 (%2). Our tests check it with %3.").arg(format.what, format.word, format.judge)
            : tr("%1 (%2), a block list. Our tests check it with %3.")
                  .arg(format.what, format.word, format.judge));
    m_about->setToolTip(toolTipText(m_about->text()));
}

void ExportChoices::setWish(const ExportWish &wish)
{
    const ExportWish before = this->wish();
    {
        const QSignalBlocker quiet(this);
        m_scope->setCurrentIndex(std::max(0, m_scope->findData(wish.scope)));
        m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(wish.purpose)));
        m_tlp->setCurrentIndex(std::max(0, m_tlp->findData(wish.tlp)));
        if (m_format.mayBeDefanged)
            m_defang->setChecked(wish.isDefanged);
    }
    if (this->wish() != before)
        emit changed();
}

ExportWish ExportChoices::wish() const
{
    return {m_format.word, m_scope->currentData().toString(), m_tlp->currentData().toString(),
            m_format.mayBeDefanged && m_defang->isChecked(), m_purpose->currentData().toString()};
}

QString ExportChoices::scopeText(const QString &word) const
{
    return m_scope->itemText(std::max(0, m_scope->findData(word)));
}

} // namespace widgets
