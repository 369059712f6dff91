// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "figures/mapfigure.h"
#include "map/mapview.h"
#include "style/dress.h"

/// The world under the circles, which is painted beside the window.
class TestMapView : public QObject
{
    Q_OBJECT

private slots:
    void theWorldComesAfterTheFirstPicture();
    void anotherSizeAndPaletteGetTheirWorld();

private:
    /// The colour in the middle of Brazil.
    static QColor inland(widgets::MapView &view)
    {
        const QPointF at =
            figures::MapFigure::toPoint(-10, -55, figures::MapFigure::worldRect(view.mapRect()));
        return view.grab().toImage().pixelColor(at.toPoint());
    }
};

void TestMapView::theWorldComesAfterTheFirstPicture()
{
    widgets::MapView view;
    view.resize(500, 300);
    // The GUI thread has not heard of a world yet.
    QCOMPARE(inland(view), widgets::themePalette().panel);
    QTRY_COMPARE(inland(view), widgets::themePalette().land);
}

void TestMapView::anotherSizeAndPaletteGetTheirWorld()
{
    widgets::MapView view;
    view.resize(500, 300);
    QTRY_COMPARE(inland(view), widgets::themePalette().land);
    view.resize(800, 500);
    QTRY_COMPARE(inland(view), widgets::themePalette().land);

    QEvent change(QEvent::PaletteChange);
    QCoreApplication::sendEvent(&view, &change);
    QCOMPARE(inland(view), widgets::themePalette().panel);
    QTRY_COMPARE(inland(view), widgets::themePalette().land);
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
