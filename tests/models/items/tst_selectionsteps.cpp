// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/selectionsteps.h"

#include <QSignalSpy>
#include <QTest>

#include "support/manualclock.h"
#include "support/observationtext.h"

using items::LinkedSelection;
using items::SelectionSteps;

namespace {

core::DomainName name(QStringView text)
{
    return *core::DomainName::parse(text);
}

struct Case
{
    items::ObservationLog log;
    LinkedSelection selection{log};
    support::ManualClock clock;
    SelectionSteps steps{selection, clock};

    Case()
    {
        log.append(
            support::observations(QStringLiteral("12:00:00 a.test 192.0.2.1 60 NL AS64500\n"
                                                 "12:01:00 b.test 192.0.2.9 60 FR AS64509")));
        selection.setName(name(u"a.test"));
    }
    void country(const char *code) { selection.toggleCountry(QString::fromLatin1(code)); }
    /// "NL,UA 3-9"
    QString shown() const
    {
        QStringList codes = selection.value().countries.values();
        codes.sort();
        QString text = codes.join(QLatin1Char(','));
        if (selection.value().hasTime()) {
            text += QStringLiteral(" %1-%2").arg(selection.value().from).arg(selection.value().to);
        }
        return text.trimmed();
    }
    void undo()
    {
        QVERIFY(steps.nextUndo());
        steps.undo();
    }
    void redo()
    {
        QVERIFY(steps.nextRedo());
        steps.redo();
    }
};

} // namespace

class TestSelectionSteps : public QObject
{
    Q_OBJECT

private slots:
    void eachIsTakenBackAndDoneAgain()
    {
        Case c;
        QVERIFY(!c.steps.nextUndo() && !c.steps.nextRedo());
        c.steps.undo();
        c.steps.redo();
        c.country("NL");
        c.country("UA");
        c.selection.clear();
        c.undo();
        QCOMPARE(c.shown(), QStringLiteral("NL,UA"));
        c.undo();
        QCOMPARE(c.shown(), QStringLiteral("NL"));
        c.undo();
        QCOMPARE(c.shown(), QString());
        QVERIFY(!c.steps.nextUndo());
        c.redo();
        c.redo();
        c.redo();
        QCOMPARE(c.shown(), QString());
        QVERIFY(!c.steps.nextRedo());
        c.undo();
        c.country("FR");
        QVERIFY(!c.steps.nextRedo());
        c.undo();
        QCOMPARE(c.shown(), QStringLiteral("NL,UA"));
    }

    void aTimeThatIsDraggedIsOneStep()
    {
        Case c;
        c.country("NL");
        for (int to = 4; to <= 9; ++to) {
            c.clock.advance(100);
            c.selection.setTime(3, to);
        }
        c.clock.advance(5000);
        c.selection.setTime(20, 30);
        c.undo();
        QCOMPARE(c.shown(), QStringLiteral("NL 3-9"));
        c.undo();
        QCOMPARE(c.shown(), QStringLiteral("NL"));
        c.redo();
        QCOMPARE(c.shown(), QStringLiteral("NL 3-9"));
        // What follows at once is a step of its own all the same.
        c.selection.setTime(3, 7);
        c.undo();
        QCOMPARE(c.shown(), QStringLiteral("NL 3-9"));
    }

    void aReplayLeavesNoStep()
    {
        Case c;
        for (int to = 4; to <= 9; ++to)
            c.selection.setTime(3, to);
        c.selection.setTime(0, 0);
        QVERIFY(!c.steps.nextUndo());
    }

    void anotherNameIsNoStepAndComesBackWithItsOwn()
    {
        Case c;
        QSignalSpy returned(&c.steps, &SelectionSteps::returned);
        c.country("NL");
        c.selection.setName(name(u"b.test"));
        c.country("FR");
        c.selection.setName(name(u"a.test"));
        QCOMPARE(c.shown(), QStringLiteral("NL"));
        c.undo();
        QCOMPARE(returned.last().first().value<core::DomainName>(), name(u"b.test"));
        QCOMPARE(c.shown(), QStringLiteral("NL"));
        c.selection.setName(name(u"b.test"));
        QCOMPARE(c.shown(), QString());
        c.undo();
        QCOMPARE(returned.last().first().value<core::DomainName>(), name(u"a.test"));
        c.selection.setName(name(u"a.test"));
        QCOMPARE(c.shown(), QString());
        QVERIFY(c.selection.all().isEmpty());
    }

    void keepsItsPlaceAmongTheStepsOfTheCase()
    {
        Case c;
        c.steps.setLastOfCase(5);
        c.country("NL");
        c.steps.setLastOfCase(6); // a note
        QVERIFY(!c.steps.nextUndo());
        c.country("UA");
        c.undo();
        QCOMPARE(c.shown(), QStringLiteral("NL"));
        QVERIFY(!c.steps.nextUndo()); // it is the turn of the note
        c.steps.setLastOfCase(5);
        c.undo();
        QCOMPARE(c.shown(), QString());
        QVERIFY(!c.steps.nextUndo()); // and of what was before
        c.redo();
        QVERIFY(!c.steps.nextRedo());
        c.steps.setLastOfCase(6);
        c.redo();
        QCOMPARE(c.shown(), QStringLiteral("NL,UA"));
    }

    void whatIsRestoredIsNoStep()
    {
        Case c;
        core::Selection selection;
        selection.countries = {QStringLiteral("FR")};
        c.selection.restore(name(u"a.test"), selection);
        c.selection.restore(name(u"b.test"), selection);
        QCOMPARE(c.shown(), QStringLiteral("FR"));
        QVERIFY(!c.steps.nextUndo());
        QCOMPARE(c.selection.all().size(), 2);
        c.country("NL");
        c.undo();
        QCOMPARE(c.shown(), QStringLiteral("FR"));
        c.log.clear();
        c.steps.clear();
        QVERIFY(!c.steps.nextUndo() && !c.steps.nextRedo());
        QVERIFY(c.selection.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSelectionSteps)
#include "tst_selectionsteps.moc"
