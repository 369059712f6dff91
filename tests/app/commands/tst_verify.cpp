// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"

/// `fluxcase verify`, `info` and `redact` on cases that are sound, and one that is not.
class TstVerify : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int status = -1;
        QByteArray output;
        QByteArray messages;

        QJsonValue operator[](const char *field) const
        {
            return QJsonDocument::fromJson(output).object().value(QLatin1String(field));
        }
    };

    static Run run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(FLUXCASE_PROGRAM), arguments);
        if (!process.waitForFinished(60'000))
            qFatal("fluxcase did not end");
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

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

    QTemporaryDir m_folder;
    QString m_case;

private slots:
    void initTestCase()
    {
        m_case = m_folder.filePath(QStringLiteral("case.fluxcase"));
        casefile::CaseStore store;
        QVERIFY(store.create(m_case, false).has_value());
        for (int n = 0; n < 5; ++n)
            store.append({{}, {answer(n, "a.test"), answer(n, "b.test")}});
        QVERIFY(store.close().has_value());
    }

    void aSoundCaseIsLeftAsItIs()
    {
        const auto hash = [this] {
            return QCryptographicHash::hash(bytesOf(m_case), QCryptographicHash::Sha256);
        };
        const QByteArray before = hash();
        const Run info = run({QStringLiteral("info"), m_case, QStringLiteral("--json")});
        QCOMPARE(info.status, 0);
        const QString head = info["head"].toString();
        QVERIFY(head.startsWith(QLatin1String("sha256:")) && head.size() == 71);
        const Run verify = run({QStringLiteral("verify"), m_case, QStringLiteral("--json"),
                                QStringLiteral("--expect"), head});
        QCOMPARE(verify.status, 0);
        QCOMPARE(verify["event"].toString(), QStringLiteral("verify"));
        QCOMPARE(verify["head"].toString(), head);
        QVERIFY(verify["broken"].isNull());
        QCOMPARE(verify["entries"], info["entries"]);
        QVERIFY(run({QStringLiteral("verify"), m_case}).output.startsWith("Sound: all "));
        QCOMPARE(hash(), before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 {QStringLiteral("case.fluxcase")});
    }

    void anotherHeadIsAFault()
    {
        const Run other = run({QStringLiteral("verify"), m_case, QStringLiteral("--expect"),
                               QString(64, QLatin1Char('a'))});
        QCOMPARE(other.status, 3);
        QVERIFY(other.output.contains("none of this case's"));
        for (const char *wrong : {"abc", "", "sha256:zz"}) {
            QCOMPARE(run({QStringLiteral("verify"), m_case, QStringLiteral("--expect"),
                          QString::fromLatin1(wrong)})
                         .status,
                     2);
        }
    }

    void aChangedCaseIsAFault()
    {
        QByteArray bytes = bytesOf(m_case);
        const qsizetype at = bytes.indexOf("packet of b.test3");
        QVERIFY(at > 0);
        bytes[at] = 'P';
        const QString path = m_folder.filePath(QStringLiteral("changed.fluxcase"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Run verify = run({QStringLiteral("verify"), path, QStringLiteral("--json")});
        QCOMPARE(verify.status, 3);
        QCOMPARE(verify["broken"][QLatin1String("in")].toString(), QStringLiteral("answer"));
        QCOMPARE(verify["broken"][QLatin1String("id")].toInt(), 8);
        QVERIFY(run({QStringLiteral("verify"), path}).output.startsWith("BROKEN at answer 8: "));
        const Run redact =
            run({QStringLiteral("redact"), path, QStringLiteral("--keep"), QStringLiteral("a.test"),
                 QStringLiteral("--output"), m_folder.filePath(QStringLiteral("none.fluxcase"))});
        QCOMPARE(redact.status, 1);
        QVERIFY(QFile::remove(path));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 {QStringLiteral("case.fluxcase")});
    }

    void aCopyHoldsAllOfItInLessRoom()
    {
        const QString full = m_folder.filePath(QStringLiteral("full.fluxcase"));
        QVERIFY(QFile::copy(m_case, full));
        // What was written once and taken out again leaves its pages behind.
        casefile::CaseStore store;
        QVERIFY(store.open(full).has_value());
        core::CaseView large;
        large.table = QString(150'000, u'x');
        QVERIFY(store.setView(large).has_value());
        QVERIFY(store.setView({}).has_value());
        QVERIFY(store.close().has_value());
        const QByteArray before = bytesOf(full);
        const QString head =
            run({QStringLiteral("info"), full, QStringLiteral("--json")})["head"].toString();
        const QString copy = m_folder.filePath(QStringLiteral("copy.fluxcase"));
        const QStringList words{QStringLiteral("copy"), full, QStringLiteral("--output"), copy};
        const Run first = run(words);
        QVERIFY2(first.status == 0, first.messages.constData());
        QVERIFY(first.output.isEmpty());
        QVERIFY(first.messages.contains(head.toLatin1()));
        QCOMPARE(bytesOf(full), before);
        QVERIFY(bytesOf(copy).size() < before.size());
        const Run verify = run({QStringLiteral("verify"), copy, QStringLiteral("--json")});
        QCOMPARE(verify.status, 0);
        QCOMPARE(verify["head"].toString(), head);
        QCOMPARE(run(words).status, 1); // there is a file already
        QCOMPARE(run(words + QStringList{QStringLiteral("--force")}).status, 0);
        QCOMPARE(run({QStringLiteral("copy"), full, QStringLiteral("--output"), full,
                      QStringLiteral("--force")})
                     .status,
                 1);
        QCOMPARE(bytesOf(full), before);
        QCOMPARE(run({QStringLiteral("copy"), full}).status, 2);
        QVERIFY(QFile::remove(copy) && QFile::remove(full));
    }

    void aRedactedCopyHoldsItsNamesAndTheHead()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy.fluxcase"));
        const QString head =
            run({QStringLiteral("info"), m_case, QStringLiteral("--json")})["head"].toString();
        const QStringList redact{QStringLiteral("redact"),   m_case,
                                 QStringLiteral("--keep"),   QStringLiteral("a[.]test"),
                                 QStringLiteral("--output"), copy};
        const Run first = run(redact);
        QVERIFY2(first.status == 0, first.messages.constData());
        QVERIFY(!bytesOf(copy).contains("b.test"));
        const Run verify = run({QStringLiteral("verify"), copy, QStringLiteral("--expect"), head,
                                QStringLiteral("--json")});
        QCOMPARE(verify.status, 0);
        QCOMPARE(verify["dropped"].toInt(), 6); // five answers and that it was watched
        QCOMPARE(run(redact).status, 1);        // there is a file already
        QCOMPARE(run(redact + QStringList{QStringLiteral("--force")}).status, 0);
        QCOMPARE(run({QStringLiteral("redact"), m_case, QStringLiteral("--keep"),
                      QStringLiteral("c.test"), QStringLiteral("--output"), copy,
                      QStringLiteral("--force")})
                     .status,
                 1);
        QVERIFY(QFile::remove(copy));
    }
};

QTEST_GUILESS_MAIN(TstVerify)
#include "tst_verify.moc"
