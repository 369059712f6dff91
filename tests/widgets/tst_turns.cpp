// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QStringList>

#include "turns.h"

using namespace std::chrono_literals;

namespace {

/// Pieces of work that write down their letter.
struct Work
{
    explicit Work(std::chrono::milliseconds between, const QString &letters)
        : turns(between)
    {
        for (const QChar letter : letters)
            turns.add([this, letter] { done += letter; });
    }

    widgets::Turns turns;
    QString done;
};

} // namespace

class TestTurns : public QObject
{
    Q_OBJECT

private slots:
    void oneATurnInTheirOrder()
    {
        Work work(1ms, QStringLiteral("abc"));
        work.turns.start();
        QCOMPARE(work.done, QStringLiteral("a"));
        QTRY_COMPARE(work.done, QStringLiteral("abc"));
    }

    void eventsPassBetweenThem()
    {
        Work work(0ms, QStringLiteral("ab"));
        work.turns.start();
        QMetaObject::invokeMethod(
            this, [&work] { work.done += u'!'; }, Qt::QueuedConnection);
        QTRY_COMPARE(work.done, QStringLiteral("a!b"));
    }

    void aStartAmidThemDoesAllAnewAndForgetsNone()
    {
        Work work(1ms, QStringLiteral("abc"));
        work.turns.start();
        work.turns.start();
        QTRY_COMPARE(work.done, QStringLiteral("abca"));
    }

    /// Something that changes faster than the pieces are done.
    void theLastIsReachedHoweverOftenTheyStart()
    {
        Work work(0ms, QStringLiteral("ab"));
        int starts = 0;
        work.turns.add([&] {
            if (++starts < 5)
                work.turns.start();
        });
        work.turns.start();
        QTRY_COMPARE(starts, 5);
        QCOMPARE(work.done, QStringLiteral("ababababab"));
    }

    void finishedAtOnceWhereThatIsWanted()
    {
        Work work(1h, QStringLiteral("abc"));
        work.turns.start();
        work.turns.finish();
        QCOMPARE(work.done, QStringLiteral("aabc"));
        work.turns.start();
        QCOMPARE(work.done, QStringLiteral("aabca"));
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
