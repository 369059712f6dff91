// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/reputation.h"
#include "judged.h"

using namespace judged;

namespace {

const flux::Evidence *find(const QList<flux::Evidence> &evidence, const char *feature)
{
    for (const flux::Evidence &fact : evidence) {
        if (fact.feature == QLatin1String(feature))
            return &fact;
    }
    return nullptr;
}

QDate storyDate()
{
    return QDateTime::fromMSecsSinceEpoch(FluxStory::at(0), Qt::UTC).date();
}

/// The story's name, registered so many days before its first answer.
flux::Verdict registered(const FluxStory &story, int days, const QString &registrar = {})
{
    flux::CaseJudge judge;
    judge.add(story.batch());
    judge.setRegistrations({{story.name(), {storyDate().addDays(-days), registrar, 0}}});
    return judge.verdict(story.name());
}

/// Everything but what the context may change.
bool isSameClass(const flux::Verdict &a, const flux::Verdict &b)
{
    return a.verdictClass == b.verdictClass && a.decidedAt == b.decidedAt &&
           a.isHarmless == b.isHarmless && a.expectedLooks == b.expectedLooks;
}

core::ListHit reported(const char *list, const char *date = "2026-10-01")
{
    return {core::reputationMark + QLatin1String(list), QString::fromLatin1(date),
            QByteArray(32, 'h')};
}

/// The story with these of its addresses in a list.
FluxStory listed(FluxStory story, const core::ListHit &hit, int addresses)
{
    for (core::AddressFacts &facts : story.batch().facts) {
        if (addresses-- > 0)
            facts.hits.append(hit);
    }
    return story;
}

FluxStory named(const char *name, const QList<QList<Host>> &looks)
{
    FluxStory story(QString::fromLatin1(name));
    for (int look = 0; look < looks.size(); ++look)
        story.look(61 * look, looks[look]);
    return story;
}

flux::Verdict among(const QList<FluxStory> &stories, qsizetype wanted)
{
    flux::CaseJudge judge;
    for (const FluxStory &story : stories)
        judge.add(story.batch());
    return judge.verdict(stories[wanted].name());
}

/// The same hosts with another kind.
QList<Host> asKind(QList<Host> hosts, core::AddressKinds kinds)
{
    for (Host &host : hosts)
        host.kinds = kinds;
    return hosts;
}

} // namespace

/// F12 and F13: what is known of a name besides its own answers.
class TestContext : public QObject
{
    Q_OBJECT

private slots:
    void ageOfARegistration_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("db");
        // The table of features: below 30 days +4 dB, above 5 years −6 dB, nothing between.
        QTest::newRow("after the first answer") << -3 << 4.0;
        QTest::newRow("same day") << 0 << 4.0;
        QTest::newRow("29 days") << 29 << 4.0;
        QTest::newRow("30 days") << 30 << 0.0;
        QTest::newRow("a year") << 365 << 0.0;
        QTest::newRow("five years") << 1826 << 0.0;
        QTest::newRow("five years and a day") << 1827 << -6.0;
        QTest::newRow("forty years") << 14'600 << -6.0;
    }
    void ageOfARegistration()
    {
        QFETCH(int, days);
        QFETCH(double, db);
        const FluxStory story = stable(4);
        const flux::Verdict without = verdictOf(story);
        const flux::Verdict with = registered(story, days);
        QVERIFY(without.context.isEmpty());
        QCOMPARE(with.context.size(), 1);
        QCOMPARE(with.context[0].feature, QStringLiteral("registrationDays"));
        QCOMPARE(with.context[0].db, db);
        QCOMPARE(with.context[0].value, std::max(0, days));
        QVERIFY(isSameClass(with, without));
        if (db > 0)
            QVERIFY(with.fluxProbability >= without.fluxProbability);
        else
            QVERIFY(with.fluxProbability <= without.fluxProbability);
        // What weighs nothing is said among the facts.
        QCOMPARE(with.facts.contains(with.context[0].text + QLatin1Char('.')), db == 0);
    }

    void aRegistrationIsSaidInFigures()
    {
        const flux::Verdict young = registered(stable(4), 12, QStringLiteral("Example Registrar"));
        const flux::Evidence *fact = find(young.evidenceFor, "registrationDays");
        QVERIFY(fact);
        QCOMPARE(fact->text, QStringLiteral("Registered %1 (Example Registrar), 12 days before the "
                                            "first answer")
                                 .arg(storyDate().addDays(-12).toString(Qt::ISODate)));
        QCOMPARE(fact->inFlux, 0); // set by hand: no share is known
        QVERIFY(registered(stable(4), 4000)
                    .context[0]
                    .text.endsWith(QLatin1String("11.0 years before the first answer")));
        QVERIFY(registered(stable(4), -1)
                    .context[0]
                    .text.endsWith(QLatin1String("after the first answer")));
    }

    /// Another day's judge, with more answers, comes to the same age.
    void theAgeStaysWhatItWas()
    {
        FluxStory story = stable(4);
        story.look(86'400.0 * 40, {{1, 7}});
        QCOMPARE(registered(story, 10).context[0].db, 4);
        QCOMPARE(registered(story, 10).context[0].value, 10);
    }

    void aRegistrationMakesNoClass()
    {
        for (const FluxStory &story :
             {stable(3), stable(8), fluxing(1), fluxing(4), fluxing(6), FluxStory()}) {
            for (const int days : {0, 400, 9000})
                QVERIFY(isSameClass(registered(story, days), verdictOf(story)));
        }
        // A name about which nothing was answered has no age.
        QVERIFY(registered(FluxStory(), 3).context.isEmpty());
    }

    void takenBackItCountsNoMore()
    {
        const FluxStory story = stable(4);
        flux::CaseJudge judge;
        judge.add(story.batch());
        const flux::Verdict before = judge.verdict(story.name());
        judge.setRegistrations({{story.name(), {storyDate(), {}, 0}}});
        QVERIFY(judge.verdict(story.name()) != before);
        judge.setRegistrations({});
        QVERIFY(judge.verdict(story.name()) == before);
    }

    void fluxKinSpeakForFlux()
    {
        // All six of its addresses, of one operator, are among the 22 of a name that is flux.
        FluxStory flux = fluxing(4);
        flux.look(400, together(11, 0, 6));
        const FluxStory young = named("b.test", {together(11, 0, 6)});
        const flux::Verdict alone = verdictOf(young);
        const flux::Verdict with = among({flux, young}, 1);
        compare(among({flux, young}, 0), VerdictClass::FastFlux);
        QVERIFY(isSameClass(with, alone));
        QVERIFY(with.fluxProbability > alone.fluxProbability);
        QCOMPARE(with.context.size(), 1);
        QCOMPARE(with.context[0].feature, QStringLiteral("sharedPool"));
        // 6 shared of 22 in all, the smaller set has 6: the table's formula.
        QVERIFY(qAbs(with.context[0].value - 6 / 22.0 / (1 + std::exp(3 - 6))) < 1e-9);
        QVERIFY(with.context[0].db > 0 && with.context[0].db <= 6);
        QCOMPARE(with.context[0].text,
                 QStringLiteral("Shares addresses with a name of the case that is flux: kinship "
                                "%1 %")
                     .arg(std::lround(with.context[0].value * 100)));
        // A copy of the case may leave the other name out: the verdict does not name it.
        QVERIFY(!with.facts.join(u' ').contains(QLatin1String("a[.]test")));
    }

    void onlyWhatIsFluxByItsOwnAnswersSpeaks()
    {
        // Two names that share all they have and are no flux cannot talk each other into it, and
        // the flux name's own verdict gains nothing from the kin it speaks for.
        const FluxStory one = named("one.test", {spread(11, 3)});
        const FluxStory two = named("two.test", {spread(11, 3)});
        compare(verdictOf(one), VerdictClass::NotEnoughData);
        QVERIFY(among({one, two}, 0) == verdictOf(one));
        const FluxStory flux = fluxing(4);
        QVERIFY(among({flux, one, two}, 0) == verdictOf(flux));
        const flux::Verdict of = among({one, two, flux}, 0);
        QVERIFY(of == among({one, flux}, 0));
    }

    void sharedHostingIsIgnored()
    {
        FluxStory flux = fluxing(6);
        for (const AddressKind kind :
             {AddressKind::Hosting, AddressKind::Cdn, AddressKind::Cloud}) {
            for (core::AddressFacts &facts : flux.batch().facts) {
                if (facts.network.asn >= 64511 && facts.network.asn < 64514)
                    facts.kinds = kind;
            }
            const FluxStory customer = named("b.test", {asKind(spread(11, 3), kind)});
            QVERIFY(among({flux, customer}, 1).context.isEmpty());
        }
    }

    void anAddressOfManyNamesTellsNothing()
    {
        QList<FluxStory> stories{fluxing(4)};
        for (int i = 0; i < 70; ++i)
            stories.append(named(qPrintable(QStringLiteral("n%1.test").arg(i)), {spread(11, 5)}));
        QVERIFY(among(stories, 3).context.isEmpty());
    }

    void kinDoNotDependOnTheOrder()
    {
        // Twelve kin that are as close: which of them are looked at is no matter of who came first.
        QList<FluxStory> stories;
        for (int i = 0; i < 12; ++i) {
            FluxStory story(QStringLiteral("f%1.test").arg(i));
            for (int look = 0; look < (i % 2 ? 5 : 1); ++look)
                story.look(61 * look, spread(10 + 4 * look, 5));
            stories.append(story);
        }
        stories.append(named("b.test", {spread(10, 5)}));
        const flux::Verdict forwards = among(stories, 12);
        std::reverse(stories.begin(), stories.end());
        QVERIFY(!forwards.context.isEmpty());
        QVERIFY(among(stories, 0) == forwards);
    }

    void listsOfOthersCountALittle()
    {
        const FluxStory story = named("a.test", {spread(11, 5), spread(11, 5), spread(11, 5)});
        const flux::Verdict without = verdictOf(story);
        double before = 0;
        for (const int hits : {1, 3, 5}) {
            const flux::Verdict with = verdictOf(listed(story, reported("mine"), hits));
            QVERIFY(isSameClass(with, without));
            QCOMPARE(with.context.size(), 1);
            QCOMPARE(with.context[0].feature, QStringLiteral("listHits"));
            QCOMPARE(with.context[0].value, hits);
            QVERIFY(with.context[0].db > before && with.context[0].db <= 3);
            before = with.context[0].db;
            const QString said = with.context[0].text;
            const auto age = QDate(2026, 10, 1).daysTo(storyDate());
            QVERIFY2(said.endsWith(QStringLiteral("mine of 2026-10-01 (%1 days old at the last "
                                                  "answer): %2")
                                       .arg(age)
                                       .arg(hits)),
                     qPrintable(said));
        }
        // Hits in a list that says what something is are no reports.
        QVERIFY(verdictOf(listed(story, {QStringLiteral("kinds"), {}, {}}, 5)).context.isEmpty());
        QVERIFY(verdictOf(listed(story, reported("mine"), 5)).turnedBy.isEmpty());
    }

    void namesAndNameServersAreLookedUpToo()
    {
        FluxStory story = stable(4);
        story.nameServers(2, {QStringLiteral("ns1.b.test"), QStringLiteral("ns2.b.test")});
        for (const char *name : {"a.test", "ns2.b.test", "elsewhere.test"})
            story.batch().names.append(
                {*core::DomainName::parse(QString::fromLatin1(name)), {}, {}, {reported("names")}});
        const flux::Verdict verdict = verdictOf(story);
        QCOMPARE(verdict.context.size(), 1);
        QCOMPARE(verdict.context[0].value, 2);
    }

    void reportsOfSharedAddressesAreIgnored()
    {
        FluxStory story = named("a.test", {asKind(spread(11, 5), AddressKind::Cdn)});
        QVERIFY(verdictOf(listed(story, reported("mine"), 5)).context.isEmpty());
    }

    void hostileListsAreBounded()
    {
        FluxStory story = named("a.test", {spread(11, 5)});
        for (int i = 0; i < 500; ++i) {
            core::ListHit hit = reported("x", "9999-99-99 and more \u202e");
            hit.list += QString(5'000, QChar(0x202e)) + QString::number(i);
            story.batch().facts.first().hits.append(hit);
        }
        const flux::Verdict verdict = verdictOf(story);
        QCOMPARE(verdict.context.size(), 1);
        QVERIFY(verdict.context[0].value <= 64);
        QVERIFY(verdict.context[0].text.size() < 500);
        QVERIFY(!verdict.context[0].text.contains(QChar(0x202e)));
        QVERIFY(verdict.context[0].db <= 3);
    }

    /// The file says of each weight that was not fitted that it was not.
    void weightsByHandAreMarked()
    {
        QFile file(QStringLiteral(":/weights/weights.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject features =
            QJsonDocument::fromJson(file.readAll())
                .object()[QLatin1String("groups")][QLatin1String("context")]
                         [QLatin1String("features")]
                .toObject();
        for (const char *feature : {"registrationDays", "sharedPool", "listHits"})
            QVERIFY(
                !features[QLatin1String(feature)][QLatin1String("byHand")].toString().isEmpty());
        QVERIFY(features[QLatin1String("knownService")][QLatin1String("byHand")].isUndefined());
    }
};

QTEST_GUILESS_MAIN(TestContext)
#include "tst_context.moc"
