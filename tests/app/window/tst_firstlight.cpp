// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "charts/lanesview.h"
#include "lab/behaviour.h"
#include "map/mapview.h"
#include "preparedprompter.h"
#include "support/fakednsserver.h"
#include "support/reachable.h"
#include "window/application.h"

namespace {

/// The practice lab as a program of its own, so that it can be killed.
class LabProcess
{
public:
    explicit LabProcess(quint32 seed)
        : m_seed(seed)
    {}
    ~LabProcess() { kill(); }

    bool start()
    {
        m_process.start(QStringLiteral(FLUXCASE_PROGRAM),
                        {QStringLiteral("lab"), QStringLiteral("--port"), QString::number(m_port),
                         QStringLiteral("--seed"), QString::number(m_seed)});
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead(10'000))
            line += m_process.readAllStandardOutput();
        const qsizetype colon = line.indexOf("127.0.0.1:") + 10;
        m_port = line.mid(colon, line.indexOf(',', colon) - colon).toUShort();
        return m_port != 0;
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    core::Endpoint endpoint() const { return {core::IpAddress::v4(0x7f000001), m_port}; }

private:
    quint32 m_seed;
    quint16 m_port = 0;
    QProcess m_process;
};

/// The program's window over folders of its own.
struct Program
{
    explicit Program(const QTemporaryDir &folder)
        : store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , application(wanted(), prompter, store,
                      app::Drafts(folder.filePath(QStringLiteral("drafts"))))
    {
        application.start();
    }

    static app::OpenWindow wanted()
    {
        app::OpenWindow wanted;
        // The lab's world as a database of the user's own: its places appear on the map.
        wanted.geoFiles = {QCoreApplication::applicationDirPath() +
                           QStringLiteral("/../share/fluxcase/lab/practice-lab.mmdb")};
        return wanted;
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return application.window().findChild<Widget *>(QString::fromLatin1(name));
    }

    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        auto *field = find<QLineEdit>("entryField");
        field->setFocus();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }

    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    const flux::NameHistory *history(const char *name) const
    {
        return application.log().history(*core::DomainName::parse(QString::fromLatin1(name)));
    }

    int looks(const char *name) const { return history(name) ? history(name)->looks() : 0; }

    PreparedPrompter prompter;
    QSettings store;
    app::Application application;
};

int colouredPixels(const QImage &image, const QRect &area)
{
    int coloured = 0;
    const QRect inside = area & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            coloured += image.pixelColor(x, y).hsvSaturation() > 100;
    }
    return coloured;
}

QSet<QString> addressesOfCsv(const QString &path)
{
    QFile file(path);
    QSet<QString> addresses;
    if (!file.open(QIODevice::ReadOnly))
        return addresses;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.value(2) == "\"address\"")
            addresses.insert(QString::fromLatin1(cells.first()).remove(u'"'));
    }
    return addresses;
}

} // namespace

/// The whole line, from a pasted name to a saved case and an indicator list, through the window.
class TstFirstLight : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void beginsWithinASmallScreen();
    void fromPasteToIndicators();
    void watchesAnyOtherName();
    void practisesInTheLab();
    void saysWhatIsWrongWithACase_data();
    void saysWhatIsWrongWithACase();
};

void TstFirstLight::initTestCase()
{
    support::makeTestAddressesReachable();
}

void TstFirstLight::beginsWithinASmallScreen()
{
    const QTemporaryDir folder;
    Program program(folder);
    const widgets::MainWindow &window = program.application.window();
    const QRect screen = window.screen()->availableGeometry();
    QVERIFY2(screen.height() < 900, "this screen is too large for the test");
    QVERIFY(window.height() < screen.height()); // with room for the title
}

void TstFirstLight::fromPasteToIndicators()
{
    const QTemporaryDir folder;
    const quint32 seed = QRandomGenerator::global()->bounded(1'000'000U);
    qInfo("seed %u", seed);
    LabProcess lab(seed);
    QVERIFY(lab.start());
    Program program(folder);
    program.application.workspace().setCustomResolvers({lab.endpoint()});

    program.paste(QStringLiteral("hxxps[://]flux[.]test/pay?id=1"));
    const QString recognised = program.find<QLabel>("recognitionLine")->text();
    QVERIFY2(recognised.contains(QStringLiteral("flux[.]test")), qPrintable(recognised));
    QVERIFY2(recognised.contains(QStringLiteral("scheme")), qPrintable(recognised));
    QCOMPARE(program.application.log().size(), 0);
    program.press("watchButton");
    QTRY_VERIFY_WITH_TIMEOUT(program.looks("flux.test") >= 1, 15'000);

    lab.kill();
    QTRY_VERIFY_WITH_TIMEOUT(program.history("flux.test")->failed() > 0, 30'000);
    QVERIFY(lab.start());
    QTRY_VERIFY_WITH_TIMEOUT(program.looks("flux.test") >= 3, 60'000);
    program.press("stopButton");

    // The addresses are those of the seed, at the moment they were asked for.
    const auto world = lab::LabWorld::load();
    QVERIFY(world);
    const auto names = lab::practiceNames(*world, seed);
    for (const core::Observation &o :
         program.application.log().observations(program.history("flux.test")->name()).toList()) {
        if (o.question != o.subject || o.type != core::RecordType::A || o.answers.isEmpty())
            continue;
        const auto setAt = [&](core::UtcMs at) {
            const dns::Message message =
                names.front()->answer({o.question, o.type}, at, lab.endpoint().address);
            QSet<core::IpAddress> set;
            for (const core::Record &record : message.answers)
                set.insert(record.address);
            return set;
        };
        const QList<core::IpAddress> seen = o.addresses();
        const QSet<core::IpAddress> set(seen.begin(), seen.end());
        QVERIFY(set == setAt(o.at) || set == setAt(o.at - 500));
    }

    const qsizetype addresses = program.history("flux.test")->addresses().size();
    QVERIFY(addresses > 5);
    QTRY_COMPARE(program.find<QTableView>("addressTable")->model()->rowCount(), addresses);
    QTRY_COMPARE(program.find<QTableView>("answerTable")->model()->rowCount(),
                 program.history("flux.test")->answers());
    auto *lanes = program.find<widgets::LanesView>("lanesView");
    QTRY_VERIFY(colouredPixels(lanes->grab().toImage(), lanes->plotArea().toRect()) > 20);
    auto *map = program.find<widgets::MapView>("mapView");
    QVERIFY(!map->spots().spots.isEmpty());
    const figures::MapSpot spot = map->spots().spots.first();
    const QPoint at = map->frame().toPoint(spot.latitude, spot.longitude).toPoint();
    QVERIFY(colouredPixels(map->grab().toImage(), QRect(at - QPoint(3, 3), at + QPoint(3, 3))) > 5);

    program.prompter.path = folder.filePath(QStringLiteral("pay.fluxcase"));
    QTest::keyClick(&program.application.window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(program.find<QLabel>("caseTitle")->text().contains(QStringLiteral("pay")));
    QVERIFY(!QDir(folder.filePath(QStringLiteral("drafts"))).exists(QStringLiteral("*.fluxcase")));

    const QString csv = folder.filePath(QStringLiteral("pay.csv"));
    program.prompter.path = csv;
    program.find<QAction>("exportCsv")->trigger();
    QTRY_COMPARE(addressesOfCsv(csv).size(), addresses);
    for (const flux::AddressHistory &address : program.history("flux.test")->addresses())
        QVERIFY(addressesOfCsv(csv).contains(address.address.toString()));

    const flux::NameHistory before = *program.history("flux.test");
    const QList<core::Observation> observations =
        program.application.log().observations(before.name()).toList();
    program.find<QAction>("newCase")->trigger();
    QTRY_VERIFY(program.application.log().names().isEmpty());
    program.prompter.path = folder.filePath(QStringLiteral("pay.fluxcase"));
    program.find<QAction>("openCase")->trigger();
    QTRY_VERIFY(program.history("flux.test") != nullptr &&
                program.history("flux.test")->answers() == before.answers());
    QCOMPARE(program.application.log().observations(before.name()).toList(), observations);
    QCOMPARE(program.history("flux.test")->addresses(), before.addresses());
    QCOMPARE(program.history("flux.test")->growth(), before.growth());
    QCOMPARE(program.history("flux.test")->nameServers(), before.nameServers());
}

void TstFirstLight::watchesAnyOtherName()
{
    const QTemporaryDir folder;
    support::FakeDnsServer server([](const dns::Question &question, bool) {
        return question.type == core::RecordType::A
                   ? support::Action::answer(
                         {support::FakeDnsServer::alias("elsewhere.test", "edge.other.test", 30),
                          support::FakeDnsServer::address("edge.other.test", "198.51.100.77", 1)})
                   : support::Action::rcode(dns::Rcode::ServFail);
    });
    QVERIFY(server.start());
    Program program(folder);
    program.application.workspace().setCustomResolvers({server.endpoint()});
    program.paste(QStringLiteral("ELSEWHERE.test."));
    auto *field = program.find<QLineEdit>("entryField");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(program.looks("elsewhere.test") >= 2, 20'000);
    QTRY_COMPARE(program.find<QTableView>("addressTable")->model()->rowCount(), 1);
    const QAbstractItemModel *table = program.find<QTableView>("addressTable")->model();
    QCOMPARE(table->index(0, 0).data().toString(), QStringLiteral("198.51.100.77"));
    QCOMPARE(program.find<QListView>("namesList")->model()->rowCount(), 1);
    QVERIFY(program.history("elsewhere.test")->failed() > 0);
}

void TstFirstLight::practisesInTheLab()
{
    const QTemporaryDir folder;
    Program program(folder);
    program.find<QAction>("practiceLab")->trigger();
    QTRY_VERIFY(program.find<QLabel>("practiceMark")->isVisible());
    QTRY_VERIFY(
        program.find<QLineEdit>("entryField")->text().contains(QStringLiteral("flux.test")));
    program.press("watchButton");
    QTRY_VERIFY_WITH_TIMEOUT(program.looks("flux.test") >= 2 && program.looks("rr.test") >= 1,
                             30'000);
    QTRY_VERIFY_WITH_TIMEOUT(program.history("gone.test")->answers() > 0, 10'000);
    QVERIFY(program.history("gone.test")->lastAddressOutcome() == core::Outcome::NxDomain);
    QVERIFY(program.history("flux.test")->networks() > 3);
}

void TstFirstLight::saysWhatIsWrongWithACase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a letter") << QByteArray("Dear all, this is no case.");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only the head of a database") << QByteArray("SQLite format 3\0", 16);
}

void TstFirstLight::saysWhatIsWrongWithACase()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("wrong.fluxcase")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    Program program(folder);
    program.prompter.path = file.fileName();
    program.find<QAction>("openCase")->trigger();
    auto *message = program.find<QLabel>("messageBarText");
    QVERIFY(message != nullptr);
    QTRY_VERIFY(message->isVisible() && !message->text().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

QTEST_MAIN(TstFirstLight)
#include "tst_firstlight.moc"
