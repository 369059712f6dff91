// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "items/finder.h"

using core::DomainName;
using core::Found;
using items::Finder;

class TestFinder : public QObject
{
    Q_OBJECT

private:
    static DomainName name(const char *text)
    {
        return *DomainName::parse(QString::fromLatin1(text));
    }

    static core::Observation answer(const char *subject, const QStringList &addresses)
    {
        core::Observation result;
        result.at = 1'795'269'731'000;
        result.resolver = *core::Endpoint::parse(u"192.0.2.53");
        result.subject = result.question = name(subject);
        for (const QString &text : addresses) {
            result.answers.append(
                {result.subject, core::RecordType::A, 60, *core::IpAddress::parse(text), {}, {}});
        }
        return result;
    }

    static QList<Found> foundFor(Finder &finder, const QString &words)
    {
        QSignalSpy found(&finder, &Finder::found);
        finder.look(words);
        if (!found.wait())
            return {};
        return found.last().at(1).value<QList<Found>>();
    }

private slots:
    void findsNamesAndAddressesOfEveryName()
    {
        items::ObservationLog log;
        log.append(
            {{},
             {answer("flux.test", {QStringLiteral("203.0.113.7")}),
              answer("rr.test", {QStringLiteral("203.0.113.7"), QStringLiteral("198.51.100.9")})}});
        Finder finder(log);
        const QList<Found> names = foundFor(finder, QStringLiteral("flux[.]te"));
        QCOMPARE(names.size(), 1);
        QVERIFY(names.first().target == core::Target::of(name("flux.test")));
        const QList<Found> addresses = foundFor(finder, QStringLiteral("203.0.113.7"));
        QCOMPARE(addresses.size(), 1); // held by two names, yet one address
        QVERIFY(log.holders(addresses.first().target.address) ==
                (QList{name("flux.test"), name("rr.test")}));
    }

    void findsWhatTheAnalystWrote()
    {
        items::ObservationLog log;
        log.addNames({name("flux.test")});
        core::Annotations annotations;
        annotations.tags.insert(core::Target::of(name("flux.test")), {QStringLiteral("phishing")});
        annotations.notes.insert(4, {4, {}, QStringLiteral("phishing by mail"), 1, 0});
        Finder finder(log);
        finder.setAnnotations(annotations);
        const QList<Found> found = foundFor(finder, QStringLiteral("PHISH"));
        QCOMPARE(found.size(), 2);
        QVERIFY(found.first().where == Found::Where::Tag);
        QVERIFY(found.last().where == Found::Where::Note);
        QCOMPARE(found.last().note, 4);
    }

    void onlyTheLastWordsAreAnswered()
    {
        items::ObservationLog log;
        for (int i = 0; i < 20'000; ++i)
            log.addNames({name(QByteArray("name" + QByteArray::number(i) + ".test").constData())});
        Finder finder(log);
        QSignalSpy found(&finder, &Finder::found);
        finder.look(QStringLiteral("n"));
        finder.look(QStringLiteral("na"));
        finder.look(QStringLiteral("name19999"));
        QVERIFY(found.wait());
        QCOMPARE(found.count(), 1);
        QCOMPARE(found.first().first().toString(), QStringLiteral("name19999"));
        QCOMPARE(found.first().at(1).value<QList<Found>>().size(), 1);
    }

    void aClearedCaseHoldsNothing()
    {
        items::ObservationLog log;
        log.append({{}, {answer("flux.test", {QStringLiteral("203.0.113.7")})}});
        log.clear();
        Finder finder(log);
        QVERIFY(foundFor(finder, QStringLiteral("203")).isEmpty());
        QVERIFY(log.holders(*core::IpAddress::parse(u"203.0.113.7")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
