// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/questioncase.h"

#include <QSet>
#include <QTest>

#include "dns/message.h"
#include "dns/randomwords.h"

namespace {

QByteArray query(const char *name)
{
    dns::Message message;
    message.id = 0x4142; // letters outside of the name stay as they are
    message.question = dns::Question{core::DomainName::fromPresentation(name).value_or({}),
                                     core::RecordType::AAAA};
    return message.encode().value_or({});
}

} // namespace

/// The spelling of the name in a question, as a guard against forged replies.
class TestQuestionCase : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheCaseOfLettersChanges();
    void spellingsDiffer();
    void comparesByteByByte();
    void aServerGivesTheSpellingBack();
    void leavesAloneWhatIsNoQuestion_data();
    void leavesAloneWhatIsNoQuestion();
};

void TestQuestionCase::onlyTheCaseOfLettersChanges()
{
    const QByteArray plain = query("www-1.aabbcc.test");
    dns::RandomWords random;
    const QByteArray mixed = dns::withMixedCase(plain, random);
    QCOMPARE(mixed.toLower(), plain.toLower());
    QCOMPARE(mixed.first(12), plain.first(12));
    QCOMPARE(mixed.last(5), plain.last(5));
    QCOMPARE(dns::Message::decode(mixed)->question, dns::Message::decode(plain)->question);
}

void TestQuestionCase::spellingsDiffer()
{
    const QByteArray plain = query("abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz.test");
    dns::RandomWords random;
    QSet<QByteArray> spellings;
    for (int i = 0; i < 100; ++i)
        spellings.insert(dns::withMixedCase(plain, random));
    QCOMPARE(spellings.size(), 100); // 56 letters
}

void TestQuestionCase::comparesByteByByte()
{
    const QByteArray plain = query("flux.test");
    QByteArray other = plain;
    other[13] = 'F';
    QVERIFY(dns::echoesQuestion(plain, plain));
    QVERIFY(!dns::echoesQuestion(plain, other));
    QVERIFY(!dns::echoesQuestion(plain, query("flux.tests")));
    QVERIFY(!dns::echoesQuestion(plain, plain.chopped(1)));
    other = plain;
    other[plain.size() - 1] = 3; // class CHAOS
    QVERIFY(!dns::echoesQuestion(plain, other));
}

void TestQuestionCase::aServerGivesTheSpellingBack()
{
    QByteArray asked = query("flux.test");
    asked[13] = 'F';
    QByteArray reply = query("flux.test");
    dns::echoSpelling(asked, reply);
    QCOMPARE(reply, asked);
    const QByteArray other = query("flex.test");
    reply = other;
    dns::echoSpelling(asked, reply);
    QCOMPARE(reply, other);
}

void TestQuestionCase::leavesAloneWhatIsNoQuestion_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a header") << QByteArray(12, '\0');
    QTest::newRow("a name without an end") << QByteArray::fromHex("000000000001000000000000") +
                                                  "\x04"
                                                  "flux";
    QTest::newRow("a pointer") << QByteArray::fromHex("000000000001000000000000 c041 0001 0001");
    QTest::newRow("two questions")
        << QByteArray::fromHex("000000000002000000000000 0161 00 0001 0001 0161 00 0001 0001");
    QTest::newRow("no class") << QByteArray::fromHex("000000000001000000000000 0161 00 0001");
}

void TestQuestionCase::leavesAloneWhatIsNoQuestion()
{
    QFETCH(QByteArray, packet);
    dns::RandomWords random;
    QCOMPARE(dns::withMixedCase(packet, random), packet);
    QVERIFY(!dns::echoesQuestion(packet, packet));
    QByteArray reply = packet;
    dns::echoSpelling(packet, reply);
    QCOMPARE(reply, packet);
}

QTEST_GUILESS_MAIN(TestQuestionCase)
#include "tst_questioncase.moc"
