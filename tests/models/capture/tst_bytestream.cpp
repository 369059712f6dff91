// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QBuffer>

#include "capture/bytestream.h"
#include "support/gzip.h"

namespace {

/// What the stream gives, and the message it ends with.
std::pair<QByteArray, QString> readAll(QByteArray content, qsizetype step = 1000)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    capture::ByteStream stream(buffer);
    QByteArray all;
    QByteArray piece(step, Qt::Uninitialized);
    while (true) {
        const auto read = stream.read({piece.data(), static_cast<size_t>(piece.size())});
        if (!read)
            return {all, read.error().message};
        if (*read == 0)
            return {all, {}};
        all += piece.first(static_cast<qsizetype>(*read));
    }
}

} // namespace

class TestByteStream : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheContentSays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("text");
        const QByteArray text = QByteArray("one line\n").repeated(50'000);
        const QByteArray packed = support::gzip(text);
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("plain") << text << text;
        QTest::newRow("one member") << packed << text;
        QTest::newRow("several members") << packed + packed + packed << text + text + text;
        QTest::newRow("an empty member between")
            << packed + support::gzip({}) + packed << text + text;
        QTest::newRow("zeros behind the last") << packed + QByteArray(1000, '\0') << text;
        QTest::newRow("gzip's first byte only") << QByteArray("\x1f") << QByteArray("\x1f");
    }

    void readsWhatTheContentSays()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, text);
        for (const qsizetype step : {1, 4096, 1'000'000}) {
            if (step == 1 && text.size() > 1000)
                continue;
            QVERIFY((readAll(content, step) == std::pair(text, QString())));
        }
    }

    void saysWhereItBreaks()
    {
        const QByteArray text = QByteArray("one line\n").repeated(50'000);
        const QByteArray packed = support::gzip(text);
        for (const qsizetype size : {packed.size() - 1, packed.size() / 2, qsizetype{2}}) {
            const auto [all, message] = readAll(packed.first(size));
            QCOMPARE(message, QStringLiteral("The compressed data ends too early."));
            QVERIFY(text.startsWith(all));
        }
        const auto [all, message] = readAll(packed + "rubbish");
        QCOMPARE(message, QStringLiteral("The compressed data is damaged."));
        QCOMPARE(all, text);
    }
};

QTEST_GUILESS_MAIN(TestByteStream)
#include "tst_bytestream.moc"
