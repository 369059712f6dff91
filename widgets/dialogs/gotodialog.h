// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/casesearch.h"

class QAction;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace widgets {

class PlainLabel;

/// One field over everything there is to go to: what the case holds and what the window can do.
/// The arrow keys choose while the words are typed.
class GoToDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit GoToDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// What the case holds of `words`; void when others have been typed since.
    void show(const QString &words, const QList<core::Found> &things);
    using QDialog::show;

signals:
    void wordsChanged(const QString &words);
    void chosen(const core::Found &thing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void type(const QString &words);
    void addActions();
    void add(const QString &kind, const QString &text, const QVariant &thing);
    void activate(const QListWidgetItem *item);

    QList<QAction *> m_actions; ///< enabled ones
    QList<core::Found> m_found;
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
    PlainLabel *m_notice = nullptr;
};

} // namespace widgets
