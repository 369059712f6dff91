// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QLineSeries>

#include "charts/ttlchart.h"
#include "style/dress.h"

namespace {

constexpr core::UtcMs start = 1'795'269'731'000;

/// One resolver that gives a second the one and a second the other TTL.
flux::NameHistory turning(int answers, quint32 ttl, quint32 otherTtl)
{
    flux::NameHistory history(*core::DomainName::parse(u"a.test"));
    for (int i = 0; i < answers; ++i) {
        core::Observation answer;
        answer.at = start + core::UtcMs{1000} * i;
        answer.question = answer.subject = history.name();
        answer.resolver = *core::Endpoint::parse(u"192.0.2.53");
        answer.ttlSeconds = i % 2 == 0 ? ttl : otherTtl;
        answer.answers.append({history.name(),
                               core::RecordType::A,
                               answer.ttlSeconds,
                               *core::IpAddress::parse(u"198.51.100.1"),
                               {},
                               {}});
        history.add(answer);
    }
    return history;
}

/// The chart of a history, and what it looks like.
struct Picture
{
    explicit Picture(const flux::NameHistory &history)
    {
        chart.resize(420, 140);
        chart.setHistory(&history);
        image = chart.grab().toImage();
    }
    const QLineSeries *line() const
    {
        return qobject_cast<QLineSeries *>(chart.chart()->series().last());
    }
    /// Columns of the plot that have the colour of the line at this share of their height.
    int inked(double share) const
    {
        const QRect area = chart.chart()->plotArea().toRect();
        const QRgb ink = widgets::themePalette().category(4).rgb();
        const int y = area.top() + static_cast<int>(share * area.height());
        int count = 0;
        for (int x = area.left(); x < area.right(); ++x)
            count += image.pixel(x, y) == ink ? 1 : 0;
        return count;
    }

    widgets::TtlChart chart;
    QImage image;
};

} // namespace

class TestTimeChart : public QObject
{
    Q_OBJECT

private slots:
    /// A TTL of days stands beside the axis as one of minutes does.
    void largeValuesAreShort()
    {
        QCOMPARE(widgets::TimeChart::valueLabel(0), QStringLiteral("0"));
        QCOMPARE(widgets::TimeChart::valueLabel(7500), QStringLiteral("7500"));
        QCOMPARE(widgets::TimeChart::valueLabel(10'000), QStringLiteral("10k"));
        QCOMPARE(widgets::TimeChart::valueLabel(12'500), QStringLiteral("12.5k"));
        QCOMPARE(widgets::TimeChart::valueLabel(500'000), QStringLiteral("500k"));
        QCOMPARE(widgets::TimeChart::valueLabel(2'000'000'000), QStringLiteral("2000M"));
    }

    void fewPointsAreALine()
    {
        const flux::NameHistory history = turning(10, 60, 240);
        const Picture picture(history);
        QCOMPARE(picture.line()->points().size(), 10);
    }

    /// Thousands of points, but nothing that goes up and down.
    void manyLevelPointsAreALine()
    {
        const flux::NameHistory history = turning(20'000, 240, 240);
        const Picture picture(history);
        QVERIFY(!picture.line()->points().isEmpty());
        QCOMPARE(picture.inked(0.5), 0);
    }

    /// The axis reaches from 0 to 300: 60 to 240 are from a fifth to four fifths of the height.
    void whatGoesUpAndDownInEachColumnIsFilled()
    {
        const flux::NameHistory history = turning(20'000, 60, 240);
        const Picture picture(history);
        QVERIFY(picture.line()->points().isEmpty());
        const auto columns = static_cast<int>(picture.chart.chart()->plotArea().width());
        QVERIFY2(picture.inked(0.3) > columns - 5,
                 QByteArray::number(picture.inked(0.3)).constData());
        QVERIFY2(picture.inked(0.7) > columns - 5,
                 QByteArray::number(picture.inked(0.7)).constData());
        QCOMPARE(picture.inked(0.9), 0);
        QCOMPARE(picture.inked(0.1), 0);
    }
};

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
