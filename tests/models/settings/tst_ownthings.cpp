// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QSettings>
#include <QTemporaryDir>

#include "settings/settings.h"

using settings::OwnThings;

/// What is the analyst's own, read from lines and kept.
class TstOwnThings : public QObject
{
    Q_OBJECT

private slots:
    void readsRangesAndNames()
    {
        const auto own = OwnThings::read(
            {QStringLiteral("# head office"), QString(),
             QStringLiteral(" 192.0.2.0/24 # the branch"), QStringLiteral("2001:db8::/32"),
             QStringLiteral("198.51.100.7"), QStringLiteral("Shop.Example.COM"),
             QStringLiteral("b\u00fccher.example.com"), QStringLiteral("corp"),
             QStringLiteral("192.0.2.0/24")});
        QVERIFY2(own, own ? "" : qPrintable(own.error().message));
        QStringList texts;
        for (const core::IpPrefix &range : own->ranges)
            texts.append(range.toString());
        for (const core::DomainName &name : own->names)
            texts.append(name.toString());
        const QStringList wanted{QStringLiteral("192.0.2.0/24"),
                                 QStringLiteral("2001:db8::/32"),
                                 QStringLiteral("198.51.100.7/32"),
                                 QStringLiteral("shop.example.com"),
                                 QStringLiteral("xn--bcher-kva.example.com"),
                                 QStringLiteral("corp")};
        QCOMPARE(texts, wanted);
    }

    void saysWhichLineIsWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *title, const char *line, const char *words) {
            QTest::newRow(title) << QString::fromUtf8(line) << QString::fromUtf8(words);
        };
        row("bits after the length", "192.0.2.1/24", "is not a range of addresses");
        row("not an address", "192.0.2.300", "is not a range of addresses");
        row("a range from to", "192.0.2.1-192.0.2.9", "neither a name nor a range");
        row("half an address", "2001:db8:", "is not a range of addresses");
        row("everything", "0.0.0.0/0", "more than anybody's own");
        row("too much of v4", "64.0.0.0/7", "more than anybody's own");
        row("too much of v6", "2000::/3", "more than anybody's own");
        row("a sentence", "all of our servers", "neither a name nor a range");
        row("a top-level domain", "com", "Strangers register");
        row("a public suffix", "co.uk", "Strangers register");
        row("bidirectional", "a\u202eb.com", "\\u{202E}");
    }

    void saysWhichLineIsWrong()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        const auto own = OwnThings::read({QStringLiteral("example.com"), QString(), line});
        QVERIFY(!own);
        QVERIFY2(own.error().message.startsWith(QStringLiteral("Line 3: ")),
                 qPrintable(own.error().message));
        QVERIFY2(own.error().message.contains(words), qPrintable(own.error().message));
    }

    void isBounded()
    {
        QVERIFY(OwnThings::read(QStringList(OwnThings::mostLines, QStringLiteral("a.example"))));
        QVERIFY(
            !OwnThings::read(QStringList(OwnThings::mostLines + 1, QStringLiteral("a.example"))));
    }

    void isKeptAsTyped()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        const QStringList lines{QStringLiteral("# ours, all of it"), QStringLiteral("192.0.2.0/24"),
                                QStringLiteral("example.com")};
        {
            QSettings store(path, QSettings::IniFormat);
            settings::Settings settings(store);
            QVERIFY(settings.ownThings().isEmpty());
            settings.setOwnThings(lines);
        }
        QSettings store(path, QSettings::IniFormat);
        QCOMPARE(settings::Settings(store).ownThings(), lines);
    }
};

QTEST_APPLESS_MAIN(TstOwnThings)
#include "tst_ownthings.moc"
