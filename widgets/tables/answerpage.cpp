// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/answerpage.h"

#include <QPlainTextEdit>

#include "items/answermodel.h"
#include "style/dress.h"
#include "tables/answertable.h"

namespace widgets {

AnswerPage::AnswerPage(AnswerTable *table, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_table(table)
    , m_packet(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("answerSplitter"));
    setHandleWidth(9);
    setChildrenCollapsible(false);
    m_packet->setObjectName(QStringLiteral("packetText"));
    m_packet->setAccessibleName(tr("The packet of the chosen answer"));
    m_packet->setFrameShape(QFrame::NoFrame);
    m_packet->setReadOnly(true);
    m_packet->setTabChangesFocus(true);
    m_packet->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_packet->setFont(monoFont(12));
    addWidget(table);
    addWidget(m_packet);
    setStretchFactor(0, 2);
    setStretchFactor(1, 1);
    m_packet->hide(); // the room is the answers' until one is chosen
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AnswerPage::ask);
    connect(table->model(), &QAbstractItemModel::modelReset, this, &AnswerPage::ask);
}

void AnswerPage::ask()
{
    m_answer = m_table->currentIndex().data(items::AnswerModel::IdRole).toLongLong();
    m_packet->clear();
    const bool isFirst = m_answer > 0 && m_packet->isHidden();
    m_packet->setVisible(m_answer > 0);
    if (isFirst)
        setSizes({2 * width() / 3, width() / 3});
    if (m_answer > 0)
        emit packetWanted(m_answer);
}

void AnswerPage::showPacket(qint64 answer, const QString &text)
{
    if (answer == m_answer)
        m_packet->setPlainText(text);
}

} // namespace widgets
