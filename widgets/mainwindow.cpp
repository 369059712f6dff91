// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include <algorithm>

#include <QAction>
#include <QDropEvent>
#include <QListView>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include "annotationcommands.h"
#include "charts/lanesview.h"
#include "core/plaintext.h"
#include "dialogs/comparedialog.h"
#include "dialogs/resolversdialog.h"
#include "entrybar.h"
#include "entryfield.h"
#include "filecommands.h"
#include "gotocommand.h"
#include "helpcommands.h"
#include "items/linkedselection.h"
#include "items/namemodel.h"
#include "layoutkeeper.h"
#include "menus.h"
#include "namepage.h"
#include "namespane.h"
#include "notices.h"
#include "papmenu.h"
#include "pathbar.h"
#include "profilebutton.h"
#include "statusline.h"
#include "tables/tableview.h"
#include "tablestabs.h"
#include "viewmemory.h"
#include "welcomepage.h"

namespace widgets {

MainWindow::MainWindow(items::ObservationLog &log, settings::Settings &settings, Prompter &prompter,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_log(log)
    , m_settings(settings)
    , m_actions(this)
    , m_names(new items::NameModel(log, this))
    , m_files(new FileCommands(m_actions, prompter, this))
    , m_help(new HelpCommands(m_actions, this))
    , m_annotations(new AnnotationCommands(m_actions, prompter, this))
    , m_goTo(new GoToCommand(m_actions, log, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    build();
    m_goTo->setPlaces(m_namesPane, m_page);
    m_help->setPage(m_page);
    m_view = new ViewMemory(m_log, m_clock, m_actions, *m_namesPane, *m_page, this);
    m_annotations->setSteps(m_view->steps());
    connectActions();
    connectParts();
    setCase({}, {}, false, false, false);
    setAnnotations({});
    setWatching({});
    followNames();
    followActions();
    restoreState();
    m_entry->focusField();
}

void MainWindow::build()
{
    m_menus = new Menus(m_actions, menuBar(), this);
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    m_status = new StatusLine(statusBar());
    m_entry = new EntryBar(m_log, {m_actions[ActionId::Watch], m_actions[ActionId::Stop],
                                   m_actions[ActionId::ExportIndicators]});
    m_entry->setPapMenu(m_menus->papMenu());
    m_namesPane = new NamesPane(m_names, m_clock, m_actions[ActionId::WatchAgain],
                                m_actions[ActionId::Compare]);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("mainSplitter"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_namesPane);
    splitter->addWidget(makeContent());
    splitter->setSizes({280, 1160});
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    m_namesPane->setMinimumWidth(180);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_entry);
    layout->addWidget(splitter, 1);
    setCentralWidget(central);
    resize(1440, 900);
}

QWidget *MainWindow::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(9);
    m_notices = new Notices;
    m_pages = new QStackedWidget;
    m_welcome = new WelcomePage(m_actions[ActionId::PracticeLab], m_actions[ActionId::OpenCase]);
    m_page = new NamePage(m_log, *m_names, m_clock);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_page);
    layout->addLayout(m_notices);
    layout->addWidget(m_pages, 1);
    return content;
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&command) {
        connect(m_actions[id], &QAction::triggered, this, command);
    };
    on(ActionId::NewCase, [this] { emit newCaseRequested(); });
    on(ActionId::PracticeLab, [this] { emit practiceLabRequested(); });
    on(ActionId::Stop, [this] { emit stopRequested(); });
    on(ActionId::Watch, [this] { watch(); });
    on(ActionId::WatchAgain, [this] { enterNames(m_namesPane->selection()); });
    on(ActionId::Compare, [this] { compare(selectedName(), m_namesPane->other()); });
    on(ActionId::Settings, [this] { emit settingsRequested(); });
    on(ActionId::OwnThings, [this] { emit ownThingsRequested(); });
    on(ActionId::ExportIndicators, [this] { emit exportDialogRequested(); });
    on(ActionId::Quit, [this] { emit quitRequested(); });
    on(ActionId::AddNote, [this] { m_annotations->addNote(m_page->noteTargets()); });
    on(ActionId::OwnVerdict, [this] {
        const core::DomainName name = selectedName();
        m_annotations->sayVerdict(name, m_names->verdict(name).verdictClass);
    });
    on(ActionId::Copy, [this] {
        m_namesPane->list()->hasFocus() ? m_namesPane->copySelection()
                                        : m_page->tables()->current()->copySelection();
    });
    on(ActionId::FocusEntry, [this] { m_entry->focusField(); });
    on(ActionId::FindInTable, [this] { m_page->tables()->focusFilter(); });
    on(ActionId::FilterNames, [this] { m_namesPane->focusFilter(); });
    connect(m_actions[ActionId::ShowHidden], &QAction::toggled, this, [this](bool showing) {
        m_namesPane->setShowingHidden(showing);
        m_page->tables()->setShowingHidden(showing);
    });
    connect(m_actions[ActionId::MapBorders], &QAction::toggled, m_page, &NamePage::setBorders);
    connect(m_actions[ActionId::MapBorders], &QAction::triggered, this,
            [this](bool borders) { m_settings.setMapBorders(borders); });
    on(ActionId::NextPane, [this] { focusNextPane(); });
    on(ActionId::ShowAll, [this] { m_page->showAll(); });
}

void MainWindow::connectParts()
{
    connect(m_files, &FileCommands::openCaseRequested, this, &MainWindow::openCaseRequested);
    connect(m_files, &FileCommands::saveCopyRequested, this, &MainWindow::saveCopyRequested);
    connect(m_files, &FileCommands::importRequested, this, &MainWindow::importRequested);
    connect(m_files, &FileCommands::mergeRequested, this, &MainWindow::mergeRequested);
    connect(m_files, &FileCommands::exportRequested, this, &MainWindow::exportRequested);
    connect(m_files, &FileCommands::figureRequested, this, &MainWindow::figureRequested);
    connect(m_files, &FileCommands::customResolversChosen, this,
            &MainWindow::customResolversChosen);
    connect(m_files, &FileCommands::failed, this, &MainWindow::showError);
    connect(m_menus, &Menus::recentChosen, this, &MainWindow::openCaseRequested);
    connect(m_menus->papMenu(), &PapMenu::chosen, this, &MainWindow::papChosen);
    connect(m_menus, &Menus::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openCaseRequested);
    connect(m_welcome, &WelcomePage::nameChosen, this, [this](const QString &name) {
        m_entry->field()->setText(name);
        m_entry->focusField();
    });
    connect(m_entry, &EntryBar::recognised, this, &MainWindow::followActions);
    connect(m_entry->field(), &EntryField::caseDropped, this, &MainWindow::openCaseRequested);
    connect(m_entry->field(), &EntryField::recordingsDropped, this, &MainWindow::importRequested);
    connect(m_entry->field(), &EntryField::refused, this, [this](const QString &sentence) {
        showError({core::Error::Code::Io, sentence, {}});
    });
    connect(m_entry->profileButton(), &ProfileButton::chosen, this, &MainWindow::profileChosen);
    connect(m_entry->profileButton(), &ProfileButton::editWanted, this, &MainWindow::editProfiles);
    connect(m_notices->path(), &PathBar::profileWanted, this, &MainWindow::goAnotherWay);
    connect(m_entry->profileButton(), &ProfileButton::customWanted, this,
            [this] { m_files->askResolvers(m_entry->profileButton()->current().resolvers); });
    connect(m_annotations, &AnnotationCommands::edited, this, &MainWindow::annotationEdited);
    connect(m_annotations, &AnnotationCommands::undoWanted, this, &MainWindow::undoRequested);
    connect(m_annotations, &AnnotationCommands::redoWanted, this, &MainWindow::redoRequested);
    connect(m_page, &NamePage::noteWanted, m_annotations, &AnnotationCommands::changeNote);
    connect(m_page, &NamePage::pictureSaveWanted, m_files, &FileCommands::savePicture);
    connect(m_page, &NamePage::pictureCopyWanted, this,
            [this](const QString &chart) { emit figureCopyRequested(selectedName(), chart); });
    connect(m_page->tables(), &TablesTabs::packetWanted, this, &MainWindow::packetRequested);
    connect(m_page, &NamePage::menuOpened, m_annotations, &AnnotationCommands::fill);
    connect(m_namesPane, &NamesPane::menuOpened, m_annotations, &AnnotationCommands::fill);
    connect(m_namesPane, &NamesPane::selectionChanged, this, &MainWindow::showName);
    connect(m_namesPane, &NamesPane::selectionGrew, this, &MainWindow::followActions);
    connect(m_page, &NamePage::kinChanged, m_namesPane, &NamesPane::setKin);
    connect(m_page, &NamePage::compareWanted, this,
            [this](const core::DomainName &other) { compare(selectedName(), other); });
    // After the name model, which was connected first: its rows are there by now.
    connect(&m_log, &items::ObservationLog::namesAdded, this, [this](qsizetype first) {
        const bool isSubmitted = m_log.indexOf(m_submitted.value(0)) >= first;
        if (isSubmitted || m_namesPane->selected().isEmpty())
            select(isSubmitted ? m_submitted.first() : m_log.names()[first]);
        followNames();
    });
    connect(&m_log, &items::ObservationLog::cleared, this, [this] {
        m_nextQueries.clear();
        showName({});
        followNames();
    });
    connect(&m_log, &items::ObservationLog::grown, this, &MainWindow::followActions);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, m_namesPane, &NamesPane::tick);
    connect(&m_tick, &QTimer::timeout, m_page, &NamePage::tick);
}

void MainWindow::watch()
{
    const QList<core::DomainName> names = m_entry->recognition().names;
    if (names.isEmpty() || m_isReadOnly || !m_isPermitted)
        return;
    m_submitted = names;
    emit watchRequested(names, m_entry->plan());
    select(names.first());
    settleEntry();
}

void MainWindow::editProfiles()
{
    const ProfileButton *button = m_entry->profileButton();
    auto *dialog = new ResolversDialog(button->profiles(), button->current().id, m_known,
                                       m_settings.asksCanaries(), this);
    connect(dialog, &ResolversDialog::saved, this, &MainWindow::ownProfilesChosen);
    dialog->open();
}

/// Enters what was watched again: what will be sent, and to whom, is read before it is.
void MainWindow::goAnotherWay(const QString &profileId)
{
    const QList<core::DomainName> names = m_watching;
    emit profileChosen(profileId);
    if (!names.isEmpty())
        enterNames(names);
}

void MainWindow::settleEntry()
{
    const auto isWatched = [this](const auto &name) { return m_watching.contains(name); };
    // Only names that are being watched by now: when that failed, nothing pasted may be lost.
    if (m_submitted.isEmpty() || !std::all_of(m_submitted.begin(), m_submitted.end(), isWatched))
        return;
    if (m_entry->recognition().names == m_submitted)
        m_entry->settle();
    m_submitted.clear();
}

void MainWindow::select(const core::DomainName &name)
{
    m_namesPane->select(name);
}

void MainWindow::enterNames(const QList<core::DomainName> &names)
{
    QStringList texts;
    for (const core::DomainName &name : names)
        texts.append(name.toString());
    m_entry->field()->clear();
    m_entry->field()->take(texts.join(QLatin1Char(' ')));
    m_entry->focusField();
}

core::DomainName MainWindow::selectedName() const
{
    return m_page->name();
}

void MainWindow::showName(const core::DomainName &name)
{
    m_page->setName(name);
    m_page->setNextQuery(m_watching.contains(name), m_nextQueries.value(name, 0));
    m_files->setName(name);
    m_annotations->setName(name);
    followActions();
}

void MainWindow::followNames()
{
    const bool isEmpty = m_log.names().isEmpty();
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_welcome) : m_page);
    m_entry->setStarting(isEmpty);
}

void MainWindow::followActions()
{
    m_actions[ActionId::Watch]->setEnabled(!m_entry->recognition().names.isEmpty() &&
                                           !m_isReadOnly && m_isPermitted);
    m_actions[ActionId::Stop]->setEnabled(!m_watching.isEmpty());
    m_actions[ActionId::WatchAgain]->setEnabled(!m_page->name().isEmpty() && !m_isReadOnly &&
                                                !m_watching.contains(m_page->name()));
    m_actions[ActionId::Compare]->setEnabled(!m_namesPane->other().isEmpty());
    for (QAction *action : m_actions.exports())
        action->setEnabled(m_log.size() > 0);
    const flux::NameHistory *history = m_log.history(m_page->name());
    m_actions[ActionId::SaveLanes]->setEnabled(history && !history->addresses().isEmpty());
}

void MainWindow::setCase(const QString &title, const QString &path, bool practice, bool readOnly,
                         bool draft)
{
    m_isReadOnly = readOnly;
    m_hasCase = !path.isEmpty();
    m_namesPane->setCase(title, path, practice, readOnly, draft);
    m_welcome->setPractice(practice);
    m_files->setCaseTitle(title);
    m_status->setCaseFile(path, practice);
    const QString shown = core::plainText(title);
    setWindowTitle(practice          ? tr("PRACTICE · %1 – Fluxcase").arg(shown)
                   : shown.isEmpty() ? tr("Fluxcase")
                                     : tr("%1 – Fluxcase").arg(shown));
    followActions();
}

void MainWindow::setAnnotations(const core::AnnotationLog &log)
{
    m_annotations->setLog(log, m_hasCase && !m_isReadOnly);
    m_names->setAnnotations(log.now());
    m_namesPane->followRows();
    m_page->setAnnotations(log.now());
    m_goTo->setAnnotations(log.now());
}

void MainWindow::setProfiles(const QList<core::ResolverProfile> &profiles, const QString &currentId)
{
    m_entry->setProfiles(profiles, currentId);
    m_notices->path()->setProfiles(profiles, currentId);
}

void MainWindow::setPermission(core::Pap pap, const QString &refusal)
{
    m_isPermitted = refusal.isEmpty();
    m_menus->papMenu()->setPap(pap);
    m_entry->setPermission(pap, refusal);
    followActions();
}

void MainWindow::setWatching(const QList<core::DomainName> &names)
{
    m_watching = names;
    for (auto it = m_nextQueries.begin(); it != m_nextQueries.end();) {
        if (names.contains(it.key())) {
            ++it;
            continue;
        }
        m_names->setNextQuery(it.key(), 0);
        it = m_nextQueries.erase(it);
    }
    m_page->setNextQuery(names.contains(m_page->name()), m_nextQueries.value(m_page->name(), 0));
    m_status->setWatched(names.size());
    settleEntry();
    if (names.isEmpty())
        m_tick.stop();
    else
        m_tick.start();
    followActions();
}

void MainWindow::setNextQuery(const core::DomainName &name, core::UtcMs at)
{
    m_nextQueries.insert(name, at);
    m_names->setNextQuery(name, at);
    if (name == m_page->name())
        m_page->setNextQuery(m_watching.contains(name), at);
}

void MainWindow::setGeoSources(const QStringList &sources, const QStringList &problems)
{
    m_help->setGeoSources(sources, problems);
    m_status->setGeoSources(sources, problems);
    m_page->setGeoMissing(sources.isEmpty());
}

void MainWindow::setSaved(core::UtcMs at)
{
    m_status->setSaved(at);
}

void MainWindow::addDropped(const core::Endpoint &resolver, qint64 packets)
{
    m_page->addDropped(resolver, packets);
}

void MainWindow::setQueryRate(double perSecond)
{
    m_status->setQueryRate(perSecond);
}

void MainWindow::setEvents(const QList<items::CaseEvent> &events)
{
    m_page->setEvents(events);
}

void MainWindow::showPacket(qint64 answer, const QString &text)
{
    m_page->tables()->showPacket(answer, text);
}

void MainWindow::setRecentCases(const QStringList &paths)
{
    m_menus->setRecentCases(paths);
    m_welcome->setRecentCases(paths);
}

void MainWindow::showError(const core::Error &error)
{
    m_notices->showError(error);
}

WorkBar *MainWindow::workBar() const
{
    return m_notices->work();
}

void MainWindow::showPath(const QString &sentence)
{
    m_notices->showPath(sentence);
}

void MainWindow::showDone(const QString &sentence)
{
    m_notices->showDone(sentence);
}

void MainWindow::showNotStored(const core::Error &error)
{
    m_notices->showNotStored(error);
}

void MainWindow::clearNotStored()
{
    m_notices->clearNotStored();
}

void MainWindow::focusNextPane()
{
    QList<QWidget *> panes{m_entry->field(), m_namesPane->list()};
    if (m_pages->currentWidget() == m_page)
        panes += {m_page->lanes(), m_page->tables()->current()};
    panes[(panes.indexOf(focusWidget()) + 1) % panes.size()]->setFocus(Qt::TabFocusReason);
}

void MainWindow::compare(const core::DomainName &one, const core::DomainName &other)
{
    (new CompareDialog(m_log, *m_names, one, other, this))->show();
}

void MainWindow::chooseTheme(Theme::Mode mode)
{
    m_theme.setMode(mode);
    m_settings.setTheme(mode);
}

void MainWindow::setTheme(settings::Theme theme)
{
    chooseTheme(theme);
    m_menus->setThemeMode(theme);
}

void MainWindow::restoreState()
{
    m_actions[ActionId::MapBorders]->setChecked(m_settings.mapBorders());
    m_theme.setMode(m_settings.theme());
    m_menus->setThemeMode(m_theme.mode());
    new LayoutKeeper(m_settings, *this);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        m_theme.followSystem();
    return QMainWindow::event(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (EntryField::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_entry->field()->takeDrop(event->mimeData());
}

} // namespace widgets
