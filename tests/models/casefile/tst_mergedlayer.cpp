// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "mergecases.h"

using casefile::CaseStore;
using casefile::EntryKind;

/// What the analyst of another case said comes as steps of this one, and what holds there holds
/// here.
class TestMergedLayer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MergeCases> m_cases;

    static QStringList notes(const core::Annotations &now)
    {
        QStringList texts;
        for (const core::Note &note : now.notes)
            texts.append(note.text);
        return texts;
    }

private slots:
    void init() { m_cases = std::make_unique<MergeCases>(); }

    void notesTagsAndMarksComeAsSteps()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 10);
        const core::Target flux = core::Target::of(samples::name("flux.test"));
        const core::Target quiet = core::Target::of(samples::name("quietother.test"));
        // Here the tag was set and taken off again, and of the verdict there is one already.
        MergeCases::annotated(
            into,
            {core::SetTag{{flux}, QStringLiteral("raid")},
             core::SetTag{{flux}, QStringLiteral("raid"), false},
             core::SetVerdict{{flux.name}, QStringLiteral("Stable"), QStringLiteral("ours")}});
        MergeCases::annotated(
            other,
            {core::SetHeading{{QStringLiteral("Raid"), {}, QStringLiteral("Kim")}},
             core::WriteNote{0, flux, QStringLiteral("two\nlines")},
             core::SetTag{{flux, quiet}, QStringLiteral("raid")},
             core::SetMark{{quiet}, core::Mark::Trusted},
             core::SetVerdict{
                 {flux.name, quiet.name}, QStringLiteral("Fast flux"), QStringLiteral("theirs")},
             core::SetRegistration{{quiet.name}, QDate(2026, 1, 2), {}}});
        const auto merged = MergeCases::merge(into, {other});
        QVERIFY(merged.has_value());
        QCOMPARE(merged->first().steps, 5);
        CaseStore store;
        QVERIFY(store.open(into).has_value());
        const core::Annotations now = store.annotations()->now();
        QCOMPARE(notes(now), {QStringLiteral("two\nlines\n← Raid · Kim")});
        QVERIFY(now.notesOn(flux).size() == 1);
        QCOMPARE(now.heading.title, QString()); // ours
        QVERIFY(!now.tags.contains(flux));
        QCOMPARE(now.tags.value(quiet), {QStringLiteral("raid")});
        QVERIFY(now.has(quiet, core::Mark::Trusted));
        QCOMPARE(now.verdictOf(flux.name)->reason, QStringLiteral("ours"));
        QCOMPARE(now.verdictOf(quiet.name)->reason, QStringLiteral("theirs ← Raid · Kim"));
        QCOMPARE(now.registrationOf(quiet.name)->date, QDate(2026, 1, 2));
        for (int i = 0; i < 5; ++i)
            QVERIFY(store.undo().has_value());
        QCOMPARE(store.annotations()->now().notes.size(), 0);
        QCOMPARE(store.annotations()->now().verdicts.size(), 1);
        QVERIFY(store.close().has_value());
        // What was taken back does not come back, and what came is not sent home as another's.
        QCOMPARE(MergeCases::merge(into, {other})->first().steps, 0);
        QCOMPARE(MergeCases::merge(other, {into})->first().steps, 0);
    }

    void theStricterPermissionHolds()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 10);
        MergeCases::annotated(
            into, {core::SetHeading{{QStringLiteral("Mine"), {}, {}, core::Tlp::Green}}});
        MergeCases::annotated(other, {core::SetHeading{{{}, {}, {}, core::Tlp::Red}}});
        {
            CaseStore store;
            QVERIFY(store.open(other).has_value());
            QVERIFY(store.setPap(core::Pap::Red).has_value());
        }
        const auto merged = MergeCases::merge(into, {other});
        QVERIFY(merged->first().tlp == core::Tlp::Red && merged->first().pap == core::Pap::Red);
        CaseStore store;
        QVERIFY(store.open(into)->pap == core::Pap::Red);
        QCOMPARE(store.annotations()->now().heading.title, QStringLiteral("Mine"));
        QVERIFY(store.annotations()->now().heading.tlp == core::Tlp::Red);
        QVERIFY(store.close().has_value());
        // And the other way round nothing is loosened.
        const auto back = MergeCases::merge(other, {into});
        QVERIFY(!back->first().tlp && !back->first().pap);
    }

    void importsAreKnownHereToo()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 10);
        const QJsonObject import{{QStringLiteral("file"), QStringLiteral("dns.log")},
                                 {QStringLiteral("bytes"), 77},
                                 {QStringLiteral("state"), QStringLiteral("whole")},
                                 {QStringLiteral("sha256"), QString(64, QLatin1Char('a'))}};
        {
            CaseStore store;
            QVERIFY(store.open(other).has_value());
            QVERIFY(store.add(EntryKind::Import, import).has_value());
        }
        QCOMPARE(MergeCases::merge(into, {other})->first().imports, 1);
        QCOMPARE(MergeCases::merge(into, {other})->first().imports, 0);
        CaseStore store;
        QVERIFY(store.open(into, true).has_value());
        QJsonObject kept =
            QJsonDocument::fromJson(store.entries({EntryKind::Import})->first().content).object();
        QVERIFY(kept.take(QLatin1String("mergedFrom")).toString().startsWith(u"sha256:"));
        QCOMPARE(kept, import);
    }
};

QTEST_GUILESS_MAIN(TestMergedLayer)
#include "tst_mergedlayer.moc"
