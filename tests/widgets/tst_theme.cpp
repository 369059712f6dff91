// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTest>

#include "style/dress.h"
#include "style/icons.h"
#include "style/theme.h"

using figures::Palette;
using flux::VerdictClass;

class TestTheme : public QObject
{
    Q_OBJECT

private:
    static void addThemes()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(Palette::Theme::Light);
        QTest::newRow("dark") << static_cast<int>(Palette::Theme::Dark);
    }
    static Palette current()
    {
        QFETCH(int, theme);
        return Palette::of(static_cast<Palette::Theme>(theme));
    }

private slots:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(widgets::contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(widgets::contrast(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(widgets::contrast(QColor(0x767676), Qt::white) * 100), 454);
    }

    void textCanBeRead_data() { addThemes(); }
    void textCanBeRead()
    {
        const Palette colors = current();
        for (const QColor &ground :
             {colors.panel, colors.window, widgets::stripeGround(colors), colors.accentSoft}) {
            QVERIFY(widgets::contrast(colors.text, ground) >= 4.5);
            QVERIFY2(widgets::contrast(colors.textMuted, ground) >= 4.5, qPrintable(ground.name()));
        }
        QVERIFY(widgets::contrast(colors.onAccent, colors.accent) >= 4.5);
        for (int category = 0; category < 6; ++category) {
            const QColor label = widgets::readable(colors.category(category), colors);
            QVERIFY(widgets::contrast(label, colors.panel) >= 4.5);
        }
    }

    void classesCanBeRead_data() { addThemes(); }
    void classesCanBeRead()
    {
        const Palette colors = current();
        for (int i = 0; i <= static_cast<int>(VerdictClass::Parked); ++i) {
            const auto tone = widgets::Tone::of(static_cast<VerdictClass>(i), false, colors);
            QVERIFY2(widgets::contrast(tone.text, tone.soft) >= 4.5,
                     qPrintable(QString::number(i)));
            QVERIFY(widgets::contrast(tone.text, colors.panel) >= 4.5);
            QVERIFY(widgets::contrast(colors.textMuted, tone.soft) >= 4.5);
            QVERIFY(widgets::contrast(colors.text, tone.soft) >= 4.5);
        }
    }

    void marksStandOut_data() { addThemes(); }
    void marksStandOut()
    {
        const Palette colors = current();
        for (const QColor &mark : {colors.flux, colors.service, colors.accent, colors.fluxText,
                                   colors.serviceText, colors.cautionText})
            QVERIFY2(widgets::contrast(mark, colors.panel) >= 3, qPrintable(mark.name()));
    }

    void classesHaveTheColourOfTheirKind()
    {
        const Palette colors = Palette::of(Palette::Theme::Light);
        QCOMPARE(widgets::Tone::of(VerdictClass::DoubleFlux, false, colors).mark, colors.flux);
        QCOMPARE(widgets::Tone::of(VerdictClass::Stable, false, colors).mark, colors.service);
        QCOMPARE(widgets::Tone::of(VerdictClass::NotEnoughData, false, colors).mark,
                 colors.caution);
        const auto multi = VerdictClass::MultiOperatorService;
        QCOMPARE(widgets::Tone::of(multi, false, colors).mark, colors.caution);
        QCOMPARE(widgets::Tone::of(multi, true, colors).mark, colors.service);
        QCOMPARE(widgets::Tone::of(VerdictClass::Parked, false, colors).mark, colors.rest);
    }

    void changeOfModeAppliesAtOnce()
    {
        widgets::Theme theme;
        theme.setMode(settings::Theme::Dark);
        QVERIFY(widgets::isDark(QApplication::palette()));
        QCOMPARE(widgets::themePalette().theme, Palette::Theme::Dark);
        theme.setMode(settings::Theme::Light);
        QVERIFY(!widgets::isDark(QApplication::palette()));
        QCOMPARE(widgets::themePalette().panel, Palette::of(Palette::Theme::Light).panel);
    }

    void iconsFollowTheTheme()
    {
        widgets::Theme theme;
        const QIcon icon = widgets::outlineIcon(QStringLiteral("play"));
        QVERIFY(!icon.isNull());
        const auto darkest = [&icon] {
            const QImage image = icon.pixmap(QSize(32, 32), 2.0).toImage();
            int lightness = -1;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() == 255)
                        lightness = image.pixelColor(x, y).lightness();
                }
            }
            return lightness;
        };
        theme.setMode(settings::Theme::Light);
        QVERIFY(darkest() >= 0 && darkest() < 100);
        theme.setMode(settings::Theme::Dark);
        QVERIFY(darkest() > 150);
        QVERIFY(widgets::outlineIcon(QStringLiteral("no-such-icon")).isNull());
    }

    void hostileToolTipIsShownLiterally()
    {
        QCOMPARE(widgets::toolTipText(QStringLiteral("plain & simple")),
                 QStringLiteral("plain & simple"));
        const QString text = widgets::toolTipText(QStringLiteral("<b>bold</b><img src=x>"));
        QVERIFY(text.contains(QLatin1String("&lt;img src=x&gt;")));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
