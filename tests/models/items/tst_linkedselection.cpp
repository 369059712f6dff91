// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/linkedselection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "items/tallymodel.h"
#include "support/observationtext.h"
#include "support/printmodel.h"

using items::LinkedSelection;
using items::TallyModel;

namespace {

const auto story = QStringLiteral("12:00:00 a.test 192.0.2.1 60 NL AS64500\n"
                                  "12:01:00 a.test 192.0.2.2 60 NL AS64501\n"
                                  "12:02:00 a.test 192.0.2.3 60 UA AS64500\n"
                                  "12:09:00 a.test 192.0.2.4 60 UA AS64502\n"
                                  "12:09:30 a.test NxDomain 30\n"
                                  "12:10:00 b.test 192.0.2.9 60 FR AS64509");

core::DomainName name(QStringView text)
{
    return *core::DomainName::parse(text);
}

struct Case
{
    items::ObservationLog log;
    LinkedSelection selection{log};

    Case()
    {
        log.append(support::observations(story));
        selection.setName(name(u"a.test"));
    }
    int shown() const
    {
        const QList<core::Observation> answers = log.observations(name(u"a.test")).toList();
        return static_cast<int>(
            std::count_if(answers.begin(), answers.end(), [this](const core::Observation &answer) {
                return selection.holds(answer);
            }));
    }
    void selectTime(const char *from, const char *to)
    {
        selection.setTime(support::moment(QString::fromLatin1(from)),
                          support::moment(QString::fromLatin1(to)));
    }
};

} // namespace

class TestLinkedSelection : public QObject
{
    Q_OBJECT

private slots:
    void answersFollowCountryAndTime()
    {
        Case c;
        QCOMPARE(c.shown(), 5);
        QVERIFY(c.selection.sentence().isEmpty());
        c.selection.toggleCountry(QStringLiteral("UA"));
        QCOMPARE(c.shown(), 2);
        QCOMPARE(c.selection.addresses(), 2);
        c.selectTime("12:08:00", "12:10:00");
        QCOMPARE(c.shown(), 1);
        QCOMPARE(c.selection.sentence(),
                 QStringLiteral("UA · 2026-11-21 12:08:00Z – 12:10:00Z · 1 of 4 address(es)"));
        c.selection.clear();
        QCOMPARE(c.shown(), 5);
    }

    void anAnswerIsFoundByItsNumber()
    {
        Case c;
        c.selection.toggleCountry(QStringLiteral("UA"));
        const QList<core::Observation> answers = c.log.observations(name(u"a.test")).toList();
        for (qsizetype row = 0; row < answers.size(); ++row)
            QCOMPARE(c.selection.holdsAnswer(row), c.selection.holds(answers[row]));
        QVERIFY(!c.selection.holdsAnswer(answers.size()));
        c.selection.setName(name(u"b.test"));
        QVERIFY(c.selection.holdsAnswer(0));
        QVERIFY(!c.selection.holdsAnswer(1));
        c.log.clear();
        QVERIFY(!c.selection.holdsAnswer(0));
        c.log.append(support::observations(story));
        c.selection.setName(name(u"a.test"));
        QVERIFY(c.selection.holdsAnswer(answers.size() - 1));
    }

    void newAnswersAreHeldToo()
    {
        Case c;
        c.selection.toggleNetwork(64502);
        QCOMPARE(c.shown(), 1);
        c.log.append(
            support::observations(QStringLiteral("12:20:00 a.test 192.0.2.77 60 DE AS64502")));
        QCOMPARE(c.shown(), 2);
        QCOMPARE(c.selection.addresses(), 2);
    }

    void aPickedResolverHoldsTheAddressesItGave()
    {
        items::ObservationLog log;
        LinkedSelection selection(log);
        log.append(support::observations(
            QStringLiteral("12:00:00 a.test 192.0.2.1 60 NL AS64500 @127.0.0.2\n"
                           "12:00:00 a.test 192.0.2.1,198.51.100.66 60 @127.0.0.3\n"
                           "12:01:00 a.test 192.0.2.2 60 @127.0.0.2\n"
                           "12:01:00 ns.a.test 192.0.2.2 60 @127.0.0.3 for a.test\n"
                           "12:09:00 a.test 198.51.100.67 60 @127.0.0.3")));
        selection.setName(name(u"a.test"));
        const core::Endpoint liar = *core::Endpoint::parse(u"127.0.0.3");
        selection.toggleResolver(liar);
        QCOMPARE(selection.addresses(), 3);
        QVERIFY(!selection.ofAddresses().addresses.contains(*core::IpAddress::parse(u"192.0.2.2")));
        // What the case keeps is the resolver.
        QVERIFY(selection.value().addresses.isEmpty());
        selection.setTime(support::moment(QStringLiteral("12:08:00")),
                          support::moment(QStringLiteral("12:10:00")));
        QCOMPARE(selection.addresses(), 1);
        // The TTL of the answer at 12:00:00 has not run out.
        selection.setTime(support::moment(QStringLiteral("12:00:30")),
                          support::moment(QStringLiteral("12:00:40")));
        QCOMPARE(selection.addresses(), 2);
        selection.setTime(support::moment(QStringLiteral("12:05:00")),
                          support::moment(QStringLiteral("12:06:00")));
        QCOMPARE(selection.addresses(), 0);
        selection.setTime(0, 0);
        selection.toggleNetwork(64500);
        QCOMPARE(selection.addresses(), 1);
        selection.toggleNetwork(64500);
        selection.toggleAddress(*core::IpAddress::parse(u"192.0.2.2"));
        QCOMPARE(selection.addresses(), 0);
    }

    void whatAPickedResolverGivesLaterIsHeldToo()
    {
        Case c;
        c.selection.toggleResolver(*core::Endpoint::parse(u"127.0.0.3"));
        QCOMPARE(c.selection.addresses(), 0);
        c.log.append(support::observations(
            QStringLiteral("12:20:00 a.test 192.0.2.1,192.0.2.77 60 @127.0.0.3")));
        QCOMPARE(c.selection.addresses(), 2);
        c.selection.setName(name(u"b.test"));
        QCOMPARE(c.selection.addresses(), 1);
        c.selection.setName(name(u"a.test"));
        QCOMPARE(c.selection.addresses(), 2);
    }

    void eachNameKeepsItsOwn()
    {
        Case c;
        c.selection.toggleCountry(QStringLiteral("NL"));
        const QSignalSpy changed(&c.selection, &LinkedSelection::changed);
        c.selection.setName(name(u"b.test"));
        QVERIFY(c.selection.value().isEmpty());
        c.selection.setName(name(u"a.test"));
        QVERIFY(c.selection.value().countries.contains(QStringLiteral("NL")));
        QCOMPARE(changed.count(), 2);
        c.log.clear();
        QVERIFY(c.selection.value().isEmpty());
    }

    void talliesSayWhenAddressesWereSeenInTheSelectedTime()
    {
        items::ObservationLog log;
        LinkedSelection selection(log);
        log.append(support::observations(QStringLiteral("12:00:00 a.test 192.0.2.1 60 NL AS64500\n"
                                                        "12:00:50 a.test 192.0.2.1 60\n"
                                                        "12:01:40 a.test 192.0.2.1 60")));
        selection.setName(name(u"a.test"));
        selection.setTime(support::moment(QStringLiteral("12:00:30")),
                          support::moment(QStringLiteral("12:01:00")));
        TallyModel networks(TallyModel::By::Network, log, selection);
        networks.refresh();
        QCOMPARE(support::printModel(networks, {TallyModel::FirstSeen, TallyModel::LastSeen}),
                 QStringLiteral("2026-11-21 12:00:30Z | 2026-11-21 12:01:00Z"));
        selection.clear();
        QCOMPARE(support::printModel(networks, {TallyModel::FirstSeen, TallyModel::LastSeen}),
                 QStringLiteral("2026-11-21 12:00:00Z | 2026-11-21 12:01:40Z"));
    }

    void countsAreNarrowedByWhatIsPickedElsewhere()
    {
        Case c;
        TallyModel networks(TallyModel::By::Network, c.log, c.selection);
        TallyModel countries(TallyModel::By::Country, c.log, c.selection);
        QAbstractItemModelTester one(&networks,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester two(&countries,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
        networks.refresh();
        countries.refresh();
        const QList<int> columns{TallyModel::Group, TallyModel::Addresses, TallyModel::Share,
                                 TallyModel::Others};
        QCOMPARE(support::printModel(networks, columns),
                 QStringLiteral("AS64500 | 2 | 50.0 % | 2\n"
                                "AS64501 | 1 | 25.0 % | 1\n"
                                "AS64502 | 1 | 25.0 % | 1"));
        // By keyboard and mouse a view sets the check mark.
        const QModelIndex ukraine = countries
                                        .match(countries.index(0, 0), Qt::DisplayRole,
                                               QStringLiteral("UA"), 1, Qt::MatchStartsWith)
                                        .value(0);
        QVERIFY(countries.setData(ukraine, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(c.selection.value().countries.contains(QStringLiteral("UA")));
        QCOMPARE(support::printModel(networks, columns),
                 QStringLiteral("AS64500 | 1 | 50.0 % | 1\n"
                                "AS64502 | 1 | 50.0 % | 1"));
        // The table it was picked in still shows what else there is to pick.
        QCOMPARE(countries.rowCount(), 2);
        QCOMPARE(ukraine.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QVERIFY(countries.setData(ukraine, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(c.selection.value().isEmpty());
        QCOMPARE(networks.rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(TestLinkedSelection)
#include "tst_linkedselection.moc"
