// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/programrun.h"
#include "casefile/casestore.h"

using casefile::EntryKind;

using programrun::run;
using programrun::Run;

/// What the command line keeps in a case besides answers: imports, verdicts, exports; and the head
/// that proves them.
class TstCaseEntries : public QObject
{
    Q_OBJECT

private:
    /// The entries of a kind, each as what it says.
    static QList<QJsonObject> entries(const QString &path, EntryKind kind)
    {
        casefile::CaseStore store;
        if (!store.open(path, true))
            qFatal("the case cannot be opened");
        QList<QJsonObject> objects;
        const auto found = store.entries({kind});
        for (const casefile::Entry &entry : found ? *found : QList<casefile::Entry>())
            objects.append(QJsonDocument::fromJson(entry.content).object());
        return objects;
    }

    static QString sha256(const QByteArray &bytes)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    static QByteArray row(int second, const char *address)
    {
        return QByteArray::number(1521911720 + second) + "\t192.0.2.53\ta.test\t1\t0\t" + address +
               "\t60.0\n";
    }

    QByteArray header() const
    {
        return "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n"
               "#path\tdns\n#fields\tts\tid.resp_h\tquery\tqtype\trcode\tanswers\tTTLs\n";
    }

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    static Run import(const QStringList &files, const QString &to, const QStringList &more = {})
    {
        return run(QStringList{QStringLiteral("import")} + files +
                   QStringList{QStringLiteral("--case"), to, QStringLiteral("--json")} + more);
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;

private slots:
    void anImportIsKept()
    {
        const QByteArray content =
            header() + row(0, "198.51.100.1") + row(1, "198.51.100.2") + "1521911722\tno address\n";
        const QString more = write("more.log", header() + row(9, "198.51.100.3"));
        const QString file = path("import.fluxcase");
        QCOMPARE(import({write("first.log", content), more}, file).status, 4);
        const QList<QJsonObject> kept = entries(file, EntryKind::Import);
        QCOMPARE(kept.size(), 4); // two that began, two that ended
        QCOMPARE(kept.at(0), (QJsonObject{{QStringLiteral("file"), QStringLiteral("first.log")},
                                          {QStringLiteral("bytes"), content.size()},
                                          {QStringLiteral("state"), QStringLiteral("begun")}}));
        QCOMPARE(kept.at(2), (QJsonObject{{QStringLiteral("file"), QStringLiteral("first.log")},
                                          {QStringLiteral("bytes"), content.size()},
                                          {QStringLiteral("state"), QStringLiteral("whole")},
                                          {QStringLiteral("sha256"), sha256(content)},
                                          {QStringLiteral("rows"), 3},
                                          {QStringLiteral("accepted"), 2},
                                          {QStringLiteral("skipped"), 0},
                                          {QStringLiteral("rejected"), 1}}));
        QCOMPARE(kept.at(3).value(QStringLiteral("file")).toString(), QStringLiteral("more.log"));
        QCOMPARE(kept.at(3).value(QStringLiteral("accepted")).toInt(), 1);
        QCOMPARE(run({QStringLiteral("verify"), file}).status, 0);
    }

    void nothingIsImportedTwiceUnsaid()
    {
        const QByteArray content = header() + row(0, "198.51.100.1");
        const QString log = write("once.log", content);
        const QString copy = write("other name.log", content);
        const QString file = path("once.fluxcase");
        QCOMPARE(import({log}, file).status, 0);
        const QString fresh = write("fresh.log", header() + row(5, "198.51.100.7"));
        for (const QStringList &files : {QStringList{copy}, QStringList{fresh, copy}}) {
            const Run again = import(files, file);
            QCOMPARE(again.status, 1);
            QVERIFY2(again.messages.contains("was imported into this case before (once.log, 2"),
                     again.messages.constData());
            QVERIFY(again.messages.contains("Nothing was read. Add --again"));
        }
        QCOMPARE(entries(file, EntryKind::Import).size(), 2);
        // A file of the same length that holds something else is another one.
        QCOMPARE(import({write("same length.log", header() + row(0, "198.51.100.2"))}, file).status,
                 0);
        const Run told = import({copy}, file, {QStringLiteral("--again")});
        QCOMPARE(told.status, 0);
        const Run info = run({QStringLiteral("info"), file, QStringLiteral("--json")});
        QCOMPARE(info.line(-1).value(QStringLiteral("answers")).toInt(), 3);
        const Run twins = import({log, copy}, path("twins.fluxcase"));
        QCOMPARE(twins.status, 1);
        QVERIFY2(twins.messages.contains("holds the same as once.log"), twins.messages.constData());
        QVERIFY(!QFile::exists(path("twins.fluxcase")));
    }

    void anImportThatWasCutShortIsSaid()
    {
        // As a killed program leaves it: the import has begun, and no more.
        const QByteArray content = header() + row(0, "198.51.100.1");
        const QString file = path("cut.fluxcase");
        {
            casefile::CaseStore store;
            QVERIFY(store.create(file, false).has_value());
            store.record(EntryKind::Import, {{QStringLiteral("file"), QStringLiteral("cut.log")},
                                             {QStringLiteral("bytes"), content.size()},
                                             {QStringLiteral("state"), QStringLiteral("begun")}});
            QVERIFY(store.close().has_value());
        }
        const Run import = TstCaseEntries::import({write("cut.log", content)}, file);
        QCOMPARE(import.status, 1);
        QVERIFY2(import.messages.contains("Part of"), import.messages.constData());
    }

    void theHeadIsSaidAtTheEnd()
    {
        const QString file = path("head.fluxcase");
        const Run imported = import({write("head.log", header() + row(0, "198.51.100.1"))}, file);
        const auto head = [&] {
            return run({QStringLiteral("info"), file, QStringLiteral("--json")})
                .line(-1)
                .value(QStringLiteral("head"))
                .toString();
        };
        QVERIFY2(imported.messages.contains(head().toLatin1()), imported.messages.constData());
        QVERIFY(head().startsWith(QLatin1String("sha256:")));
    }

    void eachVerdictIsKept()
    {
        const QString file = path("lab.fluxcase");
        const QStringList watch{QStringLiteral("watch"),     QStringLiteral("gone.test"),
                                QStringLiteral("flux.test"), QStringLiteral("--lab"),
                                QStringLiteral("--case"),    file,
                                QStringLiteral("--json"),    QStringLiteral("--until-decided"),
                                QStringLiteral("--for"),     QStringLiteral("60s")};
        const Run watched = run(watch);
        QVERIFY2(watched.status == 0, watched.messages.constData());
        const QList<QJsonObject> kept = entries(file, EntryKind::Verdict);
        QMap<QString, QString> last;
        for (const QJsonObject &verdict : kept)
            last.insert(verdict.value(QStringLiteral("name")).toString(),
                        verdict.value(QStringLiteral("class")).toString());
        QCOMPARE(last.value(QStringLiteral("gone.test")), QStringLiteral("Not resolving"));
        QVERIFY(last.contains(QStringLiteral("flux.test")));
        // As the command said it at its end.
        for (const QByteArray &line : watched.output.trimmed().split('\n')) {
            const QJsonObject said = QJsonDocument::fromJson(line).object();
            if (said.value(QStringLiteral("event")).toString() == QLatin1String("verdict"))
                QVERIFY(!said.value(QStringLiteral("class")).toString().isEmpty());
        }
        const Run info = run({QStringLiteral("info"), file, QStringLiteral("--json")});
        QVERIFY2(watched.messages.contains(
                     info.line(-1).value(QStringLiteral("head")).toString().toLatin1()),
                 watched.messages.constData());
        QCOMPARE(run({QStringLiteral("verify"), file}).status, 0);
    }

    void anExportIsKept()
    {
        const QString file = path("export.fluxcase");
        QCOMPARE(import({write("export.log", header() + row(0, "198.51.100.1"))}, file).status, 0);
        const Run before = run({QStringLiteral("info"), file, QStringLiteral("--json")});
        const QString output = path("list.csv");
        const QStringList wanted{QStringLiteral("export"),   file,
                                 QStringLiteral("--format"), QStringLiteral("csv"),
                                 QStringLiteral("--tlp"),    QStringLiteral("green")};
        QCOMPARE(run(wanted + QStringList{QStringLiteral("--output"), output}).status, 0);
        const Run printed = run(wanted);
        QCOMPARE(printed.status, 0);
        const QList<QJsonObject> kept = entries(file, EntryKind::Export);
        QCOMPARE(kept.size(), 2);
        QFile list(output);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray bytes = list.readAll();
        QCOMPARE(kept.at(0).value(QStringLiteral("sha256")).toString(), sha256(bytes));
        QCOMPARE(kept.at(0).value(QStringLiteral("file")).toString(), QStringLiteral("list.csv"));
        QCOMPARE(kept.at(0).value(QStringLiteral("format")).toString(), QStringLiteral("csv"));
        QCOMPARE(kept.at(0).value(QStringLiteral("tlp")).toString(), QStringLiteral("green"));
        QCOMPARE(kept.at(0).value(QStringLiteral("count")).toInt(), 1);
        QVERIFY(kept.at(1).value(QStringLiteral("file")).isNull());
        QCOMPARE(kept.at(1).value(QStringLiteral("sha256")).toString(), sha256(printed.output));
        // What was handed over names the head before it; that head stays one of the case's.
        const QString head = before.line(-1).value(QStringLiteral("head")).toString();
        QCOMPARE(run({QStringLiteral("verify"), file, QStringLiteral("--expect"), head}).status, 0);
    }

    void whyABlockListWasMadeIsKept()
    {
        const QString file = path("block.fluxcase");
        QCOMPARE(import({write("block.log", header() + row(0, "198.51.100.1"))}, file).status, 0);
        QCOMPARE(run({QStringLiteral("export"), file, QStringLiteral("--format"),
                      QStringLiteral("rpz"), QStringLiteral("--output"), path("list.zone"),
                      QStringLiteral("--override"), QStringLiteral("takedown agreed")})
                     .status,
                 0);
        const QJsonObject kept = entries(file, EntryKind::Export).value(0);
        QCOMPARE(kept.value(QStringLiteral("gateReason")).toString(),
                 QStringLiteral("takedown agreed"));
        QCOMPARE(kept.value(QStringLiteral("overrides")).toArray().at(0).toString(),
                 QStringLiteral("takedown agreed"));
    }

    void infoSaysTheAnalystsLayer()
    {
        const QString file = path("layer.fluxcase");
        {
            casefile::CaseStore store;
            QVERIFY(store.create(file, false).has_value());
            const auto name = core::Target::of(*core::DomainName::parse(u"a.test"));
            QVERIFY(store
                        .annotate(core::SetHeading{
                            {QStringLiteral("Parcel mails"), {}, {}, core::Tlp::Red}})
                        .has_value());
            QVERIFY(store.annotate(core::WriteNote{0, name, QStringLiteral("x")}).has_value());
            QVERIFY(store.annotate(core::SetTag{{name}, QStringLiteral("mail")}).has_value());
            QVERIFY(store.annotate(core::SetMark{{name}, core::Mark::Hidden}).has_value());
            QVERIFY(store.undo().has_value());
            QVERIFY(store.close().has_value());
        }
        const QJsonObject layer = run({QStringLiteral("info"), file, QStringLiteral("--json")})
                                      .line(-1)
                                      .value(QStringLiteral("annotations"))
                                      .toObject();
        QCOMPARE(layer.value(QStringLiteral("title")).toString(), QStringLiteral("Parcel mails"));
        QCOMPARE(layer.value(QStringLiteral("tlp")).toString(), QStringLiteral("red"));
        QCOMPARE(layer.value(QStringLiteral("notes")).toInt(), 1);
        QCOMPARE(layer.value(QStringLiteral("tags")).toArray(), QJsonArray{QStringLiteral("mail")});
        QCOMPARE(layer.value(QStringLiteral("hidden")).toInt(-1), 0);
        QCOMPARE(layer.value(QStringLiteral("steps")).toInt(), 5);
        QVERIFY(run({QStringLiteral("info"), file}).output.contains("Parcel mails"));
    }

    void anExportOfACaseThatCannotBeWrittenIsMadeAllTheSame()
    {
        const QString file = path("sealed.fluxcase");
        QCOMPARE(import({write("sealed.log", header() + row(0, "198.51.100.1"))}, file).status, 0);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        const Run made = run(
            {QStringLiteral("export"), file, QStringLiteral("--format"), QStringLiteral("txt")});
        QCOMPARE(made.status, 0);
        QVERIFY(!made.output.isEmpty());
        QVERIFY2(made.messages.contains("does not keep"), made.messages.constData());
        QVERIFY(entries(file, EntryKind::Export).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstCaseEntries)
#include "tst_caseentries.moc"
