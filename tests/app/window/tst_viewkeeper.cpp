// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/viewkeeper.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using app::ViewKeeper;
using core::CaseView;

/// How a case is looked at, on its way into the file and back.
class TestViewKeeper : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    core::SystemClock m_clock;

    /// A session with this case open, and the views that came back.
    struct World
    {
        World(const core::Clock &clock, const QString &path)
            : session(clock, {})
            , keeper(std::make_unique<ViewKeeper>(session))
        {
            QObject::connect(keeper.get(), &ViewKeeper::restored, keeper.get(),
                             [this](const CaseView &view) { restored.append(view); });
            opened = session.withStore([path](casefile::CaseStore &store) {
                return QFile::exists(path) ? store.open(path) : store.create(path, false);
            });
        }
        /// What the case holds once all that was asked of it is done.
        CaseView stored()
        {
            const auto read =
                session.withStore([](casefile::CaseStore &store) { return store.view(); });
            return QTest::qWaitFor([&] { return read.isFinished(); }) && read.result()
                       ? *read.result()
                       : CaseView();
        }
        app::Session session;
        std::unique_ptr<ViewKeeper> keeper;
        QList<CaseView> restored;
        QFuture<core::Result<casefile::CaseInfo>> opened;
    };

    static CaseView table(const char *name)
    {
        CaseView view;
        view.table = QString::fromLatin1(name);
        return view;
    }

private slots:
    void bringsItBack()
    {
        const QString path = m_folder.filePath(QStringLiteral("case.fluxcase"));
        {
            World world(m_clock, path);
            world.keeper->setCase(path, false);
            QTRY_COMPARE(world.restored.size(), 1);
            QVERIFY(world.restored.first() == CaseView());
            world.keeper->keep(table("one"));
            QTRY_VERIFY(world.stored() == table("one"));
        }
        World again(m_clock, path);
        again.keeper->setCase(path, false);
        QTRY_COMPARE(again.restored.size(), 1);
        QVERIFY(again.restored.first() == table("one"));
    }

    void theLastOfManyIsKeptWhenTheWindowCloses()
    {
        const QString path = m_folder.filePath(QStringLiteral("many.fluxcase"));
        World world(m_clock, path);
        world.keeper->setCase(path, false);
        QTRY_COMPARE(world.restored.size(), 1);
        world.keeper->keep(table("first"));
        world.keeper->keep(table("second"));
        world.keeper->keep(table("last"));
        QVERIFY(world.stored() == table("first")); // the others wait for their turn
        world.keeper.reset();
        QVERIFY(world.stored() == table("last"));
    }

    void aCaseThatIsLeftKeepsWhatItHad()
    {
        const QString path = m_folder.filePath(QStringLiteral("left.fluxcase"));
        World world(m_clock, path);
        world.keeper->setCase(path, false);
        QTRY_COMPARE(world.restored.size(), 1);
        world.keeper->keep(table("first"));
        world.keeper->keep(table("last"));
        world.keeper->leave();
        world.keeper->keep(CaseView()); // the window is emptied
        world.keeper.reset();
        QVERIFY(world.stored() == table("last"));
    }

    void aCaseSavedUnderAnotherNameGoesOn()
    {
        const QString path = m_folder.filePath(QStringLiteral("moved.fluxcase"));
        World world(m_clock, path);
        world.keeper->setCase(path, false);
        QTRY_COMPARE(world.restored.size(), 1);
        world.keeper->keep(table("first"));
        world.keeper->keep(table("last"));
        world.keeper->setCase(path + QLatin1Char('2'), false);
        world.keeper.reset();
        QVERIFY(world.stored() == table("last"));
        QCOMPARE(world.restored.size(), 1);
    }

    void aCaseForReadingIsNotWritten()
    {
        const QString path = m_folder.filePath(QStringLiteral("reading.fluxcase"));
        {
            World world(m_clock, path);
            world.keeper->setCase(path, false);
            QTRY_COMPARE(world.restored.size(), 1);
        }
        World world(m_clock, path);
        world.keeper->setCase(path, true);
        QTRY_COMPARE(world.restored.size(), 1);
        world.keeper->keep(table("first"));
        world.keeper.reset();
        QVERIFY(world.stored() == CaseView());
    }

    void toOpenACaseWritesNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("looked.fluxcase"));
        World world(m_clock, path);
        world.keeper->setCase(path, false);
        world.keeper->keep(table("too early")); // its names come in
        QTRY_COMPARE(world.restored.size(), 1);
        world.keeper.reset();
        QVERIFY(world.stored() == CaseView());
    }
};

QTEST_GUILESS_MAIN(TestViewKeeper)
#include "tst_viewkeeper.moc"
