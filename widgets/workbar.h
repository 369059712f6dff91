// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace widgets {

class MessageBar;
class PlainLabel;

/// Long work that goes on beside everything else, above the content and never in its way: what is
/// done, how far it is, how fast, how long it still takes, and how to end it. At its end one
/// sentence.
class WorkBar final : public QWidget
{
    Q_OBJECT

public:
    /// How far the work is.
    struct Step
    {
        qint64 done = 0;            ///< of what is counted
        std::optional<double> part; ///< of all, 0…1; none: nobody knows
        double perSecond = 0;       ///< 0: not known yet
        qint64 secondsLeft = -1;    ///< −1: not known yet
    };

    /// How it ended.
    struct End
    {
        QString sentence;
        QStringList details; ///< shown when they are asked for
        bool isGood = true;
        bool canBeForced = false; ///< what was refused may be done all the same
    };

    explicit WorkBar(QWidget *parent = nullptr);

    /// What is counted.
    enum class Unit
    {
        Rows,
        Pieces ///< of evidence
    };

    /// Something is being done. There is one bar, so nothing else begins meanwhile.
    bool isRunning() const { return m_isRunning; }
    /// `what`: "Importing dns.log".
    void begin(const QString &what, Unit unit);
    void setStep(const Step &step);
    /// The work goes on to a point where it can end, and cannot be cancelled any more.
    void setEnding(const QString &sentence);
    void end(const End &end);

signals:
    void cancelWanted();
    void forceWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRow();
    void say(const QString &sentence);

    QString m_what;
    Unit m_unit = Unit::Rows;
    bool m_isRunning = false;
    QWidget *m_row = nullptr;
    PlainLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    MessageBar *m_end = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_force = nullptr;
    QString m_lines;
};

} // namespace widgets
