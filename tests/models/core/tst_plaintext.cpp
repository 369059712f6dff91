// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"

#include <QTest>

class PlainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
    void cuts_data();
    void cuts();
    void neverCutsInsideACharacterOrAnEscape();
};

void PlainTextTest::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << "Example Broadband, Inc."
                           << "Example Broadband, Inc.";
    QTest::newRow("other scripts")
        << QStringLiteral("São Paulo Київ 東京 مثال") << QStringLiteral("São Paulo Київ 東京 مثال");
    QTest::newRow("beyond the base plane") << QStringLiteral("a😀b") << QStringLiteral("a😀b");
    QTest::newRow("markup stays text") << "<b>&amp;</b>"
                                       << "<b>&amp;</b>";
    QTest::newRow("backslash") << "a\\b"
                               << "a\\b";
    QTest::newRow("zero byte") << QStringLiteral("a") + QChar(u'\0') + u'b' << "a\\u{0}b";
    QTest::newRow("line feed and tab") << "a\n\tb"
                                       << "a\\u{A}\\u{9}b";
    QTest::newRow("terminal escape") << "\x1b[31m"
                                     << "\\u{1B}[31m";
    QTest::newRow("delete") << "\x7f"
                            << "\\u{7F}";
    QTest::newRow("C1 control") << QString(QChar(u'\u0085')) << "\\u{85}";
    QTest::newRow("right-to-left override")
        << QStringLiteral("a\u202Egpj.exe") << "a\\u{202E}gpj.exe";
    QTest::newRow("isolate") << QStringLiteral("\u2066a\u2069") << "\\u{2066}a\\u{2069}";
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb\uFEFF") << "a\\u{200B}b\\u{FEFF}";
    QTest::newRow("soft hyphen") << QStringLiteral("a\u00ADb") << "a\\u{AD}b";
    QTest::newRow("line separators") << QStringLiteral("\u2028\u2029") << "\\u{2028}\\u{2029}";
    QTest::newRow("tag beyond the base plane") << QStringLiteral("a\U000E0041") << "a\\u{E0041}";
    QTest::newRow("lone high surrogate") << QString(QChar(0xd83d)) + u'a' << "\\u{D83D}a";
    QTest::newRow("high surrogate at the end")
        << QStringLiteral("a") + QChar(0xd83d) << "a\\u{D83D}";
    QTest::newRow("lone low surrogate") << QString(QChar(0xde00)) << "\\u{DE00}";
}

void PlainTextTest::shows()
{
    QFETCH(QString, text);
    QTEST(core::plainText(text), "shown");
}

void PlainTextTest::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maxLength");
    QTest::addColumn<QString>("shown");

    QTest::newRow("fits exactly") << "abcde" << 5 << "abcde";
    QTest::newRow("one too long") << "abcdef" << 5 << QStringLiteral("abcd…");
    QTest::newRow("escape fits exactly") << "a\n" << 6 << "a\\u{A}";
    QTest::newRow("escape does not fit") << "ab\n" << 6 << QStringLiteral("ab…");
    QTest::newRow("pair does not fit") << QStringLiteral("ab😀") << 3 << QStringLiteral("ab…");
    QTest::newRow("no room") << "abc" << 1 << QStringLiteral("…");
    QTest::newRow("a megabyte") << QString(1'000'000, u'x') << 300 << QString(299, u'x') + u'…';
}

void PlainTextTest::cuts()
{
    QFETCH(QString, text);
    QFETCH(int, maxLength);
    QTEST(core::plainText(text, maxLength), "shown");
}

void PlainTextTest::neverCutsInsideACharacterOrAnEscape()
{
    const QString text = QStringLiteral("a\u202Eb😀c\n");
    const QString whole = core::plainText(text);
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const QString cut = core::plainText(text, length);
        QVERIFY(cut.size() <= length);
        QVERIFY(cut.endsWith(u'…'));
        QVERIFY(whole.startsWith(QStringView(cut).chopped(1)));
        QVERIFY(cut.isValidUtf16());
        QCOMPARE(cut.count(u'{'), cut.count(u'}'));
    }
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
