// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/pushdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "style/dress.h"
#include "style/panel.h"
#include "style/plainlabel.h"

namespace widgets {

namespace {

constexpr int longestUrl = 2000;
constexpr int longestKey = 4096;
constexpr int longestReason = 300;

bool isTaxii(const QString &kind)
{
    return kind == QLatin1String("taxii");
}

} // namespace

PushDialog::PushDialog(const QString &kind, bool practice, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_isPractice(practice)
{
    setObjectName(QStringLiteral("pushDialog"));
    const QString title =
        isTaxii(kind) ? tr("Send to a TAXII 2.1 collection") : tr("Send to a MISP");
    setWindowTitle(practice ? tr("PRACTICE · %1").arg(title) : title);
    m_view = new QPlainTextEdit;
    m_view->setObjectName(QStringLiteral("pushText"));
    m_view->setAccessibleName(tr("What would be sent"));
    m_view->setReadOnly(true);
    m_view->setFont(monoFont(12));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setTabChangesFocus(true);
    m_panel = new Panel(QStringLiteral("pushDryRun"), tr("Dry run"), m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(makeTarget());
    layout->addWidget(m_panel, 1);
    layout->addWidget(makeAnswers());
    layout->addWidget(makeButtons());
    resize(QSize(860, 620).boundedTo(screen()->availableSize()));
    m_url->setFocus();
    follow();
}

QLineEdit *PushDialog::addLine(QFormLayout *form, const QString &objectName, const QString &label,
                               const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(QString(label).remove(u'&'));
    line->setPlaceholderText(placeholder);
    auto *text = new PlainLabel(label);
    text->setBuddy(line);
    form->addRow(text, line);
    return line;
}

QWidget *PushDialog::makeTarget()
{
    auto *target = new QWidget;
    auto *form = new QFormLayout(target);
    form->setContentsMargins(0, 0, 0, 0);
    m_url = new QComboBox;
    m_url->setObjectName(QStringLiteral("pushUrl"));
    m_url->setAccessibleName(tr("Address"));
    m_url->setEditable(true);
    m_url->setInsertPolicy(QComboBox::NoInsert);
    m_url->lineEdit()->setAccessibleName(m_url->accessibleName()); // it is read apart
    m_url->lineEdit()->setMaxLength(longestUrl);
    m_url->lineEdit()->setPlaceholderText(isTaxii(m_kind)
                                              ? QStringLiteral("https://…/collections/ID/")
                                              : QStringLiteral("https://…/"));
    auto *label = new PlainLabel(isTaxii(m_kind) ? tr("&Address of the collection")
                                                 : tr("&Address of the MISP"));
    label->setBuddy(m_url);
    form->addRow(label, m_url);
    m_key = addLine(form, QStringLiteral("pushKey"), tr("&Key"), tr("The one in the keyring"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(longestKey);
    m_keepKey = new QCheckBox(tr("Keep i&t in the system's keyring, for this address"));
    m_keepKey->setObjectName(QStringLiteral("pushKeepKey"));
    form->addRow(QString(), m_keepKey);
    m_authority = new QLineEdit;
    m_authority->setObjectName(QStringLiteral("pushAuthority"));
    m_authority->setAccessibleName(tr("File of authorities to trust"));
    m_authority->setPlaceholderText(tr("Those of the system"));
    auto *trusted = new PlainLabel(tr("A&uthorities"));
    trusted->setBuddy(m_authority);
    m_browse = new QPushButton(tr("&Browse…"));
    m_browse->setObjectName(QStringLiteral("pushBrowse"));
    m_browse->setAccessibleName(tr("A file of authorities in PEM form"));
    m_browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_authority, 1);
    row->addWidget(m_browse);
    form->addRow(trusted, row);
    connect(m_url, &QComboBox::editTextChanged, this, &PushDialog::targetChanged);
    connect(m_authority, &QLineEdit::textChanged, this, &PushDialog::targetChanged);
    connect(m_browse, &QPushButton::clicked, this, &PushDialog::authorityRequested);
    connect(m_key, &QLineEdit::textChanged, this, &PushDialog::follow);
    return target;
}

QWidget *PushDialog::makeAnswers()
{
    auto *answers = new QWidget;
    auto *layout = new QVBoxLayout(answers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_practice = new QCheckBox(tr("&Practice: nothing in it is real, send it anyway"));
    m_practice->setObjectName(QStringLiteral("pushPractice"));
    m_practice->setVisible(m_isPractice);
    layout->addWidget(m_practice);
    m_reasonRow = new QWidget;
    auto *form = new QFormLayout(m_reasonRow);
    form->setContentsMargins(0, 0, 0, 0);
    m_reason = addLine(form, QStringLiteral("pushReason"), tr("Why it is sent all the sa&me"),
                       tr("Stands in the case"));
    m_reason->setMaxLength(longestReason);
    layout->addWidget(m_reasonRow);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("pushProgress"));
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setVisible(false);
    layout->addWidget(m_progress);
    m_notice = new PlainLabel;
    m_notice->setObjectName(QStringLiteral("pushNotice"));
    m_notice->setWordWrap(true);
    m_notice->setMinimumHeight(2 * m_notice->fontMetrics().lineSpacing());
    m_notice->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_notice);
    connect(m_practice, &QCheckBox::toggled, this, &PushDialog::follow);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        follow();
        emit reasonChanged();
    });
    return answers;
}

QWidget *PushDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("pushClose"));
    // Its word changes; its width does not.
    m_close->setText(tr("Cancel"));
    m_close->setMinimumWidth(m_close->sizeHint().width() + 8);
    m_close->setText(tr("Close"));
    m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::ActionRole);
    m_send->setObjectName(QStringLiteral("pushSend"));
    m_send->setProperty("main", true);
    for (QPushButton *button : {m_close, m_send})
        button->setAutoDefault(false);
    connect(m_send, &QPushButton::clicked, this, &PushDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &PushDialog::reject);
    return buttons;
}

QString PushDialog::url() const
{
    return m_url->currentText().trimmed();
}

QString PushDialog::authorityPath() const
{
    return m_authority->text().trimmed();
}

QString PushDialog::reason() const
{
    return m_reason->text().simplified();
}

bool PushDialog::keepsKey() const
{
    return m_keepKey->isChecked();
}

void PushDialog::setKnownUrls(const QStringList &urls)
{
    const QString typed = m_url->currentText();
    m_url->clear();
    m_url->addItems(urls);
    m_url->setEditText(typed.isEmpty() ? urls.value(0) : typed);
}

void PushDialog::setAuthorityPath(const QString &path)
{
    m_authority->setText(path);
}

void PushDialog::setReasonsAgainst(const QStringList &reasons, const QString &refusal)
{
    m_reasonsAgainst = reasons;
    m_refusal = refusal;
    follow();
}

void PushDialog::setDryRun(const QStringList &lines)
{
    m_lines = lines.size();
    m_said.clear();
    m_view->setPlainText(lines.join(u'\n'));
    m_panel->setCaption(m_lines == 0 ? QString() : tr("nothing is sent yet"));
    follow();
}

void PushDialog::setReport(const QStringList &lines)
{
    m_lines = 0;
    m_view->setPlainText(lines.join(u'\n'));
    m_panel->setCaption(tr("what came of it"));
    follow();
}

void PushDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_progress->setRange(0, 0);
    m_panel->setCaption(isBusy ? tr("being sent…") : tr("nothing is sent yet"));
    m_said.clear();
    follow();
}

void PushDialog::setProgress(qsizetype done, qsizetype all)
{
    m_progress->setRange(0, static_cast<int>(all));
    m_progress->setValue(static_cast<int>(done));
}

void PushDialog::say(const QString &sentence, bool isProblem)
{
    m_said = sentence;
    m_isProblem = isProblem;
    follow();
}

/// Why nothing can be sent as it is; empty: it can.
QString PushDialog::needed() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (m_lines == 0)
        return {};
    if (!m_reasonsAgainst.isEmpty() && reason().isEmpty())
        return m_reasonsAgainst.join(u' ') + u' ' + tr("Say why it is sent all the same.");
    if (m_isPractice && !m_practice->isChecked())
        return tr("This is a practice case: sending it needs an explicit yes.");
    return {};
}

void PushDialog::send()
{
    const QByteArray key = m_key->text().toUtf8();
    m_key->clear();
    emit sendRequested(key);
}

void PushDialog::reject()
{
    if (m_isBusy)
        emit cancelRequested();
    else
        QDialog::reject();
}

void PushDialog::follow()
{
    const QString need = needed();
    m_keepKey->setEnabled(!m_isBusy && !m_key->text().isEmpty());
    for (QWidget *input : {static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_key),
                           static_cast<QWidget *>(m_authority), static_cast<QWidget *>(m_browse),
                           static_cast<QWidget *>(m_reasonRow), static_cast<QWidget *>(m_practice)})
        input->setEnabled(!m_isBusy);
    m_reasonRow->setVisible(!m_reasonsAgainst.isEmpty());
    m_progress->setVisible(m_isBusy);
    m_close->setText(m_isBusy ? tr("Cancel") : tr("Close"));
    m_send->setEnabled(!m_isBusy && m_lines > 0 && need.isEmpty());
    m_send->setToolTip(toolTipText(need));
    m_notice->setText(!m_said.isEmpty() ? m_said : need);
    m_notice->setForegroundRole(!m_said.isEmpty() && !m_isProblem ? QPalette::WindowText
                                                                  : QPalette::BrightText);
}

} // namespace widgets
