// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QTest>

#include "core/annotationlog.h"

using core::AnnotationLog;
using core::Annotations;
using core::DomainName;
using core::Edit;
using core::IpAddress;
using core::Mark;
using core::Target;
using Kind = AnnotationLog::Step::Kind;

Q_DECLARE_METATYPE(core::Edit)

namespace {

Target name(const char *text)
{
    return Target::of(*DomainName::fromPresentation(text));
}

Target address(quint32 host)
{
    return Target::of(IpAddress::v4(0xc0000200U + host));
}

/// Does it as the next step. False: it was refused.
bool act(AnnotationLog &log, const Edit &edit)
{
    const qint64 id = log.steps().size() + 1;
    return log.take({id, 1000 * id, Kind::Do, 0, edit}).has_value();
}

bool undo(AnnotationLog &log)
{
    const auto *last = log.nextUndo();
    const qint64 id = log.steps().size() + 1;
    return last != nullptr && log.take({id, 1000 * id, Kind::Undo, last->id, {}}).has_value();
}

bool redo(AnnotationLog &log)
{
    const auto *last = log.nextRedo();
    const qint64 id = log.steps().size() + 1;
    return last != nullptr && log.take({id, 1000 * id, Kind::Redo, last->id, {}}).has_value();
}

} // namespace

/// The analyst's layer apart from any file: what steps add up to, and that each can be taken back.
class TestAnnotationLog : public QObject
{
    Q_OBJECT

private slots:
    void eachEditDoesWhatItSays()
    {
        AnnotationLog log;
        core::Heading heading{QStringLiteral("Parcel mails"), QStringLiteral("T-7"),
                              QStringLiteral("A. Analyst"), core::Tlp::Red};
        QVERIFY(act(log, core::SetHeading{heading}));
        QVERIFY(act(log, core::WriteNote{0, name("flux.test"), QStringLiteral("first\nseen")}));
        QVERIFY(act(log, core::WriteNote{0, Target::moment(5'000), QStringLiteral("it moves")}));
        QVERIFY(act(log, core::SetTag{{name("flux.test"), address(7)}, QStringLiteral("mail")}));
        QVERIFY(act(log, core::SetTag{{address(7)}, QStringLiteral("bot")}));
        QVERIFY(act(log, core::SetMark{{address(7)}, Mark::Hidden}));
        QVERIFY(act(log, core::SetMark{{address(7)}, Mark::Trusted}));
        QVERIFY(act(log, core::SetVerdict{{name("flux.test").name},
                                          QStringLiteral("Fast flux"),
                                          QStringLiteral("seen in a takedown")}));
        QVERIFY(log.now().heading == heading);
        const core::Note note{2, name("flux.test"), QStringLiteral("first\nseen"), 2000, 0};
        QVERIFY(log.now().notesOn(name("flux.test")) == QList{note});
        QCOMPARE(log.now().notes.value(3).target.at, 5'000);
        QCOMPARE(log.now().tags.value(address(7)),
                 (QStringList{QStringLiteral("bot"), QStringLiteral("mail")}));
        QCOMPARE(log.now().allTags(), (QStringList{QStringLiteral("bot"), QStringLiteral("mail")}));
        QVERIFY(log.now().has(address(7), Mark::Hidden));
        QVERIFY(log.now().has(address(7), Mark::Trusted));
        QVERIFY(!log.now().has(name("flux.test"), Mark::Hidden));
        QCOMPARE(log.now().verdictOf(name("flux.test").name)->at, 8000);

        QVERIFY(act(log, core::WriteNote{2, name("flux.test"), QStringLiteral("second")}));
        QCOMPARE(log.now().notes.value(2).text, QStringLiteral("second"));
        QCOMPARE(log.now().notes.value(2).writtenAt, 2000);
        QCOMPARE(log.now().notes.value(2).changedAt, 9000);
        QVERIFY(act(log, core::WriteNote{2, name("flux.test"), {}}));
        QVERIFY(log.now().notesOn(name("flux.test")).isEmpty());
        QVERIFY(act(log, core::SetTag{{address(7)}, QStringLiteral("mail"), false}));
        QVERIFY(act(log, core::SetMark{{address(7)}, Mark::Hidden, false}));
        QVERIFY(act(log, core::SetVerdict{{name("flux.test").name}, {}, {}}));
        QCOMPARE(log.now().tags.value(address(7)), QStringList{QStringLiteral("bot")});
        QVERIFY(!log.now().has(address(7), Mark::Hidden));
        QVERIFY(!log.now().verdictOf(name("flux.test").name));
    }

    void takingBackIsAStepOfItsOwn()
    {
        AnnotationLog log;
        QVERIFY(act(log, core::SetTag{{address(1)}, QStringLiteral("a")}));
        QVERIFY(act(log, core::SetTag{{address(1), address(2)}, QStringLiteral("a")}));
        QCOMPARE(log.nextUndo()->id, 2);
        QVERIFY(undo(log));
        // What the first step did stays.
        QCOMPARE(log.now().tags.value(address(1)), QStringList{QStringLiteral("a")});
        QVERIFY(log.now().tags.value(address(2)).isEmpty());
        QVERIFY(!log.isInEffect(2));
        QCOMPARE(log.nextUndo()->id, 1);
        QCOMPARE(log.nextRedo()->id, 2);
        QCOMPARE(log.steps().size(), 3);
        QVERIFY(redo(log));
        QVERIFY(log.isInEffect(2));
        QVERIFY(log.nextRedo() == nullptr);
        QVERIFY(undo(log));
        QVERIFY(undo(log));
        QVERIFY(log.now() == Annotations());
        QVERIFY(log.nextUndo() == nullptr);
        // Something else is done: what was taken back stays so.
        QVERIFY(act(log, core::SetMark{{address(3)}, Mark::Trusted}));
        QVERIFY(log.nextRedo() == nullptr);
        QCOMPARE(log.steps().size(), 7);
        QCOMPARE(log.steps().at(2).of, 2);
        QVERIFY(log.steps().at(2).kind == Kind::Undo);
    }

    void aNoteKeepsItsNumberWhenItIsWrittenAgain()
    {
        AnnotationLog log;
        QVERIFY(act(log, core::WriteNote{0, {}, QStringLiteral("one")}));
        QVERIFY(act(log, core::WriteNote{1, {}, QStringLiteral("two")}));
        const Annotations before = log.now();
        QVERIFY(undo(log) && undo(log) && redo(log) && redo(log));
        QVERIFY(log.now() == before);
        QCOMPARE(log.now().notes.firstKey(), 1);
    }

    void whatChangesNothingIsKnown()
    {
        AnnotationLog log;
        const core::SetTag tag{{address(1)}, QStringLiteral("a")};
        QVERIFY(log.changes(tag));
        QVERIFY(!log.changes(core::SetTag{{address(1)}, QStringLiteral("a"), false}));
        QVERIFY(act(log, tag));
        QVERIFY(!log.changes(tag));
        QVERIFY(!log.changes(core::SetHeading{}));
        const core::SetVerdict verdict{
            {name("a.test").name}, QStringLiteral("Stable"), QStringLiteral("our own")};
        QVERIFY(act(log, verdict));
        QVERIFY(!log.changes(verdict));
        QVERIFY(act(log, core::WriteNote{0, {}, QStringLiteral("x")}));
        QVERIFY(!log.changes(core::WriteNote{3, {}, QStringLiteral("x")}));
        QVERIFY(log.changes(core::WriteNote{0, {}, QStringLiteral("x")}));
    }

    void refuses_data()
    {
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char *what, const Edit &edit) { QTest::newRow(what) << edit; };
        row("empty note", core::WriteNote{0, {}, QStringLiteral(" \n ")});
        row("note too long", core::WriteNote{0, {}, QString(core::longestNote + 1, u'x')});
        row("note too long once it is fit to show",
            core::WriteNote{0, {}, QString(core::longestNote, QChar(0x202e))});
        row("change of a note that is not there", core::WriteNote{9, {}, QStringLiteral("x")});
        row("note on no name", core::WriteNote{0, Target::of(DomainName()), QStringLiteral("x")});
        row("note on two things",
            core::WriteNote{0,
                            {Target::Kind::Name, name("a.test").name, IpAddress::v4(1), 0},
                            QStringLiteral("x")});
        row("note on a moment before all",
            core::WriteNote{0, Target::moment(-1), QStringLiteral("x")});
        row("empty tag", core::SetTag{{address(1)}, QStringLiteral("\n")});
        row("tag too long", core::SetTag{{address(1)}, QString(core::longestTag + 1, u'x')});
        row("tag on nothing", core::SetTag{{}, QStringLiteral("x")});
        row("tag on the case", core::SetTag{{Target()}, QStringLiteral("x")});
        row("tag on a moment", core::SetTag{{Target::moment(1)}, QStringLiteral("x")});
        row("tag on too many",
            core::SetTag{QList<Target>(core::mostTargets + 1, address(1)), QStringLiteral("x")});
        row("no such mark", core::SetMark{{address(1)}, static_cast<Mark>(4)});
        row("verdict without a reason",
            core::SetVerdict{{name("a.test").name}, QStringLiteral("Stable"), {}});
        row("reason without a verdict",
            core::SetVerdict{{name("a.test").name}, {}, QStringLiteral("why")});
        row("verdict on no name",
            core::SetVerdict{{}, QStringLiteral("Stable"), QStringLiteral("why")});
        row("title too long",
            core::SetHeading{{QString(core::longestHeading + 1, u'x'), {}, {}, {}}});
    }

    void refuses()
    {
        QFETCH(Edit, edit);
        AnnotationLog log;
        const auto refused = log.accepted(edit);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(!act(log, edit));
        QVERIFY(log.now() == Annotations());
        QVERIFY(log.steps().isEmpty());
    }

    void hostileTextIsMadeFitToShow()
    {
        AnnotationLog log;
        QVERIFY(act(log, core::SetHeading{{QStringLiteral(" a\u202e\tb\x1b[2J "), {}, {}, {}}}));
        QCOMPARE(log.now().heading.title, QStringLiteral("a\\u{202E} b\\u{1B}[2J"));
        QVERIFY(act(log, core::WriteNote{0, {}, QStringLiteral("a\r\nb\rc\u2028d\te\x07")}));
        QCOMPARE(log.now().notes.first().text, QStringLiteral("a\nb\nc\\u{2028}d e\\u{7}"));
        // To be kept once more, it is as it is.
        const Edit kept = core::WriteNote{0, {}, log.now().notes.first().text};
        QVERIFY(*core::checked(kept) == kept);
    }

    void targetsAreSortedAndOnce()
    {
        const Edit fit = *core::checked(core::SetMark{
            {address(2), name("b.test"), address(1), address(2), name("a.test")}, Mark::Hidden});
        const QList<Target> sorted{name("a.test"), name("b.test"), address(1), address(2)};
        QVERIFY(core::targetsOf(fit) == sorted);
    }

    void stepsOutOfPlaceAreRefused()
    {
        AnnotationLog log;
        const core::SetTag tag{{address(1)}, QStringLiteral("a")};
        QVERIFY(log.take({5, 0, Kind::Do, 0, tag}).has_value());
        QVERIFY(!log.take({5, 0, Kind::Do, 0, tag}));
        QVERIFY(!log.take({4, 0, Kind::Do, 0, tag}));
        QVERIFY(!log.take({6, 0, Kind::Undo, 4, {}}));
        QVERIFY(!log.take({6, 0, Kind::Redo, 5, {}}));
        QVERIFY(log.take({6, 0, Kind::Undo, 5, {}}).has_value());
        QVERIFY(!log.take({7, 0, Kind::Undo, 5, {}}));
        QVERIFY(log.take({7, 0, Kind::Redo, 5, {}}).has_value());
        QCOMPARE(log.steps().size(), 3);
    }

    void aWalkBackMeetsEachStateAgain()
    {
        // Undo, redo and edits mixed by chance; each state is compared with the one that was there.
        std::minstd_rand random(20261122);
        const auto below = [&random](int end) {
            return std::uniform_int_distribution<int>(0, end - 1)(random);
        };
        AnnotationLog log;
        QList<Annotations> states{{}}; // after 0, 1, … edits in effect
        qsizetype at = 0;
        for (int i = 0; i < 5'000; ++i) {
            const int choice = below(10);
            if (choice < 3 && at > 0) {
                QVERIFY(undo(log));
                --at;
            } else if (choice == 3 && at + 1 < states.size()) {
                QVERIFY(redo(log));
                ++at;
            } else {
                const quint32 host = static_cast<quint32>(below(5));
                const QString word = QString::number(below(4));
                const QList<Edit> edits{
                    core::SetTag{{address(host), address(1)}, word, below(2) == 0},
                    core::SetMark{{address(host), name("a.test")},
                                  below(2) == 0 ? Mark::Hidden : Mark::Trusted,
                                  below(2) == 0},
                    core::WriteNote{0, address(host), word},
                    core::SetVerdict{{name("a.test").name}, word, word},
                    core::SetHeading{{word, {}, {}, core::everyTlp.at(host)}}};
                QVERIFY(act(log, edits.at(below(5))));
                states.resize(at + 1);
                states.append(log.now());
                ++at;
            }
            QVERIFY(log.now() == states.at(at));
        }
        QVERIFY(states.size() > 100);
    }

    void stepsAreSaidInWords()
    {
        QCOMPARE(core::textOf(Edit(core::SetTag{{name("flux.test")}, QStringLiteral("mail")})),
                 QStringLiteral("Tag “mail” on flux[.]test"));
        QCOMPARE(core::textOf(Edit(core::WriteNote{0, {}, QStringLiteral("x")})),
                 QStringLiteral("Note on the case"));
        QCOMPARE(core::textOf(Edit(core::WriteNote{4, Target::moment(0), {}})),
                 QStringLiteral("Note on 1970-01-01 00:00:00Z taken out"));
    }
};

QTEST_GUILESS_MAIN(TestAnnotationLog)
#include "tst_annotationlog.moc"
