// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QLineF>
#include <QTest>

#include "figures/mapframe.h"

using figures::MapFrame;

/// The part of the world that is shown.
class TestMapFrame : public QObject
{
    Q_OBJECT

private slots:
    void whatIsUnderTheHandStaysThere()
    {
        const MapFrame whole(m_area);
        const QPointF kyiv = whole.toPoint(50.45, 30.52);
        const MapFrame closer = whole.zoomed(kyiv, 4);
        QCOMPARE(closer.zoom(), 4.0);
        QVERIFY(QLineF(closer.toPoint(50.45, 30.52), kyiv).length() < 1e-6);
        const MapFrame back = closer.zoomed(kyiv, 0.25);
        QVERIFY(QLineF(back.toPoint(50.45, 30.52), kyiv).length() < 1e-6);
    }

    void movesWithTheHandAsFarAsThereIsWorld()
    {
        const MapFrame closer = MapFrame(m_area).zoomed(m_area.center(), 6);
        const QPointF before = closer.toPoint(10, 10);
        const MapFrame moved = closer.moved({30, -20});
        QVERIFY(QLineF(moved.toPoint(10, 10), before + QPointF(30, -20)).length() < 1e-6);
        const MapFrame far = closer.moved({1e6, 1e6});
        QCOMPARE(far.world().left(), m_area.left());
        QCOMPARE(far.world().top(), m_area.top());
        const MapFrame other = closer.moved({-1e6, -1e6});
        QVERIFY(std::abs(other.world().right() - m_area.right()) < 1e-6);
        QVERIFY(std::abs(other.world().bottom() - m_area.bottom()) < 1e-6);
    }

    void theWholeWorldDoesNotMove()
    {
        const MapFrame whole(m_area);
        QCOMPARE(whole.moved({50, 50}).world(), whole.world());
        QCOMPARE(whole.zoomed({1, 1}, 0.1).world(), whole.world());
    }

    void zoomHasAnEnd()
    {
        MapFrame frame(m_area);
        for (int i = 0; i < 50; ++i)
            frame = frame.zoomed({600, 40}, 2);
        QCOMPARE(frame.zoom(), MapFrame::mostZoom);
        QVERIFY(frame.world().contains(m_area));
    }

    void marksStayAsLargeAsTheyAre()
    {
        const MapFrame whole(m_area);
        QCOMPARE(whole.zoomed({300, 100}, 8).markWidth(), whole.markWidth());
    }

    /// Of the same middle, whatever size the window has now.
    void anotherSizeShowsTheSamePlace()
    {
        const MapFrame closer = MapFrame(m_area).zoomed({400, 120}, 8);
        const QRectF larger(0, 0, 1400, 720);
        const MapFrame there(larger, closer.zoom(), closer.centre());
        QVERIFY(QLineF(there.centre(), closer.centre()).length() < 1e-6);
    }

    void survivesNoRoom()
    {
        const MapFrame none{QRectF()};
        QVERIFY(none.isEmpty());
        QVERIFY(none.zoomed({1, 1}, 2).isEmpty());
        QVERIFY(none.moved({1, 1}).isEmpty());
    }

private:
    const QRectF m_area{0, 0, 700, 360};
};

QTEST_APPLESS_MAIN(TestMapFrame)
#include "tst_mapframe.moc"
