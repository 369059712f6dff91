// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/owneditor.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "settings/ownthings.h"
#include "style/dress.h"
#include "style/plainlabel.h"

namespace widgets {

OwnEditor::OwnEditor(const QStringList &lines, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *about =
        new PlainLabel(tr("What is yours is kept out of every export of indicators, whatever the "
                          "case. The list is in the settings of this program."));
    about->setWordWrap(true);
    layout->addWidget(about);
    m_text = new QPlainTextEdit(lines.join(u'\n'));
    m_text->setObjectName(QStringLiteral("ownText"));
    m_text->setAccessibleName(tr("Own ranges and names, one a line"));
    m_text->setFont(monoFont(12));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(
        tr("One a line: 192.0.2.0/24, 2001:db8::/32, example.com; a # begins a remark"));
    layout->addWidget(m_text, 1);
    m_notice = new PlainLabel;
    m_notice->setObjectName(QStringLiteral("ownNotice"));
    m_notice->setWordWrap(true);
    m_notice->setMinimumHeight(2 * m_notice->fontMetrics().lineSpacing());
    m_notice->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_notice);
    connect(m_text, &QPlainTextEdit::textChanged, this, &OwnEditor::judge);
    setFocusProxy(m_text);
    judge();
}

QStringList OwnEditor::lines() const
{
    QStringList lines = m_text->toPlainText().split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

void OwnEditor::judge()
{
    const auto own = settings::OwnThings::read(lines());
    m_isValid = own.has_value();
    m_notice->setForegroundRole(own ? QPalette::PlaceholderText : QPalette::BrightText);
    if (own) {
        m_notice->setText(tr("%1 and %2 are yours.")
                              .arg(tr("%n ranges", nullptr, static_cast<int>(own->ranges.size())),
                                   tr("%n names", nullptr, static_cast<int>(own->names.size()))));
    } else {
        m_notice->setText(own.error().message);
    }
    emit judged(m_isValid);
}

} // namespace widgets
