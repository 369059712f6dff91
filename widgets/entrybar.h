// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/manifest.h"
#include "core/pap.h"
#include "core/pollplan.h"
#include "core/resolverprofile.h"
#include "recognition.h"

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace widgets {

class EntryField;
class PlainLabel;
class ProfileButton;

/// Where names go in: the field, what was recognised in it, Watch and Stop, and who will be asked.
class EntryBar final : public QWidget
{
    Q_OBJECT

public:
    /// The buttons follow the actions: what is enabled, and what happens.
    struct Actions
    {
        QAction *watch = nullptr;
        QAction *stop = nullptr;
        QAction *exports = nullptr;
    };

    EntryBar(const items::ObservationLog &log, const Actions &actions, QWidget *parent = nullptr);

    const Recognition &recognition() const { return m_recognition; }
    const core::PollPlan &plan() const { return m_plan; }
    EntryField *field() const { return m_field; }
    ProfileButton *profileButton() const { return m_profile; }
    void setProfiles(const QList<core::ResolverProfile> &profiles, const QString &currentId);
    /// What the case permits; `refusal`: why nothing may be watched, empty: it may.
    void setPermission(core::Pap pap, const QString &refusal);
    /// The choice of what the case permits; stays its owner's.
    void setPapMenu(QMenu *menu);
    void focusField();
    /// The names were taken over: empties the field for the next.
    void settle();
    /// A case without names: what Watch would send is said before anything is pasted, too.
    void setStarting(bool starting);

signals:
    void recognised();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeHint();
    QPushButton *makeButton(const QString &objectName, QAction *action);
    void addButtons(QHBoxLayout *row);
    void recognise();
    void submit();
    void selectBackwards();
    void say(const QString &sentence, bool isCaution);
    core::Manifest manifest() const;
    void showManifest();
    void showDetails();

    const items::ObservationLog &m_log;
    Actions m_actions;
    Recognition m_recognition;
    core::PollPlan m_plan;
    EntryField *m_field = nullptr;
    ProfileButton *m_profile = nullptr;
    QWidget *m_hint = nullptr;
    QBoxLayout *m_hintLayout = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_manifest = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_pap = nullptr;
    QString m_refusal;
    bool m_isStarting = false;
};

} // namespace widgets
