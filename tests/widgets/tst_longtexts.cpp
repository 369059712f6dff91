// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QTest>
#include <QTranslator>

#include "windowfixture.h"

using namespace windowfixture;

namespace {

/// A language that needs a third more room than English, as German and French do for short texts,
/// and marks what it translated.
class LongLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        const bool isLeading = text.endsWith(QChar(0x2026));
        if (isLeading)
            text.chop(1);
        text += QString((text.size() + 2) / 3, QChar(0x00e6));
        return isLeading ? text + QChar(0x2026) : text;
    }
};

/// Cut on the screen: narrower than its one line of text.
bool isCut(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && button->width() < button->minimumSizeHint().width();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && !label->wordWrap() && !label->text().isEmpty() &&
           label->width() < label->minimumSizeHint().width();
}

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && isCut(*widget))
            cut.append(QStringLiteral("%1 %2: %3 of %4")
                           .arg(QLatin1String(widget->metaObject()->className()),
                                widget->objectName(), QString::number(widget->width()),
                                QString::number(widget->minimumSizeHint().width())));
    }
    return cut;
}

} // namespace

/// A language with longer words still fits the window at 1366×768.
class TstLongTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_language)); }

    void windowFitsASmallScreen()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 12));
        w.window.setWatching({name("flux.test")});
        w.window.setCase(QStringLiteral("case"), QStringLiteral("/tmp/a.fluxcase"), true, false,
                         true);
        w.window.resize(1366, 768);
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        QVERIFY2(w.window.width() <= 1366, qPrintable(QString::number(w.window.width())));
        QVERIFY2(w.window.height() <= 768, qPrintable(QString::number(w.window.height())));
        const QStringList cut = cutTexts(w.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    void emptyWindowFitsASmallScreen()
    {
        Window w;
        w.window.setCase({}, {}, false, false, false);
        w.window.resize(1366, 768);
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        QVERIFY(w.window.width() <= 1366 && w.window.height() <= 768);
        const QStringList cut = cutTexts(w.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

private:
    LongLanguage m_language;
};

QTEST_MAIN(TstLongTexts)
#include "tst_longtexts.moc"
