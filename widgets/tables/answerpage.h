// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QPlainTextEdit;

namespace widgets {

class AnswerTable;

/// The answers, and beside them the packet of the chosen one, once there is one. The packet is
/// asked for: it is in the case, not in the window.
class AnswerPage final : public QSplitter
{
    Q_OBJECT

public:
    explicit AnswerPage(AnswerTable *table, QWidget *parent = nullptr);

    /// The packet of an answer; void when another one has been chosen since.
    void showPacket(qint64 answer, const QString &text);

signals:
    void packetWanted(qint64 answer);

private:
    void ask();

    AnswerTable *m_table = nullptr;
    QPlainTextEdit *m_packet = nullptr;
    qint64 m_answer = 0;
};

} // namespace widgets
