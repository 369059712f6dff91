// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace widgets {

/// What an empty case shows: how to begin, the practice lab, recent cases.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(QAction *practiceLab, QAction *openCase, QWidget *parent = nullptr);

    /// A practice case says which names there are instead.
    void setPractice(bool practice);
    void setRecentCases(const QStringList &paths);

signals:
    void recentChosen(const QString &path);
    /// A name of the practice lab was chosen.
    void nameChosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeStart(QAction *practiceLab, QAction *openCase);
    QWidget *makePractice();
    void showRecent();

    QWidget *m_start = nullptr;
    QWidget *m_practice = nullptr;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentRows = nullptr;
};

} // namespace widgets
