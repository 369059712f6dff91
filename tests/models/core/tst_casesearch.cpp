// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/casesearch.h"

using core::DomainName;
using core::Found;
using core::Target;
using Where = core::Found::Where;

/// Looking for words in names, addresses and what the analyst wrote.
class TestCaseSearch : public QObject
{
    Q_OBJECT

private:
    QList<DomainName> m_names{*DomainName::parse(u"flux.test"), *DomainName::parse(u"bücher.test")};
    QList<core::IpAddress> m_addresses{core::IpAddress::v4(0xc6336407U)};
    core::Annotations m_annotations;

    QList<Found> find(const char *words) const
    {
        return core::search(QString::fromUtf8(words), m_names, m_addresses, m_annotations);
    }

private slots:
    void initTestCase()
    {
        const Target flux = Target::of(m_names.first());
        m_annotations.heading.title = QStringLiteral("Parcel mails");
        m_annotations.tags.insert(flux, {QStringLiteral("mail"), QStringLiteral("urgent")});
        m_annotations.verdicts.insert(
            m_names.first(), {QStringLiteral("Fast flux"), QStringLiteral("takedown agreed"), 0});
        m_annotations.notes.insert(
            4, {4, flux, QStringLiteral("Seen in mail,\nbehind 198[.]51[.]100[.]7"), 0, 0});
    }

    void findsEachKind_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QList<int>>("where");
        const auto row = [](const char *what, const char *words, const QList<Where> &where) {
            QList<int> numbers;
            for (const Where one : where)
                numbers.append(static_cast<int>(one));
            QTest::newRow(what) << QByteArray(words) << numbers;
        };
        row("name", "FLUX.te", {Where::Name});
        row("name, defanged", "flux[.]test", {Where::Name});
        row("name as it is shown", "Bücher", {Where::Name});
        row("name as it is asked for", "xn--", {Where::Name});
        row("address and a note that defangs it", "198.51.100.7", {Where::Address, Where::Note});
        row("words of everything", "mail", {Where::Heading, Where::Tag, Where::Note});
        row("two words", "mail seen", {Where::Note});
        row("over the end of a line", "mail, behind", {Where::Note});
        row("own verdict", "takedown", {Where::Verdict});
        row("nothing", "nowhere", {});
        row("no words", "  ", {});
    }

    void findsEachKind()
    {
        QFETCH(QByteArray, words);
        QFETCH(QList<int>, where);
        QList<int> found;
        for (const Found &one : find(words.constData()))
            found.append(static_cast<int>(one.where));
        QCOMPARE(found, where);
    }

    void saysWhereItIs()
    {
        const Found found = find("behind").first();
        QCOMPARE(found.note, 4);
        QVERIFY(found.target == Target::of(m_names.first()));
        QVERIFY(found.text.startsWith(QLatin1String("Seen")));
    }

    void isBounded()
    {
        const QList<DomainName> many(5'000, m_names.first());
        QCOMPARE(core::search(QStringLiteral("f"), many, {}, {}).size(), 1'000);
    }
};

QTEST_GUILESS_MAIN(TestCaseSearch)
#include "tst_casesearch.moc"
