// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/programrun.h"
#include "casefile/casestore.h"

using programrun::run;
using programrun::Run;

/// `fluxcase merge` as it is used, stopped and killed.
class TstMerge : public QObject
{
    Q_OBJECT

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static core::Observation answer(int n, const char *name)
    {
        core::Observation answer;
        answer.at = 1'795'269'731'000 + n;
        answer.subject = answer.question = *core::DomainName::fromPresentation(name);
        answer.resolver = {core::IpAddress::v4(0xc0000201U), 53};
        answer.packet = "packet of " + QByteArray(name) + QByteArray::number(n);
        return answer;
    }

    QString makeCase(const char *file, const char *name, int count) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(file));
        casefile::CaseStore store;
        if (!store.create(path, false))
            qFatal("no case can be made");
        core::Batch batch;
        for (int n = 0; n < count; ++n)
            batch.observations.append(answer(n, name));
        store.append(batch);
        if (!store.annotate(
                core::SetHeading{{QStringLiteral("Case %1").arg(QLatin1String(name))}}) ||
            !store.annotate(
                core::WriteNote{0, {}, QStringLiteral("on %1").arg(QLatin1String(name))}) ||
            !store.close())
            qFatal("no case can be filled");
        return path;
    }

    /// Answers of a case that is sound; −1: it is not.
    static qint64 answersOf(const QString &path)
    {
        casefile::CaseStore store;
        const auto opened = store.open(path);
        return opened && store.verify()->isSound() ? opened->answers : -1;
    }

    QTemporaryDir m_folder;

private slots:
    void mergesAndSaysWhatCame()
    {
        const QString into = makeCase("case.fluxcase", "a.test", 5);
        const QString first = makeCase("first.fluxcase", "b.test", 7);
        const QString second = makeCase("second.fluxcase", "c.test", 9);
        const QByteArray before = bytesOf(first) + bytesOf(second);
        const Run text = run({QStringLiteral("merge"), into, first});
        QVERIFY2(text.status == 0, text.messages.constData());
        QVERIFY2(
            text.output.contains(": 7. Here already: 0. New names: 1. Notes, tags and marks: 1."),
            text.output.constData());
        QVERIFY(text.messages.contains("Head of the evidence: sha256:"));

        const QString both = QStringLiteral("--json");
        const Run json = run({QStringLiteral("merge"), into, first, second, both});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.line(0)[QLatin1String("event")].toString(), QStringLiteral("merge"));
        QCOMPARE(json.line(0)[QLatin1String("case")].toString(), first);
        QCOMPARE(json.line(0)[QLatin1String("answers")].toInt(), 0);
        QCOMPARE(json.line(0)[QLatin1String("knownAnswers")].toInt(), 7);
        QCOMPARE(json.line(1)[QLatin1String("title")].toString(), QStringLiteral("Case c.test"));
        QCOMPARE(json.line(1)[QLatin1String("answers")].toInt(), 9);
        const QJsonObject summary = json.line(2);
        QCOMPARE(summary[QLatin1String("event")].toString(), QStringLiteral("summary"));
        QCOMPARE(summary[QLatin1String("rows")].toInt(), 16);
        QCOMPARE(summary[QLatin1String("accepted")].toInt(), 9);
        QCOMPARE(summary[QLatin1String("skipped")].toInt(), 7);
        QCOMPARE(bytesOf(first) + bytesOf(second), before);

        const QString head = summary[QLatin1String("head")].toString();
        QCOMPARE(run({QStringLiteral("verify"), into, QStringLiteral("--expect"), head}).status, 0);
        const Run info = run({QStringLiteral("info"), into, both});
        QCOMPARE(info.line(0)[QLatin1String("answers")].toInt(), 21);
        QCOMPARE(info.line(0)[QLatin1String("names")].toInt(), 3);
        QCOMPARE(info.line(0)[QLatin1String("head")].toString(), head);
    }

    void whatTheOtherCaseSaysOfNamesAndAddressesIsLookedUpAnew()
    {
        const auto evil = *core::DomainName::fromPresentation("evil.test");
        const auto address = *core::IpAddress::parse(QStringLiteral("104.16.1.1"));
        const QString into = makeCase("own.fluxcase", "a.test", 5);
        const QString other = m_folder.filePath(QStringLiteral("invented.fluxcase"));
        {
            core::Observation shown = answer(1, "b.test");
            shown.answers.append({shown.question, core::RecordType::A, 60, address, {}, {}});
            core::AddressFacts facts{.address = address};
            facts.network = {64496, QStringLiteral("Invented"), QStringLiteral("nowhere")};
            facts.operatorName = facts.provider = QStringLiteral("invented");
            core::Batch batch{{facts}, {shown}, {}};
            batch.names.append({evil, {}, core::NameKind::KnownPool, {}});
            casefile::CaseStore store;
            QVERIFY(store.create(other, false).has_value());
            store.append(batch);
            QVERIFY(store.close().has_value());
        }
        const Run merged = run({QStringLiteral("merge"), into, other});
        QVERIFY2(merged.status == 0, merged.messages.constData());
        casefile::CaseStore store;
        QVERIFY(store.open(into, true).has_value());
        const core::Batch all = *store.read();
        QCOMPARE(all.observations.size(), 6);
        QVERIFY(std::none_of(all.names.begin(), all.names.end(),
                             [&](const core::NameFacts &facts) { return facts.name == evil; }));
        QCOMPARE(all.facts.size(), 1);
        QCOMPARE(all.facts.first().address, address);
        QCOMPARE(all.facts.first().provider, QStringLiteral("cloudflare"));
        QVERIFY(all.facts.first().network.organisation != QStringLiteral("Invented"));
    }

    void refusesWithASentence()
    {
        const QString into = makeCase("into.fluxcase", "a.test", 5);
        const QString other = makeCase("other.fluxcase", "b.test", 9);
        QByteArray bytes = bytesOf(other);
        const qsizetype at = bytes.indexOf("packet of b.test6");
        QVERIFY(at > 0);
        bytes[at] = 'P';
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const QByteArray before = bytesOf(into);
        const Run broken = run({QStringLiteral("merge"), into, other});
        QCOMPARE(broken.status, 1);
        QVERIFY2(broken.messages.contains("other.fluxcase: It is broken at answer 7, so nothing "
                                          "was merged: It is not what was stored."),
                 broken.messages.constData());
        QCOMPARE(broken.messages.count('\n'), 1);
        QVERIFY(broken.output.isEmpty());
        QCOMPARE(answersOf(into), 5);
        QCOMPARE(bytesOf(other), bytes);
        QCOMPARE(run({QStringLiteral("merge"), into}).status, 2);
        QCOMPARE(run({QStringLiteral("merge")}).status, 2);
        QCOMPARE(run({QStringLiteral("merge"), into, QStringLiteral("none.fluxcase")}).status, 1);
        QCOMPARE(
            run({QStringLiteral("merge"), m_folder.filePath(QStringLiteral("no.fluxcase")), into})
                .status,
            1);
    }

    void whoeverKillsItFindsTheCaseAsItWasOrWhole()
    {
        constexpr int count = 40'000;
        const QString fresh = makeCase("fresh.fluxcase", "a.test", 5);
        const QString other = makeCase("large.fluxcase", "b.test", count);
        const QByteArray otherBytes = bytesOf(other);
        const QString into = m_folder.filePath(QStringLiteral("killed.fluxcase"));
        const auto restore = [&] {
            for (const char *ending : {"", "-wal", "-journal"})
                QFile::remove(into + QLatin1String(ending));
            return QFile::copy(fresh, into);
        };
        QVERIFY(restore());
        QElapsedTimer time;
        time.start();
        QCOMPARE(run({QStringLiteral("merge"), into, other}).status, 0);
        const int whole = static_cast<int>(time.elapsed());
        QCOMPARE(answersOf(into), count + 5);

        int asItWas = 0;
        for (int i = 0; i < 25; ++i) {
            QVERIFY(restore());
            QProcess process;
            process.start(QStringLiteral(FLUXCASE_PROGRAM), {QStringLiteral("merge"), into, other});
            QVERIFY(process.waitForStarted());
            // The moment is the input of this test; every fifth one is asked politely.
            const bool isPolite = i % 5 == 4;
            QTimer::singleShot(QRandomGenerator::global()->bounded(whole), &process,
                               [&process, isPolite] {
                                   if (isPolite)
                                       process.terminate();
                                   else
                                       process.kill();
                               });
            QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
            if (isPolite && process.exitStatus() == QProcess::NormalExit && process.exitCode() != 0)
                QVERIFY(process.readAllStandardError().contains("Stopped: "));
            const qint64 answers = answersOf(into);
            QVERIFY2(answers == 5 || answers == count + 5, qPrintable(QString::number(answers)));
            if (answers == 5)
                ++asItWas;
        }
        QVERIFY(asItWas > 0);
        QCOMPARE(bytesOf(other), otherBytes);
    }
};

QTEST_GUILESS_MAIN(TstMerge)
#include "tst_merge.moc"
