// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QTest>

#include "indicators/textwriter.h"
#include "samples.h"

using indicators::Form;
using indicators::IndicatorSet;
using indicators::TextWriter;

class TestTextWriter : public QObject
{
    Q_OBJECT

private:
    static QByteArray written(const IndicatorSet &set, Form form)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return TextWriter::write(set, buffer, form) ? buffer.data() : QByteArray();
    }

    /// The lines that are no comment.
    static QList<QByteArray> lines(const QByteArray &text)
    {
        QList<QByteArray> found;
        for (const QByteArray &line : text.split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                found.append(line);
        }
        return found;
    }

private slots:
    void writesOneIndicatorALine()
    {
        const IndicatorSet set{{QStringLiteral("case.fluxcase"), false, 1'795'269'731'412},
                               {samples::nameIndicator("flux.test"),
                                samples::addressIndicator("192.0.2.1", {}),
                                samples::addressIndicator("2001:db8::1", {})}};
        QCOMPARE(written(set, Form::Defanged),
                 QByteArray("# Fluxcase " FLUXCASE_VERSION ": 3 indicators, defanged\n"
                            "# Case: case.fluxcase\n"
                            "# TLP:AMBER, PAP:AMBER\n"
                            "# Written: 2026-11-21 14:02:11Z\n"
                            "flux[.]test\n"
                            "192[.]0[.]2[.]1\n"
                            "2001[:]db8::1\n"));
        QCOMPARE(lines(written(set, Form::Raw)),
                 (QList<QByteArray>{"flux.test", "192.0.2.1", "2001:db8::1"}));
    }

    void eachIndicatorOccursOnce()
    {
        const IndicatorSet set{{},
                               {samples::addressIndicator("192.0.2.1", {}),
                                samples::addressIndicator("192.0.2.1", QStringLiteral("Other"))}};
        QCOMPARE(lines(written(set, Form::Raw)), QList<QByteArray>{"192.0.2.1"});
        QVERIFY(written(set, Form::Raw).contains(": 1 indicator, "));
    }

    void aPracticeCaseSaysSoFirst()
    {
        IndicatorSet set{{{}, true, 0}, {samples::nameIndicator("flux.test")}};
        QVERIFY(written(set, Form::Raw).startsWith("# PRACTICE"));
        set.origin.practice = false;
        QVERIFY(!written(set, Form::Raw).contains("PRACTICE"));
    }

    void hostileTextAddsNoLineAndHidesNone()
    {
        const IndicatorSet set{
            {QStringLiteral("x\nevil.test\u2028\r.fluxcase"), false, 0},
            {samples::nameIndicator("#comment.test"), samples::nameIndicator("a\\010b.test")}};
        QCOMPARE(lines(written(set, Form::Raw)),
                 (QList<QByteArray>{"\\035comment.test", "a\\010b.test"}));
    }

    void aShortDiskIsAnError()
    {
        const IndicatorSet set{{}, {samples::nameIndicator("flux.test")}};
        const QByteArray whole = written(set, Form::Raw);
        samples::FullDevice tooSmall(whole.size() - 1);
        QCOMPARE(TextWriter::write(set, tooSmall, Form::Raw).error().code, core::Error::Code::Io);
        samples::FullDevice enough(whole.size());
        QVERIFY(TextWriter::write(set, enough, Form::Raw).has_value());
        QCOMPARE(enough.bytes(), whole);
    }
};

QTEST_GUILESS_MAIN(TestTextWriter)
#include "tst_textwriter.moc"
