// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/nameserversfigure.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace {

const figures::Palette light = figures::Palette::of(figures::Palette::Theme::Light);

core::DomainName name(const char *text)
{
    return *core::DomainName::parse(QString::fromLatin1(text));
}

/// Two servers; the first moves to another address half way.
flux::NameHistory moving()
{
    flux::NameHistory history(name("a.test"));
    core::Observation seen;
    seen.resolver = *core::Endpoint::parse(u"192.0.2.53");
    seen.subject = name("a.test");
    const auto at = [&](int second) { seen.at = 1'795'269'600'000 + second * 1000; };
    const auto host = [&](const char *server, quint32 number) {
        seen.question = name(server);
        seen.type = core::RecordType::A;
        seen.answers = {{seen.question,
                         core::RecordType::A,
                         300,
                         core::IpAddress::v4(0xc6336400U + number),
                         {},
                         {}}};
        history.add(seen);
    };
    for (const int second : {0, 300}) {
        at(second);
        seen.question = seen.subject;
        seen.type = core::RecordType::NS;
        seen.answers.clear();
        for (const char *server : {"ns1.a.test", "ns2.a.test"})
            seen.answers.append({seen.question, core::RecordType::NS, 300, {}, name(server), {}});
        history.add(seen);
        host("ns1.a.test", second == 0 ? 1 : 2);
        host("ns2.a.test", 3);
    }
    return history;
}

QFont font()
{
    QFont found;
    found.setPixelSize(12);
    return found;
}

int count(const QImage &image, const QRectF &part, const QColor &color)
{
    int found = 0;
    for (int y = static_cast<int>(part.top()); y < part.bottom(); ++y) {
        for (int x = static_cast<int>(part.left()); x < part.right(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

} // namespace

class TestNameServersFigure : public QObject
{
    Q_OBJECT

private slots:
    void serversHaveTheirColoursAndAddressesTheirTimes()
    {
        const flux::NameHistory history = moving();
        const figures::NameServersFigure figure(history, plots::wholeRange(history), light);
        const QSize size(500, 250);
        QImage image(size, QImage::Format_RGB32);
        image.fill(light.panel);
        QPainter painter(&image);
        painter.setFont(font());
        figure.paint(painter, QRectF(QPointF(), size));
        painter.end();
        const QRectF area = figure.plotArea(QRectF(QPointF(), size), font());
        // Ten rows at least: ns1, its two addresses, ns2, its address.
        const double pitch = area.height() / 10;
        const auto lane = [&](int row, double from, double to) {
            return QRectF(area.left() + from * area.width(), area.top() + row * pitch,
                          (to - from) * area.width(), pitch);
        };
        QVERIFY(count(image, lane(0, 0.1, 0.9), light.category(0)) > 50);
        QVERIFY(count(image, lane(1, 0.1, 0.9), light.category(0)) > 50);
        QCOMPARE(count(image, lane(2, 0.1, 0.9), light.category(0)), 0);
        QVERIFY(count(image, lane(2, 0.98, 1), light.category(0)) > 0);
        QVERIFY(count(image, lane(3, 0.1, 0.9), light.category(1)) > 50);
        QCOMPARE(count(image, lane(3, 0.1, 0.9), light.category(0)), 0);
    }

    /// As on a small panel: the serial of the zone, then servers whose rows are less high than a
    /// label.
    void everyServerWithRoomBelowHasItsLabel()
    {
        flux::NameHistory history = moving();
        core::Observation soa;
        soa.at = history.lastAt();
        soa.resolver = *core::Endpoint::parse(u"192.0.2.53");
        soa.subject = soa.question = name("a.test");
        soa.type = core::RecordType::SOA;
        core::Record record;
        record.owner = soa.question;
        record.type = core::RecordType::SOA;
        record.text = QStringLiteral("ns1.a.test. mail.a.test. 2026112101 1 1 1 1");
        soa.answers = {record};
        history.add(soa);
        QCOMPARE(history.soaSerials().size(), 1);
        const figures::NameServersFigure figure(history, plots::wholeRange(history), light);
        const QRectF all(0, 0, 400, 110);
        QImage image(all.size().toSize(), QImage::Format_RGB32);
        image.fill(light.panel);
        QPainter painter(&image);
        painter.setFont(font());
        figure.paint(painter, all);
        painter.end();
        const QRectF area = figure.plotArea(all, font());
        const double pitch = area.height() / 10;
        QVERIFY(pitch < QFontMetricsF(font()).height());
        // Serial; ns1 and its two addresses; ns2 and its address.
        const auto ink = [&](double from, double to) {
            const QRectF part(0, area.top() + from * pitch, area.left() - 8, (to - from) * pitch);
            return static_cast<int>(part.width() * part.height()) - count(image, part, light.panel);
        };
        QVERIFY(ink(2, 3.5) > 40);
        QVERIFY(ink(4, 5.5) > 40);
    }

    void labelsLeaveThePictureMostOfTheWidth()
    {
        flux::NameHistory history(name("a.test"));
        core::Observation seen;
        seen.at = 1'795'269'600'000;
        seen.subject = seen.question = name("a.test");
        seen.type = core::RecordType::NS;
        const QString server =
            QString(60, u'n') + QLatin1Char('.') + QString(60, u's') + QLatin1String(".a.test");
        seen.answers = {
            {seen.question, core::RecordType::NS, 300, {}, *core::DomainName::parse(server), {}}};
        history.add(seen);
        const figures::NameServersFigure figure(history, plots::wholeRange(history), light);
        const QRectF area = figure.plotArea(QRectF(0, 0, 400, 200), font());
        QVERIFY2(area.width() > 190, qPrintable(QString::number(area.width())));
    }

    void rowsAreFoundAgain()
    {
        const flux::NameHistory history = moving();
        const figures::NameServersFigure figure(history, plots::wholeRange(history), light);
        const QRectF area(50, 10, 300, 100);
        QCOMPARE(figure.rowAt({100, 15}, area), 0);
        QCOMPARE(figure.rowAt({100, 55}, area), 4);
        QCOMPARE(figure.rowAt({100, 65}, area), -1);
        QCOMPARE(figure.rowAt({10, 15}, area), -1);
    }

    void sheetIsPaintedWithAndWithoutServers()
    {
        for (const flux::NameHistory &history : {moving(), flux::NameHistory(name("a.test"))}) {
            const figures::NameServersFigure figure(history, plots::wholeRange(history), light);
            QImage image(600, 350, QImage::Format_RGB32);
            QPainter painter(&image);
            painter.setFont(font());
            figure.paintSheet(painter, QRectF(0, 0, 600, 350), QStringLiteral("a[.]test"));
            painter.end();
            QCOMPARE(image.pixelColor(2, 2), light.panel);
            QVERIFY(count(image, QRectF(0, 0, 600, 40), light.panel) < 600 * 40);
        }
    }
};

QTEST_MAIN(TestNameServersFigure)
#include "tst_nameserversfigure.moc"
