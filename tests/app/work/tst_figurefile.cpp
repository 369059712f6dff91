// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "work/figurefile.h"

namespace {

flux::NameHistory fluxing(const QByteArray &text = "flux.test")
{
    const core::DomainName name = *core::DomainName::fromPresentation(text);
    flux::NameHistory history(name);
    for (int look = 0; look < 20; ++look) {
        core::Observation observation;
        observation.at = 1'795'269'731'000 + look * 60'000;
        observation.subject = observation.question = name;
        observation.resolver.address = core::IpAddress::v4(0x7f000001);
        observation.freshness = core::Freshness::Fresh;
        for (quint32 i = 0; i < 5; ++i) {
            core::Record record;
            record.owner = name;
            record.ttlSeconds = 60;
            record.address = core::IpAddress::v4(0xc6336400U + static_cast<quint32>(look) * 2 + i);
            observation.answers.append(record);
        }
        history.add(observation);
    }
    return history;
}

} // namespace

/// Figures as files for a report.
class TstFigureFile : public QObject
{
    Q_OBJECT

private slots:
    void drawsPngAtItsSize();
    void drawsSvgAndPdf();
    void aHostileNameIsNoMarkup_data();
    void aHostileNameIsNoMarkup();
    void drawsNameServers();
    void everyChartHasItsOwnPicture();
    void staysLightOnPaper();
    void saysSoWhenItCannotWrite();
};

void TstFigureFile::drawsPngAtItsSize()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lanes.png"));
    QVERIFY(app::writeFigure(app::Chart::Lanes, fluxing(),
                             {16, 300, figures::Palette::Theme::Print, {}}, path));
    const QImage image(path);
    QCOMPARE(image.width(), qRound(16 / 2.54 * 300));
    QCOMPARE(image.dotsPerMeterX(), 11811);
    const QColor first = figures::Palette::of(figures::Palette::Theme::Print).rest;
    int marks = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            marks += image.pixelColor(x, y) == first;
    }
    QVERIFY2(marks > 1000, "addresses without a known network are drawn in grey");
}

void TstFigureFile::drawsSvgAndPdf()
{
    const QTemporaryDir folder;
    for (const auto &[ending, magic] : {std::pair("svg", "<?xml"), std::pair("pdf", "%PDF")}) {
        const QString path = folder.filePath(QStringLiteral("lanes.") + QLatin1String(ending));
        QVERIFY(app::writeFigure(app::Chart::Lanes, fluxing(), {}, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith(magic));
        QVERIFY(content.size() > 2000);
    }
}

void TstFigureFile::aHostileNameIsNoMarkup_data()
{
    QTest::addColumn<QString>("chart");
    for (const QString &word : app::chartWords().split(QStringLiteral(", ")))
        QTest::addRow("%s", qPrintable(word)) << word;
}

/// A figure is opened in a browser, which runs what it finds.
void TstFigureFile::aHostileNameIsNoMarkup()
{
    QFETCH(QString, chart);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.svg"));
    const flux::NameHistory history =
        fluxing("</title><script>alert\\(1\\)</script><title>.evil.test");
    const app::FigureSheet sheet{16, 300, figures::Palette::Theme::Print,
                                 app::figureTitle(history.name(), false)};
    QVERIFY(sheet.title.contains(QLatin1String("<script>")));
    QVERIFY(app::writeFigure(*app::chartFromString(chart), history, sheet, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader svg(&file);
    QString title;
    while (!svg.atEnd()) {
        svg.readNext();
        QVERIFY(svg.name().compare(QLatin1String("script"), Qt::CaseInsensitive) != 0);
        if (svg.isStartElement() && svg.name() == QLatin1String("title"))
            title = svg.readElementText();
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QCOMPARE(title, sheet.title);
}

void TstFigureFile::drawsNameServers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("servers.png"));
    QVERIFY(app::writeFigure(app::Chart::NameServers, fluxing(), {}, path));
    const QString lanes = folder.filePath(QStringLiteral("lanes.png"));
    QVERIFY(app::writeFigure(app::Chart::Lanes, fluxing(), {}, lanes));
    QVERIFY(!QImage(path).isNull());
    QVERIFY(QImage(path) != QImage(lanes));
}

void TstFigureFile::everyChartHasItsOwnPicture()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    QList<QImage> pictures;
    for (const QString &word : app::chartWords().split(QStringLiteral(", "))) {
        const auto chart = app::chartFromString(word);
        QVERIFY2(chart, qPrintable(word));
        QVERIFY(app::writeFigure(*chart, fluxing(), {}, path));
        const QImage picture(path);
        QVERIFY2(!picture.isNull() && !pictures.contains(picture), qPrintable(word));
        pictures.append(picture);
    }
    QCOMPARE(pictures.size(), 6);
    QVERIFY(!app::chartFromString(QStringLiteral("pie")));
}

void TstFigureFile::staysLightOnPaper()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lanes.png"));
    QVERIFY(app::writeFigure(app::Chart::Lanes, fluxing(), {}, path));
    QCOMPARE(QImage(path).pixelColor(2, 2), QColor(Qt::white));
}

void TstFigureFile::saysSoWhenItCannotWrite()
{
    const core::Result<void> done = app::writeFigure(
        app::Chart::Lanes, fluxing(), {}, QStringLiteral("/nonexistent/folder/lanes.png"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, core::Error::Code::Io);
}

QTEST_MAIN(TstFigureFile)
#include "tst_figurefile.moc"
