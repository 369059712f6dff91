// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include "indicators/ledger.h"
#include "indicators/record.h"
#include "samples.h"

using indicators::Account;
using indicators::Form;
using indicators::Indicator;
using indicators::IndicatorSet;
using indicators::Ledger;
using indicators::Purpose;

namespace {

constexpr core::UtcMs now = 1'795'269'800'000;
constexpr core::UtcMs hour = 3'600'000;

Indicator valid(Indicator indicator)
{
    indicator.verdictClass = flux::VerdictClass::DoubleFlux;
    indicator.confidence = 0.97;
    indicator.firstSeen = now - 2 * hour;
    indicator.lastSeen = now - 1000;
    indicator.validity = {indicator.firstSeen, now + hour};
    return indicator;
}

Indicator watched(const char *text)
{
    Indicator indicator;
    indicator.name = indicator.subject = samples::name(text);
    indicator.answers = 12;
    return valid(indicator);
}

Indicator seen(const char *address)
{
    Indicator indicator = samples::addressIndicator(address, {});
    indicator.name = indicator.subject;
    return valid(indicator);
}

IndicatorSet setOf(const QList<Indicator> &indicators, Purpose purpose = Purpose::Everything)
{
    IndicatorSet set{{QStringLiteral("case"), false, now}, indicators};
    set.purpose = purpose;
    return set;
}

QJsonObject about(const char *format, const char *profile = "", const char *to = "")
{
    QJsonObject object{{QStringLiteral("format"), QLatin1String(format)}};
    if (*profile)
        object.insert(QStringLiteral("profile"), QLatin1String(profile));
    if (*to)
        object.insert(QStringLiteral("to"), QLatin1String(to));
    return object;
}

/// As a case gives them back.
struct Entries
{
    void add(const QJsonObject &what, const IndicatorSet &set)
    {
        for (const QJsonObject &content : Ledger::entriesOf(what, set))
            contents.append(QJsonDocument(content).toJson(QJsonDocument::Compact));
    }
    Account account(const Ledger::Which &which) const
    {
        Ledger ledger(which);
        core::UtcMs at = now;
        for (const QByteArray &content : contents)
            ledger.add(at++, QJsonDocument::fromJson(content).object());
        return ledger.account();
    }

    QList<QByteArray> contents;
};

QStringList texts(const QList<Indicator> &list)
{
    QStringList found;
    for (const Indicator &indicator : list)
        found.append(indicator.text(Form::Raw));
    return found;
}

} // namespace

/// What a case remembers of what was handed over.
class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void recordGivesTheIndicatorBack_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < 8; ++row)
            QTest::addRow("%d", row) << row;
    }

    void recordGivesTheIndicatorBack()
    {
        QFETCH(const int, row);
        Indicator server = valid(samples::nameIndicator("ns1.flux.test"));
        Indicator ofServer = seen("2001:db8::1");
        ofServer.role = Indicator::Role::NameServerAddress;
        ofServer.name = samples::name("ns1.flux.test");
        Indicator block;
        block.role = Indicator::Role::Address;
        block.subject = block.name = samples::name("flux.test");
        block.prefix = *core::IpPrefix::parse(u"203.0.113.0/24");
        Indicator link;
        link.subject = link.name = samples::name("flux.test");
        link.url = QStringLiteral("https://flux.test/pay?\"x\"=1");
        Indicator hostile = watched("a\\\"b\\010.test");
        hostile.overrideReason = QStringLiteral("=cmd|\n\"x\"");
        const QList<Indicator> all{
            watched("flux.test"), server,  seen("198.51.100.3"),         ofServer, valid(block),
            valid(link),          hostile, watched("xn--bcher-kva.test")};
        Indicator wanted = all.at(row);
        const QJsonArray record = indicators::recordOf(wanted);
        const auto read = indicators::indicatorOf(
            QJsonDocument::fromJson(QJsonDocument(record).toJson()).array());
        QVERIFY(read);
        // Facts about the network and the place are known of the case, not of the list.
        wanted.network = {wanted.network.asn, {}, {}};
        wanted.place = {};
        QVERIFY(read->text(Form::Raw) == wanted.text(Form::Raw));
        QVERIFY(*read == wanted);
    }

    void recordOfSomethingElseIsRefused()
    {
        const QJsonArray good = indicators::recordOf(seen("198.51.100.3"));
        QVERIFY(indicators::indicatorOf(good));
        for (qsizetype field = 0; field < good.size(); ++field) {
            for (const QJsonValue &value :
                 {QJsonValue(), QJsonValue(true), QJsonValue(-7), QJsonValue(1e300),
                  QJsonValue(0.5), QJsonValue(QStringLiteral("x y")), QJsonValue(QJsonArray())}) {
                QJsonArray bad = good;
                bad.replace(field, value);
                const auto read = indicators::indicatorOf(bad);
                const bool mayBeAnything = field == 12 && value.isString();
                const bool mayBeName = (field == 2 || field == 3) && value.isString();
                QVERIFY2(!read || mayBeAnything || mayBeName,
                         qPrintable(QStringLiteral("field %1").arg(field)));
            }
            QJsonArray shorter = good;
            shorter.removeAt(field);
            QVERIFY(!indicators::indicatorOf(shorter));
        }
        QJsonArray otherKind = good;
        otherKind.replace(0, QStringLiteral("n"));
        const auto read = indicators::indicatorOf(otherKind);
        QVERIFY(!read || read->isName());
    }

    void onlyWhatNeverWentOutIsNew()
    {
        Entries entries;
        entries.add(about("rpz"), setOf({watched("a.test")}));
        entries.add(about("csv"), setOf({watched("b.test")}));
        const Account rpz = entries.account({QStringLiteral("rpz")});
        QVERIFY(!rpz.isNew(watched("a.test"), false, now));
        QVERIFY(rpz.isNew(watched("b.test"), false, now));
        QVERIFY(rpz.isNew(watched("a.test"), true, now)); // as evidence it never went out
        QCOMPARE(rpz.lastAt(), now);
        QVERIFY(rpz.isComplete());
        const Account none = entries.account({QStringLiteral("stix")});
        QCOMPARE(none.lastAt(), 0);
        QVERIFY(none.isEmpty() && none.isComplete());
    }

    void whatRanOutIsNewAgain()
    {
        Entries entries;
        entries.add(about("rpz"), setOf({watched("a.test")}));
        const Account account = entries.account({QStringLiteral("rpz")});
        Indicator longer = watched("a.test");
        longer.validity.until = now + 5 * hour;
        QVERIFY(!account.isNew(longer, false, now));
        QVERIFY(account.isNew(longer, false, now + 2 * hour));
        QVERIFY(!account.isNew(watched("a.test"), false, now + 2 * hour)); // it has run out too
    }

    void withdrawalTakesBackOnce()
    {
        Entries entries;
        IndicatorSet set = setOf({watched("a.test"), watched("b.test")});
        set.observed = {seen("198.51.100.3")};
        entries.add(about("stix"), set);
        const auto account = [&entries] { return entries.account({QStringLiteral("stix")}); };
        const indicators::Origin later{QStringLiteral("case"), false, now + hour};
        const IndicatorSet part = account().withdrawal(later, {samples::name("a.test")});
        QCOMPARE(texts(part.indicators), QStringList{QStringLiteral("a.test")});
        QVERIFY(part.purpose == Purpose::Withdrawal);
        QVERIFY(part.indicators.first().revoked);
        QCOMPARE(part.names.size(), 1);
        entries.add(about("stix"), part);
        QCOMPARE(texts(account().indicators()), QStringList{QStringLiteral("b.test")});
        QCOMPARE(account().observed().size(), 1); // of flux.test
        QVERIFY(account().isNew(watched("a.test"), false, now));
        entries.add(about("stix"), account().withdrawal(later));
        QVERIFY(account().isEmpty());
        entries.add(about("stix"), setOf({watched("a.test")}));
        QCOMPARE(texts(account().indicators()), QStringList{QStringLiteral("a.test")});
    }

    void profilesAndServersAreApart()
    {
        Entries entries;
        entries.add(about("rpz", "DNS team"), setOf({watched("a.test")}));
        entries.add(about("rpz"), setOf({watched("b.test")}));
        entries.add(about("rpz", "", "https://taxii.test/"), setOf({watched("c.test")}));
        const QString rpz = QStringLiteral("rpz");
        const QString team = QStringLiteral("DNS team");
        const QString url = QStringLiteral("https://taxii.test/");
        QCOMPARE(texts(entries.account({rpz}).indicators()).size(), 2);
        QCOMPARE(texts(entries.account({rpz, team}).indicators()),
                 QStringList{QStringLiteral("a.test")});
        QCOMPARE(texts(entries.account({rpz, {}, url}).indicators()),
                 QStringList{QStringLiteral("c.test")});
        // From everybody, so from the DNS team too.
        entries.add(about("rpz"), setOf({watched("a.test")}, Purpose::Withdrawal));
        QVERIFY(entries.account({rpz, team}).isEmpty());
        QCOMPARE(texts(entries.account({rpz, {}, url}).indicators()).size(), 1);
    }

    void olderEntryIsAGap()
    {
        Entries entries;
        entries.contents.append(R"({"format":"csv","count":3,"sha256":"00","file":null})");
        const Account account = entries.account({QStringLiteral("csv")});
        QVERIFY(!account.isComplete());
        QVERIFY(account.isEmpty());
        QCOMPARE(account.lastAt(), now);
    }

    void longListGoesOnInFurtherEntries()
    {
        QList<Indicator> many;
        for (quint32 i = 0; i < 9000; ++i) {
            Indicator indicator = seen("198.51.100.3");
            indicator.address = core::IpAddress::v4(0xC0A8'0000 + i);
            many.append(indicator);
        }
        Entries entries;
        entries.add(about("pf"), setOf({watched("before.test")}));
        entries.add(about("pf"), setOf(many));
        QVERIFY(entries.contents.size() > 2);
        for (const QByteArray &content : std::as_const(entries.contents))
            QVERIFY(content.size() < 700'000); // an entry takes a million
        const Account account = entries.account({QStringLiteral("pf")});
        QCOMPARE(account.indicators().size(), 9001);
        QVERIFY(account.isComplete());
        Entries cutShort = entries;
        cutShort.contents.removeLast();
        QVERIFY(!cutShort.account({QStringLiteral("pf")}).isComplete());
        // What goes on without a beginning is of nothing.
        Entries loose;
        loose.contents = {entries.contents.last()};
        QVERIFY(loose.account({QStringLiteral("pf")}).isEmpty());
    }

    void tooLongAListIsAGap()
    {
        QList<Indicator> many(Ledger::mostRecords + 1, watched("a.test"));
        Entries entries;
        entries.add(about("csv"), setOf(many));
        QVERIFY(!entries.account({QStringLiteral("csv")}).isComplete());
    }

    void mutatedEntriesAreRead()
    {
        Entries entries;
        IndicatorSet set = setOf({watched("a.test"), seen("2001:db8::1")});
        set.observed = {seen("198.51.100.3")};
        entries.add(about("stix"), set);
        const QByteArray good = entries.contents.first();
        QRandomGenerator random(6);
        for (int i = 0; i < 3000; ++i) {
            QByteArray bad = i < good.size() ? good.left(i) : good;
            for (int flips = 0; i >= good.size() && flips < 3; ++flips)
                bad[random.bounded(static_cast<int>(bad.size()))] =
                    static_cast<char>(random.bounded(256));
            entries.contents = {bad};
            const Account account = entries.account({QStringLiteral("stix")});
            for (const Indicator &indicator : account.indicators())
                QVERIFY(indicator.validity.until > indicator.validity.from);
        }
    }
};

QTEST_APPLESS_MAIN(TestLedger)
#include "tst_ledger.moc"
