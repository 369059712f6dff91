// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/addressmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include "answers.h"
#include "support/printmodel.h"

using answers::a;
using answers::facts;
using answers::name;
using items::AddressModel;
using items::ObservationLog;
using support::printModel;

class AddressModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatIsKnown();
    void growsWithoutReset();
    void changesOnlyTheRowsOfABatch();
    void showsLateFacts();
    void followsItsNameOnly();
    void emptiesWithTheLog();
    void sortsByRawValues_data();
    void sortsByRawValues();
    void keepsTheLaneUnderAProxy();
    void showsHostileTextEscaped();
    void namesItsColumns();

private:
    const QString m_flux = QStringLiteral("flux.test");
};

void AddressModelTest::initTestCase()
{
    QLocale::setDefault(QLocale::c()); // figures without the separators of a language
}

void AddressModelTest::showsWhatIsKnown()
{
    ObservationLog log;
    AddressModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(m_flux));
    QCOMPARE(model.rowCount(), 0);
    log.append({{facts(QStringLiteral("203.0.113.17"), 64500, QStringLiteral("Example Broadband"),
                       QStringLiteral("UA"), QStringLiteral("Kyiv")),
                 facts(QStringLiteral("198.51.100.201"), 64511, {}, QStringLiteral("TR"))},
                {a(m_flux, 0, QStringLiteral("203.0.113.17 192.0.2.88")),
                 a(m_flux, 131, QStringLiteral("198.51.100.201")),
                 a(m_flux, 191, QStringLiteral("203.0.113.17"))}});
    QCOMPARE(printModel(model),
             QStringLiteral("203.0.113.17 | AS64500 Example Broadband | UA Kyiv | "
                            "2026-11-21 14:00:00Z | 2026-11-21 14:03:11Z | 2 | 2 | —\n"
                            "192.0.2.88 | — | — | "
                            "2026-11-21 14:00:00Z | 2026-11-21 14:00:00Z | 1 | 1 | —\n"
                            "198.51.100.201 | AS64511 | TR | "
                            "2026-11-21 14:02:11Z | 2026-11-21 14:02:11Z | 1 | 1 | —"));
    QVERIFY(model.index(1, 0).data(AddressModel::IpAddressRole).value<core::IpAddress>() ==
            answers::ip(QStringLiteral("192.0.2.88")));
}

void AddressModelTest::growsWithoutReset()
{
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    AddressModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(m_flux));
    QSignalSpy reset(&model, &AddressModel::modelReset);
    QSignalSpy inserted(&model, &AddressModel::rowsInserted);
    log.append({{},
                {a(m_flux, 60, QStringLiteral("198.51.100.2")),
                 a(m_flux, 120, QStringLiteral("198.51.100.3 198.51.100.4"))}});
    QVERIFY(reset.isEmpty());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first()[1].toInt(), 1);
    QCOMPARE(inserted.first()[2].toInt(), 3);
    QCOMPARE(printModel(model, {AddressModel::Address}),
             QStringLiteral("198.51.100.1\n198.51.100.2\n198.51.100.3\n198.51.100.4"));
}

void AddressModelTest::changesOnlyTheRowsOfABatch()
{
    ObservationLog log;
    log.append({{},
                {a(m_flux, 0,
                   QStringLiteral("198.51.100.1 198.51.100.2 198.51.100.3 "
                                  "198.51.100.4 198.51.100.5"))}});
    AddressModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(m_flux));
    QSignalSpy changed(&model, &AddressModel::dataChanged);
    QSignalSpy inserted(&model, &AddressModel::rowsInserted);
    log.append({{},
                {a(m_flux, 60, QStringLiteral("198.51.100.4")),
                 a(m_flux, 120, QStringLiteral("198.51.100.2"))}});
    QVERIFY(inserted.isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first()[0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changed.first()[1].toModelIndex(), model.index(3, AddressModel::ColumnCount - 1));
    QCOMPARE(printModel(model, {AddressModel::LastSeen, AddressModel::Answers}),
             QStringLiteral("2026-11-21 14:00:00Z | 1\n2026-11-21 14:02:00Z | 2\n"
                            "2026-11-21 14:00:00Z | 1\n2026-11-21 14:01:00Z | 2\n"
                            "2026-11-21 14:00:00Z | 1"));

    changed.clear();
    log.append({{}, {a(m_flux, 180, QStringLiteral("198.51.100.6"))}});
    QVERIFY(changed.isEmpty()); // a new row changes no other
    QCOMPARE(inserted.size(), 1);
}

void AddressModelTest::showsLateFacts()
{
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    AddressModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(m_flux));
    QSignalSpy changed(&model, &AddressModel::dataChanged);
    log.append({{facts(QStringLiteral("198.51.100.1"), 64500, QStringLiteral("Late"))}, {}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(printModel(model, {AddressModel::Network}), QStringLiteral("AS64500 Late"));
}

void AddressModelTest::followsItsNameOnly()
{
    const QString cdn = QStringLiteral("cdn.test");
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1 198.51.100.2"))}});
    AddressModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(m_flux));
    QSignalSpy inserted(&model, &AddressModel::rowsInserted);
    log.append({{}, {a(cdn, 60, QStringLiteral("203.0.113.1"))}});
    QVERIFY(inserted.isEmpty());
    QCOMPARE(model.rowCount(), 2);

    model.setName(name(cdn));
    QVERIFY(model.name() == name(cdn));
    QCOMPARE(printModel(model, {AddressModel::Address}), QStringLiteral("203.0.113.1"));
    log.append({{}, {a(cdn, 120, QStringLiteral("203.0.113.1 203.0.113.2"))}});
    QCOMPARE(printModel(model, {AddressModel::Address, AddressModel::Answers}),
             QStringLiteral("203.0.113.1 | 2\n203.0.113.2 | 1"));
    model.setName(name(QStringLiteral("gone.test")));
    QCOMPARE(model.rowCount(), 0);
}

void AddressModelTest::emptiesWithTheLog()
{
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    AddressModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setName(name(m_flux));
    log.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.name().isEmpty());
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.9"))}});
    model.setName(name(m_flux));
    QCOMPARE(printModel(model, {AddressModel::Address}), QStringLiteral("198.51.100.9"));
}

void AddressModelTest::sortsByRawValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("lastBytes");

    QTest::newRow("address by number, v4 first")
        << int(AddressModel::Address)
        << "192.0.2.9 192.0.2.10 198.51.100.1 2001:db8::9 2001:db8::10";
    QTest::newRow("network by number, unknown first")
        << int(AddressModel::Network)
        << "2001:db8::9 192.0.2.10 198.51.100.1 2001:db8::10 192.0.2.9";
    QTest::newRow("place by country, then city")
        << int(AddressModel::Place) << "2001:db8::9 192.0.2.9 198.51.100.1 192.0.2.10 2001:db8::10";
    QTest::newRow("first seen") << int(AddressModel::FirstSeen)
                                << "2001:db8::10 192.0.2.10 198.51.100.1 192.0.2.9 2001:db8::9";
    QTest::newRow("last seen") << int(AddressModel::LastSeen)
                               << "2001:db8::10 198.51.100.1 192.0.2.9 2001:db8::9 192.0.2.10";
    QTest::newRow("answers as numbers")
        << int(AddressModel::Answers)
        << "2001:db8::10 198.51.100.1 192.0.2.9 2001:db8::9 192.0.2.10";
    QTest::newRow("spells as numbers")
        << int(AddressModel::Spells)
        << "2001:db8::10 198.51.100.1 192.0.2.9 2001:db8::9 192.0.2.10";
}

void AddressModelTest::sortsByRawValues()
{
    ObservationLog log;
    core::Observation first = a(m_flux, 0, {});
    first.type = core::RecordType::AAAA;
    first.answers.append({first.question,
                          core::RecordType::AAAA,
                          60,
                          answers::ip(QStringLiteral("2001:db8::10")),
                          {},
                          {}});
    core::Observation last = first;
    last.at += 240'000;
    last.answers.first().address = answers::ip(QStringLiteral("2001:db8::9"));
    core::Batch batch{
        {facts(QStringLiteral("192.0.2.9"), 70000, QStringLiteral("A"), QStringLiteral("BR"),
               QStringLiteral("Rio")),
         facts(QStringLiteral("192.0.2.10"), 900, QStringLiteral("C"), QStringLiteral("TR")),
         facts(QStringLiteral("198.51.100.1"), 10000, QStringLiteral("B"), QStringLiteral("BR"),
               QStringLiteral("Sao")),
         facts(QStringLiteral("2001:db8::10"), 64500, QStringLiteral("D"), QStringLiteral("UA"))},
        {first, a(m_flux, 60, QStringLiteral("192.0.2.10")),
         a(m_flux, 120, QStringLiteral("198.51.100.1")),
         a(m_flux, 180, QStringLiteral("192.0.2.9")), last}};
    for (int i = 0; i < 10; ++i) // ten more spells, so that 11 stands after 2 and 9 would not
        batch.observations.append(
            {a(m_flux, 300 + 120 * i, QStringLiteral("192.0.2.10")), a(m_flux, 360 + 120 * i, {})});
    log.append(batch);

    AddressModel model(log);
    model.setName(name(m_flux));
    QSortFilterProxyModel proxy;
    proxy.setSortRole(AddressModel::SortRole);
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QFETCH(int, column);
    proxy.sort(column);
    QTEST(printModel(proxy, {AddressModel::Address}).replace(u'\n', u' '), "lastBytes");
}

void AddressModelTest::keepsTheLaneUnderAProxy()
{
    ObservationLog log;
    log.append({{}, {a(m_flux, 0, QStringLiteral("198.51.100.9 198.51.100.1"))}});
    AddressModel model(log);
    model.setName(name(m_flux));
    QSortFilterProxyModel proxy;
    proxy.setSortRole(AddressModel::SortRole);
    proxy.setSourceModel(&model);
    proxy.sort(AddressModel::Address);
    QCOMPARE(proxy.index(0, 0).data(AddressModel::RowRole).toInt(), 1);
    QCOMPARE(proxy.index(1, 0).data(AddressModel::RowRole).toInt(), 0);
}

void AddressModelTest::showsHostileTextEscaped()
{
    ObservationLog log;
    log.append({{facts(QStringLiteral("198.51.100.1"), 64500, QStringLiteral("<b>a</b>\u202Eb\n"),
                       QStringLiteral("UA"), QStringLiteral("\u200BKyiv"))},
                {a(m_flux, 0, QStringLiteral("198.51.100.1"))}});
    AddressModel model(log);
    model.setName(name(m_flux));
    QCOMPARE(printModel(model, {AddressModel::Network, AddressModel::Place}),
             QStringLiteral("AS64500 <b>a</b>\\u{202E}b\\u{A} | UA \\u{200B}Kyiv"));
}

void AddressModelTest::namesItsColumns()
{
    ObservationLog log;
    const AddressModel model(log);
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles.join(u'|'),
             QStringLiteral("Address|Network|Place|First seen|Last seen|Answers|Spells|Tags"));
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(AddressModelTest)
#include "tst_addressmodel.moc"
