// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exportdialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "dialogs/exportanswers.h"
#include "dialogs/exportchoices.h"
#include "dialogs/exportprofilerow.h"
#include "dialogs/exportviews.h"
#include "style/dress.h"
#include "style/plainlabel.h"

namespace widgets {

using items::ExportFormat;
using items::ExportText;
using items::ExportWish;

ExportDialog::ExportDialog(items::ExportPreview &preview, bool practice, QWidget *parent)
    : QDialog(parent)
    , m_preview(preview)
    , m_isPractice(practice)
    , m_known(items::exportFormats())
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(practice ? tr("PRACTICE · Export indicators") : tr("Export indicators"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(makeFormats());
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(makeProfiles());
    m_choices = new ExportChoices;
    connect(m_choices, &ExportChoices::changed, this, &ExportDialog::changeWish);
    right->addWidget(m_choices);
    m_views = new ExportViews(preview);
    right->addWidget(m_views, 1);
    m_answers = new ExportAnswers;
    connect(m_answers, &ExportAnswers::changed, this, &ExportDialog::follow);
    connect(m_answers, &ExportAnswers::reasonChanged, this, &ExportDialog::reasonChanged);
    right->addWidget(m_answers);
    m_notice = new PlainLabel;
    m_notice->setObjectName(QStringLiteral("exportNotice"));
    m_notice->setWordWrap(true);
    m_notice->setMinimumHeight(m_notice->fontMetrics().lineSpacing());
    m_notice->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    right->addWidget(m_notice);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(columns, 1);
    layout->addWidget(makeButtons());
    connect(&m_preview, &items::ExportPreview::changed, this, &ExportDialog::follow);
    resize(QSize(1180, 690).boundedTo(screen()->availableSize()));
    m_isFilling = false;
    setWish({});
    m_formats->setFocus();
}

QWidget *ExportDialog::makeProfiles()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_profiles = new ExportProfileRow;
    row->addWidget(m_profiles);
    row->addStretch(1);
    auto *own = new QPushButton(tr("&Own ranges and names…"));
    own->setObjectName(QStringLiteral("exportOwn"));
    own->setAutoDefault(false);
    own->setToolTip(tr("What is yours is kept out of every export"));
    row->addWidget(own);
    connect(own, &QPushButton::clicked, this, &ExportDialog::ownRequested);
    connect(m_profiles, &ExportProfileRow::used, this,
            [this](const settings::ExportProfile &profile) {
                setWish({profile.format, profile.scope, profile.tlp, profile.isDefanged,
                         wish().purpose});
            });
    connect(m_profiles, &ExportProfileRow::keepRequested, this,
            &ExportDialog::profileKeepRequested);
    connect(m_profiles, &ExportProfileRow::removeRequested, this,
            &ExportDialog::profileRemoveRequested);
    return line;
}

QWidget *ExportDialog::makeFormats()
{
    m_formats = new QListWidget;
    m_formats->setObjectName(QStringLiteral("exportFormats"));
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    int width = 0;
    for (const ExportFormat &known : std::as_const(m_known)) {
        auto *item = new QListWidgetItem(known.what, m_formats);
        item->setToolTip(toolTipText(known.what));
        item->setSizeHint({0, 22});
        item->setData(Qt::UserRole, known.word);
        width = std::max(width, m_formats->fontMetrics().horizontalAdvance(known.what));
    }
    m_formats->setFixedWidth(std::clamp(width + 24, 200, 330)); // the tables need the rest
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::changeWish);
    return m_formats;
}

QWidget *ExportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_clipboard = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_clipboard->setObjectName(QStringLiteral("exportClipboard"));
    m_clipboard->setAccessibleName(tr("Copy all of the text"));
    m_server = buttons->addButton(tr("Se&nd to…"), QDialogButtonBox::ActionRole);
    m_server->setObjectName(QStringLiteral("exportServer"));
    m_server->setAccessibleName(tr("Send to a server"));
    connect(m_server, &QPushButton::clicked, this, &ExportDialog::serverRequested);
    m_file = buttons->addButton(tr("Save &as…"), QDialogButtonBox::ActionRole);
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_file->setProperty("main", true);
    for (QPushButton *button : {m_clipboard, m_server, m_file})
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_file, &QPushButton::clicked, this, &ExportDialog::fileRequested);
    connect(m_clipboard, &QPushButton::clicked, this, &ExportDialog::clipboardRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

const ExportFormat &ExportDialog::format() const
{
    return m_known.at(std::max(0, m_formats->currentRow()));
}

ExportWish ExportDialog::wish() const
{
    return m_choices->wish();
}

void ExportDialog::setWish(const ExportWish &wish)
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    for (int row = 0; row < m_known.size(); ++row) {
        if (m_known.at(row).word == wish.format)
            m_formats->setCurrentRow(row);
    }
    m_choices->setFormat(format());
    m_choices->setWish(wish);
    m_isFilling = wasFilling;
    changeWish();
}

void ExportDialog::setProfiles(const QList<settings::ExportProfile> &profiles)
{
    m_profiles->setProfiles(profiles);
}

QString ExportDialog::profile() const
{
    return m_profiles->title();
}

QString ExportDialog::reason() const
{
    return m_answers->reason();
}

void ExportDialog::changeWish()
{
    if (m_isFilling)
        return;
    m_choices->setFormat(format());
    m_said.clear();
    // A format that is never defanged says nothing of how it would be.
    const ExportWish chosen = wish();
    m_profiles->setChoice({{},
                           chosen.format,
                           chosen.scope,
                           chosen.tlp,
                           !format().mayBeDefanged || chosen.isDefanged});
    setText(nullptr);
    emit wishChanged(wish());
}

void ExportDialog::setReasonsAgainst(const QStringList &reasons, const QString &refusal)
{
    m_refusal = refusal;
    m_reasonsAgainst = reasons;
    follow();
}

void ExportDialog::setText(const ExportText *text)
{
    m_hasText = text != nullptr;
    m_views->setText(text);
    follow();
}

void ExportDialog::say(const QString &sentence, bool isProblem)
{
    m_said = sentence;
    m_isProblem = isProblem;
    follow();
}

bool ExportDialog::isWithdrawal() const
{
    return wish().purpose == QLatin1String("withdrawal");
}

bool ExportDialog::asksAboutPractice() const
{
    return m_isPractice && format().blocks && !isWithdrawal();
}

QString ExportDialog::nothingToHandOver() const
{
    if (isWithdrawal()) {
        return tr("There is nothing to take back: the case knows of nothing that was handed over "
                  "in this format, or under this profile, and is still out.");
    }
    if (wish().purpose == QLatin1String("since-last"))
        return tr("Nothing is new since the last time.");
    return tr("There is nothing to export: this case has no name with an answer of this kind "
              "yet.");
}

/// Why nothing can be written as it is; empty: it can.
QString ExportDialog::needed() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (isWithdrawal() && !format().whyNoWithdrawal.isEmpty())
        return format().whyNoWithdrawal;
    if (m_preview.before() == 0)
        return nothingToHandOver();
    const QString all = QStringLiteral("all");
    if (!format().takesNames && !isWithdrawal() && wish().scope != all) {
        return tr("This format takes addresses only: choose “%1” above.")
            .arg(m_choices->scopeText(all));
    }
    if (m_preview.after() == 0) {
        return tr("Every entry is kept out. Tick one in the table and say why, to hand it over all "
                  "the same.");
    }
    if (!m_reasonsAgainst.isEmpty() && reason().isEmpty())
        return m_reasonsAgainst.join(u' ') + u' ' + tr("Say why the list is made all the same.");
    if (asksAboutPractice() && !m_answers->saysPractice())
        return tr("This is a practice case: a block list of it needs an explicit yes.");
    return {};
}

void ExportDialog::follow()
{
    m_views->follow();
    m_answers->ask(asksAboutPractice(), !m_reasonsAgainst.isEmpty());
    const QString need = m_hasText ? needed() : QString();
    const QString text = !m_said.isEmpty() ? m_said : need;
    m_notice->setText(text);
    m_notice->setForegroundRole(!m_said.isEmpty() && !m_isProblem ? QPalette::WindowText
                                                                  : QPalette::BrightText);
    const bool isReady = m_hasText && need.isEmpty();
    for (QPushButton *button : {m_clipboard, m_file}) {
        button->setEnabled(isReady);
        button->setToolTip(toolTipText(need));
    }
    // What was sent there before differs from what was written, so that is asked there.
    m_server->setVisible(!format().server.isEmpty());
    m_server->setEnabled(m_hasText && m_refusal.isEmpty());
}

} // namespace widgets
