// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "items/exportpreview.h"
#include "items/exporttext.h"
#include "items/exportwish.h"
#include "settings/exportprofile.h"

class QListWidget;
class QPushButton;

namespace widgets {

class ExportAnswers;
class ExportChoices;
class ExportProfileRow;
class ExportViews;
class PlainLabel;

/// Chooses what is handed over and in which format, and shows before what it would also hit and
/// what will be written. Looks at nothing and writes nothing itself.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The preview outlives the dialog. `practice`: block lists need an explicit yes.
    ExportDialog(items::ExportPreview &preview, bool practice, QWidget *parent = nullptr);

    items::ExportWish wish() const;
    void setWish(const items::ExportWish &wish);
    /// Title of the profile that says what is chosen; empty: none does.
    QString profile() const;
    /// Why it is made although something speaks against it; hostile text.
    QString reason() const;

public slots:
    /// Why a reason has to be given before anything is written, and why nothing can be; empty:
    /// none has to, it can.
    void setReasonsAgainst(const QStringList &reasons, const QString &refusal = {});
    void setProfiles(const QList<settings::ExportProfile> &profiles);
    /// What will be written; null while it is not known yet.
    void setText(const items::ExportText *text);
    /// What became of the last thing that was asked for.
    void say(const QString &sentence, bool isProblem);

signals:
    void wishChanged(const items::ExportWish &wish);
    void reasonChanged(const QString &reason);
    /// What setText() was given shall be written to a file.
    void fileRequested();
    void clipboardRequested();
    /// What is chosen shall be sent to a server that takes the format.
    void serverRequested();
    /// What is chosen shall be kept as a profile; or one shall go.
    void profileKeepRequested();
    void profileRemoveRequested(const QString &title);
    /// The person wants to write down what is his own.
    void ownRequested();

private:
    QWidget *makeProfiles();
    QWidget *makeFormats();
    QWidget *makeButtons();
    const items::ExportFormat &format() const;
    void changeWish();
    void follow();
    bool isWithdrawal() const;
    bool asksAboutPractice() const;
    QString nothingToHandOver() const;
    QString needed() const;

    items::ExportPreview &m_preview;
    bool m_isPractice;
    bool m_isFilling = true;
    bool m_hasText = false;
    QList<items::ExportFormat> m_known;
    QStringList m_reasonsAgainst;
    QString m_refusal;
    ExportProfileRow *m_profiles = nullptr;
    QListWidget *m_formats = nullptr;
    ExportChoices *m_choices = nullptr;
    ExportViews *m_views = nullptr;
    ExportAnswers *m_answers = nullptr;
    PlainLabel *m_notice = nullptr;
    QPushButton *m_file = nullptr;
    QPushButton *m_clipboard = nullptr;
    QPushButton *m_server = nullptr;
    QString m_said;
    bool m_isProblem = false;
};

} // namespace widgets
