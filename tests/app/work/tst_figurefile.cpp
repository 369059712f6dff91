// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "figures/lanesfigure.h"
#include "figures/sampletext.h"
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
            core::AddressFacts facts;
            facts.address = record.address;
            facts.place.countryCode = QStringLiteral("UA");
            facts.place.basis = core::Place::Basis::Registration;
            history.add(facts);
        }
        history.add(observation);
    }
    return history;
}

/// What is drawn, its texts in plain.
QString svgOf(app::Chart chart, const app::FigureSheet &sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.svg"));
    if (!app::writeFigure(chart, fluxing(), sheet, path))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
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
    void withoutASelectionItIsTheWhole();
    void theSheetSaysWhatIsSelected();
    void theSelectedTimeIsAllThatIsDrawn_data();
    void theSelectedTimeIsAllThatIsDrawn();
    void ttlsAreNotOfACountry();
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

/// As the command line draws it.
void TstFigureFile::withoutASelectionItIsTheWhole()
{
    const flux::NameHistory history = fluxing();
    const plots::TimeRange whole = plots::wholeRange(history);
    const figures::Palette print = figures::Palette::of(figures::Palette::Theme::Print);
    QImage sheet = app::figureImage(app::Chart::Lanes, history, {});
    QImage painted(sheet.size(), sheet.format());
    painted.setDotsPerMeterX(sheet.dotsPerMeterX());
    painted.setDotsPerMeterY(sheet.dotsPerMeterY());
    {
        QPainter painter(&painted);
        QFont font = painter.font();
        font.setPointSizeF(8);
        painter.setFont(font);
        figures::LanesFigure(history, whole, print)
            .paintSheet(painter, painted.rect(), {}, figures::sampleText(history, whole));
    }
    QCOMPARE(sheet, painted);
}

void TstFigureFile::theSheetSaysWhatIsSelected()
{
    app::FigureSheet sheet;
    sheet.selection.addresses = {core::IpAddress::v4(0xc6336400U)};
    sheet.chosen.resolvers = {*core::Endpoint::parse(u"127.0.0.1")};
    QString text = svgOf(app::Chart::Lanes, sheet);
    // 20 looks, each with two addresses more than the one before: 5 + 19 · 2.
    QVERIFY2(text.contains(QStringLiteral("Selected: 127.0.0.1 · 2026-11-21 14:02:11Z – "
                                          "14:21:11Z · 1 of 43 address")),
             qPrintable(text));
    QVERIFY(text.contains(QLatin1String("not selected (42)")));
    QVERIFY(text.contains(QLatin1String("other networks (1)")));
    text = svgOf(app::Chart::Lanes, {});
    QVERIFY(!text.contains(QLatin1String("elected")));
    QVERIFY(text.contains(QLatin1String("43 addresses")));
}

void TstFigureFile::theSelectedTimeIsAllThatIsDrawn_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("said");
    const QString selected = QStringLiteral("Selected: 2026-11-21 14:04:11Z – 14:06:11Z");
    for (const char *chart : {"lanes", "growth", "ttl", "map", "brush"})
        QTest::addRow("%s", chart) << QString::fromLatin1(chart) << selected;
    QTest::newRow("nameservers") << QStringLiteral("nameservers")
                                 << QStringLiteral("20 answers in all · 2026-11-21 14:04:11Z – ");
}

void TstFigureFile::theSelectedTimeIsAllThatIsDrawn()
{
    QFETCH(QString, chart);
    QFETCH(QString, said);
    app::FigureSheet sheet;
    sheet.selection.from = 1'795'269'731'000 + 2 * 60'000;
    sheet.selection.to = 1'795'269'731'000 + 4 * 60'000;
    sheet.chosen = sheet.selection;
    const QString text = svgOf(*app::chartFromString(chart), sheet);
    QVERIFY2(text.contains(said), qPrintable(text));
    if (chart != QLatin1String("map") && chart != QLatin1String("brush"))
        QVERIFY2(!text.contains(QLatin1String(">14:15")), "a time of the axis that is not shown");
    // Nothing is said: what differs is drawn.
    sheet.chosen = {};
    sheet.selection.addresses.insert(core::IpAddress::v4(0xc0000201U)); // none of the name's
    QVERIFY(svgOf(*app::chartFromString(chart), sheet) != svgOf(*app::chartFromString(chart), {}));
}

/// They are what a resolver gave, whichever the addresses.
void TstFigureFile::ttlsAreNotOfACountry()
{
    app::FigureSheet sheet;
    sheet.selection.countries = {QStringLiteral("NL")};
    sheet.chosen = sheet.selection;
    QCOMPARE(app::figureImage(app::Chart::Ttl, fluxing(), sheet),
             app::figureImage(app::Chart::Ttl, fluxing(), {}));
    QVERIFY(app::figureImage(app::Chart::Growth, fluxing(), sheet) !=
            app::figureImage(app::Chart::Growth, fluxing(), {}));
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
