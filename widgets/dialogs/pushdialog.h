// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace widgets {

class Panel;
class PlainLabel;

/// Sends indicators to a server: asks where to and with which key, shows first what would be sent,
/// then how far it is and what came of it. Sends nothing itself. The key is typed or in the
/// system's keyring; it is given away once, with sendRequested().
class PushDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `kind`: "taxii" or "misp". `practice`: it needs an explicit yes.
    PushDialog(const QString &kind, bool practice, QWidget *parent = nullptr);

    QString url() const;
    QString authorityPath() const;
    /// Why it is sent although something speaks against it; hostile text.
    QString reason() const;
    bool keepsKey() const;

public slots:
    /// Addresses used before, the last one first.
    void setKnownUrls(const QStringList &urls);
    void setAuthorityPath(const QString &path);
    /// Why a reason has to be given, and why nothing can be sent; empty: none has to, it can.
    void setReasonsAgainst(const QStringList &reasons, const QString &refusal);
    /// What would be sent to url(); empty while that is not known.
    void setDryRun(const QStringList &lines);
    /// What came of it, in the place of what would be sent.
    void setReport(const QStringList &lines);
    /// Whether it is under way; then only Cancel can be chosen.
    void setBusy(bool isBusy);
    void setProgress(qsizetype done, qsizetype all);
    void say(const QString &sentence, bool isProblem);

signals:
    /// Where to; the dry run is made anew.
    void targetChanged();
    void reasonChanged();
    void authorityRequested();
    /// What setDryRun() shows shall be sent. `key` empty: the one in the keyring.
    void sendRequested(const QByteArray &key);
    void cancelRequested();

public:
    void reject() override;

private:
    QWidget *makeTarget();
    QWidget *makeAnswers();
    QWidget *makeButtons();
    QLineEdit *addLine(QFormLayout *form, const QString &objectName, const QString &label,
                       const QString &placeholder);
    QString needed() const;
    void send();
    void follow();

    QString m_kind;
    bool m_isPractice;
    bool m_isBusy = false;
    bool m_isProblem = false;
    QStringList m_reasonsAgainst;
    QString m_refusal;
    QString m_said;
    qsizetype m_lines = 0; ///< of the dry run; 0: there is none
    QComboBox *m_url = nullptr;
    QLineEdit *m_key = nullptr;
    QCheckBox *m_keepKey = nullptr;
    QLineEdit *m_authority = nullptr;
    QPushButton *m_browse = nullptr;
    QPlainTextEdit *m_view = nullptr;
    Panel *m_panel = nullptr;
    QCheckBox *m_practice = nullptr;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    QProgressBar *m_progress = nullptr;
    PlainLabel *m_notice = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace widgets
