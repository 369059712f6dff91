// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "dialogs/datasource.h"
#include "settings/settings.h"

class QCheckBox;
class QDialogButtonBox;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace widgets {

class OwnEditor;
class PageBook;
class PlainLabel;

/// What Fluxcase remembers from one start to the next, page by page. Nothing is kept before Save;
/// databases and resolver profiles are kept where they are edited.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Values
    {
        settings::Theme theme = settings::Theme::System;
        bool notifies = false;
        bool keepsWatching = false; ///< with the window closed; only where it notifies
        QStringList ownThings{};

        bool operator==(const Values &) const = default;
    };

    /// `profiles`: titles of the resolver profiles, to look at; `canNotify`: the desktop shows
    /// notifications.
    SettingsDialog(const Values &values, const QStringList &profiles, bool canNotify,
                   QWidget *parent = nullptr);

    /// Databases and lists in use and what is wrong with others, as of `now`.
    void setSources(const QList<DataSource> &sources, const QStringList &problems, core::UtcMs now);

signals:
    void saved(const widgets::SettingsDialog::Values &values);
    void profilesWanted();
    /// A database is to be added; the file is asked for elsewhere.
    void databaseWanted();
    void databaseRemoved(const QString &path);

private:
    QWidget *makeAppearance(settings::Theme theme);
    QWidget *makeOwn(const QStringList &lines);
    QWidget *makeResolvers(const QStringList &profiles);
    QWidget *makeSources();
    QWidget *makeNotifications(const Values &values, bool canNotify);
    Values values() const;

    PageBook *m_book = nullptr;
    QRadioButton *m_light = nullptr;
    QRadioButton *m_dark = nullptr;
    QRadioButton *m_system = nullptr;
    OwnEditor *m_own = nullptr;
    QTableWidget *m_sources = nullptr;
    QPushButton *m_remove = nullptr;
    PlainLabel *m_problems = nullptr;
    QCheckBox *m_notifies = nullptr;
    QCheckBox *m_keepsWatching = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace widgets
