// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "items/namemodel.h"
#include "items/nameorder.h"

using core::DomainName;
using core::Target;
using items::NameOrder;

class TestNameOrder : public QObject
{
    Q_OBJECT

private:
    static DomainName name(const char *text)
    {
        return *DomainName::parse(QString::fromLatin1(text));
    }
    static core::Batch answer(const char *subject, int addresses)
    {
        core::Observation result;
        result.at = 1'795'269'731'000;
        result.resolver = *core::Endpoint::parse(u"192.0.2.53");
        result.subject = result.question = name(subject);
        for (int i = 0; i < addresses; ++i) {
            result.answers.append({result.subject,
                                   core::RecordType::A,
                                   60,
                                   core::IpAddress::v4(0xcb007100U + static_cast<quint32>(i)),
                                   {},
                                   {}});
        }
        return {{}, {result}};
    }
    static QString rows(const NameOrder &order)
    {
        QStringList names;
        for (int row = 0; row < order.rowCount(); ++row)
            names.append(order.index(row, 0).data().toString());
        return names.join(u' ');
    }

    /// Three names: b with one address, c with three, a with two.
    struct World
    {
        World()
            : names(log)
            , order(&names)
            , tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest)
        {
            log.append(answer("b.test", 1));
            log.append(answer("c.test", 3));
            log.append(answer("a.test", 2));
        }
        items::ObservationLog log;
        items::NameModel names;
        NameOrder order;
        QAbstractItemModelTester tester;
    };

private slots:
    void sorts()
    {
        World w;
        QCOMPARE(rows(w.order), QStringLiteral("b[.]test c[.]test a[.]test"));
        w.order.setBy(NameOrder::By::Name);
        QCOMPARE(rows(w.order), QStringLiteral("a[.]test b[.]test c[.]test"));
        w.order.setBy(NameOrder::By::Addresses);
        QCOMPARE(rows(w.order), QStringLiteral("c[.]test a[.]test b[.]test"));
        w.order.setBy(NameOrder::By::Added);
        QCOMPARE(rows(w.order), QStringLiteral("b[.]test c[.]test a[.]test"));
    }

    void newNamesComeToTheirPlace()
    {
        World w;
        w.order.setBy(NameOrder::By::Name);
        w.log.append(answer("aa.test", 1));
        QCOMPARE(rows(w.order), QStringLiteral("a[.]test aa[.]test b[.]test c[.]test"));
    }

    void filtersByNameTagAndClass()
    {
        World w;
        core::Annotations annotations;
        annotations.tags.insert(Target::of(name("c.test")), {QStringLiteral("phishing")});
        w.names.setAnnotations(annotations);
        w.order.setWords(QStringLiteral("B.te"));
        QCOMPARE(rows(w.order), QStringLiteral("b[.]test"));
        w.order.setWords(QStringLiteral("a[.]test"));
        QCOMPARE(rows(w.order), QStringLiteral("a[.]test"));
        w.order.setWords(QStringLiteral("phish"));
        QCOMPARE(rows(w.order), QStringLiteral("c[.]test"));
        w.order.setWords(QStringLiteral("not enough"));
        QCOMPARE(w.order.rowCount(), 3);
        w.order.setWords(QString());
        QCOMPARE(w.order.rowCount(), 3);
    }

    void hiddenNamesAreLeftOutUntilAskedFor()
    {
        World w;
        core::Annotations annotations;
        annotations.marks.insert(Target::of(name("b.test")), core::Mark::Hidden);
        w.names.setAnnotations(annotations);
        QCOMPARE(rows(w.order), QStringLiteral("c[.]test a[.]test"));
        QCOMPARE(w.order.leftOut(), 1);
        w.order.setShowingHidden(true);
        QCOMPARE(w.order.rowCount(), 3);
        QCOMPARE(w.order.leftOut(), 0);
        w.order.setShowingHidden(false);
        w.names.setAnnotations({});
        QCOMPARE(w.order.rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(TestNameOrder)
#include "tst_nameorder.moc"
