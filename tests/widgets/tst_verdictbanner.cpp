// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "evidencelabel.h"
#include "evidencelist.h"
#include "evidencescale.h"
#include "referencestrip.h"
#include "style/dress.h"
#include "style/plainlabel.h"
#include "verdictbanner.h"
#include "verdicts.h"
#include "verdicttext.h"

using flux::VerdictClass;
using widgets::EvidenceScale;
using widgets::PlainLabel;
using widgets::VerdictText;

namespace {

core::DomainName subject()
{
    return *core::DomainName::parse(u"flux.test");
}

/// One answer a minute, each with a new address.
flux::NameHistory history(int answers)
{
    flux::NameHistory result(subject());
    for (int i = 0; i < answers; ++i) {
        core::Observation observation;
        observation.at = verdicts::start + i * 60'000;
        observation.resolver = *core::Endpoint::parse(u"192.0.2.53");
        observation.subject = observation.question = subject();
        observation.freshness = core::Freshness::Fresh;
        observation.ttlSeconds = 60;
        const auto address = core::IpAddress::v4(0xcb007100U + static_cast<quint32>(i));
        observation.answers.append({subject(), core::RecordType::A, 60, address, {}, {}});
        result.add(observation);
    }
    return result;
}

struct Banner
{
    core::SystemClock clock;
    widgets::VerdictBanner banner{clock};

    Banner(const flux::Verdict &verdict, const flux::NameHistory &seen)
    {
        banner.resize(1080, 150);
        banner.setVerdict(verdict, &seen);
        banner.show();
    }
    template <typename T>
    T *find(const char *objectName) const
    {
        return banner.findChild<T *>(QLatin1String(objectName));
    }
    QString text(const char *label) const { return find<PlainLabel>(label)->text(); }
    bool isShown(const char *part) const { return find<QWidget>(part)->isVisible(); }
};

} // namespace

class TestVerdictBanner : public QObject
{
    Q_OBJECT

private slots:
    void saysClassConfidenceAndWhenItWasReached()
    {
        const flux::NameHistory seen = history(8);
        const Banner b(verdicts::fastFlux(), seen);
        QCOMPARE(b.text("verdictClass"), QStringLiteral("Fast flux"));
        QCOMPARE(b.text("verdictSummary"),
                 QStringLiteral("very likely · reached 14:09:31Z · 7 looks so far"));
        QCOMPARE(b.text("verdictProbability"), QStringLiteral("0.97"));
        QVERIFY(b.banner.accessibleDescription().startsWith(
            QStringLiteral("Fast flux · very likely · reached 14:09:31Z · 7 looks so far\n")));
        QVERIFY(b.text("verdictWouldChange").contains(QLatin1String("A day without")));
        QVERIFY(!b.isShown("verdictCautions"));
        QVERIFY(!b.isShown("verdictMarks"));
    }

    void confidenceHasWords_data()
    {
        QTest::addColumn<double>("probability");
        QTest::addColumn<QString>("words");
        QTest::newRow("one") << 1.0 << QStringLiteral("almost certain");
        QTest::newRow("lowest certain") << 0.95 << QStringLiteral("almost certain");
        QTest::newRow("below certain") << 0.949 << QStringLiteral("very likely");
        QTest::newRow("lowest very likely") << 0.8 << QStringLiteral("very likely");
        QTest::newRow("likely") << 0.6 << QStringLiteral("likely");
        QTest::newRow("even") << 0.5 << QStringLiteral("uncertain");
    }

    void confidenceHasWords()
    {
        QFETCH(double, probability);
        QFETCH(QString, words);
        QCOMPARE(VerdictText::confidence(probability), words);
    }

    void everyFactHasItsScale()
    {
        const flux::NameHistory seen = history(8);
        const Banner b(verdicts::fastFlux(), seen);
        const auto *first = b.find<EvidenceScale>("evidenceFor1");
        QVERIFY(first->isVisible());
        QCOMPARE(first->accessibleName(), QStringLiteral("new operators: 18.2 nats"));
        QVERIFY(first->accessibleDescription().contains(
            QLatin1String("231 addresses of 70 operators")));
        QVERIFY(first->accessibleDescription().contains(QLatin1String("typical of flux")));
        QCOMPARE(b.find<EvidenceScale>("evidenceFor2")->accessibleName(),
                 QStringLiteral("in hosting networks: 4 %"));
        QVERIFY(b.isShown("evidenceFor3"));
        const auto *against = b.find<EvidenceScale>("evidenceAgainst1");
        QVERIFY(against->isVisible());
        QVERIFY(against->accessibleDescription().contains(QLatin1String("typical of services")));
        QVERIFY(!b.isShown("evidenceAgainst2"));
    }

    void markSitsWhereTheFactLies()
    {
        EvidenceScale scale(QStringLiteral("scale"));
        scale.resize(210, 29);
        const auto place = [&scale](double position) {
            scale.setEvidence(verdicts::evidence("growthRatio", "fact", 1, 1, position));
            const QImage image = scale.grab().toImage();
            const auto x = static_cast<int>(scale.markX());
            return std::pair(x, image.pixelColor(x, 22));
        };
        const auto [left, leftColour] = place(0);
        const auto [middle, middleColour] = place(0.5);
        const auto [right, rightColour] = place(1);
        QVERIFY(left < 10);
        QCOMPARE(middle, 105);
        QVERIFY(right > 200);
        const figures::Palette colors = widgets::themePalette();
        QCOMPARE(leftColour, colors.serviceText);
        QCOMPARE(middleColour, colors.textMuted);
        QCOMPARE(rightColour, colors.fluxText);
        QCOMPARE(place(7).first, right);
    }

    void undecidedSaysLeaningAndWhatIsExpected()
    {
        const flux::NameHistory seen = history(4);
        const Banner b(verdicts::undecided(), seen);
        QCOMPARE(b.text("verdictClass"), QStringLiteral("Not enough data"));
        QCOMPARE(b.text("verdictSummary"),
                 QStringLiteral("5 addresses with 5 operators in 4 looks. About 3 looks more, 9 "
                                "min. Leans to many operators."));
        QVERIFY(b.isShown("evidenceFor1"));
    }

    void scoresOfOthersAreMarkedAsReferences()
    {
        const flux::NameHistory seen = history(8);
        const Banner b(verdicts::fastFlux(), seen);
        QCOMPARE(b.text("referenceHead"), QStringLiteral("For reference"));
        QCOMPARE(b.text("reference_holz2008"), QStringLiteral("Holz 2008 158.9 flux"));
        QCOMPARE(b.text("reference_atlas2008"), QStringLiteral("ATLAS 2008 7 flux"));
        QCOMPARE(b.text("reference_fluxbusterGrowth"),
                 QStringLiteral("FluxBuster growth 2.31 flux"));
        QCOMPARE(b.text("reference_ssfd"), QStringLiteral("SSFD not computed"));
        QCOMPARE(b.find<PlainLabel>("reference_ssfd")->accessibleDescription(),
                 QStringLiteral("no address has a place"));
        QCOMPARE(widgets::ReferenceStrip::text(
                     verdicts::reference("holz2008", "Holz 2008", 139.02, false, "7 in 7")),
                 QStringLiteral("Holz 2008 139.0 not flux"));
    }

    void stateSaysWhatWasAndWhoWasLeftOut()
    {
        const flux::NameHistory seen = history(8);
        Banner b(verdicts::sinkholed(), seen);
        QCOMPARE(b.text("verdictSummary"),
                 QStringLiteral("all addresses are those of a sinkhole. · reached 14:12:11Z · 12 "
                                "looks so far"));
        QCOMPARE(b.text("verdictMarks"), QStringLiteral("was Fast flux, reached 14:03:11Z"));
        QVERIFY(b.text("verdictCautions").contains(QLatin1String("192.0.2.53 left out: gives")));
        QVERIFY(b.text("verdictCautions").contains(QLatin1String("sinkholes, 2026-10-01")));
        QVERIFY(!b.isShown("evidenceFor1"));
        QVERIFY(!b.isShown("referenceStrip"));
        QVERIFY(!b.isShown("verdictProbability"));
        flux::Verdict verdict = verdicts::fastFlux();
        verdict.oneVantage = true;
        b.banner.setVerdict(verdict, &seen);
        QCOMPARE(b.text("verdictMarks"), QStringLiteral("one vantage"));
        QVERIFY(!b.isShown("verdictCautions"));
    }

    void otherWeightsOfTheCaseAreSaid()
    {
        const flux::NameHistory seen = history(8);
        Banner b(verdicts::fastFlux(), seen);
        b.banner.setVerdict(verdicts::fastFlux(), &seen, QStringLiteral("test"));
        QVERIFY(!b.isShown("verdictCautions"));
        b.banner.setVerdict(verdicts::fastFlux(), &seen, QStringLiteral("2025.9"));
        const QString said =
            QStringLiteral("the case kept a verdict by weights 2025.9; weights test judge now");
        QCOMPARE(b.text("verdictCautions"), said);
        QVERIFY(b.find<PlainLabel>("verdictClass")->toolTip().contains(said));
        QVERIFY(b.banner.accessibleDescription().contains(said));
    }

    void longWatchSaysTheDay()
    {
        flux::Verdict verdict = verdicts::fastFlux();
        verdict.minutes = 3000;
        QCOMPARE(VerdictText::standing(verdict),
                 QStringLiteral("very likely · reached 2026-11-21 14:09:31Z · 7 looks so far"));
    }

    void sideSaysChangeRateAndSpread()
    {
        const flux::NameHistory seen = history(8);
        const Banner b(verdicts::fastFlux(), seen);
        const QString side = b.text("verdictSide");
        QVERIFY2(side.contains(QLatin1String("first seen 2026-11-21 14:02:11Z")), qPrintable(side));
        QVERIFY(side.contains(QStringLiteral("first change 14:03:11Z · 60 new an hour")));
        QVERIFY(side.contains(QStringLiteral("8 addresses · networks not known")));
        QVERIFY(side.contains(QStringLiteral("8 looks · 1 resolver")));
        QVERIFY(side.contains(QLatin1String("not being watched")));
    }

    void allReasonsAreOneKeyAway()
    {
        const flux::NameHistory seen = history(8);
        const Banner b(verdicts::fastFlux(), seen);
        const QSignalSpy wanted(&b.banner, &widgets::VerdictBanner::reasonsWanted);
        auto *button = b.find<QPushButton>("reasonsButton");
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
    }

    void nothingIsLeftOfTheNameBefore()
    {
        const flux::NameHistory seen = history(8);
        Banner b(verdicts::sinkholed(), seen);
        b.banner.setVerdict({}, nullptr);
        QCOMPARE(b.text("verdictSummary"), QStringLiteral("Waiting for the first answer…"));
        for (const char *part : {"verdictMarks", "verdictCautions", "verdictWouldChange",
                                 "verdictProbability", "reasonsButton", "referenceStrip"})
            QVERIFY2(!b.isShown(part), part);
        QCOMPARE(b.text("verdictSide"), QStringLiteral("not being watched"));
        QVERIFY(b.text("evidenceWords").isEmpty());
    }

    void hostileTextStaysPlain()
    {
        const flux::NameHistory seen = history(8);
        flux::Verdict verdict = verdicts::sinkholed();
        verdict.leftOut.first().reason = QStringLiteral("<b>bold</b>\u202Egpj");
        const Banner b(verdict, seen);
        QVERIFY(b.text("verdictCautions").contains(QLatin1String("\\u{202E}")));
        QVERIFY(
            !b.find<PlainLabel>("verdictCautions")->toolTip().contains(QLatin1String("<b>bold")));
    }

    void shortTimesAreNoNoughtHours()
    {
        const auto figure = [](double hours) {
            return widgets::EvidenceLabel::of(
                       verdicts::evidence("residenceHours", "fact", hours, 1, 0.5))
                .figure;
        };
        QCOMPARE(figure(30), QStringLiteral("30.0 h"));
        QCOMPARE(figure(0.5), QStringLiteral("30.0 min"));
        QCOMPARE(figure(5.0 / 3600), QStringLiteral("5 s"));
    }

    void missingNameHasNoLooks()
    {
        flux::Verdict verdict;
        verdict.verdictClass = VerdictClass::NotResolving;
        verdict.summary = QStringLiteral("Not resolving: the name does not exist (NXDOMAIN).");
        verdict.decidedAt = verdicts::start;
        QCOMPARE(VerdictText::standing(verdict),
                 QStringLiteral("the name does not exist (NXDOMAIN). · reached 14:02:11Z"));
    }

    void unknownFeatureIsSaidInItsOwnWords()
    {
        const auto label = widgets::EvidenceLabel::of(
            verdicts::evidence("ofTomorrow", "A fact of another version.", 3, 1, 0.7));
        QCOMPARE(label.label, QStringLiteral("A fact of another version."));
        QCOMPARE(label.figure, QString());
    }

    void everythingFitsASmallScreen()
    {
        const flux::NameHistory seen = history(8);
        flux::Verdict verdict = verdicts::fastFlux();
        verdict.verdictClass = VerdictClass::RotationWithoutDiversity;
        verdict.leftOut = verdicts::sinkholed().leftOut;
        Banner b(verdict, seen);
        b.banner.resize(1040, b.banner.sizeHint().height());
        QVERIFY2(b.banner.minimumSizeHint().width() <= 1040,
                 qPrintable(QString::number(b.banner.minimumSizeHint().width())));
        QVERIFY2(b.banner.sizeHint().height() <= 170,
                 qPrintable(QString::number(b.banner.sizeHint().height())));
        const auto *title = b.find<PlainLabel>("verdictClass");
        QVERIFY(title->fontMetrics().horizontalAdvance(title->text()) <= title->width());
        for (const auto *scale : b.banner.findChildren<EvidenceScale *>()) {
            if (scale->isVisible())
                QVERIFY2(!scale->shownLabel().contains(QStringLiteral("…")),
                         qPrintable(scale->shownLabel()));
        }
    }
};

QTEST_MAIN(TestVerdictBanner)
#include "tst_verdictbanner.moc"
