// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "items/resolvermodel.h"
#include "window/annotator.h"
#include "window/workspace.h"
#include "work/resolverprofiles.h"

using app::Workspace;

/// The life of the window's case without a window, when one wish follows hard on another.
class TestWorkspace : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    core::SystemClock m_clock;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// What a Workspace needs around it.
    struct World
    {
        World(const core::Clock &clock, const QString &folder)
            : store(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
            , settings(store)
            , session(clock, {})
            , workspace(session, log, settings, app::Drafts(folder + QStringLiteral("/drafts")),
                        clock)
        {
            // Nobody listens there: a question that should not be asked harms nobody.
            settings.setCustomResolvers({QStringLiteral("127.0.0.1:9")});
            settings.setResolverProfile(QStringLiteral("custom"));
            workspace.begin();
        }
        QSettings store;
        settings::Settings settings;
        items::ObservationLog log;
        app::Session session;
        Workspace workspace;
    };

    static QList<core::DomainName> names()
    {
        return {*core::DomainName::parse(u"flux.test"), *core::DomainName::parse(u"rr.test")};
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        casefile::CaseStore store;
        QVERIFY(store.create(path("practice.fluxcase"), true).has_value());
        QVERIFY(store.create(path("real.fluxcase"), false).has_value());
        QVERIFY(store.close().has_value());
    }

    void aPracticeCaseAsksNobodyBeforeTheLabRuns()
    {
        World world(m_clock, m_folder.path());
        QSignalSpy watching(&world.session, &app::Session::watchingChanged);
        QSignalSpy failed(&world.workspace, &Workspace::failed);
        // As soon as the case is there, before the lab can have answered.
        connect(&world.workspace, &Workspace::caseChanged, &world.workspace,
                [&world](const app::CaseState &state) {
                    if (state.practice)
                        world.workspace.watch(names(), {});
                });
        world.workspace.open(path("practice.fluxcase"));
        QTRY_COMPARE(world.workspace.state().path, path("practice.fluxcase"));
        QCOMPARE(failed.count(), 1);
        for (const QList<QVariant> &change : std::as_const(watching))
            QVERIFY(change.first().value<QList<core::DomainName>>().isEmpty());
        // The lab that was asked for must not come to a workspace that is gone.
        const auto later = world.session.startLab(1);
        QTRY_VERIFY(later.isFinished());
    }

    void goesWhileAnswersAreOnTheirWay()
    {
        World world(m_clock, m_folder.path());
        world.workspace.open(path("practice.fluxcase"));
        world.workspace.open(path("real.fluxcase"));
        world.workspace.startPractice();
        // All that was asked for comes to a workspace that is gone; nothing may follow.
    }

    void aLabThatComesLateLeavesARealCaseAlone()
    {
        World world(m_clock, m_folder.path());
        QSignalSpy profiles(&world.workspace, &Workspace::profilesChanged);
        bool isFirst = true;
        connect(&world.workspace, &Workspace::caseChanged, &world.workspace,
                [&](const app::CaseState &state) {
                    if (state.practice && std::exchange(isFirst, false))
                        world.workspace.open(path("real.fluxcase"));
                });
        world.workspace.open(path("practice.fluxcase"));
        QTRY_COMPARE(world.workspace.state().path, path("real.fluxcase"));
        // Asked for after the first lab, so it is there after it.
        const auto later = world.session.startLab(1);
        QTRY_VERIFY(later.isFinished());
        for (const QList<QVariant> &change : std::as_const(profiles))
            QVERIFY(change.at(1).toString() != QLatin1String("lab"));
    }

    void theTableSaysWhichResolverLies()
    {
        World world(m_clock, m_folder.path());
        items::ResolverModel table(world.log);
        QSignalSpy ready(&world.workspace, &Workspace::practiceReady);
        world.workspace.setLabSeed(2025);
        world.workspace.startPractice();
        QTRY_COMPARE(ready.count(), 1);
        const core::DomainName name = *core::DomainName::parse(u"sink.test");
        world.workspace.watch({name}, {});
        const auto cell = [&table](int row, int column) {
            return table.index(row, column).data().toString();
        };
        using Table = items::ResolverModel;
        const auto isSaid = [&] {
            table.setName(name);
            return table.rowCount() == 4 &&
                   cell(3, Table::ThisName) == QLatin1String("sinkholed") &&
                   cell(0, Table::ThisName) == QLatin1String("answered");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 20'000);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(cell(row, Table::ThisName), QStringLiteral("answered"));
            QCOMPARE(cell(row, Table::Believed), QStringLiteral("yes"));
        }
        QCOMPARE(cell(3, Table::Believed), QStringLiteral("no"));
        QVERIFY(cell(3, Table::Resolver).startsWith(QLatin1String("127.0.0.4")));
        QVERIFY(cell(3, Table::Remarks).contains(QLatin1String("the address of a sinkhole")));
        QVERIFY(table.index(3, Table::ThisName)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLatin1String("the address of a sinkhole")));
    }

    void canariesWaitForThePap()
    {
        World world(m_clock, m_folder.path());
        QSignalSpy used(&world.workspace, &Workspace::profileUsed);
        const auto asksCanaries = [&used] {
            return used.last().first().value<core::ResolverProfile>().asksCanaries;
        };
        world.workspace.setOwnProfiles({}, true);
        QVERIFY(used.isEmpty() || !asksCanaries()); // AMBER
        world.workspace.setPap(core::Pap::Green);
        QVERIFY(!used.isEmpty() && asksCanaries());
        world.workspace.setPap(core::Pap::Amber);
        QVERIFY(!asksCanaries());
    }

    void whatIsPermittedIsTakenBack()
    {
        const QString file = path("permission.fluxcase");
        {
            casefile::CaseStore store;
            QVERIFY(store.create(file, false).has_value());
            QVERIFY(store.setPap(core::Pap::Clear).has_value());
            // As an older version says it, which knows no steps about it.
            QVERIFY(store
                        .add(casefile::EntryKind::Info,
                             {{QStringLiteral("pap"), QStringLiteral("RED")}})
                        .has_value());
            QVERIFY(store.close().has_value());
        }
        World world(m_clock, m_folder.path());
        app::Annotator annotator(world.session);
        core::AnnotationLog layer;
        // As Application puts them together.
        connect(&world.workspace, &Workspace::caseChanged, &annotator,
                [&](const app::CaseState &state) { annotator.setCase(state.path); });
        connect(&annotator, &app::Annotator::changed, &world.workspace, &Workspace::takeStep);
        connect(&annotator, &app::Annotator::changed, &annotator,
                [&](const core::AnnotationLog &log) { layer = log; });
        connect(&world.workspace, &Workspace::permissionChanged, &annotator,
                &app::Annotator::refresh);
        const auto isNow = [&](core::Pap pap) { return world.workspace.pap() == pap; };
        world.workspace.open(file);
        QTRY_COMPARE(layer.steps().size(), 1);
        QVERIFY(isNow(core::Pap::Red)); // whatever the last step was
        world.workspace.setPap(core::Pap::Green);
        QTRY_COMPARE(layer.steps().size(), 2); // so that the window knows what it can take back
        QVERIFY(isNow(core::Pap::Green));
        annotator.undo();
        QTRY_VERIFY(isNow(core::Pap::Red));
        annotator.redo();
        QTRY_VERIFY(isNow(core::Pap::Green));
        annotator.edit(core::WriteNote{0, {}, QStringLiteral("note")});
        QTRY_COMPARE(layer.steps().size(), 5);
        QVERIFY(isNow(core::Pap::Green));
    }

    void ownProfilesAreKept()
    {
        core::ResolverProfile own = app::customProfile({*core::Endpoint::parse(u"127.0.0.1:9")});
        own.id = QStringLiteral("own-1");
        own.title = QStringLiteral("Branch office");
        {
            World world(m_clock, m_folder.path());
            world.workspace.setOwnProfiles({own}, false);
            world.workspace.chooseProfile(own.id);
        }
        QSettings store(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        settings::Settings settings(store);
        QCOMPARE(settings.resolverProfile(), own.id);
        QCOMPARE(settings.ownProfiles().size(), 1);
        QVERIFY(settings.ownProfiles().first().read().value_or({}) == own);
    }

    void aSavedPracticeCaseGoesOnWatching()
    {
        World world(m_clock, m_folder.path());
        QSignalSpy ready(&world.workspace, &Workspace::practiceReady);
        world.workspace.startPractice();
        QTRY_COMPARE(ready.count(), 1);
        QSignalSpy watching(&world.session, &app::Session::watchingChanged);
        world.workspace.watch(names(), {});
        QTRY_VERIFY(world.log.size() > 0);
        world.workspace.saveAs(path("saved.fluxcase"));
        QTRY_COMPARE(world.workspace.state().path, path("saved.fluxcase"));
        const auto drained = world.session.drained();
        QTRY_VERIFY(drained.isFinished());
        QCOMPARE(watching.last().first().value<QList<core::DomainName>>(), names());
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
