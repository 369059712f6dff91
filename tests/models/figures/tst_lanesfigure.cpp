// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/lanesfigure.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTest>

#include "figures/lanebars.h"
#include "figures/sampletext.h"
#include "support/observationtext.h"

namespace {

const figures::Palette light = figures::Palette::of(figures::Palette::Theme::Light);

flux::NameHistory told(const QString &story)
{
    const core::Batch batch = support::observations(story);
    flux::NameHistory history(*core::DomainName::parse(u"a.test"));
    for (const core::AddressFacts &facts : batch.facts)
        history.add(facts);
    for (const core::Observation &observation : batch.observations)
        history.add(observation);
    return history;
}

QImage blank(const QSize &size, double ratio = 1)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(light.panel);
    return image;
}

QFont font()
{
    QFont found;
    found.setPixelSize(12);
    return found;
}

QImage painted(const figures::LanesFigure &figure, const QSize &size, double ratio = 1)
{
    QImage image = blank(size, ratio);
    QPainter painter(&image);
    painter.setFont(font());
    figure.paint(painter, QRectF(QPointF(), size));
    return image;
}

int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

// Two resolvers, so that two lines can tell two networks.
const auto steady = QStringLiteral("12:00:00 a.test 192.0.2.1 60 NL AS64500\n"
                                   "12:00:00 a.test 192.0.2.2 60 NL AS64501 @127.0.0.2\n"
                                   "12:10:00 a.test 192.0.2.1 60\n"
                                   "12:10:00 a.test 192.0.2.2 60 @127.0.0.2\n");

} // namespace

class TestLanesFigure : public QObject
{
    Q_OBJECT

private slots:
    void marksHaveTheColourOfTheirNetwork();
    void markIsWhereItsTimeAndRowAre();
    void failuresCoverTheLanes();
    void everyAddressLeavesATraceWhenRowsShareLines();
    void rowAt();
    void barsAreCrispAtAnyRatio_data();
    void barsAreCrispAtAnyRatio();
    void sheetOnEveryDevice();
    void sheetShowsHostileNamesAsText();
    void smallRectanglesAreHarmless();
    void painterIsLeftAsItWas();
};

void TestLanesFigure::marksHaveTheColourOfTheirNetwork()
{
    const flux::NameHistory history = told(steady);
    const figures::LanesFigure figure(history, plots::wholeRange(history), light);
    const QImage image = painted(figure, {400, 200});
    QVERIFY(count(image, light.category(0)) > 300);
    QVERIFY(count(image, light.category(1)) > 300);
    QCOMPARE(count(image, light.category(2)), 0);
    QCOMPARE(count(image, light.rest), 0);
}

void TestLanesFigure::markIsWhereItsTimeAndRowAre()
{
    QString story = QStringLiteral("12:00:00 a.test 192.0.2.1 60\n");
    for (int i = 2; i <= 20; ++i)
        story += QStringLiteral("12:%1:00 a.test 192.0.2.%2 60 AS64500\n")
                     .arg(i, 2, 10, QLatin1Char('0'))
                     .arg(i);
    const flux::NameHistory history = told(story);
    const figures::LanesFigure figure(history, plots::wholeRange(history), light);
    const QRectF rect(0, 0, 400, 200);
    const QRectF area = figure.plotArea(rect, font());
    const QImage image = painted(figure, {400, 200});
    for (const int row : {3, 10, 18}) {
        const double share = (row + 1) / 20.0; // row 1 is minute 2 of 20
        const QPointF mark(area.left() + area.width() * share,
                           area.top() + area.height() * (row + 0.5) / 20);
        bool isFound = false;
        for (int dx = -1; dx <= 2; ++dx) {
            for (int dy = -2; dy <= 2; ++dy)
                isFound = isFound ||
                          image.pixelColor(mark.toPoint() + QPoint(dx, dy)) == light.category(0);
        }
        QVERIFY2(isFound, qPrintable(QString::number(row)));
        QCOMPARE(figure.rowAt(mark, area), row);
    }
}

void TestLanesFigure::failuresCoverTheLanes()
{
    const auto broken = QStringLiteral("12:00:00 a.test 192.0.2.1 60 NL AS64500\n"
                                       "12:10:00 a.test 192.0.2.1 60\n"
                                       "12:11:00 a.test Timeout\n"
                                       "12:19:00 a.test Timeout\n"
                                       "12:20:00 a.test 192.0.2.1 60");
    const flux::NameHistory history = told(broken);
    const figures::LanesFigure figure(history, plots::wholeRange(history), light);
    const QRectF area = figure.plotArea({0, 0, 400, 200}, font());
    const QImage image = painted(figure, {400, 200});
    const int y = static_cast<int>(area.top() + area.height() * 0.05);
    const auto at = [&](double share) {
        return image.pixelColor(static_cast<int>(area.left() + area.width() * share), y);
    };
    QCOMPARE(at(0.3), light.category(0));
    QVERIFY(at(0.75) != light.category(0));
    int hatched = 0;
    for (int line = static_cast<int>(area.top()); line < area.bottom(); ++line) {
        const QPoint point(static_cast<int>(area.left() + area.width() * 0.75), line);
        hatched += image.pixelColor(point) != light.panel ? 1 : 0;
    }
    QVERIFY(hatched > 10 && hatched < area.height());
}

void TestLanesFigure::everyAddressLeavesATraceWhenRowsShareLines()
{
    plots::Lanes lanes;
    lanes.rows = 5000;
    for (int row = 0; row < lanes.rows; ++row)
        lanes.marks.append({row, row * 300 / lanes.rows, row * 300 / lanes.rows, row % 7 - 1});
    QImage image = blank({300, 100});
    QPainter painter(&image);
    const figures::PixelGrid grid(painter, QRectF(0, 0, 300, 100));
    const figures::LaneBars bars(lanes, grid, 1);
    int rects = 0;
    QSet<int> lines;
    for (int category = -1; category < 6; ++category) {
        for (const QRectF &rect : bars.rects(category)) {
            ++rects;
            lines.insert(static_cast<int>(rect.top()));
            QVERIFY(rect.right() <= 300 && rect.bottom() <= 100);
        }
    }
    QCOMPARE(lines.size(), 100);
    QVERIFY(rects <= 5000);
}

void TestLanesFigure::rowAt()
{
    const flux::NameHistory history = told(steady);
    const figures::LanesFigure figure(history, plots::wholeRange(history), light);
    const QRectF area(50, 10, 300, 100);
    QCOMPARE(figure.rowAt({60, 11}, area), 0);
    QCOMPARE(figure.rowAt({60, 25}, area), 1);
    QCOMPARE(figure.rowAt({60, 35}, area), -1); // below the two lanes
    QCOMPARE(figure.rowAt({40, 11}, area), -1);
    QCOMPARE(figure.rowAt({60, 5}, area), -1);
}

void TestLanesFigure::barsAreCrispAtAnyRatio_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("1.25") << 1.25;
    QTest::newRow("2") << 2.0;
    QTest::newRow("3") << 3.0;
}

void TestLanesFigure::barsAreCrispAtAnyRatio()
{
    QFETCH(double, ratio);
    const flux::NameHistory history = told(steady);
    const figures::LanesFigure figure(history, plots::wholeRange(history), light);
    const QImage image = painted(figure, {400, 200}, ratio);
    // Down through the middle of the picture every pixel is ground, grid or a mark, never a blend.
    const int x = image.width() / 2;
    int marks = 0;
    for (int y = 0; y < static_cast<int>(170 * ratio); ++y) {
        const QColor color = image.pixelColor(x, y);
        const bool isMark = color == light.category(0) || color == light.category(1);
        marks += isMark ? 1 : 0;
        QVERIFY2(isMark || color == light.panel || color == light.grid,
                 qPrintable(QStringLiteral("%1 at %2").arg(color.name()).arg(y)));
    }
    QVERIFY(marks >= static_cast<int>(8 * ratio));
}

void TestLanesFigure::sheetOnEveryDevice()
{
    const flux::NameHistory history = told(steady);
    const figures::Palette print = figures::Palette::of(figures::Palette::Theme::Print);
    const figures::LanesFigure figure(history, plots::wholeRange(history), print);

    QImage paper(1890, 1000, QImage::Format_RGB32); // 16 cm at 300 dpi
    paper.setDotsPerMeterX(11811);
    paper.setDotsPerMeterY(11811);
    {
        QPainter painter(&paper);
        painter.setFont(QFont(QString(), 8));
        figure.paintSheet(painter, paper.rect(), QStringLiteral("a[.]test"), {});
    }
    QVERIFY(count(paper, print.category(0)) > 5000);
    QVERIFY(count(paper, print.text) > 500);

    QBuffer svg;
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setSize({600, 320});
    generator.setViewBox(QRect(0, 0, 600, 320));
    {
        QPainter painter(&generator);
        figure.paintSheet(painter, QRectF(0, 0, 600, 320), QStringLiteral("a[.]test"),
                          figures::sampleText(history, plots::wholeRange(history)));
    }
    QVERIFY(svg.data().contains("a[.]test"));
    QVERIFY(svg.data().contains("2 addresses in 2 networks, 1 country"));
    QVERIFY(svg.data().contains("2026-11-21 12:00:00Z"));
    QSvgRenderer renderer(svg.data());
    QImage back = blank({600, 320});
    {
        QPainter painter(&back);
        renderer.render(&painter);
    }
    QVERIFY(count(back, print.category(0)) > 500);

    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&pdf);
        QPainter painter(&writer);
        figure.paintSheet(painter, QRectF(0, 0, writer.width(), writer.height() / 3.0),
                          QStringLiteral("a[.]test"), {});
    }
    QVERIFY(pdf.data().startsWith("%PDF"));
}

void TestLanesFigure::sheetShowsHostileNamesAsText()
{
    flux::NameHistory history = told(steady);
    core::AddressFacts facts;
    facts.address = *core::IpAddress::parse(u"192.0.2.1");
    facts.network.asn = 64500;
    facts.network.organisation = QStringLiteral("<b>evil</b> \u202Egnp.exe") + QString(5000, u'x');
    history.add(facts);
    QBuffer svg;
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setSize({600, 320});
    {
        QPainter painter(&generator);
        figures::LanesFigure(history, plots::wholeRange(history), light)
            .paintSheet(painter, QRectF(0, 0, 600, 320), QStringLiteral("a[.]test"), {});
    }
    QVERIFY(svg.data().contains("&lt;b&gt;evil"));
    QVERIFY(!svg.data().contains("\xe2\x80\xae"));
    QVERIFY(!svg.data().contains("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"));
}

void TestLanesFigure::smallRectanglesAreHarmless()
{
    const flux::NameHistory history = told(steady);
    const flux::NameHistory none;
    for (const flux::NameHistory *each : {&history, &none}) {
        const figures::LanesFigure figure(*each, plots::wholeRange(*each), light);
        QImage image = blank({200, 200});
        QPainter painter(&image);
        for (const QSizeF &size : {QSizeF(0, 0), QSizeF(1, 1), QSizeF(30, 30), QSizeF(200, 20),
                                   QSizeF(20, 200), QSizeF(-5, 50)}) {
            figure.paint(painter, QRectF(QPointF(), size));
            figure.paintSheet(painter, QRectF(QPointF(), size), {}, {});
        }
    }
    const figures::LanesFigure noTime(history, {}, light);
    QVERIFY(!painted(noTime, {100, 100}).isNull());
}

void TestLanesFigure::painterIsLeftAsItWas()
{
    const flux::NameHistory history = told(steady);
    QImage image = blank({200, 100});
    QPainter painter(&image);
    painter.setPen(Qt::red);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont before = painter.font();
    figures::LanesFigure(history, plots::wholeRange(history), light)
        .paintSheet(painter, image.rect(), {}, {});
    QCOMPARE(painter.pen().color(), QColor(Qt::red));
    QCOMPARE(painter.font(), before);
    QVERIFY(painter.testRenderHint(QPainter::Antialiasing));
    QVERIFY(!painter.hasClipping());
}

QTEST_MAIN(TestLanesFigure)
#include "tst_lanesfigure.moc"
