// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QtConcurrent>

#include "dialogs/prompter.h"
#include "settings/userstore.h"
#include "viewmemory.h"
#include "window/packettext.h"
#include "work/databases.h"
#include "work/exportentry.h"
#include "work/figurefile.h"
#include "work/filehash.h"
#include "work/indicatorfile.h"
#include "work/resolverprofiles.h"
#include "work/stopsignal.h"
#include "work/whendone.h"

namespace app {

Application::Application(const OpenWindow &wanted, widgets::Prompter &prompter, QSettings &store,
                         const Drafts &drafts)
    : m_wanted(wanted)
    , m_settings(store)
    , m_session(m_clock, wanted.geoFiles + m_settings.geoFiles(), nullptr, Session::Start::WhenTold)
    , m_workspace(m_session, m_log, m_settings, drafts, m_clock)
    , m_annotator(m_session)
    , m_views(m_session)
    , m_window(m_log, m_settings, prompter)
    , m_exports(m_log, m_session, m_workspace, m_settings, m_clock, prompter, &m_window)
    , m_imports(m_session, m_workspace, m_settings, wanted.geoFiles, *m_window.workBar())
    , m_merges(m_session, m_workspace, m_settings, wanted.geoFiles, *m_window.workBar())
    , m_checks(m_session, m_workspace, m_clock, *m_window.workBar())
    , m_settingsDesk(m_settings, m_clock, prompter, &m_window)
    , m_events(m_session)
    , m_notifier([this](const QString &title, const QString &text, bool isUrgent) {
        m_tray.tell(title, text, isUrgent);
    })
    , m_background(m_window, [this] { return m_tray.isReachable(); })
{
    connectIntents();
    connectState();
    connectSettings();
    connectDesktop();
    connectEvidence();
    connectView();
    connectImports();
    m_window.setKnownResolvers(knownResolvers());
}

Application::~Application()
{
    // A window that is taken apart looks at nothing.
    disconnect(m_window.view(), nullptr, &m_views, nullptr);
}

void Application::connectIntents()
{
    using widgets::MainWindow;
    connect(&m_window, &MainWindow::watchRequested, &m_workspace, &Workspace::watch);
    connect(&m_window, &MainWindow::stopRequested, &m_workspace, &Workspace::stop);
    connect(&m_window, &MainWindow::newCaseRequested, &m_workspace, &Workspace::newCase);
    connect(&m_window, &MainWindow::openCaseRequested, &m_workspace, &Workspace::open);
    connect(&m_window, &MainWindow::saveCopyRequested, &m_workspace, &Workspace::saveAs);
    connect(&m_window, &MainWindow::practiceLabRequested, &m_workspace, &Workspace::startPractice);
    connect(&m_window, &MainWindow::profileChosen, &m_workspace, &Workspace::chooseProfile);
    connect(&m_window, &MainWindow::papChosen, &m_workspace, &Workspace::setPap);
    connect(&m_window, &MainWindow::ownProfilesChosen, &m_workspace, &Workspace::setOwnProfiles);
    connect(&m_window, &MainWindow::customResolversChosen, &m_workspace,
            &Workspace::setCustomResolvers);
    connect(&m_window, &MainWindow::exportRequested, this,
            [this](const QString &path, const QString &format, bool defanged) {
                m_workspace.whenAllRead([=, this] { exportIndicators(path, format, defanged); });
            });
    connect(&m_window, &MainWindow::exportDialogRequested, this,
            [this] { m_workspace.whenAllRead([this] { m_exports.open(); }); });
    connect(&m_window, &MainWindow::ownThingsRequested, &m_exports,
            [this] { m_exports.editOwn(&m_window); });
    connect(&m_exports, &ExportDesk::written, this,
            [this](const QString &path) { tellWritten(path, {}); });
    connect(&m_window, &MainWindow::figureRequested, this, &Application::saveFigure);
    connect(&m_window, &MainWindow::figureCopyRequested, this, &Application::copyFigure);
    connect(&m_window, &MainWindow::annotationEdited, &m_annotator, &Annotator::edit);
    connect(&m_window, &MainWindow::undoRequested, &m_annotator, &Annotator::undo);
    connect(&m_window, &MainWindow::redoRequested, &m_annotator, &Annotator::redo);
}

void Application::connectState()
{
    using widgets::MainWindow;
    connect(&m_workspace, &Workspace::caseChanged, this, [this](const CaseState &state) {
        m_window.setCase(state.title, state.path, state.practice, state.readOnly, state.draft);
        m_annotator.setCase(state.path);
        m_health.forget();
    });
    connect(&m_workspace, &Workspace::profilesChanged, &m_window, &MainWindow::setProfiles);
    connect(&m_workspace, &Workspace::permissionChanged, &m_window, &MainWindow::setPermission);
    connect(&m_workspace, &Workspace::recentCasesChanged, &m_window, &MainWindow::setRecentCases);
    connect(&m_workspace, &Workspace::practiceReady, &m_window, &MainWindow::enterNames);
    connect(&m_workspace, &Workspace::profileUsed, &m_health, &ResolverHealth::setProfile);
    connect(&m_workspace, &Workspace::noticed, &m_window, &MainWindow::showDone);
    connect(&m_workspace, &Workspace::failed, &m_window, &MainWindow::showError);
    connect(&m_annotator, &Annotator::changed, &m_window, &MainWindow::setAnnotations);
    connect(&m_annotator, &Annotator::changed, &m_workspace, &Workspace::takeStep);
    connect(&m_workspace, &Workspace::permissionChanged, &m_annotator, &Annotator::refresh);
    connect(&m_annotator, &Annotator::failed, &m_window, &MainWindow::showError);
    connect(&m_session, &Session::watchingChanged, &m_window, &MainWindow::setWatching);
    connect(&m_session, &Session::nextQueryChanged, &m_window, &MainWindow::setNextQuery);
    connect(&m_session, &Session::queryRateChanged, &m_window, &MainWindow::setQueryRate);
    connect(&m_session, &Session::droppedHere, &m_window, &MainWindow::addDropped);
    connect(&m_session, &Session::databasesOpened, this,
            [this](const QStringList &sources, const QStringList &problems) {
                m_window.setGeoSources(sources, problems);
                if (!problems.isEmpty())
                    m_window.showError({core::Error::Code::Io, problems.first(),
                                        problems.join(QLatin1Char('\n'))});
            });
    connect(&m_session, &Session::storeFailed, &m_window, &MainWindow::showNotStored);
    connect(&m_session, &Session::storeRecovered, &m_window, &MainWindow::clearNotStored);
    connect(&m_session, &Session::stored, &m_health, &ResolverHealth::see);
    connect(&m_session, &Session::stored, this, [this] { m_window.setSaved(m_clock.utc()); });
    connect(&m_health, &ResolverHealth::unreachable, &m_window, &MainWindow::showError);
    connect(&m_health, &ResolverHealth::pathChanged, &m_window, &MainWindow::showPath);
    connect(&m_health, &ResolverHealth::reachable, &m_window, &MainWindow::showDone);
}

void Application::connectSettings()
{
    using widgets::MainWindow;
    connect(&m_window, &MainWindow::settingsRequested, &m_settingsDesk, &SettingsDesk::open);
    connect(&m_workspace, &Workspace::profilesChanged, &m_settingsDesk, &SettingsDesk::setProfiles);
    connect(&m_settingsDesk, &SettingsDesk::themeChosen, &m_window, &MainWindow::setTheme);
    connect(&m_settingsDesk, &SettingsDesk::profilesWanted, &m_window, &MainWindow::editProfiles);
    connect(&m_settingsDesk, &SettingsDesk::noticed, &m_window, &MainWindow::showDone);
    connect(&m_settingsDesk, &SettingsDesk::notificationsChosen, this, &Application::useDesktop);
}

void Application::connectDesktop()
{
    connect(&m_workspace, &Workspace::verdictChanged, &m_notifier, &Notifier::tell);
    connect(&m_session, &Session::storeFailed, &m_notifier, &Notifier::tellNotStored);
    connect(&m_session, &Session::storeRecovered, &m_notifier, &Notifier::tellStored);
    connect(&m_session, &Session::watchingChanged, this,
            [this](const QList<core::DomainName> &names) {
                m_tray.setWatched(names.size());
                m_background.setWatched(names.size());
            });
    connect(&m_background, &BackgroundWatch::began, &m_notifier, &Notifier::tellWatching);
    connect(&m_background, &BackgroundWatch::idle, &m_notifier, &Notifier::tellIdle);
    connect(&m_tray, &TrayIcon::windowWanted, &m_background, &BackgroundWatch::showWindow);
    connect(&m_tray, &TrayIcon::stopWanted, &m_workspace, &Workspace::stop);
    connect(&m_tray, &TrayIcon::quitWanted, &m_background, &BackgroundWatch::quit);
    connect(&m_window, &widgets::MainWindow::quitRequested, &m_background, &BackgroundWatch::quit);
    useDesktop();
}

void Application::useDesktop()
{
    const bool notifies = m_settings.notifies();
    m_tray.setShown(notifies);
    m_notifier.setEnabled(notifies);
    m_background.setWanted(notifies && m_settings.keepsWatching());
}

void Application::connectEvidence()
{
    connect(&m_window, &widgets::MainWindow::packetRequested, this, &Application::showPacket);
    connect(&m_events, &EventDesk::changed, &m_window, &widgets::MainWindow::setEvents);
    connect(&m_workspace, &Workspace::caseChanged, &m_events, &EventDesk::refresh);
    connect(&m_workspace, &Workspace::verdictChanged, &m_events, &EventDesk::refresh);
    connect(&m_workspace, &Workspace::permissionChanged, &m_events, &EventDesk::refresh);
    connect(&m_exports, &ExportDesk::written, &m_events, &EventDesk::refresh);
    connect(&m_annotator, &Annotator::changed, &m_events, &EventDesk::setAnnotations);
}

void Application::connectView()
{
    connect(&m_workspace, &Workspace::leaving, &m_views, &ViewKeeper::leave);
    connect(&m_workspace, &Workspace::caseChanged, &m_views,
            [this](const CaseState &state) { m_views.setCase(state.path, state.readOnly); });
    connect(&m_views, &ViewKeeper::restored, m_window.view(), &widgets::ViewMemory::show);
    connect(m_window.view(), &widgets::ViewMemory::changed, &m_views,
            [this] { m_views.keep(m_window.view()->value()); });
}

void Application::connectImports()
{
    connect(&m_window, &widgets::MainWindow::importRequested, &m_imports, &ImportDesk::start);
    connect(&m_imports, &ImportDesk::failed, &m_window, &widgets::MainWindow::showError);
    connect(&m_workspace, &Workspace::leaving, &m_imports, &ImportDesk::leave);
    connect(&m_window, &widgets::MainWindow::mergeRequested, &m_merges, &MergeDesk::start);
    connect(&m_merges, &MergeDesk::failed, &m_window, &widgets::MainWindow::showError);
    connect(&m_workspace, &Workspace::leaving, &m_merges, &MergeDesk::cancel);
    QAction *check = m_window.actions()[widgets::ActionId::CheckEvidence];
    connect(check, &QAction::triggered, &m_checks, &CheckDesk::start);
    connect(&m_workspace, &Workspace::caseChanged, check,
            [check](const CaseState &state) { check->setEnabled(!state.path.isEmpty()); });
    connect(&m_checks, &CheckDesk::failed, &m_window, &widgets::MainWindow::showError);
    connect(&m_workspace, &Workspace::leaving, &m_checks, &CheckDesk::cancel);
    const auto show = [this] {
        m_window.setSaved(m_clock.utc());
        m_events.refresh();
        m_workspace.readAnew();
    };
    connect(&m_imports, &ImportDesk::tookIn, this, show);
    connect(&m_merges, &MergeDesk::tookIn, this, show);
    // Its notes come with it, and what it permits.
    connect(&m_merges, &MergeDesk::tookIn, &m_annotator, &Annotator::refresh);
    // What is in sight stays so.
    connect(&m_workspace, &Workspace::forgetting, this,
            [this] { m_seen = m_window.view()->value(); });
    connect(&m_workspace, &Workspace::namesRead, this, [this] {
        if (!m_seen.name.isEmpty())
            m_window.view()->show(m_seen);
    });
}

void Application::showPacket(qint64 answer)
{
    const auto read =
        m_session.withStore([answer](casefile::CaseStore &store) { return store.answer(answer); });
    whenDone(read, this, [this, answer](const core::Result<core::Observation> &found) {
        m_window.showPacket(answer, found ? packetText(*found) : found.error().message);
    });
}

void Application::start()
{
    m_workspace.begin();
    m_window.installEventFilter(this);
    if (m_settings.windowGeometry().isEmpty()) {
        // The lower end is not to lie below a small screen.
        const QSize title(0, m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
        m_window.resize(m_window.size().boundedTo(m_window.screen()->availableSize() - title));
    }
    m_window.show();
    // Of a window that nobody sees there is no first picture.
    QTimer::singleShot(std::chrono::seconds(1), &m_session, &Session::begin);
    if (!m_wanted.casePath.isEmpty())
        m_workspace.open(m_wanted.casePath);
    if (!m_wanted.names.isEmpty())
        m_window.enterNames(m_wanted.names);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    // Databases and lists take as long to open as the window takes to come up, and both want the
    // processor: the window is first.
    if (watched == &m_window && event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, &m_session, &Session::begin);
    }
    return QObject::eventFilter(watched, event);
}

bool Application::isTheCase(const QString &path)
{
    if (QFileInfo(path) != QFileInfo(m_workspace.state().path))
        return false;
    m_window.showError({core::Error::Code::Invalid,
                        tr("This is the file of the open case. Choose another name."),
                        {}});
    return true;
}

void Application::exportIndicators(const QString &path, const QString &format, bool defanged)
{
    if (isTheCase(path))
        return;
    // No list is freer than its case.
    const auto read = m_session.withStore([format](casefile::CaseStore &store) {
        return HandoverMemory::read(store, {format, {}});
    });
    const QString casePath = m_workspace.state().path;
    whenDone(read, this, [=, this](const core::Result<HandoverMemory> &memory) {
        if (m_workspace.state().path != casePath)
            return;
        if (memory)
            writeIndicators(path, format, defanged, *memory);
        else
            tellWritten(path, core::unexpected(memory.error()));
    });
}

void Application::writeIndicators(const QString &path, const QString &format, bool defanged,
                                  const HandoverMemory &memory)
{
    QList<indicators::JudgedName> names;
    for (const core::DomainName &name : m_log.names())
        names.append({m_log.history(name), m_log.judge().verdict(name)});
    const CaseState &state = m_workspace.state();
    auto set = indicators::IndicatorSet::from(names,
                                              {state.title, state.practice, m_clock.utc(),
                                               memory.usualTlp(), m_workspace.pap(), memory.head},
                                              indicators::Scope::All);
    memory.addOwnVerdicts(set);
    auto around = indicators::Surroundings::of(names);
    const auto own = settings::OwnThings::read(m_settings.ownThings());
    if (!own) {
        m_window.showError({core::Error::Code::Invalid, unreadableOwn(own.error()), {}});
        return;
    }
    around.ownRanges = own->ranges;
    around.ownNames = own->names;
    const auto *known = indicators::formatOf(format);
    const auto form = defanged ? indicators::Form::Defanged : indicators::Form::Raw;
    using Done = std::pair<core::Result<void>, ExportEntry>;
    const auto running = QtConcurrent::run([=]() -> Done {
        const auto knowledge =
            openKnowledge(QCoreApplication::applicationDirPath(), set.origin.practice);
        const indicators::BlockSafety safety(set, known->use, known->hasEvidence, *knowledge,
                                             around);
        const indicators::IndicatorSet result = safety.result();
        const auto written = writeIndicatorFile(result, *known, form, path);
        const auto hash = written ? sha256Of(path) : core::Result<QString>(QString());
        return {written,
                {result, format, path, hash.value_or(QString()), toString(indicators::Scope::All)}};
    });
    whenDone(running, this, [this, path, casePath = state.path](const Done &done) {
        const CaseState &now = m_workspace.state();
        if (done.first && now.path == casePath && !now.readOnly) {
            for (const QJsonObject &content : done.second.contents())
                m_session.record(casefile::EntryKind::Export, content);
        }
        tellWritten(path, done.first);
    });
}

void Application::tellWritten(const QString &path, const core::Result<void> &written)
{
    if (written)
        m_window.showDone(tr("Written: %1").arg(path));
    else
        m_window.showError(written.error());
}

FigureSheet Application::figureSheet(const core::DomainName &name) const
{
    FigureSheet sheet;
    sheet.title = figureTitle(name, m_workspace.state().practice);
    const items::LinkedSelection &selection = m_window.view()->selection();
    if (selection.name() == name) {
        sheet.selection = selection.ofAddresses();
        sheet.chosen = selection.value();
    }
    return sheet;
}

void Application::saveFigure(const QString &path, const core::DomainName &name,
                             const QString &chart)
{
    const flux::NameHistory *history = m_log.history(name);
    const std::optional<Chart> wanted = chartFromString(chart);
    if (isTheCase(path) || history == nullptr || !wanted)
        return;
    const FigureSheet sheet = figureSheet(name);
    const auto written = QtConcurrent::run([history = *history, wanted = *wanted, sheet, path] {
        return writeFigure(wanted, history, sheet, path);
    });
    whenDone(written, this,
             [this, path](const core::Result<void> &result) { tellWritten(path, result); });
}

void Application::copyFigure(const core::DomainName &name, const QString &chart)
{
    const flux::NameHistory *history = m_log.history(name);
    const std::optional<Chart> wanted = chartFromString(chart);
    if (history == nullptr || !wanted)
        return;
    const FigureSheet sheet = figureSheet(name);
    const auto painted = QtConcurrent::run([history = *history, wanted = *wanted, sheet] {
        return figureImage(wanted, history, sheet);
    });
    whenDone(painted, this, [this](const QImage &image) {
        QGuiApplication::clipboard()->setImage(image);
        m_window.showDone(tr("Copied, for print: %1 × %2 points at 300 dpi.")
                              .arg(image.width())
                              .arg(image.height()));
    });
}

int runWindow(const OpenWindow &wanted)
{
    StopSignal stop;
    settings::UserStore store;
    widgets::DialogPrompter prompter;
    Application application(wanted, prompter, store, Drafts::standard());
    QObject::connect(&stop, &StopSignal::received, &application, &Application::quit);
    application.start();
    return QApplication::exec();
}

} // namespace app
