// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "otherprogram.h"
#include "samples.h"

using casefile::CaseStore;
using casefile::EntryKind;
using casefile::Verification;

/// The check of the evidence in steps, between which the case is used.
class TestCaseCheck : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_cases = 0;

    QString newPath()
    {
        return m_folder.filePath(QStringLiteral("case%1.fluxcase").arg(++m_cases));
    }

    static core::Batch batchOf(int count, int first = 0)
    {
        core::Batch batch = samples::batch(count, first);
        for (int n = first; n < first + count; ++n) {
            batch.sent.append({1'795'269'731'000 + n, samples::observation(n).resolver,
                               core::SentPacket::Transport::Udp, samples::name("q.x.test"),
                               core::RecordType::A, static_cast<quint16>(n), 40});
        }
        return batch;
    }

    static void fill(CaseStore &store, const QString &path)
    {
        if (!store.create(path, false))
            qFatal("no case can be made");
        store.addName(samples::name("quiet.test"));
        for (int part = 0; part < 4; ++part) {
            store.append(batchOf(30, 30 * part));
            store.flush();
        }
    }

    /// To its end, with something done after each step.
    static core::Result<casefile::CheckStep>
    checkInSteps(CaseStore &store, qint64 pieces, const std::function<void(int)> &between = {})
    {
        if (const auto begun = store.beginCheck(); !begun)
            return core::unexpected(begun.error());
        for (int count = 1;; ++count) {
            const auto step = store.checkOn(pieces);
            if (!step || step->result || count > 10'000)
                return step;
            if (between)
                between(count);
        }
    }

private slots:
    void stepsComeToTheSame_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("sound") << QString();
        QTest::newRow("answer altered") << "UPDATE packet SET bytes = x'00' WHERE id = 77";
        QTest::newRow("answer removed") << "DELETE FROM packet WHERE id = 120";
        QTest::newRow("sent altered") << "UPDATE sent SET bytes = bytes + 1 WHERE id = 31";
        QTest::newRow("sent removed") << "DELETE FROM sent WHERE id = 120";
        QTest::newRow("sent below one") << "UPDATE sent SET id = -5 WHERE id = 120";
        QTest::newRow("entry altered") << "UPDATE entry SET at_ms = at_ms + 1 WHERE id = 2";
        QTest::newRow("seal altered") << "UPDATE seal SET at_ms = at_ms + 1 WHERE id = 3";
        QTest::newRow("seal removed") << "DELETE FROM seal WHERE id = 2";
        QTest::newRow("last seal removed")
            << "DELETE FROM seal WHERE id = (SELECT max(id) FROM seal)";
        QTest::newRow("seal below one") << "UPDATE seal SET id = 0 WHERE id = 1";
        QTest::newRow("fact added") << "INSERT INTO name_fact SELECT min(id), '', 1 FROM name "
                                       "WHERE id NOT IN (SELECT name FROM name_fact)";
    }

    void stepsComeToTheSame()
    {
        QFETCH(QString, change);
        const QString path = newPath();
        {
            CaseStore store;
            fill(store, path);
            QVERIFY(store.close().has_value());
        }
        if (!change.isEmpty())
            otherprogram::execute(path, {change});
        CaseStore store;
        QVERIFY(store.open(path, true).has_value());
        const auto whole = store.verify();
        QVERIFY(whole.has_value());
        QCOMPARE(whole->broken.has_value(), !change.isEmpty());
        for (const qint64 pieces : {1, 2, 7, 30, 61, 100'000}) {
            const auto step = checkInSteps(store, pieces);
            QVERIFY(step && step->result);
            QVERIFY2(*step->result == *whole, qPrintable(QString::number(pieces)));
        }
    }

    void whatIsStoredMeanwhileIsCheckedToo()
    {
        CaseStore store;
        fill(store, newPath());
        const qint64 before = store.info()->entries;
        const auto step = checkInSteps(store, 20, [&](int count) {
            if (count > 5)
                return;
            // Of the name that was watched nothing was known.
            core::Batch batch = batchOf(5, 1000 * count);
            core::NameFacts facts;
            facts.name = samples::name("quiet.test");
            facts.kinds = core::NameKind::PublicSuffix;
            batch.names.append(facts);
            store.append(batch);
            store.flush();
            if (!store.annotate(core::WriteNote{0, {}, QString::number(count)}))
                qFatal("no note can be written");
        });
        QVERIFY(step && step->result);
        QVERIFY2(step->result->isSound(),
                 step->result->broken ? qPrintable(step->result->broken->where) : "");
        const auto after = store.info();
        QVERIFY(after->entries >= before + 5 * 11);
        QCOMPARE(step->result->entries, after->entries);
        QCOMPARE(step->result->head, after->head);
        QCOMPARE(step->done, step->all);
    }

    void copiesAreMadeMeanwhile()
    {
        CaseStore store;
        fill(store, newPath());
        const QString copy = newPath();
        const auto step = checkInSteps(store, 50, [&](int count) {
            if (count == 2 && !store.saveCopy(copy))
                qFatal("no copy can be made");
        });
        QVERIFY(step && step->result && step->result->isSound());
        CaseStore other;
        QVERIFY(other.open(copy, true).has_value());
        QVERIFY(other.verify()->isSound());
    }

    void endsWithItsCase()
    {
        CaseStore store;
        fill(store, newPath());
        const auto step = checkInSteps(store, 20, [&](int count) {
            if (count == 3 && !store.close())
                qFatal("the case cannot be closed");
        });
        QVERIFY(!step.has_value());
        QVERIFY(!store.beginCheck().has_value());
        fill(store, newPath());
        QVERIFY(!store.checkOn(1).has_value());
        QVERIFY(store.beginCheck().has_value());
        store.endCheck();
        QVERIFY(!store.checkOn(1).has_value());
    }
};

QTEST_GUILESS_MAIN(TestCaseCheck)
#include "tst_casecheck.moc"
