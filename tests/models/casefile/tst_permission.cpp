// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "samples.h"

using casefile::CaseStore;
using casefile::EntryKind;

/// What a case permits (PAP), as a step of the analyst's layer that can be taken back.
class TestPermission : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private slots:
    void whatIsPermittedIsAStep()
    {
        const QString file = path("permission.fluxcase");
        CaseStore store;
        QVERIFY(store.create(file, false).has_value());
        QVERIFY(store.setPap(core::Pap::Green).has_value());
        QVERIFY(store.annotate(core::WriteNote{0, {}, QStringLiteral("note")}).has_value());
        QVERIFY(store.setPap(core::Pap::Red).has_value());
        QVERIFY(store.setPap(core::Pap::Red).has_value()); // says nothing new
        QCOMPARE(store.annotations()->steps().size(), 3);
        QCOMPARE(core::textOf(store.annotations()->steps().last().edit),
                 QStringLiteral("PAP:RED, was PAP:GREEN"));
        const auto isNow = [&](core::Pap pap) { return store.info()->pap == pap; };
        QVERIFY(isNow(core::Pap::Red));
        QVERIFY(store.undo()->papSet() == core::Pap::Green);
        QVERIFY(isNow(core::Pap::Green));
        QVERIFY(!store.undo()->papSet()); // the note
        QVERIFY(store.undo()->papSet() == core::Pap::Amber);
        QVERIFY(isNow(core::Pap::Amber));
        QVERIFY(store.close().has_value());
        QVERIFY(store.open(file)->pap == core::Pap::Amber);
        for (int i = 0; i < 3; ++i)
            QVERIFY(store.redo().has_value());
        QVERIFY(isNow(core::Pap::Red));
        QVERIFY(store.close().has_value());
        QVERIFY(store.open(file, true)->pap == core::Pap::Red);
        QCOMPARE(store.annotations()->steps().size(), 9);
        QVERIFY(store.verify()->isSound());
    }

    void whatOlderCasesPermitIsNoStep()
    {
        // As it was written before it was one, between two steps.
        const QString file = path("older.fluxcase");
        CaseStore store;
        QVERIFY(store.create(file, false).has_value());
        QVERIFY(store.annotate(core::WriteNote{0, {}, QStringLiteral("note")}).has_value());
        QVERIFY(store.add(EntryKind::Info, {{QStringLiteral("pap"), QStringLiteral("GREEN")}})
                    .has_value());
        QVERIFY(store.close().has_value());
        QVERIFY(store.open(file)->pap == core::Pap::Green);
        QCOMPARE(store.annotations()->steps().size(), 1);
        QVERIFY(store.undo()->now().notes.isEmpty());
        QVERIFY(store.info()->pap == core::Pap::Green);
        QVERIFY(!store.undo().has_value());
        QVERIFY(store.setPap(core::Pap::Clear).has_value());
        QVERIFY(store.undo().has_value());
        QVERIFY(store.info()->pap == core::Pap::Green);
    }

    void aRedactedCopyPermitsNoMore()
    {
        const QString file = path("redacted.fluxcase");
        CaseStore store;
        QVERIFY(store.create(path("whole.fluxcase"), false).has_value());
        store.append(samples::batch(2));
        QVERIFY(store.setPap(core::Pap::Clear).has_value());
        QVERIFY(store.undo().has_value());
        QVERIFY(store.annotate(core::WriteNote{0, {}, QStringLiteral("note")}).has_value());
        QVERIFY(store.saveRedacted(file, {samples::name("flux.test")}).has_value());
        CaseStore copy;
        QVERIFY(copy.open(file)->pap == core::Pap::Amber);
        QVERIFY(copy.verify()->isSound());
        QCOMPARE(copy.annotations()->steps().size(), 2);
        QVERIFY(copy.annotations()->now().notes.isEmpty());
    }

    void aDamagedLayerCanStillBeClosedToTheWorld()
    {
        const QString file = path("damaged.fluxcase");
        CaseStore store;
        QVERIFY(store.create(file, false).has_value());
        QVERIFY(store.add(EntryKind::Step, {{QStringLiteral("undo"), 77}}).has_value());
        QVERIFY(!store.annotations().has_value());
        QVERIFY(store.setPap(core::Pap::Red).has_value());
        QVERIFY(store.info()->pap == core::Pap::Red);
    }
};

QTEST_GUILESS_MAIN(TestPermission)
#include "tst_permission.moc"
