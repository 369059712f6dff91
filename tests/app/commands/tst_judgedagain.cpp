// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/programrun.h"
#include "casefile/casestore.h"
#include "flux/weights.h"
#include "support/mmdbwriter.h"

using casefile::EntryKind;

using programrun::run;
using programrun::Run;

/// A case judged once more: later, elsewhere, by others.
class TestJudgedAgain : public QObject
{
    Q_OBJECT

private:
    /// Where the user's own lists are.
    static QHash<QString, QString> dataAt(const QString &home)
    {
        return {{QStringLiteral("XDG_DATA_HOME"), home}};
    }

    static Run verdict(const QString &file, bool json = true)
    {
        QStringList arguments{QStringLiteral("verdict"), file};
        if (json)
            arguments.append(QStringLiteral("--json"));
        return run(arguments);
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const QString &file, const QByteArray &content) const
    {
        const QFileInfo info(file);
        QFile out(file);
        if (!info.dir().mkpath(QStringLiteral(".")) || !out.open(QIODevice::WriteOnly) ||
            out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file));
        return file;
    }

    /// Twelve minutes of a name that has ever new addresses, each in a /16 of its own.
    QString log() const
    {
        QByteArray content("#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n"
                           "#unset_field\t-\n#path\tdns\n"
                           "#fields\tts\tid.resp_h\tquery\tqtype\trcode\tanswers\tTTLs\n");
        for (int look = 0; look < 12; ++look) {
            QByteArrayList addresses;
            QByteArrayList ttls;
            for (int i = 0; i < 4; ++i) {
                addresses.append("100." + QByteArray::number(128 + 4 * look + i) + ".7.9");
                ttls.append("60.0");
            }
            content += QByteArray::number(1521911720 + 61 * look) + "\t192.0.2.53\ta.test\t1\t0\t" +
                       addresses.join(',') + '\t' + ttls.join(',') + '\n';
        }
        return write(path("moving.log"), content);
    }

    QString importWith(const char *name, const QString &home, const QStringList &more = {}) const
    {
        const QString file = path(name);
        const Run done =
            run(QStringList{QStringLiteral("import"), log(), QStringLiteral("--case"), file} + more,
                dataAt(home));
        if (done.status != 0)
            qFatal("%s", done.messages.constData());
        return file;
    }

    QString keep(const char *name, const QJsonObject &content) const
    {
        const QString file = importWith(name, {});
        casefile::CaseStore store;
        if (!store.open(file) || !store.add(EntryKind::Verdict, content) || !store.close())
            qFatal("cannot keep a verdict");
        return file;
    }

    QTemporaryDir m_folder;

private slots:
    void theWeightsThatJudgedAreKept()
    {
        const QString file = path("lab.fluxcase");
        const Run watched =
            run({QStringLiteral("watch"), QStringLiteral("gone.test"), QStringLiteral("--lab"),
                 QStringLiteral("--case"), file, QStringLiteral("--until-decided"),
                 QStringLiteral("--for"), QStringLiteral("60s")});
        QVERIFY2(watched.status == 0, watched.messages.constData());
        const QString now = flux::Weights::shipped().version();
        const QJsonObject said = verdict(file).line(0);
        const QJsonObject kept = said.value(QStringLiteral("kept")).toObject();
        QCOMPARE(kept.value(QStringLiteral("weights")).toString(), now);
        QCOMPARE(kept.value(QStringLiteral("class")), said.value(QStringLiteral("class")));
        // Who judges as it was judged has nothing to say of it.
        QVERIFY(!verdict(file, false).output.contains(now.toLatin1()));
    }

    void otherWeightsAreSaid()
    {
        const QString file =
            keep("old.fluxcase", {{QStringLiteral("name"), QStringLiteral("a.test")},
                                  {QStringLiteral("class"), QStringLiteral("Stable")},
                                  {QStringLiteral("weights"), QStringLiteral("2025.9")}});
        const QByteArray line = verdict(file, false).output;
        QVERIFY2(line.contains("The case says Stable, judged with weights 2025.9 at "),
                 line.constData());
        QVERIFY2(line.contains(flux::Weights::shipped().version().toLatin1()), line.constData());
        const QJsonObject said = verdict(file).line(0);
        const QJsonObject kept = said.value(QStringLiteral("kept")).toObject();
        QCOMPARE(kept.value(QStringLiteral("weights")).toString(), QStringLiteral("2025.9"));
        QVERIFY(kept.value(QStringLiteral("at")).toString().endsWith(u'Z'));
        QCOMPARE(said.value(QStringLiteral("weights")).toString(),
                 flux::Weights::shipped().version());
        QCOMPARE(run({QStringLiteral("verify"), file}).status, 0);
    }

    void aCaseThatDoesNotSaySaysNothing()
    {
        const QString file =
            keep("mute.fluxcase", {{QStringLiteral("name"), QStringLiteral("a.test")},
                                   {QStringLiteral("class"), QStringLiteral("Stable")}});
        QVERIFY(!verdict(file, false).output.contains("The case says"));
        QVERIFY(verdict(file)
                    .line(0)
                    .value(QStringLiteral("kept"))
                    .toObject()
                    .value(QStringLiteral("weights"))
                    .isNull());
        QVERIFY(verdict(importWith("none.fluxcase", {}))
                    .line(0)
                    .value(QStringLiteral("kept"))
                    .isNull());
    }

    void hostileEntriesAreOnlyShown()
    {
        const QString file = keep(
            "hostile.fluxcase", {{QStringLiteral("name"), QStringLiteral("a.test")},
                                 {QStringLiteral("class"), QString(100'000, u'c')},
                                 {QStringLiteral("weights"), QStringLiteral("1\u001b[2J\u202e")}});
        const QByteArray line = verdict(file, false).output;
        QVERIFY(line.contains("The case says ccc"));
        QVERIFY(!line.contains('\x1b'));
        QVERIFY(!QString::fromUtf8(line).contains(QChar(0x202e)));
        QVERIFY(line.size() < 10'000);
    }

    void aRegistrationCountsUntilItIsTakenBack()
    {
        const QString file = importWith("registered.fluxcase", {});
        const QByteArray before = verdict(file).output;
        const auto step = [&](auto work) {
            casefile::CaseStore store;
            QVERIFY(store.open(file).has_value());
            QVERIFY(work(store).has_value());
            QVERIFY(store.close().has_value());
        };
        step([](casefile::CaseStore &store) {
            // The log begins on 2018-03-24.
            return store.annotate(core::SetRegistration{{*core::DomainName::parse(u"a.test")},
                                                        QDate(2018, 3, 20),
                                                        QStringLiteral("Some Registrar")});
        });
        const QJsonObject known =
            verdict(file).line(0).value(QStringLiteral("context")).toArray().at(0).toObject();
        QCOMPARE(known.value(QStringLiteral("feature")).toString(),
                 QStringLiteral("registrationDays"));
        QCOMPARE(known.value(QStringLiteral("value")).toDouble(), 4.0);
        QCOMPARE(known.value(QStringLiteral("db")).toDouble(), 4.0);
        QCOMPARE(known.value(QStringLiteral("text")).toString(),
                 QStringLiteral("Registered 2018-03-20 (Some Registrar), 4 days before the first "
                                "answer"));
        QCOMPARE(run({QStringLiteral("verify"), file}).status, 0);
        step([](casefile::CaseStore &store) { return store.undo(); });
        QCOMPARE(verdict(file).output, before);
        QCOMPARE(run({QStringLiteral("verify"), file}).status, 0);
    }

    /// A list of one's own of what others reported is named in the case, and counts elsewhere too.
    void reportsAreInTheCase()
    {
        const QString home = path("reports");
        write(home + QStringLiteral("/fluxcase/knowledge/my feed.list"),
              "# Fluxcase list 1\n# kind: reported-address\n# date: 2018-03-01\n# source: a test\n"
              "# licence: CC0-1.0\n100.128.0.0/14\n");
        write(home + QStringLiteral("/fluxcase/knowledge/special-addresses.list"),
              "# Fluxcase list 1\n# kind: special\n# date: 2026-11-21\n# source: a test\n"
              "# licence: CC0-1.0\n10.0.0.0/8\n");
        const QString file = importWith("reported.fluxcase", home);
        const QJsonObject said = verdict(file).line(0);
        const QJsonObject known = said.value(QStringLiteral("context")).toArray().at(0).toObject();
        QCOMPARE(known.value(QStringLiteral("feature")).toString(), QStringLiteral("listHits"));
        QCOMPARE(known.value(QStringLiteral("value")).toDouble(), 4.0);
        QVERIFY(known.value(QStringLiteral("text"))
                    .toString()
                    .endsWith(QLatin1String(
                        "my feed of 2018-03-01 (23 days old at the last answer): 4")));
        const Run info = run({QStringLiteral("info"), file});
        QVERIFY2(info.output.contains("reported/my feed"), info.output.constData());
    }

    /// What databases and lists said is in the case: with none of them the verdict is the same.
    void needsNoDatabase()
    {
        support::MmdbWriter networks(QStringLiteral("GeoLite2-ASN"));
        for (int i = 0; i < 64; ++i) {
            networks.insert(QStringLiteral("100.%1.0.0").arg(128 + i), 16,
                            {{QStringLiteral("autonomous_system_number"), uint(64500 + i)},
                             {QStringLiteral("autonomous_system_organization"),
                              QStringLiteral("Line %1").arg(i)}});
        }
        const QString database = path("networks.mmdb");
        QVERIFY(networks.write(database));
        const QString home = path("lists");
        QByteArray hosting("# Fluxcase list 1\n# kind: hosting\n# date: 2026-11-21\n"
                           "# source: a test\n# licence: CC0-1.0\n");
        for (int i = 0; i < 64; i += 4)
            hosting += "100." + QByteArray::number(128 + i) + ".0.0/16\n";
        write(home + QStringLiteral("/fluxcase/knowledge/special-addresses.list"),
              "# Fluxcase list 1\n# kind: special\n# date: 2026-11-21\n# source: a test\n"
              "# licence: CC0-1.0\n10.0.0.0/8\n");
        write(home + QStringLiteral("/fluxcase/knowledge/rented.list"), hosting);
        const QString file =
            importWith("known.fluxcase", home, {QStringLiteral("--geo"), database});
        const QStringList wanted{QStringLiteral("verdict"), file, QStringLiteral("--json")};
        const Run with = run(wanted, dataAt(home));
        QCOMPARE(with.status, 0);
        QVERIFY2(with.output.contains("operatorNovelty"), with.output.constData());
        QVERIFY(with.line(0).value(QStringLiteral("networks")).toInt() > 40);

        // Elsewhere: no database, no list of one's own, and none that came with the program.
        QVERIFY(QFile::remove(database));
        const QString bare = path("bare/bin/fluxcase");
        QVERIFY(QDir().mkpath(path("bare/bin")));
        QVERIFY(QFile::copy(QStringLiteral(FLUXCASE_PROGRAM), bare));
        const Run without = run(wanted, dataAt(path("nothing")), bare);
        QVERIFY2(without.status == 0, without.messages.constData());
        QCOMPARE(without.output, with.output);

        // And they did have a part in it.
        const Run unknown = verdict(importWith("unknown.fluxcase", path("nothing")));
        QVERIFY(unknown.line(0).value(QStringLiteral("networks")) !=
                with.line(0).value(QStringLiteral("networks")));
    }
};

QTEST_GUILESS_MAIN(TestJudgedAgain)
#include "tst_judgedagain.moc"
