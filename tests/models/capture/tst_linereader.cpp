// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QBuffer>

#include "capture/linereader.h"

using capture::Line;
using capture::LineReader;

namespace {

/// "1 a", "2 too long", …
QStringList lines(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    LineReader reader(buffer);
    QStringList printed;
    while (true) {
        const auto line = reader.next();
        if (!line || line->kind == Line::Kind::End)
            return printed;
        if (line->kind == Line::Kind::Dropping)
            continue;
        printed.append(QStringLiteral("%1 %2").arg(
            QString::number(line->number),
            line->kind == Line::Kind::TooLong
                ? QStringLiteral("too long")
                : QString::fromLatin1(line->text.data(),
                                      static_cast<qsizetype>(line->text.size()))));
    }
}

} // namespace

class TestLineReader : public QObject
{
    Q_OBJECT

private slots:
    void splitsLines_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("printed");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("one") << QByteArray("a\n") << QStringLiteral("1 a");
        QTest::newRow("no end") << QByteArray("a\nb") << QStringLiteral("1 a|2 b");
        QTest::newRow("of another system")
            << QByteArray("a\r\n\r\nb\r\n") << QStringLiteral("1 a|2 |3 b");
        QTest::newRow("empty ones") << QByteArray("\n\na\n") << QStringLiteral("1 |2 |3 a");
    }

    void splitsLines()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, printed);
        QCOMPARE(lines(content).join(u'|'), printed);
    }

    void passesOverLongLines_data()
    {
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<bool>("isTooLong");
        const auto longest = static_cast<qsizetype>(LineReader::longest);
        QTest::newRow("just fits") << longest << false;
        QTest::newRow("one more") << longest + 1 << true;
        QTest::newRow("as long as the buffer") << 2 * longest << true;
        QTest::newRow("longer than the buffer") << 2 * longest + 1 << true;
        QTest::newRow("many buffers") << 40 * longest + 17 << true;
    }

    void passesOverLongLines()
    {
        QFETCH(qsizetype, length);
        QFETCH(bool, isTooLong);
        const QByteArray text(length, 'x');
        const QString middle = isTooLong ? QStringLiteral("too long") : QString::fromLatin1(text);
        const QStringList expected{QStringLiteral("1 a"), QStringLiteral("2 ") + middle,
                                   QStringLiteral("3 b")};
        QVERIFY(lines("a\n" + text + "\nb\n") == expected);
        QVERIFY(lines("a\n" + text) == expected.first(2));
    }

    /// Who imports it is asked in between whether to stop.
    void comesBackWithinALineWithoutEnd()
    {
        const auto most = static_cast<qsizetype>(LineReader::mostDropped);
        QByteArray content(4 * most, 'x');
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        LineReader reader(buffer);
        qint64 before = 0;
        int pieces = 0;
        for (auto line = reader.next(); line->kind != Line::Kind::TooLong; line = reader.next()) {
            QVERIFY(line->kind == Line::Kind::Dropping);
            QCOMPARE(line->number, 1);
            QCOMPARE(reader.number(), 0);
            QCOMPARE_LE(buffer.pos() - before, most + 2 * static_cast<qint64>(LineReader::longest));
            before = buffer.pos();
            ++pieces;
        }
        QCOMPARE_GE(pieces, 3);
        QVERIFY(reader.next()->kind == Line::Kind::End);
    }
};

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
