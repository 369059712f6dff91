// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QTimer>

#include "actions.h"
#include "core/annotationlog.h"
#include "core/clock.h"
#include "core/pap.h"
#include "core/pollplan.h"
#include "core/publicresolver.h"
#include "core/resolverprofile.h"
#include "core/result.h"
#include "items/eventmodel.h"
#include "style/theme.h"

class QStackedWidget;

namespace items {
class NameModel;
class ObservationLog;
} // namespace items

namespace widgets {

class AnnotationCommands;
class EntryBar;
class FileCommands;
class GoToCommand;
class HelpCommands;
class Menus;
class NamePage;
class NamesPane;
class Notices;
class Prompter;
class StatusLine;
class ViewMemory;
class WelcomePage;
class WorkBar;

/// The one window. Shows what the log holds and emits intents; it decides nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(items::ObservationLog &log, settings::Settings &settings, Prompter &prompter,
               QWidget *parent = nullptr);

    const Actions &actions() const { return m_actions; }
    core::DomainName selectedName() const;

public slots:
    void setCase(const QString &title, const QString &path, bool practice, bool readOnly,
                 bool draft);
    /// Public resolvers that are offered when a profile is written.
    void setKnownResolvers(const QList<core::PublicResolver> &known) { m_known = known; }
    void setProfiles(const QList<core::ResolverProfile> &profiles, const QString &currentId);
    /// What the case permits, and why nothing may be watched; empty: it may.
    void setPermission(core::Pap pap, const QString &refusal);
    void setWatching(const QList<core::DomainName> &names);
    void setNextQuery(const core::DomainName &name, core::UtcMs at);
    void setGeoSources(const QStringList &sources, const QStringList &problems);
    void setSaved(core::UtcMs at);
    void setQueryRate(double perSecond);
    void addDropped(const core::Endpoint &resolver, qint64 packets);
    /// The analyst's layer of the open case.
    void setAnnotations(const core::AnnotationLog &log);
    /// What was said and done in the case.
    void setEvents(const QList<items::CaseEvent> &events);
    /// The packet of an answer that was asked for, decoded.
    void showPacket(qint64 answer, const QString &text);
    /// How the case is looked at.
    ViewMemory *view() const { return m_view; }
    /// Where long work is seen.
    WorkBar *workBar() const;
    void setRecentCases(const QStringList &paths);
    void select(const core::DomainName &name);
    /// Puts names into the entry bar as if they had been typed; nothing is sent.
    void enterNames(const QList<core::DomainName> &names);
    /// One sentence that can be dismissed.
    void showError(const core::Error &error);
    /// The same for what went as asked for.
    void showDone(const QString &sentence);
    /// As if it had been chosen in the menu.
    void setTheme(settings::Theme theme);
    void editProfiles();
    /// What is wrong with the way to the resolvers; empty: nothing.
    void showPath(const QString &sentence);
    /// Stays until clearNotStored(): what is found is not on the disk.
    void showNotStored(const core::Error &error);
    void clearNotStored();

signals:
    void watchRequested(const QList<core::DomainName> &names, const core::PollPlan &plan);
    void stopRequested();
    /// The program is to end, not just its window.
    void quitRequested();
    void newCaseRequested();
    void openCaseRequested(const QString &path);
    void saveCopyRequested(const QString &path);
    /// Files with what others have recorded.
    void importRequested(const QStringList &paths);
    void mergeRequested(const QString &path);
    /// `format`: "csv" or "txt".
    void exportRequested(const QString &path, const QString &format, bool defanged);
    /// The person wants to see and choose what is handed over.
    void exportDialogRequested();
    void settingsRequested();
    void packetRequested(qint64 answer);
    /// The person wants to write down what is his own.
    void ownThingsRequested();
    /// `chart`: "lanes", "growth", "ttl", "map", "nameservers" or "brush".
    void figureRequested(const QString &path, const core::DomainName &name, const QString &chart);
    /// The same for the clipboard.
    void figureCopyRequested(const core::DomainName &name, const QString &chart);
    void annotationEdited(const core::Edit &edit);
    void undoRequested();
    void redoRequested();
    void practiceLabRequested();
    void profileChosen(const QString &id);
    void papChosen(core::Pap pap);
    /// All profiles of the analyst's own, and whether canaries are asked for where permitted.
    void ownProfilesChosen(const QList<core::ResolverProfile> &own, bool asksCanaries);
    void customResolversChosen(const QList<core::Endpoint> &resolvers);

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *makeContent();
    void connectActions();
    void connectParts();
    void watch();
    void goAnotherWay(const QString &profileId);
    void settleEntry();
    void showName(const core::DomainName &name);
    void followNames();
    void followActions();
    void focusNextPane();
    void compare(const core::DomainName &one, const core::DomainName &other);
    void chooseTheme(Theme::Mode mode);
    void restoreState();

    items::ObservationLog &m_log;
    settings::Settings &m_settings;
    core::SystemClock m_clock;
    Theme m_theme;
    Actions m_actions;
    items::NameModel *m_names = nullptr;
    Menus *m_menus = nullptr;
    FileCommands *m_files = nullptr;
    HelpCommands *m_help = nullptr;
    AnnotationCommands *m_annotations = nullptr;
    GoToCommand *m_goTo = nullptr;
    EntryBar *m_entry = nullptr;
    NamesPane *m_namesPane = nullptr;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    NamePage *m_page = nullptr;
    Notices *m_notices = nullptr;
    ViewMemory *m_view = nullptr;
    StatusLine *m_status = nullptr;
    QTimer m_tick;
    QHash<core::DomainName, core::UtcMs> m_nextQueries;
    QList<core::PublicResolver> m_known;
    QList<core::DomainName> m_watching;
    QList<core::DomainName> m_submitted; ///< handed over, but not watched yet
    bool m_isReadOnly = false;
    bool m_hasCase = false;    ///< one with a file
    bool m_isPermitted = true; ///< the case permits to watch
};

} // namespace widgets
