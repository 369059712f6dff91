// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/publicresolver.h"
#include "settings/profilesheet.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace widgets {

class PlainLabel;

/// The resolver profiles: the program's to read and copy, the analyst's own to write. What is wrong
/// is said while it is typed, and nothing is kept before Save.
class ResolversDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `profiles`: all there are, the analyst's own with a title; `known`: offered to be added.
    ResolversDialog(const QList<core::ResolverProfile> &profiles, const QString &currentId,
                    const QList<core::PublicResolver> &known, bool asksCanaries, QWidget *parent);

signals:
    void saved(const QList<core::ResolverProfile> &own, bool asksCanaries);

private:
    void makeCanaries(bool areAsked);
    QWidget *makeList();
    QWidget *makeForm(const QList<core::PublicResolver> &known);
    void connectFields();
    void fillKnown(const QList<core::PublicResolver> &known);
    void addProfile(settings::ProfileSheet sheet);
    void removeProfile();
    void addKnown(int index);
    void showProfile(int row);
    void takeFields();
    void judge();
    QString whoNotices(const core::ResolverProfile &profile) const;
    void save();
    bool isOwn(int row) const { return row >= m_fixed.size(); }
    settings::ProfileSheet sheetOf(int row) const;

    QList<core::ResolverProfile> m_fixed; ///< the program's
    QList<settings::ProfileSheet> m_own;
    QList<core::PublicResolver> m_known;
    bool m_isFilling = false;
    QListWidget *m_list = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_remove = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_transport = nullptr;
    QPlainTextEdit *m_servers = nullptr;
    QComboBox *m_add = nullptr;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_subnets = nullptr;
    PlainLabel *m_notice = nullptr;
    QCheckBox *m_canaries = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace widgets
