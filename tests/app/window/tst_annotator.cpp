// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "window/annotator.h"

using app::Annotator;
using core::AnnotationLog;
using core::Target;
using core::WriteNote;

/// The analyst's steps on their way into the case, and back.
class TestAnnotator : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    core::SystemClock m_clock;

    /// A session with this case open, and what came of it.
    struct World
    {
        World(const core::Clock &clock, const QString &path)
            : session(clock, {})
            , annotator(session)
        {
            QObject::connect(&annotator, &Annotator::changed, &annotator,
                             [this](const AnnotationLog &log) { now = log; });
            opened = session.withStore([path](casefile::CaseStore &store) {
                return QFile::exists(path) ? store.open(path) : store.create(path, false);
            });
            annotator.setCase(path);
        }
        app::Session session;
        Annotator annotator;
        QFuture<core::Result<casefile::CaseInfo>> opened;
        AnnotationLog now;
    };

private slots:
    void whatIsShownIsStored()
    {
        const QString path = m_folder.filePath(QStringLiteral("case.fluxcase"));
        {
            World world(m_clock, path);
            world.annotator.edit(WriteNote{0, Target(), QStringLiteral("one")});
            world.annotator.edit(WriteNote{0, Target(), QStringLiteral("two")});
            world.annotator.undo();
            QTRY_COMPARE(world.now.steps().size(), 3);
            QCOMPARE(world.now.now().notes.size(), 1);
        }
        World again(m_clock, path);
        QTRY_COMPARE(again.now.steps().size(), 3);
        QCOMPARE(again.now.now().notes.first().text, QStringLiteral("one"));
        again.annotator.redo();
        QTRY_COMPARE(again.now.now().notes.size(), 2);
        QCOMPARE(again.now.now().notes.last().text, QStringLiteral("two"));
    }

    void saysWhyNothingWasStored()
    {
        World world(m_clock, m_folder.filePath(QStringLiteral("refused.fluxcase")));
        const QSignalSpy failed(&world.annotator, &Annotator::failed);
        world.annotator.undo();
        world.annotator.edit(WriteNote{0, Target(), {}});
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(failed[1][0].value<core::Error>().message, QStringLiteral("The note is empty."));
    }

    void anAnswerAboutAnEarlierCaseIsVoid()
    {
        World world(m_clock, m_folder.filePath(QStringLiteral("earlier.fluxcase")));
        const QSignalSpy changed(&world.annotator, &Annotator::changed);
        world.annotator.edit(WriteNote{0, Target(), QStringLiteral("late")});
        world.annotator.setCase({});
        const auto after = world.session.withStore([](casefile::CaseStore &) { return true; });
        QTRY_VERIFY(after.isFinished());
        bool isIdle = false;
        QMetaObject::invokeMethod(
            this, [&] { isIdle = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(isIdle);
        QCOMPARE(changed.count(), 1); // that there is no case
        QVERIFY(world.now.steps().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAnnotator)
#include "tst_annotator.moc"
