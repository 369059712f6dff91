// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/windowstyle.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTableWidget>
#include <QTest>

#include "style/buttonface.h"
#include "style/dress.h"
#include "style/theme.h"

using figures::Palette;

namespace {

constexpr int side = 40;

/// What the style paints of one thing.
template <typename Paint>
QImage painted(Paint paint)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paint(&painter);
    return image;
}

QImage button(const char *property, QStyle::State state)
{
    QPushButton widget;
    if (property != nullptr)
        widget.setProperty(property, true);
    QStyleOptionButton option;
    option.rect = QRect(0, 0, side, side);
    option.state = state;
    return painted([&](QPainter *painter) {
        widget.style()->drawControl(QStyle::CE_PushButton, &option, painter, &widget);
    });
}

QColor middle(const QImage &image)
{
    return image.pixelColor(side / 2, side / 2);
}

QColor leftEdge(const QImage &image)
{
    return image.pixelColor(0, side / 2);
}

QStyleOptionSlider bar(int maximum, int page, int position)
{
    QStyleOptionSlider option;
    option.orientation = Qt::Vertical;
    option.rect = QRect(0, 0, 10, 400);
    option.maximum = maximum;
    option.pageStep = page;
    option.sliderPosition = option.sliderValue = position;
    return option;
}

} // namespace

class TestWindowStyle : public QObject
{
    Q_OBJECT

private:
    widgets::Theme m_theme;
    Palette m_colors;

private slots:
    void init()
    {
        m_theme.setMode(settings::Theme::Light);
        m_colors = widgets::themePalette();
    }

    void controlsOfARowAreOfOneHeight()
    {
        QCOMPARE(QPushButton(QStringLiteral("Watch")).sizeHint().height(), 30);
        QCOMPARE(QLineEdit().sizeHint().height(), 30);
        QPushButton quiet(QStringLiteral("Sort"));
        quiet.setProperty("quiet", true);
        QCOMPARE(quiet.sizeHint().height(), 24);
        QVERIFY(widgets::rankOf(&quiet) == widgets::ButtonRank::Quiet);
    }

    void buttonsShowTheirRank()
    {
        const QStyle::State usable = QStyle::State_Enabled;
        QCOMPARE(middle(button(nullptr, usable)), m_colors.panel);
        QCOMPARE(middle(button("main", usable)), m_colors.accent);
        QCOMPARE(middle(button("quiet", usable)), QColor(Qt::magenta));
        QCOMPARE(middle(button("main", QStyle::State_None)), m_colors.line);
    }

    void emptyMarksAreSeenOnTheirGround_data()
    {
        QTest::addColumn<QStyle::PrimitiveElement>("mark");
        QTest::newRow("check box") << QStyle::PE_IndicatorCheckBox;
        QTest::newRow("choice") << QStyle::PE_IndicatorRadioButton;
    }
    void emptyMarksAreSeenOnTheirGround()
    {
        QFETCH(const QStyle::PrimitiveElement, mark);
        for (const auto theme : {settings::Theme::Light, settings::Theme::Dark}) {
            m_theme.setMode(theme);
            const Palette colors = widgets::themePalette();
            QStyleOptionButton option;
            option.rect = QRect(0, 0, side, side);
            option.state = QStyle::State_Enabled | QStyle::State_Off;
            const auto paint = [&](QPainter *painter) {
                painter->fillRect(option.rect, colors.window);
                qApp->style()->drawPrimitive(mark, &option, painter, nullptr);
            };
            double most = 1;
            const QImage empty = painted(paint);
            for (int x = 0; x < side; ++x)
                most = qMax(most, widgets::contrast(empty.pixelColor(x, side / 2), colors.window));
            QVERIFY2(most >= 3, qPrintable(QString::number(most)));
            option.state = QStyle::State_Enabled | QStyle::State_On;
            QVERIFY(painted(paint) != empty);
        }
    }

    void buttonsShowPointerAndFocus()
    {
        const QStyle::State usable = QStyle::State_Enabled;
        for (const char *property : {"", "quiet"})
            QCOMPARE(middle(button(property, usable | QStyle::State_MouseOver)),
                     widgets::hoverGround(m_colors));
        QCOMPARE(middle(button(nullptr, usable | QStyle::State_Sunken)), m_colors.line);
        QCOMPARE(leftEdge(button(nullptr, usable)), m_colors.line);
        for (const char *property : {"", "quiet"})
            QCOMPARE(leftEdge(button(property, usable | QStyle::State_HasFocus)), m_colors.accent);
        QCOMPARE(leftEdge(button("main", usable | QStyle::State_HasFocus)), m_colors.text);
        // What cannot be used does not answer the pointer.
        QCOMPARE(middle(button(nullptr, QStyle::State_MouseOver)), m_colors.panel);
    }

    void lineShowsTheFocus()
    {
        QLineEdit line;
        QStyleOptionFrame option;
        option.rect = QRect(0, 0, side, side);
        option.lineWidth = 1;
        const auto drawn = [&](QStyle::State state) {
            option.state = state;
            return painted([&](QPainter *painter) {
                line.style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, painter, &line);
            });
        };
        QCOMPARE(leftEdge(drawn(QStyle::State_Enabled)), m_colors.line);
        QCOMPARE(leftEdge(drawn(QStyle::State_Enabled | QStyle::State_HasFocus)), m_colors.accent);
    }

    void handleOfAScrollBarIsWhereItsValueIs()
    {
        const QScrollBar widget;
        const auto part = [&](const QStyleOptionSlider &option, QStyle::SubControl control) {
            return widget.style()->subControlRect(QStyle::CC_ScrollBar, &option, control, &widget);
        };
        const auto handle = [&](int maximum, int page, int position) {
            return part(bar(maximum, page, position), QStyle::SC_ScrollBarSlider);
        };
        QCOMPARE(handle(300, 100, 0), QRect(0, 0, 10, 100));
        QCOMPARE(handle(300, 100, 300).bottom(), 399);
        QCOMPARE(handle(300, 100, 150).top(), 150);
        // In millions of rows it can still be grasped, and a bar of integers does not run over.
        QCOMPARE(handle(2'000'000'000, 1'000'000'000, 0).height(), 133);
        QCOMPARE(handle(5'000'000, 20, 5'000'000), QRect(0, 372, 10, 28));
        QCOMPARE(handle(0, 100, 0), QRect(0, 0, 10, 400));
        const QStyleOptionSlider option = bar(300, 100, 150);
        QCOMPARE(part(option, QStyle::SC_ScrollBarSubPage), QRect(0, 0, 10, 150));
        QCOMPARE(part(option, QStyle::SC_ScrollBarAddPage), QRect(0, 250, 10, 150));
        QVERIFY(part(option, QStyle::SC_ScrollBarAddLine).isEmpty());
    }

    void barOfWorkIsThin()
    {
        QProgressBar work;
        work.setTextVisible(false);
        QCOMPARE(work.sizeHint().height(), 6);
        work.setValue(25);
        work.resize(100, 6);
        const QImage image = work.grab().toImage();
        QCOMPARE(image.pixelColor(20, 3), m_colors.accent);
        QCOMPARE(image.pixelColor(30, 3), m_colors.line);
    }

    void selectedRowIsSoft()
    {
        QTableWidget table(2, 1);
        table.setShowGrid(false);
        table.setItem(0, 0, new QTableWidgetItem);
        table.selectRow(0);
        const QImage image = table.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(table.visualItemRect(table.item(0, 0)).center()),
                 m_colors.accentSoft);
    }

    void fieldsHaveRoundCornersOnTheirPanel()
    {
        QPlainTextEdit text;
        QListWidget list;
        for (QFrame *field : std::initializer_list<QFrame *>{&text, &list}) {
            field->resize(side, side);
            const QImage image = field->grab().toImage();
            QCOMPARE(leftEdge(image), m_colors.line);
            QCOMPARE(middle(image), m_colors.panel);
            QVERIFY(image.pixelColor(0, 0) != m_colors.line);
        }
    }

    void panelHasItsLineAlongTheEdge()
    {
        QWidget panel;
        panel.setAttribute(Qt::WA_StyledBackground);
        panel.resize(side, side);
        const auto drawn = [&](Qt::Edge edge) {
            panel.setProperty("edge", QVariant::fromValue(edge));
            return panel.grab().toImage();
        };
        const QImage below = drawn(Qt::BottomEdge);
        QCOMPARE(below.pixelColor(side / 2, side - 1), m_colors.line);
        QCOMPARE(middle(below), m_colors.panel);
        QCOMPARE(drawn(Qt::RightEdge).pixelColor(side - 1, side / 2), m_colors.line);
    }

    void groundShowsThroughAScrollArea()
    {
        QScrollArea area;
        area.setWidget(new QWidget);
        area.ensurePolished();
        QVERIFY(!area.viewport()->autoFillBackground());
        QVERIFY(!area.widget()->autoFillBackground());
    }

    void changeOfThemeReachesWhatIsThere()
    {
        QTableWidget table(1, 1);
        table.setItem(0, 0, new QTableWidgetItem);
        table.selectRow(0);
        QPushButton button;
        button.resize(side, side);
        QCOMPARE(middle(button.grab().toImage()), m_colors.panel);
        m_theme.setMode(settings::Theme::Dark);
        const Palette dark = widgets::themePalette();
        QVERIFY(dark.panel != m_colors.panel);
        QCOMPARE(middle(button.grab().toImage()), dark.panel);
        QCOMPARE(table.viewport()->grab().toImage().pixelColor(
                     table.visualItemRect(table.item(0, 0)).center()),
                 dark.accentSoft);
        QTRY_COMPARE(table.palette().color(QPalette::Text), dark.text);
    }
};

QTEST_MAIN(TestWindowStyle)
#include "tst_windowstyle.moc"
