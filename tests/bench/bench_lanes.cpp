// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "figures/lanesfigure.h"

namespace {

constexpr int answers = 100'000;
const QSize size(1440, 400);

/// A pool of `addresses`, entered one after the other, of which each answer holds four: two that
/// move on slowly and two that come back from anywhere.
flux::NameHistory pool(int addresses)
{
    flux::NameHistory history(*core::DomainName::parse(u"a.test"));
    for (int i = 0; i < addresses; ++i) {
        core::AddressFacts facts;
        facts.address = core::IpAddress::v4(0x0a000000U + static_cast<quint32>(i));
        facts.network.asn = 64500U + static_cast<quint32>(i * i % 74);
        history.add(facts);
    }
    core::Observation observation;
    observation.question = history.name();
    observation.subject = history.name();
    observation.resolver = {core::IpAddress::v4(0x7f000001), 53};
    observation.answers.resize(4);
    for (int i = 0; i < answers; ++i) {
        observation.at = core::UtcMs{1'795'269'731'000} + core::UtcMs{60'000} * i;
        const int entered = static_cast<int>(qint64{i} * addresses / answers);
        const int spread = entered + 1;
        const int indexes[]{entered, std::max(0, entered - 1),
                            static_cast<int>(qint64{i} * 7919 % spread),
                            static_cast<int>(qint64{i} * 104'729 % spread)};
        for (int k = 0; k < 4; ++k) {
            observation.answers[k].address =
                core::IpAddress::v4(0x0a000000U + static_cast<quint32>(indexes[k]));
            observation.answers[k].ttlSeconds = 60;
        }
        history.add(observation);
    }
    return history;
}

void paint(const flux::NameHistory &history)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    figures::LanesFigure(history, plots::wholeRange(history),
                         figures::Palette::of(figures::Palette::Theme::Light))
        .paint(painter, image.rect());
}

double millisecondsToPaint(const flux::NameHistory &history)
{
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        paint(history);
        const double cost = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        best = round == 0 ? cost : std::min(best, cost);
    }
    return best;
}

} // namespace

class BenchLanes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_small = pool(1'000);
        m_large = pool(10'000);
        QCOMPARE(m_large.addresses().size(), 10'000);
    }

    void layout()
    {
        const plots::TimeRange range = plots::wholeRange(m_large);
        QBENCHMARK
        {
            plots::Lanes::of(m_large, range, size.width());
        }
    }

    void layoutAndPaint()
    {
        QBENCHMARK
        {
            paint(m_large);
        }
    }

    void tenTimesTheAddresses()
    {
        const double small = millisecondsToPaint(m_small);
        const double large = millisecondsToPaint(m_large);
        qInfo("100,000 answers at %d px: %.1f ms for 1,000 addresses, %.1f ms for 10,000: ratio "
              "%.2f",
              size.width(), small, large, large / small);
        QVERIFY(large / small <= 15);
    }

private:
    flux::NameHistory m_small;
    flux::NameHistory m_large;
};

QTEST_MAIN(BenchLanes)
#include "bench_lanes.moc"
