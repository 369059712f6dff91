// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "settings/exportprofile.h"

class QComboBox;
class QPushButton;

namespace widgets {

/// The profiles of exports: one can be used, what is chosen can be kept as one, one can go.
class ExportProfileRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportProfileRow(QWidget *parent = nullptr);

    void setProfiles(const QList<settings::ExportProfile> &profiles);
    /// What is chosen, whatever its title; the profile that says it is shown.
    void setChoice(const settings::ExportProfile &choice);
    /// Of the profile that says what is chosen; empty: none does.
    QString title() const;

signals:
    void used(const settings::ExportProfile &profile);
    void keepRequested();
    void removeRequested(const QString &title);

private:
    QPushButton *makeButton(const QString &objectName, const QString &text, const QString &said);
    void use(int index);
    void follow();

    QList<settings::ExportProfile> m_profiles;
    settings::ExportProfile m_choice;
    QComboBox *m_titles = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace widgets
