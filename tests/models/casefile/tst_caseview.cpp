// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "casefile/viewtext.h"
#include "otherprogram.h"
#include "samples.h"

using casefile::CaseStore;
using core::CaseView;
using otherprogram::bytesOf;
using otherprogram::execute;

namespace {

/// Everything of a view is set.
CaseView wholeView()
{
    core::Selection selection;
    selection.from = 1'795'269'731'000;
    selection.to = 1'795'269'791'000;
    selection.countries = {QStringLiteral("UA"), QString()};
    selection.networks = {0, 64500, 4'294'967'295U};
    selection.addresses = {samples::address(1), samples::address(2)};
    selection.resolvers = {{samples::address(1), 5300}, {samples::address(2), 53}};
    core::Selection other;
    other.networks = {64501};
    return {samples::name("flux.test"),
            QStringLiteral("answerTable"),
            QStringLiteral("198.51"),
            true,
            {{samples::name("flux.test"), selection}, {samples::name("a\\.b.test"), other}}};
}

} // namespace

/// How a case was looked at is kept with it, and proves nothing.
class TestCaseView : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_tests = 0;

private slots:
    void init()
    {
        const QString name = QString::number(++m_tests);
        QVERIFY(QDir(m_folder.path()).mkpath(name));
        m_path = m_folder.filePath(name + QLatin1String("/case.fluxcase"));
        CaseStore store;
        QVERIFY(store.create(m_path, false));
        store.append(samples::batch(10));
        QVERIFY(store.close());
    }

    void isThereWhenTheCaseIsOpenedAgain()
    {
        {
            CaseStore store;
            QVERIFY(store.open(m_path));
            QCOMPARE(store.view()->name, core::DomainName());
            QVERIFY(*store.view() == CaseView());
            QVERIFY(store.setView(wholeView()));
            QVERIFY(*store.view() == wholeView());
        }
        CaseStore again;
        QVERIFY(again.open(m_path));
        QVERIFY(*again.view() == wholeView());
        CaseView other;
        other.name = samples::name("other.test");
        QVERIFY(again.setView(other));
        QVERIFY(*again.view() == other);
        const QString copy = m_path + QLatin1String(".copy");
        QVERIFY(again.saveCopy(copy));
        QVERIFY(again.open(copy));
        QVERIFY(*again.view() == other);
    }

    void isNoEvidence()
    {
        CaseStore store;
        QVERIFY(store.open(m_path));
        const QString head = *store.head();
        const qint64 entries = store.info()->entries;
        QVERIFY(store.setView(wholeView()));
        QCOMPARE(*store.head(), head);
        QCOMPARE(store.info()->entries, entries);
        QVERIFY(store.verify(head.mid(7).toLatin1())->isSound());
        QVERIFY(store.close());
        // Whoever changes it changes nothing that is proved.
        execute(m_path, {QStringLiteral("DELETE FROM view")});
        QVERIFY(store.open(m_path));
        QVERIFY(store.verify(head.mid(7).toLatin1())->isSound());
    }

    void aCaseOpenedForReadingStaysAsItIs()
    {
        {
            CaseStore store;
            QVERIFY(store.open(m_path));
            QVERIFY(store.setView(wholeView()));
        }
        const QByteArray before = bytesOf(m_path);
        CaseStore store;
        QVERIFY(store.open(m_path, true));
        QVERIFY(*store.view() == wholeView());
        QVERIFY(store.setView(CaseView()));
        QVERIFY(*store.view() == wholeView());
        QVERIFY(store.close());
        QCOMPARE(bytesOf(m_path), before);
    }

    void leavesNoTraceInARedactedCopy()
    {
        const QString copy = m_path + QLatin1String(".copy");
        CaseStore store;
        QVERIFY(store.open(m_path));
        CaseView view = wholeView();
        view.filter = QStringLiteral("what only the view says");
        QVERIFY(store.setView(view));
        QVERIFY(store.saveRedacted(copy, {samples::name("flux.test")}));
        QVERIFY(!bytesOf(copy).contains("what only the view says"));
        QVERIFY(store.open(copy));
        QVERIFY(*store.view() == CaseView());
    }

    void aCaseOfTheVersionBeforeGetsRoomForIt()
    {
        execute(m_path,
                {QStringLiteral("DROP TABLE view"), QStringLiteral("PRAGMA user_version = 4")});
        const QByteArray before = bytesOf(m_path);
        QString head;
        {
            CaseStore reading;
            const auto info = reading.open(m_path, true);
            QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
            head = info->head;
            QVERIFY(!head.isEmpty());
            QVERIFY(*reading.view() == CaseView());
        }
        QCOMPARE(bytesOf(m_path), before);
        CaseStore store;
        const auto info = store.open(m_path);
        QVERIFY(info.has_value());
        QVERIFY(info->keptCopy.endsWith(QLatin1String("case.v4.fluxcase")));
        QCOMPARE(info->head, head);
        QVERIFY(store.verify(head.mid(7).toLatin1())->isSound());
        QVERIFY(store.setView(wholeView()));
        QVERIFY(*store.view() == wholeView());
        QVERIFY(store.close());
        CaseStore kept;
        QVERIFY(kept.open(info->keptCopy, true));
        QCOMPARE(*kept.head(), head);
        QCOMPARE(kept.read()->observations.size(), 10);
    }

    void tooMuchIsNotKept()
    {
        CaseStore store;
        QVERIFY(store.open(m_path));
        QVERIFY(store.setView(wholeView()));
        CaseView huge;
        core::Selection selection;
        for (quint32 i = 0; i < 40'000; ++i)
            selection.networks.insert(4'000'000'000U + i);
        huge.selections.insert(samples::name("flux.test"), selection);
        const auto kept = store.setView(huge);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, core::Error::Code::Invalid);
        QVERIFY(*store.view() == wholeView());
    }

    void whatMakesNoSenseIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("\xff\x00view");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("wrong types") << QByteArray(
            R"({"name": 7, "table": {}, "filter": [], "hidden": "yes", "selections": {"a": 1}})");
        QTest::newRow("not names") << QByteArray(
            R"({"name": "a..b", "selections": [{"name": "..", "networks": [1]}, 7, null]})");
        QTest::newRow("not values") << QByteArray(
            R"({"selections": [{"name": "a.test", "from": 9, "to": 3, "countries": [1, "ua", "U<b>"],
                "networks": [-1, 4294967296, 0.5, "1"], "addresses": ["a", 1],
                "resolvers": ["192.0.2.1:99999", {}]}]})");
        QTest::newRow("times of no calendar") << QByteArray(
            R"({"selections": [{"name": "a.test", "from": 1, "to": 999999999999999999}]})");
        QTest::newRow("too long") << QByteArray(R"({"table": ")") +
                                         QByteArray(casefile::longestView, 'x') + "\"}";
    }

    void whatMakesNoSenseIsLeftOut()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(casefile::viewOf(text) == CaseView());
    }

    void hostileTextIsFitToShow()
    {
        const CaseView view = casefile::viewOf("{\"table\": \"a\\u0000\\u202eb\", \"filter\": \"" +
                                               QByteArray(5000, 'x') + "\"}");
        QVERIFY(!view.table.contains(QChar(u'\0')));
        QVERIFY(!view.table.contains(QChar(u'\u202e')));
        QVERIFY(view.filter.size() <= 301);
    }

    void flippedBitsAreReadOrLeftOut()
    {
        const QByteArray sound = casefile::textOf(wholeView());
        std::minstd_rand random(20261122);
        for (int i = 0; i < 2'000; ++i) {
            QByteArray text = sound;
            for (int flip = 0; flip <= i % 3; ++flip) {
                const auto at =
                    static_cast<qsizetype>(random() % static_cast<quint32>(text.size()));
                text[at] = static_cast<char>(text.at(at) ^ (1 << random() % 8));
            }
            const CaseView view = casefile::viewOf(text);
            // What was made of it is a view like any other.
            QVERIFY(casefile::viewOf(casefile::textOf(view)) == view);
        }
        for (qsizetype length = 0; length < sound.size(); ++length)
            QVERIFY(casefile::viewOf(sound.first(length)) == CaseView());
        QVERIFY(casefile::viewOf(sound) == wholeView());
    }

    void aForeignViewOpensTheCaseAllTheSame()
    {
        execute(m_path, {QStringLiteral("INSERT INTO view VALUES (1, zeroblob(900000))")});
        CaseStore store;
        QVERIFY(store.open(m_path));
        QVERIFY(*store.view() == CaseView());
        QVERIFY(store.setView(wholeView()));
        QVERIFY(*store.view() == wholeView());
    }
};

QTEST_GUILESS_MAIN(TestCaseView)
#include "tst_caseview.moc"
