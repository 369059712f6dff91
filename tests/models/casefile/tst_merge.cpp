// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "mergecases.h"
#include "otherprogram.h"

using casefile::CaseStore;
using casefile::EntryKind;
using casefile::MergeResult;
using core::Batch;
using core::Error;
using otherprogram::bytesOf;
using otherprogram::execute;

/// One case taken into another: all of it, once, and as it is proved there.
class TestMerge : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MergeCases> m_cases;

private slots:
    void init() { m_cases = std::make_unique<MergeCases>(); }

    void allComesAsItIsProvedThere()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 30);
        const QByteArray before = bytesOf(other);
        QString head;
        {
            CaseStore store;
            head = store.open(other, true)->head;
        }
        const auto merged = MergeCases::merge(into, {other});
        QVERIFY2(merged.has_value(), merged ? "" : qPrintable(merged.error().message));
        QCOMPARE(merged->size(), 1);
        QCOMPARE(merged->first().head, head);
        QCOMPARE(merged->first().answers, 30);
        QCOMPARE(merged->first().knownAnswers, 0);
        QCOMPARE(merged->first().sent, 30);
        QCOMPARE(merged->first().names, 1); // the quiet one
        QCOMPARE(bytesOf(other), before);

        const Batch all = MergeCases::readAll(into);
        QCOMPARE(all.observations.size(), 40);
        for (int n = 0; n < 40; ++n) {
            core::Observation expected = samples::observation(n);
            expected.id = n + 1;
            QCOMPARE(all.observations.at(n), expected);
        }
        // The very hashes: who holds the head of the other case can tell its pieces here.
        for (const char *table : {"packet", "sent"}) {
            const QString proofs =
                QStringLiteral("SELECT hex(proof) FROM %1 ORDER BY id").arg(QLatin1String(table));
            QCOMPARE(execute(into, {proofs}).mid(10), execute(other, {proofs}));
        }
    }

    void olderAnswersAreReadWhereTheyBelong()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 40, 20);
        const QString other = m_cases->makeCase("other.fluxcase", 30, 25);
        QVERIFY(MergeCases::merge(into, {other}).has_value());
        CaseStore store;
        QVERIFY(store.open(into, true).has_value());
        Batch all;
        connect(&store, &CaseStore::page, &store, [&](const Batch &page) { all.append(page); });
        store.readAll();
        QCOMPARE(all.observations.size(), 45);
        QSet<qint64> ids;
        for (qsizetype i = 0; i < all.observations.size(); ++i) {
            QVERIFY(i == 0 || all.observations.at(i - 1).at <= all.observations.at(i).at);
            ids.insert(all.observations.at(i).id);
        }
        QCOMPARE(ids.size(), 45);
        QCOMPARE(all.observations.first().id, 21); // stored behind the twenty of the case
        QCOMPARE(store.answer(21)->at, all.observations.first().at);
        const auto some = store.readShown({samples::name("flux.test")});
        QCOMPARE(some->observations, all.observations);
        QCOMPARE(store.read()->observations.first().id, 21);
    }

    void theCaseSaysWhenceItCame()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 30);
        MergeCases::annotated(other, {core::SetHeading{{QStringLiteral("Shop raid"), {}, {}}}});
        const auto merged = MergeCases::merge(into, {other});
        QVERIFY(merged.has_value());
        CaseStore store;
        QVERIFY(store.open(into, true).has_value());
        const auto entries = store.entries({EntryKind::Merge});
        QCOMPARE(entries->size(), 1);
        const QJsonObject said = QJsonDocument::fromJson(entries->first().content).object();
        QCOMPARE(said[QLatin1String("title")].toString(), QStringLiteral("Shop raid"));
        QCOMPARE(said[QLatin1String("file")].toString(), QStringLiteral("other.fluxcase"));
        QCOMPARE(said[QLatin1String("head")].toString(), merged->first().head);
        QCOMPARE(said[QLatin1String("answers")].toInteger(), 30);
        QCOMPARE(said[QLatin1String("firstAnswer")].toInteger(), 11);
        // It stands behind all that came.
        QCOMPARE(execute(into, {QStringLiteral("SELECT max(id) FROM entry")}).first().toLongLong(),
                 entries->first().id);
    }

    void theSameCaseTwiceAddsNothing()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 30);
        MergeCases::annotated(other, {core::WriteNote{0, {}, QStringLiteral("seen before")}});
        QVERIFY(MergeCases::merge(into, {other}).has_value());
        const QStringList seals = execute(into, {QStringLiteral("SELECT hex(head) FROM seal")});
        const auto again = MergeCases::merge(into, {other, other});
        QVERIFY(again.has_value());
        for (const MergeResult &result : *again) {
            QCOMPARE(result.answers, 0);
            QCOMPARE(result.knownAnswers, 30);
            QCOMPARE(result.knownSent, 30);
            QCOMPARE(result.steps, 0);
            QCOMPARE(result.names, 0);
        }
        QCOMPARE(execute(into, {QStringLiteral("SELECT hex(head) FROM seal")}), seals);
    }

    void whatTwoCopiesShareComesOnce()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->path("copy.fluxcase");
        {
            CaseStore store;
            QVERIFY(store.open(into).has_value());
            QVERIFY(store.saveCopy(other).has_value());
            store.append(MergeCases::sampleBatch(5, 10));
            QVERIFY(store.close().has_value());
            QVERIFY(store.open(other).has_value());
            store.append(MergeCases::sampleBatch(7, 20));
            // The same look-up once more is an answer of its own.
            store.append(MergeCases::sampleBatch(1, 3));
            QVERIFY(store.close().has_value());
        }
        const auto merged = MergeCases::merge(into, {other});
        QVERIFY(merged.has_value());
        QCOMPARE(merged->first().knownAnswers, 10);
        QCOMPARE(merged->first().answers, 8);
        QCOMPARE(MergeCases::readAll(into).observations.size(), 23);
    }

    void aThirdCaseThatBothHoldComesOnce()
    {
        const QString third = m_cases->makeCase("third.fluxcase", 0, 10);
        const QString into = m_cases->makeCase("case.fluxcase", 20, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 40, 10);
        QVERIFY(MergeCases::merge(into, {third}).has_value());
        QVERIFY(MergeCases::merge(other, {third}).has_value());
        const auto merged = MergeCases::merge(into, {other});
        QVERIFY(merged.has_value());
        QCOMPARE(merged->first().answers, 10);
        QCOMPARE(merged->first().knownAnswers, 10);
    }

    void aBrokenCaseIsRefusedAndNamed_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("where");
        QTest::newRow("an answer") << QStringLiteral("UPDATE packet SET bytes = x'00' WHERE id = 8")
                                   << QStringLiteral("answer 8");
        QTest::newRow("a sent packet")
            << QStringLiteral("UPDATE sent SET bytes = 7 WHERE id = 3") << QStringLiteral("sent 3");
        QTest::newRow("an entry") << QStringLiteral("DELETE FROM entry WHERE id = 2")
                                  << QStringLiteral("entry 2");
        QTest::newRow("a seal") << QStringLiteral("UPDATE seal SET at_ms = at_ms + 1 WHERE id = 2")
                                << QStringLiteral("seal 2");
    }

    void aBrokenCaseIsRefusedAndNamed()
    {
        QFETCH(QString, statement);
        QFETCH(QString, where);
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString sound = m_cases->makeCase("sound.fluxcase", 50, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 30);
        execute(other, {statement});
        const QStringList seals = execute(into, {QStringLiteral("SELECT hex(head) FROM seal")});
        const auto merged = MergeCases::merge(into, {sound, other});
        QVERIFY(!merged.has_value());
        QVERIFY(merged.error().code == Error::Code::Damaged);
        QVERIFY2(merged.error().message.startsWith(other) &&
                     merged.error().message.contains(where + QLatin1Char(',')),
                 qPrintable(merged.error().message));
        // Nothing of the sound one either.
        QCOMPARE(execute(into, {QStringLiteral("SELECT hex(head) FROM seal")}), seals);
        QCOMPARE(execute(into, {QStringLiteral("SELECT count(*) FROM answer")}).first().toInt(),
                 10);
    }

    void whatDoesNotBelongTogetherIsRefused()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString practice = m_cases->makeCase("practice.fluxcase", 0, 10, true);
        QVERIFY(MergeCases::merge(into, {practice})
                    .error()
                    .message.contains(QLatin1String("practice case")));
        QVERIFY(MergeCases::merge(into, {into})
                    .error()
                    .message.contains(QLatin1String("the case itself")));
        QVERIFY(MergeCases::merge(into, {m_cases->path("none.fluxcase")}).error().code ==
                Error::Code::NotFound);
        QFile foreign(m_cases->path("foreign.fluxcase"));
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("no case") > 0);
        foreign.close();
        QVERIFY(MergeCases::merge(into, {m_cases->path("foreign.fluxcase")}).error().code ==
                Error::Code::Foreign);
        CaseStore store;
        QVERIFY(store.open(into, true).has_value());
        QVERIFY(store.merge({practice}).error().code == Error::Code::ReadOnly);
    }

    void ofARedactedCopyComesWhatItHolds()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString whole = m_cases->makeCase("whole.fluxcase", 10, 10);
        const QString other = m_cases->path("redacted.fluxcase");
        {
            CaseStore store;
            QVERIFY(store.open(whole).has_value());
            Batch more;
            more.observations = {samples::observation(90, "secret.test")};
            store.append(more);
            QVERIFY(store.saveRedacted(other, {samples::name("flux.test")}).has_value());
        }
        const auto merged = MergeCases::merge(into, {other});
        QVERIFY2(merged.has_value(), merged ? "" : qPrintable(merged.error().message));
        QCOMPARE(merged->first().answers, 10);
        QVERIFY(merged->first().dropped > 0);
        // Later the whole case: only the rest.
        QCOMPARE(MergeCases::merge(into, {whole})->first().answers, 1);
    }

    void whatIsStoredAfterwardsStaysProved()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 30);
        CaseStore store;
        QVERIFY(store.open(into).has_value());
        store.append(MergeCases::sampleBatch(1, 70));
        QVERIFY(store.merge({other}).has_value());
        QVERIFY(store.annotate(core::WriteNote{0, {}, QStringLiteral("after")}).has_value());
        store.append(MergeCases::sampleBatch(1, 71));
        QVERIFY(store.close().has_value());
        QCOMPARE(MergeCases::readAll(into).observations.size(), 42);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
