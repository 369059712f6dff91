// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exportdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

#include "dialogs/exportchoices.h"
#include "dialogs/exportprofilerow.h"
#include "style/dress.h"
#include "style/panel.h"
#include "style/plainlabel.h"
#include "tables/exporttable.h"

namespace widgets {

using items::ExportFormat;
using items::ExportText;
using items::ExportWish;

namespace {

PlainLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new PlainLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

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
    right->addWidget(makeViews(), 1);
    right->addWidget(makeAnswers());
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
    m_formats->setFixedWidth(240);
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ExportFormat &known : std::as_const(m_known)) {
        auto *item = new QListWidgetItem(known.what, m_formats);
        item->setToolTip(toolTipText(known.what));
        item->setSizeHint({0, 22});
        item->setData(Qt::UserRole, known.word);
    }
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::changeWish);
    return m_formats;
}

QWidget *ExportDialog::makeViews()
{
    m_table = new ExportTable(m_preview);
    m_why = new PlainLabel;
    m_why->setObjectName(QStringLiteral("exportWhy"));
    m_why->setFont(textFont(12));
    m_why->setWordWrap(true);
    auto *entries = new QWidget;
    auto *layout = new QVBoxLayout(entries);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_why);
    entries->setFocusProxy(m_table);
    m_entries = new Panel(QStringLiteral("exportEntries"), tr("Entries"), entries);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExportDialog::follow);
    m_view = new QPlainTextEdit;
    m_view->setObjectName(QStringLiteral("exportText"));
    m_view->setAccessibleName(tr("The beginning of what will be written"));
    m_view->setReadOnly(true);
    m_view->setFont(monoFont(12));
    m_view->setProperty("flat", true);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setTabChangesFocus(true);
    m_written = new Panel(QStringLiteral("exportWritten"), tr("What will be written"), m_view);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(9);
    splitter->addWidget(m_entries);
    splitter->addWidget(m_written);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({310, 210});
    return splitter;
}

QWidget *ExportDialog::makeAnswers()
{
    auto *answers = new QWidget;
    auto *layout = new QVBoxLayout(answers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_practice = new QCheckBox(tr("&Practice: nothing in it is real, make the block list anyway"));
    m_practice->setObjectName(QStringLiteral("exportPractice"));
    layout->addWidget(m_practice);
    m_reasonRow = new QWidget;
    auto *row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("exportReason"));
    m_reason->setAccessibleName(tr("Why the block list is made all the same"));
    m_reason->setPlaceholderText(tr("Stands in the list and in the case"));
    m_reason->setMaxLength(items::ExportPreview::longestReason);
    row->addWidget(makeLabel(tr("Why it is &made all the same"), m_reason));
    row->addWidget(m_reason, 1);
    layout->addWidget(m_reasonRow);
    m_notice = new PlainLabel;
    m_notice->setObjectName(QStringLiteral("exportNotice"));
    m_notice->setWordWrap(true);
    m_notice->setMinimumHeight(m_notice->fontMetrics().lineSpacing());
    m_notice->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_notice);
    connect(m_practice, &QCheckBox::toggled, this, &ExportDialog::follow);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        follow();
        emit reasonChanged(reason());
    });
    return answers;
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
    return m_reason->text().simplified();
}

void ExportDialog::changeWish()
{
    if (m_isFilling)
        return;
    m_choices->setFormat(format());
    m_practice->setVisible(asksAboutPractice());
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
    m_text = text ? *text : ExportText();
    if (text)
        m_view->setPlainText(m_text.beginning);
    follow();
}

void ExportDialog::say(const QString &sentence, bool isProblem)
{
    m_said = sentence;
    m_isProblem = isProblem;
    follow();
}

QString ExportDialog::textCaption() const
{
    if (!m_hasText)
        return tr("being looked at…");
    const QString size = QLocale::c().formattedDataSize(m_text.bytes.size());
    return m_text.linesShown == m_text.lines
               ? size
               : tr("%1; the first %2 of %3 lines")
                     .arg(size, QLocale::c().toString(m_text.linesShown),
                          QLocale::c().toString(m_text.lines));
}

/// Of the row that has the focus, as the table has no room for all of it.
QString ExportDialog::whyOf(const QModelIndex &row) const
{
    using items::ExportPreview;
    const QString hits = row.siblingAtColumn(ExportPreview::Hits).data().toString();
    if (hits.isEmpty())
        return {};
    return QStringLiteral("%1: %2").arg(row.siblingAtColumn(ExportPreview::Entry).data().toString(),
                                        hits);
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
    if (asksAboutPractice() && !m_practice->isChecked())
        return tr("This is a practice case: a block list of it needs an explicit yes.");
    return {};
}

void ExportDialog::follow()
{
    const QLocale plain = QLocale::c();
    const int overrides = m_preview.overrides();
    QString counts =
        tr("%1 of %2 entries are handed over")
            .arg(plain.toString(m_preview.after()), plain.toString(m_preview.before()));
    if (overrides > 0)
        counts += tr(", %n for a reason of yours", nullptr, overrides);
    m_entries->setCaption(counts);
    m_written->setCaption(textCaption());
    m_why->setText(whyOf(m_table->currentIndex()));
    m_why->setVisible(!m_why->text().isEmpty());
    m_reasonRow->setVisible(!m_reasonsAgainst.isEmpty());
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
