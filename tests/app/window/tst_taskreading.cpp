// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks 3 to 8 of a newcomer: what the window says of the seven names of the practice lab, which
// are watched once.
#include <unistd.h>

#include <QTest>

#include <QLineSeries>
#include <QMap>

#include "charts/growthchart.h"
#include "core/utctime.h"
#include "items/linkedselection.h"
#include "items/reasonmodel.h"
#include "items/resolvermodel.h"
#include "items/servermodel.h"
#include "map/mapview.h"
#include "namepage.h"
#include "ownsockets.h"
#include "practiceprogram.h"
#include "work/translations.h"

using flux::VerdictClass;
using practice::Hand;
using practice::Program;

class TestTaskReading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void task4TooEarlyForAVerdictSaysWhatIsMissing();
    void task3ChangeIsReadAtOnce_data() { practice::addHands(); }
    void task3ChangeIsReadAtOnce();
    void task4VerdictHasTwoReasons_data() { practice::addHands(); }
    void task4VerdictHasTwoReasons();
    void task5ServicesAreNotCalledFlux_data();
    void task5ServicesAreNotCalledFlux();
    void task6RotatingNameServersAreShown_data() { practice::addHands(); }
    void task6RotatingNameServersAreShown();
    void task7BusiestCountryIsPickedAndCleared_data() { practice::addHands(); }
    void task7BusiestCountryIsPickedAndCleared();
    void task8LyingResolverIsNamed_data() { practice::addHands(); }
    void task8LyingResolverIsNamed();
    void cleanupTestCase() { m_program.reset(); }

private:
    bool isDecided() const;
    bool hasRate() const;
    QStringList reasons(items::ReasonModel::Kind kind);
    double grown();

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

bool TestTaskReading::isDecided() const
{
    for (const char *name : {"cdn.test", "rr.test", "pool.test", "gone.test"}) {
        if (m_program->verdict(name).verdictClass == VerdictClass::NotEnoughData)
            return false;
    }
    return m_program->verdict("flux.test").verdictClass == VerdictClass::FastFlux &&
           m_program->verdict("double.test").verdictClass == VerdictClass::DoubleFlux &&
           m_program->verdict("sink.test").verdictClass == VerdictClass::CdnOrLoadBalancer;
}

void TestTaskReading::initTestCase()
{
    app::loadTranslations(*qApp);
    m_program = std::make_unique<Program>(m_folder);
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    QVERIFY(m_program->openLab());
    QVERIFY(m_program->press("watchButton", Hand::Mouse));
}

/// A rate is not told of less than a minute.
bool TestTaskReading::hasRate() const
{
    const flux::NameHistory *history = m_program->history("flux.test");
    return history && history->lastAt() - history->firstAt() > 61'000;
}

/// All but the first of these reads what was watched until all names were decided.
void TestTaskReading::init()
{
    const bool isEarly =
        qstrcmp(QTest::currentTestFunction(), "task4TooEarlyForAVerdictSaysWhatIsMissing") == 0;
    if (isEarly || m_program->text("statusWatched").contains(QLatin1String("Nothing")))
        return;
    QTRY_VERIFY_WITH_TIMEOUT(isDecided(), 150'000);
    QTRY_VERIFY_WITH_TIMEOUT(hasRate(), 90'000);
    QVERIFY(m_program->press("stopButton", Hand::Mouse));
    QTRY_COMPARE(m_program->text("statusRate"), QStringLiteral("0 queries/s"));
}

void TestTaskReading::task4TooEarlyForAVerdictSaysWhatIsMissing()
{
    // Which of the practice names takes longest; it differs by who asks.
    QTRY_VERIFY(m_program->history("cdn.test"));
    QVERIFY(m_program->choose("cdn.test", Hand::Mouse));
    const QRegularExpression missing(QStringLiteral("About [0-9]+ more looks?, [0-9]+ (s|min)"));
    QTRY_VERIFY2(missing.match(m_program->text("verdictSummary")).hasMatch(),
                 qPrintable(m_program->text("verdictSummary")));
    QCOMPARE(m_program->text("verdictClass"), QStringLiteral("Not enough data"));
    m_program->picture("task4-early");
}

void TestTaskReading::task3ChangeIsReadAtOnce()
{
    QFETCH(const Hand, hand);
    QVERIFY(m_program->choose("rr.test", hand));
    QTRY_VERIFY(m_program->text("verdictSide").contains(QLatin1String("no change so far")));
    QVERIFY(m_program->choose("flux.test", hand));
    const flux::NameHistory &history = *m_program->history("flux.test");
    // Counted here from the answers themselves.
    QMap<core::UtcMs, QSet<core::IpAddress>> answers;
    QSet<core::IpAddress> all;
    for (const core::Observation &answer :
         m_program->application.log().observations(practice::name("flux.test")).toList()) {
        for (const core::Record &record : answer.answers) {
            if (answer.question == answer.subject && core::isAddressType(record.type)) {
                answers[answer.at].insert(record.address);
                all.insert(record.address);
            }
        }
    }
    QVERIFY(all.size() > 20);
    const QString addresses = QStringLiteral("%1 addresses · ").arg(all.size());
    QTRY_VERIFY2(m_program->text("verdictSide").contains(addresses), qPrintable(addresses));
    const QString side = m_program->text("verdictSide");
    const QSet<core::IpAddress> first = answers.first();
    core::UtcMs changedAt = 0;
    for (auto it = answers.begin(); it != answers.end() && changedAt == 0; ++it) {
        if (!first.contains(it.value()))
            changedAt = it.key();
    }
    QVERIFY2(side.contains(QStringLiteral("first change %1Z").arg(core::utcClock(changedAt))),
             qPrintable(side + core::utcText(changedAt)));
    // About a thousand machines an hour come and go: five every three seconds, of 305.
    const QRegularExpression rate(QStringLiteral("([0-9]+) new an hour"));
    const double perHour = rate.match(side).captured(1).toDouble();
    const double hours = static_cast<double>(history.lastAt() - history.firstAt()) / 3'600'000;
    QVERIFY2(std::abs(perHour - static_cast<double>(all.size() - first.size()) / hours) <= 1,
             qPrintable(side));
    // At once: no part of it is cut off.
    const auto *label = m_program->find<QLabel>("verdictSide");
    QVERIFY(label->width() >= label->minimumSizeHint().width());
    m_program->picture("task3");
}

QStringList TestTaskReading::reasons(items::ReasonModel::Kind kind)
{
    QStringList texts;
    const QAbstractItemModel *model = m_program->table("reasonTable");
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(items::ReasonModel::KindRole).toInt() == static_cast<int>(kind))
            texts.append(model->index(row, items::ReasonModel::Fact).data().toString());
    }
    return texts;
}

void TestTaskReading::task4VerdictHasTwoReasons()
{
    QFETCH(const Hand, hand);
    QVERIFY(m_program->choose("flux.test", hand));
    QTRY_COMPARE(m_program->text("verdictClass"), QStringLiteral("Fast flux"));
    // Two are in sight beside the verdict,
    for (const char *scale : {"evidenceFor1", "evidenceFor2"}) {
        auto *fact = m_program->find<QWidget>(scale);
        QVERIFY(fact->isVisible());
        QVERIFY(!fact->accessibleName().isEmpty());
    }
    // and all of them are one action away.
    QVERIFY(m_program->press("reasonsButton", hand));
    QCOMPARE(m_program->window().focusWidget(), m_program->find<QWidget>("reasonTable"));
    const QStringList found = reasons(items::ReasonModel::Kind::For);
    QVERIFY(found.size() >= 2);
    for (const QString &reason : found)
        QVERIFY(!reason.isEmpty());
    m_program->picture("task4");
}

void TestTaskReading::task5ServicesAreNotCalledFlux_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<Hand>("hand");
    for (const auto &[name, verdict] : {std::pair("cdn.test", "CDN or load balancer"),
                                        std::pair("rr.test", "CDN or load balancer"),
                                        std::pair("pool.test", "Multi-operator service")}) {
        QTest::addRow("%s mouse", name)
            << QByteArray(name) << QString::fromLatin1(verdict) << Hand::Mouse;
        QTest::addRow("%s keys", name)
            << QByteArray(name) << QString::fromLatin1(verdict) << Hand::Keys;
    }
}

void TestTaskReading::task5ServicesAreNotCalledFlux()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, verdict);
    QFETCH(const Hand, hand);
    QVERIFY(m_program->choose(name.constData(), hand));
    QTRY_COMPARE(m_program->text("verdictClass"), verdict);
    // Why: the strongest fact against flux beside the verdict, all of them below.
    QVERIFY(m_program->find<QWidget>("evidenceAgainst1")->isVisible());
    QVERIFY(m_program->press("reasonsButton", hand));
    QVERIFY(!reasons(items::ReasonModel::Kind::Against).isEmpty());
    m_program->picture("task5");
}

void TestTaskReading::task6RotatingNameServersAreShown()
{
    QFETCH(const Hand, hand);
    QVERIFY(m_program->choose("flux.test", hand));
    QTRY_COMPARE(m_program->text("nameServersPanelCaption").section(QLatin1String(" · "), 0, 0),
                 QStringLiteral("2 servers at 2 addresses"));
    QVERIFY(m_program->choose("double.test", hand));
    QTRY_COMPARE(m_program->text("verdictClass"), QStringLiteral("Double flux"));
    QVERIFY(m_program->open("Name servers", "serverTable", hand));
    const int servers = m_program->table("serverTable")->rowCount();
    int rotating = 0;
    for (int row = 0; row < servers; ++row) {
        if (m_program->cell("serverTable", row, items::ServerModel::Addresses).toInt() > 1)
            ++rotating;
    }
    // Three of eight at a time, each somewhere else every 12 s, for a minute.
    QVERIFY(servers > 3 && servers <= 8);
    QVERIFY(rotating > 3);
    QSet<core::IpAddress> addresses;
    for (const flux::NameServerHistory &server : m_program->history("double.test")->nameServers()) {
        for (const flux::AddressHistory &address : server.addresses)
            addresses.insert(address.address);
    }
    QVERIFY(addresses.size() > 2 * servers);
    const QString caption = m_program->text("nameServersPanelCaption");
    QVERIFY2(caption.startsWith(
                 QStringLiteral("%1 servers at %2 addresses").arg(servers).arg(addresses.size())),
             qPrintable(caption));
    QVERIFY(m_program->find<QWidget>("nameServersView")->accessibleDescription().contains(caption));
    m_program->picture("task6");
}

double TestTaskReading::grown()
{
    const auto *series = qobject_cast<QLineSeries *>(
        m_program->find<widgets::GrowthChart>("growthChart")->chart()->series().first());
    return series->points().last().y();
}

void TestTaskReading::task7BusiestCountryIsPickedAndCleared()
{
    QFETCH(const Hand, hand);
    QVERIFY(m_program->choose("flux.test", hand));
    m_program->act("showAll");
    QMap<QString, int> counts;
    for (const flux::AddressHistory &address : m_program->history("flux.test")->addresses())
        ++counts[address.place.countryCode];
    const int most = *std::max_element(counts.begin(), counts.end());
    const int all = static_cast<int>(m_program->history("flux.test")->addresses().size());
    QVERIFY(most < all);
    QTRY_COMPARE(m_program->table("addressTable")->rowCount(), all);
    QTRY_COMPARE(m_program->table("countryTable")->rowCount(), counts.size());
    const int answers = m_program->table("answerTable")->rowCount();

    const QString busiest = counts.key(most);
    QVERIFY(m_program->pick(busiest, hand));
    auto &selection = m_program->find<widgets::NamePage>("namePage")->selection();
    QVERIFY(selection.value().countries == QSet<QString>{busiest});
    // Everything follows: the tables, the charts, the map, and the counts.
    QCOMPARE(m_program->table("addressTable")->rowCount(), most);
    QVERIFY(m_program->table("answerTable")->rowCount() < answers);
    QCOMPARE(grown(), static_cast<double>(most));
    int onMap = 0;
    for (const figures::MapSpot &spot :
         m_program->find<widgets::MapView>("mapView")->spots().spots) {
        QVERIFY(spot.selected == 0 || spot.countryCode == busiest);
        onMap += spot.selected;
    }
    QCOMPARE(onMap, most);
    const QString selected = m_program->text("selectionText");
    QVERIFY(selected.contains(busiest));
    QVERIFY2(selected.contains(QStringLiteral("%1 of %2 addresses").arg(most).arg(all)),
             qPrintable(selected));
    m_program->picture("task7");

    // One action clears it.
    if (hand == Hand::Mouse)
        QVERIFY(m_program->press("clearSelection", hand));
    else
        m_program->key(Qt::Key_Escape);
    QVERIFY(selection.value().isEmpty());
    QCOMPARE(m_program->table("addressTable")->rowCount(), all);
    QCOMPARE(m_program->table("answerTable")->rowCount(), answers);
    QCOMPARE(grown(), static_cast<double>(all));
    // Networks and places came from the disk alone.
    for (const ownsockets::Socket &socket : ownsockets::all())
        QVERIFY2(socket.isOnLoopback(), socket.local.constData());
}

void TestTaskReading::task8LyingResolverIsNamed()
{
    QFETCH(const Hand, hand);
    QVERIFY(m_program->choose("sink.test", hand));
    QTRY_COMPARE(m_program->text("verdictClass"), QStringLiteral("CDN or load balancer"));
    // Which, and how it is known, stands beside the verdict, and in the table of resolvers.
    const QString caution = m_program->text("verdictCautions");
    QVERIFY2(caution.startsWith(QLatin1String("127.0.0.4:")), qPrintable(caution));
    QVERIFY2(caution.contains(QLatin1String("left out: ")), qPrintable(caution));
    QVERIFY(m_program->open("Resolvers", "resolverTable", hand));
    QTRY_COMPARE(m_program->table("resolverTable")->rowCount(), 4);
    for (int row = 0; row < 4; ++row) {
        using Model = items::ResolverModel;
        const bool isLiar = m_program->cell("resolverTable", row, Model::Resolver)
                                .startsWith(QLatin1String("127.0.0.4"));
        const QString thisName = m_program->cell("resolverTable", row, Model::ThisName);
        QCOMPARE(m_program->table("resolverTable")
                         ->index(row, Model::ThisName)
                         .data(Model::TreatmentRole)
                         .toInt() != static_cast<int>(flux::Treatment::Answered),
                 isLiar);
        QVERIFY2(!thisName.isEmpty(), "what it did with the name");
    }
    m_program->picture("task8");
}

QTEST_MAIN(TestTaskReading)
#include "tst_taskreading.moc"
