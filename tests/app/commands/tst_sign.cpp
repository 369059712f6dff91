// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/programrun.h"
#include "casefile/casestore.h"

using programrun::run;
using programrun::Run;

/// `fluxcase sign` and `fluxcase verify --signature`, with keys of the test's own.
class TstSign : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }

    void makeKey(const char *name) const
    {
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                      QStringLiteral("-N"), QString(), QStringLiteral("-C"), QString(),
                      QStringLiteral("-f"), path(name)});
        if (!keygen.waitForFinished(60'000) || keygen.exitCode() != 0)
            qFatal("no key can be made");
    }

    void store(int first, int count) const
    {
        casefile::CaseStore store;
        if (!(QFile::exists(m_case) ? store.open(m_case) : store.create(m_case, false)))
            qFatal("no case can be written");
        for (int n = first; n < first + count; ++n) {
            core::Observation answer;
            answer.at = 1'795'269'731'000 + n;
            answer.subject = answer.question = *core::DomainName::fromPresentation("a.test");
            answer.resolver = {core::IpAddress::v4(0xc0000201U), 53};
            answer.packet = "packet of a.test" + QByteArray::number(n);
            store.append({{}, {answer}});
        }
        if (!store.close())
            qFatal("no case can be closed");
    }

    Run verified(const QString &file, const QString &signature, const QString &signers) const
    {
        return run({QStringLiteral("verify"), file, QStringLiteral("--signature"), signature,
                    QStringLiteral("--signers"), signers});
    }

    QTemporaryDir m_folder;
    QString m_case;
    QString m_signature;
    QString m_signers;

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty())
            QSKIP("ssh-keygen is not installed (openssh-client)");
        m_case = path("case.fluxcase");
        m_signature = m_case + QLatin1String(".sig");
        m_signers = path("signers");
        store(0, 5);
        makeKey("key");
        makeKey("other");
        write(m_signers, "kim@soc.test namespaces=\"fluxcase\" " + bytesOf(path("key.pub")));
    }

    void whatIsSignedIsFoundGood()
    {
        const QByteArray before = bytesOf(m_case);
        const QStringList sign{QStringLiteral("sign"), m_case, QStringLiteral("--key"),
                               path("key")};
        const Run signedCase = run(sign);
        QVERIFY2(signedCase.status == 0, signedCase.messages.constData());
        QCOMPARE(signedCase.output, m_signature.toUtf8() + '\n');
        QCOMPARE(bytesOf(m_case), before);
        const QByteArray head =
            QJsonDocument::fromJson(
                run({QStringLiteral("info"), m_case, QStringLiteral("--json")}).output)
                .object()
                .value(QLatin1String("head"))
                .toString()
                .toLatin1();
        const QByteArray record = "\nhead " + head + "\n-----BEGIN SSH SIGNATURE";
        QVERIFY(bytesOf(m_signature).contains(record));

        const Run good = verified(m_case, m_signature, m_signers);
        QVERIFY2(good.status == 0, good.messages.constData());
        QVERIFY2(good.output.contains("was signed by kim@soc.test."), good.output.constData());
        const Run json =
            run({QStringLiteral("verify"), m_case, QStringLiteral("--signature"), m_signature,
                 QStringLiteral("--signers"), m_signers, QStringLiteral("--json")});
        QCOMPARE(QJsonDocument::fromJson(json.output)[QLatin1String("signer")].toString(),
                 QStringLiteral("kim@soc.test"));
        // What is there is not overwritten unasked.
        QCOMPARE(run(sign).status, 1);
        QCOMPARE(run(sign + QStringList{QStringLiteral("--force")}).status, 0);
    }

    void sshKeygenItselfAgrees()
    {
        const QByteArray both = bytesOf(m_signature);
        const qsizetype end = both.indexOf("-----BEGIN");
        write(path("signature"), both.mid(end));
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-Y"), QStringLiteral("verify"), QStringLiteral("-f"),
                      m_signers, QStringLiteral("-I"), QStringLiteral("kim@soc.test"),
                      QStringLiteral("-n"), QStringLiteral("fluxcase"), QStringLiteral("-s"),
                      path("signature")});
        QVERIFY(keygen.waitForStarted());
        keygen.write(both.left(end));
        keygen.closeWriteChannel();
        QVERIFY(keygen.waitForFinished(60'000));
        QCOMPARE(keygen.exitCode(), 0);
    }

    void aCaseThatGrewIsStillTheOneThatWasSigned()
    {
        store(5, 3);
        const Run grown = verified(m_case, m_signature, m_signers);
        QCOMPARE(grown.status, 0);
        QVERIFY(grown.output.contains("is one of this case's"));
    }

    void aChangedCaseIsAFault()
    {
        QByteArray bytes = bytesOf(m_case);
        const qsizetype at = bytes.indexOf("packet of a.test3");
        QVERIFY(at > 0);
        bytes[at] = 'P';
        const QString changed = path("changed.fluxcase");
        write(changed, bytes);
        const Run found = verified(changed, m_signature, m_signers);
        QCOMPARE(found.status, 3);
        QVERIFY(found.output.startsWith("BROKEN at answer 4: "));
        const Run refused = run({QStringLiteral("sign"), changed, QStringLiteral("--key"),
                                 path("key"), QStringLiteral("--output"), path("none.sig")});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.messages.contains("broken at answer 4"));
        QVERIFY(!QFile::exists(path("none.sig")));
    }

    void aCaseMadeAnewIsAFault()
    {
        const QString original = m_case;
        m_case = path("anew.fluxcase");
        store(0, 8);
        const Run found = verified(m_case, m_signature, m_signers);
        m_case = original;
        QCOMPARE(found.status, 3);
        QVERIFY(found.output.contains("none of this case's"));
    }

    void anotherKeyIsAFault()
    {
        const QString output = path("other.sig");
        QCOMPARE(run({QStringLiteral("sign"), m_case, QStringLiteral("--key"), path("other"),
                      QStringLiteral("--output"), output})
                     .status,
                 0);
        const Run found = verified(m_case, output, m_signers);
        QCOMPARE(found.status, 3);
        QVERIFY(found.messages.contains("of none of the keys in"));
        QVERIFY(found.output.isEmpty());
    }

    void aChangedRecordIsAFault()
    {
        QByteArray bytes = bytesOf(m_signature);
        const qsizetype at = bytes.indexOf("\nevidence ") + 10;
        bytes[at] = bytes[at] == '9' ? '1' : '9';
        write(path("forged.sig"), bytes);
        const Run found = verified(m_case, path("forged.sig"), m_signers);
        QCOMPARE(found.status, 3);
        QVERIFY(found.messages.contains("one of the two was changed"));
    }

    void whatCannotBeDoneIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("sentence");
        const QStringList verify{QStringLiteral("verify"), QStringLiteral("CASE")};
        const auto with = [&](const char *signature, const char *signers) {
            return verify + QStringList{QStringLiteral("--signature"),
                                        QString::fromLatin1(signature), QStringLiteral("--signers"),
                                        QString::fromLatin1(signers)};
        };
        QTest::newRow("no signature") << with("missing", "SIGNERS") << 1 << QByteArray("missing");
        QTest::newRow("no signers") << with("SIGNATURE", "missing") << 1 << QByteArray("missing");
        QTest::newRow("another file")
            << with("CASE", "SIGNERS") << 1 << QByteArray("no signature of a head");
        QTest::newRow("half of it")
            << verify + QStringList{QStringLiteral("--signers"), QStringLiteral("SIGNERS")} << 2
            << QByteArray("belong together");
        QTest::newRow("no key to sign with")
            << QStringList{QStringLiteral("sign"), QStringLiteral("CASE"), QStringLiteral("--key"),
                           QStringLiteral("missing")}
            << 1 << QByteArray("There is no key");
        QTest::newRow("a key that is none")
            << QStringList{QStringLiteral("sign"), QStringLiteral("CASE"), QStringLiteral("--key"),
                           QStringLiteral("SIGNERS")}
            << 1 << QByteArray("The key did not sign");
        QTest::newRow("no word of a key")
            << QStringList{QStringLiteral("sign"), QStringLiteral("CASE")} << 2
            << QByteArray("Name the key");
    }

    void whatCannotBeDoneIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        QFETCH(QByteArray, sentence);
        words.replaceInStrings(QStringLiteral("CASE"), m_case);
        words.replaceInStrings(QStringLiteral("SIGNERS"), m_signers);
        words.replaceInStrings(QStringLiteral("SIGNATURE"), m_signature);
        words.replaceInStrings(QStringLiteral("missing"), path("missing"));
        if (words.first() == QLatin1String("sign"))
            words += {QStringLiteral("--output"), path("never.sig")};
        const Run found = run(words);
        QCOMPARE(found.status, status);
        QVERIFY2(found.messages.contains(sentence), found.messages.constData());
        QVERIFY(!QFile::exists(path("never.sig")));
    }

    void withoutSshKeygenItSaysWhatToInstall()
    {
        for (const QStringList &words :
             {QStringList{QStringLiteral("sign"), m_case, QStringLiteral("--key"), path("key"),
                          QStringLiteral("--output"), path("never.sig")},
              QStringList{QStringLiteral("verify"), m_case, QStringLiteral("--signature"),
                          m_signature, QStringLiteral("--signers"), m_signers}}) {
            const Run found = run(words, {{QStringLiteral("PATH"), m_folder.path()}});
            QCOMPARE(found.status, 1);
            QVERIFY2(found.messages.contains("Install the package openssh-client"),
                     found.messages.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TstSign)
#include "tst_sign.moc"
