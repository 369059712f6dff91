// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QAbstractScrollArea>
#include <QTest>

#include "charts/growthchart.h"
#include "charts/lanesview.h"
#include "charts/ttlchart.h"
#include "map/mapview.h"
#include "timing.h"

#ifdef HAS_QCUSTOMPLOT
#include "customplotpan.h"
#endif

namespace {

constexpr core::UtcMs start = 1'795'269'731'000;
constexpr int frames = 120;
const QSize window(1440, 900);
/// What the lanes, and growth and TTL, get of a window of that size.
const QSize lanesPanel(745, 190);
const QSize panel(420, 140);

core::Observation answerAt(core::UtcMs at, const core::DomainName &name)
{
    core::Observation observation;
    observation.at = at;
    observation.question = observation.subject = name;
    observation.freshness = core::Freshness::Fresh;
    observation.resolver = {core::IpAddress::v4(0x7f000001), 53};
    return observation;
}

/// Every answer holds four of the addresses; the first of them is new as long as there are any.
flux::NameHistory pool(int answers, int addresses)
{
    flux::NameHistory history(*core::DomainName::parse(u"a.test"));
    for (int i = 0; i < addresses; ++i) {
        core::AddressFacts facts;
        facts.address = core::IpAddress::v4(0x0a000000U + static_cast<quint32>(i));
        facts.network.asn = 64500U + static_cast<quint32>(i % 74);
        facts.place.countryCode = QStringLiteral("UA");
        facts.place.city = QStringLiteral("City %1").arg(i);
        facts.place.hasPoint = true;
        facts.place.latitude = 60 * std::sin(i);
        facts.place.longitude = 170 * std::sin(0.37 * i);
        facts.place.basis = core::Place::Basis::Geolocated;
        history.add(facts);
    }
    for (int i = 0; i < answers; ++i) {
        core::Observation observation = answerAt(start + core::UtcMs{1000} * i, history.name());
        const int entered = static_cast<int>(qint64{i} * addresses / answers);
        for (const qint64 index :
             {qint64{entered}, qint64{entered} / 2, qint64{i} * 7919, qint64{i} * 104'729}) {
            core::Record record;
            record.address =
                core::IpAddress::v4(0x0a000000U + static_cast<quint32>(index % (entered + 1)));
            record.ttlSeconds = static_cast<quint32>(60 + i * 37 % 240);
            observation.answers.append(record);
        }
        history.add(observation);
    }
    return history;
}

/// A frame is the time of this thread from the wish to the painted picture.
template <typename View>
double frame(View &view, const core::Selection &selection)
{
    const double before = bench::threadCpuMs();
    view.setSelection(selection);
    QCoreApplication::sendPostedEvents();
    if (auto *area = qobject_cast<QAbstractScrollArea *>(&view))
        area->viewport()->repaint();
    else
        view.repaint();
    return bench::threadCpuMs() - before;
}

/// Half of the time, moved by a hundredth a frame.
core::Selection moved(const flux::NameHistory &history, int step)
{
    const core::UtcMs span = history.lastAt() - history.firstAt();
    core::Selection selection;
    selection.from = history.firstAt() + span * (step % 50) / 100;
    selection.to = selection.from + span / 2;
    return selection;
}

/// Ever closer, and back.
core::Selection zoomed(const flux::NameHistory &history, int step)
{
    const core::UtcMs span = history.lastAt() - history.firstAt();
    const double share = std::pow(0.85, step % 40);
    core::Selection selection;
    selection.from = history.firstAt() + static_cast<core::UtcMs>(0.3 * (1 - share) * double(span));
    selection.to = selection.from + static_cast<core::UtcMs>(share * double(span));
    return selection;
}

template <typename View>
QList<double> framesOf(View &view, const flux::NameHistory &history,
                       core::Selection (*next)(const flux::NameHistory &, int))
{
    frame(view, next(history, 0));
    QList<double> costs;
    for (int step = 1; step <= frames; ++step)
        costs.append(frame(view, next(history, step)));
    return costs;
}

QString said(const QList<double> &costs)
{
    return QStringLiteral("%1 ms (median), %2 ms (p99)")
        .arg(bench::quantile(costs, 0.5), 0, 'f', 1)
        .arg(bench::quantile(costs, 0.99), 0, 'f', 1);
}

void show(QWidget &view, QSize size)
{
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

} // namespace

/// What a frame of each view costs, at the sizes that the targets of the design name.
class BenchViews : public QObject
{
    Q_OBJECT

private slots:
    void lanes()
    {
        const flux::NameHistory history = pool(100'000, 10'000);
        widgets::LanesView view;
        view.setHistory(&history);
        for (const QSize size : {lanesPanel, window}) {
            show(view, size);
            frame(view, {});
            QList<double> again;
            for (int i = 0; i < frames; ++i) {
                const double before = bench::threadCpuMs();
                view.repaint();
                again.append(bench::threadCpuMs() - before);
            }
            const QList<double> pan = framesOf(view, history, moved);
            const QList<double> zoom = framesOf(view, history, zoomed);
            qInfo("lanes, 10,000 addresses and 100,000 answers at %d × %d: repaint %s; pan %s; "
                  "zoom %s",
                  size.width(), size.height(), qPrintable(said(again)), qPrintable(said(pan)),
                  qPrintable(said(zoom)));
        }
    }

    void map()
    {
        const flux::NameHistory history = pool(10'000, 10'000);
        widgets::MapView view;
        view.setHistory(&history);
        for (const QSize size : {panel, window}) {
            show(view, size);
            view.repaint();
            QList<double> costs;
            for (int i = 0; i < frames; ++i) {
                const double before = bench::threadCpuMs();
                view.repaint();
                costs.append(bench::threadCpuMs() - before);
            }
            const QList<double> picks = framesOf(view, history, moved);
            qInfo("map, 10,000 places, %lld circles at %d × %d: repaint %s; another selection %s",
                  static_cast<long long>(view.spots().spots.size()), size.width(), size.height(),
                  qPrintable(said(costs)), qPrintable(said(picks)));
        }
    }

    void timeCharts()
    {
        const flux::NameHistory history = pool(1'000'000, 1'000'000);
        QCOMPARE(history.growth().size(), 1'000'000);
        widgets::GrowthChart growth;
        widgets::TtlChart ttl;
        for (const QSize size : {panel, window}) {
            show(growth, size);
            show(ttl, size);
            growth.setHistory(&history);
            ttl.setHistory(&history);
            const QList<double> growthPan = framesOf(growth, history, moved);
            const QList<double> ttlPan = framesOf(ttl, history, moved);
            qInfo("pan of 1,000,000 points at %d × %d: growth %s; TTL %s", size.width(),
                  size.height(), qPrintable(said(growthPan)), qPrintable(said(ttlPan)));
#ifdef HAS_QCUSTOMPLOT
            const double peer = bench::quantile(bench::customPlotPan(size, frames), 0.5);
            qInfo("ratio to QCustomPlot, one line (%.1f ms): growth %.2f, TTL %.2f", peer,
                  bench::quantile(growthPan, 0.5) / peer, bench::quantile(ttlPan, 0.5) / peer);
            QVERIFY(bench::quantile(growthPan, 0.5) <= 2 * peer);
            QVERIFY(bench::quantile(ttlPan, 0.5) <= 2 * peer);
#endif
        }
    }
};

QTEST_MAIN(BenchViews)
#include "bench_views.moc"
