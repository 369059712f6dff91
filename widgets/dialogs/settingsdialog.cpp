// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settingsdialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/plaintext.h"
#include "dialogs/owneditor.h"
#include "style/dress.h"
#include "style/pagebook.h"
#include "style/plainlabel.h"
#include "tables/celldelegate.h"

namespace widgets {

namespace {

constexpr int oldDays = 365; ///< places and networks that old mislead

QVBoxLayout *column(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->setSpacing(10);
    return layout;
}

PlainLabel *paragraph(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    return label;
}

/// Of the box above it.
PlainLabel *explanation(const QString &text)
{
    PlainLabel *label = paragraph(text);
    label->setContentsMargins(21, 0, 0, 8);
    return label;
}

QString ageText(core::UtcMs at, core::UtcMs now)
{
    if (at == 0)
        return SettingsDialog::tr("not known");
    const QDate day = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
    const auto days = static_cast<int>(
        qMax<qint64>(0, day.daysTo(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date())));
    return SettingsDialog::tr("%1, %2").arg(day.toString(Qt::ISODate),
                                            SettingsDialog::tr("%n days old", nullptr, days));
}

} // namespace

SettingsDialog::SettingsDialog(const Values &values, const QStringList &profiles, bool canNotify,
                               QWidget *parent)
    : QDialog(parent)
    , m_book(new PageBook(QStringLiteral("settingsPages"), tr("Pages of the settings")))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_book->addPage(tr("Appearance"), makeAppearance(values.theme));
    m_book->addPage(tr("Own ranges and names"), makeOwn(values.ownThings));
    m_book->addPage(tr("Resolvers"), makeResolvers(profiles));
    m_book->addPage(tr("Databases and lists"), makeSources());
    m_book->addPage(tr("Notifications"), makeNotifications(values, canNotify));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_buttons->setObjectName(QStringLiteral("settingsButtons"));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(m_own->isValid());
    connect(m_own, &OwnEditor::judged, m_buttons->button(QDialogButtonBox::Save),
            &QWidget::setEnabled);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit saved(this->values());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_book, 1);
    layout->addWidget(m_buttons);
    m_book->setCurrentPage(0);
    resize(860, 520);
}

QWidget *SettingsDialog::makeAppearance(settings::Theme theme)
{
    auto *page = new QWidget;
    QVBoxLayout *layout = column(page);
    layout->addWidget(
        paragraph(tr("Colours of the window. Pictures for reports are light always.")));
    const auto choice = [&](const char *objectName, const QString &text, settings::Theme chosen) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QString::fromLatin1(objectName));
        button->setChecked(theme == chosen);
        layout->addWidget(button);
        return button;
    };
    m_system = choice("settingsThemeSystem", tr("As the &system is"), settings::Theme::System);
    m_light = choice("settingsThemeLight", tr("&Light"), settings::Theme::Light);
    m_dark = choice("settingsThemeDark", tr("&Dark"), settings::Theme::Dark);
    layout->addStretch();
    return page;
}

QWidget *SettingsDialog::makeOwn(const QStringList &lines)
{
    auto *page = new QWidget;
    m_own = new OwnEditor(lines);
    column(page)->addWidget(m_own);
    return page;
}

QWidget *SettingsDialog::makeResolvers(const QStringList &profiles)
{
    auto *page = new QWidget;
    QVBoxLayout *layout = column(page);
    layout->addWidget(paragraph(
        tr("A resolver profile says who is asked and who sees it. It is chosen beside Watch.")));
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("settingsProfiles"));
    list->setAccessibleName(tr("Resolver profiles"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const QString &profile : profiles)
        list->addItem(core::plainText(profile, 120));
    layout->addWidget(list, 1);
    auto *edit = new QPushButton(tr("&Edit profiles…"));
    edit->setObjectName(QStringLiteral("settingsEditProfiles"));
    layout->addWidget(edit, 0, Qt::AlignLeft);
    connect(edit, &QPushButton::clicked, this, [this] {
        // One modal dialog at a time; what was changed here is not lost.
        if (m_own->isValid())
            emit saved(values());
        accept();
        emit profilesWanted();
    });
    return page;
}

QWidget *SettingsDialog::makeSources()
{
    auto *page = new QWidget;
    QVBoxLayout *layout = column(page);
    layout->addWidget(paragraph(
        tr("Where addresses are and what they are known for is looked up in these files, never on "
           "the network. Your own win over those that came with Fluxcase.")));
    m_sources = new QTableWidget(0, 4);
    m_sources->setObjectName(QStringLiteral("settingsSources"));
    m_sources->setAccessibleName(tr("Databases and lists in use"));
    m_sources->setHorizontalHeaderLabels({tr("Name"), tr("Holds"), tr("Data of"), tr("From")});
    m_sources->setShowGrid(false);
    m_sources->setFrameShape(QFrame::NoFrame);
    m_sources->setAlternatingRowColors(true);
    m_sources->setWordWrap(false);
    m_sources->setTabKeyNavigation(false);
    m_sources->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sources->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sources->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sources->setItemDelegate(new CellDelegate(CellDelegate::Face::Text, m_sources));
    m_sources->verticalHeader()->hide();
    m_sources->verticalHeader()->setDefaultSectionSize(22);
    m_sources->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sources->horizontalHeader()->setHighlightSections(false);
    m_sources->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_sources, 1);
    m_problems = paragraph({});
    m_problems->setObjectName(QStringLiteral("settingsSourceProblems"));
    m_problems->setForegroundRole(QPalette::BrightText);
    layout->addWidget(m_problems);
    auto *add = new QPushButton(tr("&Add a database…"));
    add->setObjectName(QStringLiteral("settingsAddDatabase"));
    m_remove = new QPushButton(tr("&Remove"));
    m_remove->setObjectName(QStringLiteral("settingsRemoveDatabase"));
    m_remove->setToolTip(tr("Only databases that were added here can be removed; the file stays"));
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    layout->addLayout(row);
    const auto file = [this] {
        const QTableWidgetItem *item = m_sources->item(m_sources->currentRow(), 0);
        return item ? item->data(Qt::UserRole).toString() : QString();
    };
    connect(add, &QPushButton::clicked, this, &SettingsDialog::databaseWanted);
    connect(m_remove, &QPushButton::clicked, this, [this, file] { emit databaseRemoved(file()); });
    connect(m_sources, &QTableWidget::itemSelectionChanged, this,
            [this, file] { m_remove->setEnabled(!file().isEmpty()); });
    setSources({}, {}, 0);
    return page;
}

QWidget *SettingsDialog::makeNotifications(const Values &values, bool canNotify)
{
    auto *page = new QWidget;
    QVBoxLayout *layout = column(page);
    layout->setSpacing(4);
    m_notifies = new QCheckBox(tr("&Tell me on the desktop when a verdict is reached or changes"));
    m_notifies->setObjectName(QStringLiteral("settingsNotifies"));
    m_notifies->setChecked(values.notifies);
    layout->addWidget(m_notifies);
    layout->addWidget(explanation(tr("Others may read a notification on your screen: it holds the "
                                     "defanged name and the verdict.")));
    m_keepsWatching = new QCheckBox(tr("&Go on watching when the window is closed"));
    m_keepsWatching->setObjectName(QStringLiteral("settingsKeepsWatching"));
    m_keepsWatching->setChecked(values.keepsWatching);
    m_keepsWatching->setEnabled(values.notifies); // or nobody would know what came of it
    connect(m_notifies, &QCheckBox::toggled, m_keepsWatching, &QWidget::setEnabled);
    layout->addWidget(m_keepsWatching);
    layout->addWidget(explanation(
        tr("Fluxcase then stays in the notification area, from where the window comes back and the "
           "program is quit. With nothing watched, closing the window ends it as ever.")));
    if (!canNotify)
        layout->addWidget(paragraph(tr("This desktop has no place for notifications now.")));
    layout->addStretch();
    return page;
}

void SettingsDialog::setSources(const QList<DataSource> &sources, const QStringList &problems,
                                core::UtcMs now)
{
    m_sources->setRowCount(static_cast<int>(sources.size()));
    for (int row = 0; row < m_sources->rowCount(); ++row) {
        const DataSource &source = sources[row];
        const QStringList texts{source.name, source.what, ageText(source.at, now),
                                source.isOwn ? tr("your own: %1").arg(source.from) : source.from};
        for (int column = 0; column < texts.size(); ++column) {
            const QString text = core::plainText(texts[column]);
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_sources->setItem(row, column, item);
        }
        m_sources->item(row, 0)->setData(Qt::UserRole, source.addedFile);
        if (source.at != 0 && now - source.at > oldDays * 86'400'000LL)
            m_sources->item(row, 2)->setText(tr("%1: old").arg(m_sources->item(row, 2)->text()));
    }
    m_sources->resizeColumnsToContents();
    m_remove->setEnabled(false);
    m_problems->setText(core::plainText(problems.join(u' '), 1000));
    m_problems->setVisible(!problems.isEmpty());
}

SettingsDialog::Values SettingsDialog::values() const
{
    using settings::Theme;
    return {m_light->isChecked()  ? Theme::Light
            : m_dark->isChecked() ? Theme::Dark
                                  : Theme::System,
            m_notifies->isChecked(), m_keepsWatching->isChecked(), m_own->lines()};
}

} // namespace widgets
