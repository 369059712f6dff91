// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "samples.h"

using casefile::CaseStore;
using core::AddressFacts;
using core::Batch;
using core::NameFacts;

/// What a case says of names and addresses stays in it: its seal proves that somebody stored that,
/// and no packet proves that it is true.
class TestMergeFacts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    static NameFacts pool(const char *name, const char *provider = "")
    {
        return {samples::name(name), QString::fromLatin1(provider), core::NameKind::KnownPool, {}};
    }

    static Batch own(int first, int count)
    {
        Batch batch;
        for (int n = first; n < first + count; ++n)
            batch.observations.append(samples::observation(n));
        return batch;
    }

    QString makeCase(const char *name, Batch batch) const
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        CaseStore store;
        if (!store.create(path, false))
            qFatal("no case can be made");
        store.append(std::move(batch));
        if (!store.close())
            qFatal("no case can be closed");
        return path;
    }

    /// Three answers, and whatever else may be said of names and addresses.
    QString makeInvented() const
    {
        Batch batch = samples::batch(3);
        batch.names.append(pool("evil.test"));
        AddressFacts facts = samples::facts(200);
        facts.kinds = core::AddressKind::Cdn;
        batch.facts.append(facts);
        return makeCase("other.fluxcase", batch);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingThatItSaysComes()
    {
        const QString into = makeCase("case.fluxcase", own(50, 3));
        CaseStore store;
        QVERIFY(store.open(into).has_value());
        const auto merged = store.merge({makeInvented()});
        QVERIFY(merged.has_value());
        QCOMPARE(merged->first().answers, 3);
        const Batch all = *store.read();
        QCOMPARE(all.observations.size(), 6);
        QCOMPARE(all.names, QList<NameFacts>());
        for (const AddressFacts &facts : all.facts)
            QCOMPARE(facts, AddressFacts{.address = facts.address});
        QCOMPARE(store.info()->geoSources, QStringList());
        QVERIFY(store.verify()->isSound());
    }

    void whatIsLookedUpIsOfTheAnswersThatComeIn()
    {
        const QString into = makeCase("case.fluxcase", own(1, 1));
        const QString other = makeInvented();
        CaseStore store;
        QVERIFY(store.open(into).has_value());
        QList<core::Observation> asked;
        const auto merged =
            store.merge({other, other}, {{}, {}, [&](Batch &batch, const core::Observation &a) {
                                             asked.append(a);
                                             AddressFacts facts = samples::facts(90);
                                             facts.address = a.answers.at(1).address;
                                             batch.facts.append(facts);
                                             batch.names.append(pool("flux.test", "ours"));
                                         }});
        QVERIFY(merged.has_value());
        // Each once, also when a case comes twice.
        QCOMPARE(asked.size(), 3);
        QCOMPARE(merged->last().knownAnswers, 3);
        const Batch all = *store.read();
        QCOMPARE(all.names, QList<NameFacts>{pool("flux.test", "ours")});
        QCOMPARE(all.facts.size(), 3);
        for (AddressFacts facts : all.facts) {
            facts.address = samples::facts(90).address;
            QCOMPARE(facts, samples::facts(90));
        }
        QVERIFY(store.verify()->isSound());
    }

    void whatIsLearntAfterwardsCounts()
    {
        const QString into = makeCase("case.fluxcase", own(50, 3));
        CaseStore store;
        QVERIFY(store.open(into).has_value());
        QVERIFY(store.merge({makeInvented()}).has_value());
        AddressFacts known = samples::facts(1);
        known.operatorName = QStringLiteral("ours");
        known.network = {};
        known.place = {};
        NameFacts name = pool("evil.test");
        name.kinds = core::NameKind::DynamicDns;
        Batch batch = own(1, 1);
        batch.facts.append(known);
        batch.names.append(name);
        batch.observations.append(samples::observation(7, "evil.test"));
        store.append(batch);
        QVERIFY(store.close().has_value());
        QVERIFY(store.open(into, true).has_value());
        const Batch all = *store.read();
        QVERIFY(all.facts.contains(known));
        QCOMPARE(all.names, QList<NameFacts>{name});
    }
};

QTEST_GUILESS_MAIN(TestMergeFacts)
#include "tst_mergefacts.moc"
