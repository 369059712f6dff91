// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "casefile/stepentry.h"
#include "samples.h"

using casefile::CaseStore;
using casefile::EntryKind;
using core::AnnotationLog;
using core::Annotations;
using core::Edit;
using core::Mark;
using core::Target;

/// The analyst's layer in a case: it comes back as it was, and can be taken back to its beginning.
class TestAnnotations : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::minstd_rand m_random{20261122};

    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static Target name(int n)
    {
        return Target::of(samples::name("n" + QByteArray::number(n) + ".test"));
    }
    static Target address(int n) { return Target::of(samples::address(n)); }

    Target anyTarget() { return below(2) == 0 ? name(below(8)) : address(below(8)); }

    QString anyText()
    {
        static const QStringList words{QStringLiteral("mail"),       QStringLiteral("Zürich"),
                                       QStringLiteral("\u202eevil"), QStringLiteral("\"';--"),
                                       QStringLiteral("a\nb"),       QStringLiteral("😀")};
        return words.at(below(static_cast<int>(words.size()))) + QString::number(below(50));
    }

    Edit anyEdit(const Annotations &now)
    {
        switch (below(8)) {
        case 0:
            return core::SetHeading{{anyText(), anyText(), anyText(),
                                     core::everyTlp.at(static_cast<size_t>(below(5)))}};
        case 1: {
            const Target targets[] = {
                {}, anyTarget(), Target::moment(1'795'269'731'000 + below(9))};
            return core::WriteNote{0, targets[below(3)], anyText()};
        }
        case 2: {
            if (now.notes.isEmpty())
                return core::WriteNote{0, {}, anyText()};
            const core::Note note =
                now.notes.values().at(below(static_cast<int>(now.notes.size())));
            return core::WriteNote{note.id, note.target, below(2) == 0 ? QString() : anyText()};
        }
        case 3:
            return core::SetTag{{anyTarget(), anyTarget()}, anyText(), true};
        case 4: {
            if (now.tags.isEmpty())
                return core::SetTag{{anyTarget()}, anyText(), true};
            return core::SetTag{{now.tags.firstKey()}, now.tags.first().first(), false};
        }
        case 5:
            return core::SetMark{{anyTarget(), anyTarget()},
                                 below(2) == 0 ? Mark::Hidden : Mark::Trusted,
                                 below(3) > 0};
        case 6:
            return core::SetRegistration{
                {name(below(8)).name}, below(3) == 0 ? QDate() : QDate(2026, 1, 1 + below(28)), {}};
        default:
            return core::SetVerdict{
                {name(below(8)).name}, below(3) == 0 ? QString() : anyText(), {}};
        }
    }

    /// A verdict has a reason, or is none.
    static Edit withReason(Edit edit)
    {
        if (auto *verdict = std::get_if<core::SetVerdict>(&edit); verdict != nullptr) {
            if (!verdict->verdictClass.isEmpty())
                verdict->reason = QStringLiteral("because of ") + verdict->verdictClass;
        }
        return edit;
    }

    static void compare(const Annotations &found, const Annotations &expected)
    {
        QVERIFY(found.heading == expected.heading);
        QVERIFY(found.notes == expected.notes);
        QVERIFY(found.tags == expected.tags);
        QVERIFY(found.marks == expected.marks);
        QVERIFY(found.verdicts == expected.verdicts);
        QVERIFY(found.registrations == expected.registrations);
    }

    static void execute(const QString &path, const QString &statement, const QVariantList &values)
    {
        const QString connection = QStringLiteral("another program");
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(path);
            database.open();
            QSqlQuery query(database);
            query.prepare(statement);
            for (const QVariant &value : values)
                query.addBindValue(value);
            if (!query.exec())
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(connection);
    }

private slots:
    void aThousandEditsAreTakenBackAndDoneAgain()
    {
        const QString file = path("thousand.fluxcase");
        CaseStore store;
        QVERIFY(store.create(file, false).has_value());
        const auto reopen = [&] {
            if (!store.close() || !store.open(file))
                qFatal("the case cannot be opened again");
        };
        QList<Annotations> states{{}};
        while (states.size() <= 1000) {
            const auto before = store.annotations();
            const auto done = store.annotate(withReason(anyEdit(before->now())));
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
            // What changes nothing is no step.
            if (done->steps().size() == states.size())
                states.append(done->now());
            else
                QVERIFY(done->now() == states.last());
        }
        reopen();
        compare(store.annotations()->now(), states.last());
        for (qsizetype i = 999; i >= 0; --i) {
            const auto undone = store.undo();
            QVERIFY2(undone.has_value(), undone ? "" : qPrintable(undone.error().message));
            QVERIFY2(undone->now() == states.at(i), qPrintable(QString::number(i)));
            if (i == 500) {
                reopen();
                compare(store.annotations()->now(), states.at(500));
            }
        }
        compare(store.annotations()->now(), {});
        QVERIFY(!store.undo());
        reopen();
        for (qsizetype i = 1; i <= 1000; ++i) {
            const auto redone = store.redo();
            QVERIFY2(redone.has_value(), redone ? "" : qPrintable(redone.error().message));
            QVERIFY2(redone->now() == states.at(i), qPrintable(QString::number(i)));
            if (i == 300)
                reopen();
        }
        QVERIFY(!store.redo());
        reopen();
        compare(store.annotations()->now(), states.last());
        QCOMPARE(store.annotations()->steps().size(), 3000);
        QVERIFY(store.verify()->isSound());
    }

    void everyStepIsEvidence()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        const QString before = *store.head();
        const qint64 pieces = store.info()->entries;
        QVERIFY(store.annotate(core::SetTag{{name(1)}, QStringLiteral("mail")}).has_value());
        QVERIFY(store.annotate(core::SetTag{{name(1)}, QStringLiteral("mail")}).has_value());
        QVERIFY(store.undo().has_value());
        QVERIFY(*store.head() != before);
        QCOMPARE(store.info()->entries, pieces + 2);
        const auto tags = store.entries({EntryKind::Tag});
        QCOMPARE(tags->size(), 1);
        QCOMPARE(tags->first().content,
                 QByteArray("{\"names\":[\"n1.test\"],\"set\":true,\"tag\":\"mail\"}"));
        const auto steps = store.entries({EntryKind::Step});
        QCOMPARE(QJsonDocument::fromJson(steps->first().content).object(),
                 (QJsonObject{{QStringLiteral("undo"), tags->first().id},
                              {QStringLiteral("names"), QJsonArray{QStringLiteral("n1.test")}}}));
        QVERIFY(store.verify()->isSound());
    }

    void stepsAndAnswersKeepTheirOrder()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        store.append(samples::batch(3));
        QVERIFY(store.annotate(core::WriteNote{0, name(1), QStringLiteral("x")}).has_value());
        QCOMPARE(store.info()->answers, 3);
        QVERIFY(store.annotations()->steps().first().id > 3); // after what the answers brought
    }

    void aCaseThatCannotBeWrittenStaysAsItIs()
    {
        const QString file = path("sealed.fluxcase");
        CaseStore store;
        QVERIFY(!store.annotations());
        QVERIFY(!store.annotate(core::SetHeading{}));
        QVERIFY(store.create(file, false).has_value());
        QVERIFY(store.annotate(core::SetTag{{name(1)}, QStringLiteral("mail")}).has_value());
        QVERIFY(store.close().has_value());
        QVERIFY(store.open(file, true).has_value());
        QCOMPARE(store.annotations()->steps().size(), 1);
        QVERIFY(store.undo().error().code == core::Error::Code::ReadOnly);
        QVERIFY(store.annotate(core::SetTag{{name(2)}, QStringLiteral("mail")}).error().code ==
                core::Error::Code::ReadOnly);
        QCOMPARE(store.annotations()->now().tags.size(), 1);
    }

    void anotherCaseHasItsOwn()
    {
        CaseStore store;
        QVERIFY(store.create(path("one.fluxcase"), false).has_value());
        QVERIFY(store.annotate(core::SetTag{{name(1)}, QStringLiteral("mail")}).has_value());
        QVERIFY(store.create(path("two.fluxcase"), false).has_value());
        QVERIFY(store.annotations()->steps().isEmpty());
    }

    void aRedactedCopyHoldsWhatIsAboutItsNames()
    {
        CaseStore store;
        QVERIFY(store.create(path("whole.fluxcase"), false).has_value());
        for (const int n : {1, 2})
            store.addName(name(n).name);
        QVERIFY(store.annotate(core::SetHeading{{QStringLiteral("n2"), {}, {}, {}}}).has_value());
        QVERIFY(store.annotate(core::SetTag{{name(1)}, QStringLiteral("kept")}).has_value());
        QVERIFY(store.annotate(core::SetTag{{name(2)}, QStringLiteral("left out")}).has_value());
        QVERIFY(
            store.annotate(core::SetTag{{name(1), name(2)}, QStringLiteral("both")}).has_value());
        QVERIFY(
            store.annotate(core::WriteNote{0, name(1), QStringLiteral("taken back")}).has_value());
        QVERIFY(store.undo().has_value());
        QVERIFY(store.annotate(core::WriteNote{0, name(1), QStringLiteral("stays")}).has_value());
        const QString copy = path("redacted.fluxcase");
        QVERIFY(store.saveRedacted(copy, {name(1).name}).has_value());
        CaseStore other;
        QVERIFY(other.open(copy).has_value());
        QVERIFY(other.verify()->isSound());
        const auto log = other.annotations();
        QVERIFY2(log.has_value(), log ? "" : qPrintable(log.error().detail));
        QVERIFY((log->now().heading == core::Heading{{}, {}, {}, core::Tlp::Clear}));
        QCOMPARE(log->now().tags.value(name(1)), QStringList{QStringLiteral("kept")});
        QCOMPARE(log->now().tags.size(), 1);
        QCOMPARE(log->now().notes.size(), 1);
        QCOMPARE(log->now().notes.first().text, QStringLiteral("stays"));
        QVERIFY(other.undo().has_value());
    }

    void aRedactedCopyKeepsTheTlp_data()
    {
        QTest::addColumn<core::Tlp>("tlp");
        QTest::addColumn<bool>("isChangedLater");
        QTest::newRow("red") << core::Tlp::Red << false;
        QTest::newRow("red, said last") << core::Tlp::Red << true;
        QTest::newRow("clear") << core::Tlp::Clear << false;
        QTest::newRow("amber, as a new case") << core::Tlp::Amber << true;
    }

    void aRedactedCopyKeepsTheTlp()
    {
        QFETCH(core::Tlp, tlp);
        QFETCH(bool, isChangedLater);
        const QTemporaryDir folder;
        CaseStore store;
        QVERIFY(store.create(folder.filePath(QStringLiteral("whole.fluxcase")), false).has_value());
        store.addName(name(1).name);
        const QString title = QStringLiteral("about n2");
        if (isChangedLater)
            QVERIFY(
                store.annotate(core::SetHeading{{title, {}, {}, core::Tlp::Green}}).has_value());
        QVERIFY(store.annotate(core::SetHeading{{title, {}, {}, tlp}}).has_value());
        const QString head = *store.head();
        const QString copy = folder.filePath(QStringLiteral("redacted.fluxcase"));
        QVERIFY(store.saveRedacted(copy, {name(1).name}).has_value());
        CaseStore other;
        QVERIFY(other.open(copy, true).has_value());
        core::Heading expected;
        expected.tlp = tlp;
        QVERIFY(other.annotations()->now().heading == expected);
        // What it proves is all that the case proves.
        QVERIFY(other.verify(head.mid(7).toLatin1())->isSound());
        QCOMPARE(*other.head() == head, tlp == core::Tlp::Amber);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("about n2"));
    }

    void aStepReadsAsItWasWritten()
    {
        const QList<Edit> edits{
            core::SetHeading{{QStringLiteral("ü\""), QStringLiteral("r"), {}, core::Tlp::Clear}},
            core::WriteNote{0, {}, QStringLiteral("a\nb")},
            core::WriteNote{7, Target::moment(123), {}},
            core::SetTag{{name(1), name(2), address(2), address(1)}, QStringLiteral("t"), false},
            core::SetMark{{address(5)}, Mark::Trusted, true},
            core::SetVerdict{{name(1).name}, QStringLiteral("Stable"), QStringLiteral("why")},
            core::SetVerdict{{name(1).name}, {}, {}},
            core::SetRegistration{{name(1).name, name(2).name}, QDate(2026, 2, 28), {}},
            core::SetRegistration{{name(1).name}, QDate(1999, 1, 1), QStringLiteral("R ü")},
            core::SetRegistration{{name(1).name}, {}, {}},
        };
        for (const Edit &edit : edits) {
            casefile::Entry entry =
                casefile::entryOf({0, 0, AnnotationLog::Step::Kind::Do, 0, *core::checked(edit)});
            entry.id = 9;
            const auto step = casefile::stepOf(entry);
            QVERIFY2(step.has_value() && step->has_value(), entry.content.constData());
            QVERIFY2((*step)->edit == *core::checked(edit), entry.content.constData());
        }
    }

    void refusesWhatIsNoStep_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *what, EntryKind kind, const QByteArray &content) {
            QTest::newRow(what) << static_cast<int>(kind) << QByteArray(content).replace('\'', '"');
        };
        row("no JSON", EntryKind::Note, "text");
        row("a list", EntryKind::Note, "[]");
        row("nothing said", EntryKind::Tag, "{}");
        row("text is a number", EntryKind::Note, "{'text':1}");
        row("something more", EntryKind::Note, "{'text':'x','run':'rm'}");
        row("change of no note", EntryKind::Note, "{'text':'x','note':3}");
        row("note below one", EntryKind::Note, "{'text':'x','note':0}");
        row("name in capitals", EntryKind::Note, "{'text':'x','names':['A.test']}");
        row("name that is none", EntryKind::Tag, "{'tag':'x','set':true,'names':['a..b']}");
        row("address that is none", EntryKind::Tag, "{'tag':'x','set':true,'addresses':['1.2.3']}");
        row("address in another form", EntryKind::Tag,
            "{'tag':'x','set':true,'addresses':['2001:DB8::1']}");
        row("tag too long", EntryKind::Tag,
            "{'set':true,'names':['a.test'],'tag':'" + QByteArray(61, 'x') + "\"}");
        row("mark nobody knows", EntryKind::Mark, "{'mark':'x','set':true,'names':['a.test']}");
        row("verdict on an address", EntryKind::Mark,
            "{'class':'x','reason':'y','addresses':['192.0.2.1']}");
        row("registered on no day", EntryKind::Mark,
            "{'registered':'2026-02-30','registrar':'','names':['a.test']}");
        row("registered at an hour", EntryKind::Mark,
            "{'registered':'2026-02-03T04:05:06','registrar':'','names':['a.test']}");
        row("registered before there were names", EntryKind::Mark,
            "{'registered':'1984-12-31','registrar':'','names':['a.test']}");
        row("registrar without a date", EntryKind::Mark,
            "{'registered':'','registrar':'r','names':['a.test']}");
        row("registrar too long", EntryKind::Mark,
            "{'registered':'2026-02-03','names':['a.test'],'registrar':'" + QByteArray(201, 'x') +
                "\"}");
        row("registration of an address", EntryKind::Mark,
            "{'registered':'2026-02-03','registrar':'','addresses':['192.0.2.1']}");
        row("undo of nothing", EntryKind::Step, "{'undo':1}");
        row("undo of a fraction", EntryKind::Step, "{'undo':1.5}");
        row("redo of nothing", EntryKind::Step, "{'redo':1}");
        row("undo and redo", EntryKind::Step, "{'undo':1,'redo':1}");
        row("no such TLP", EntryKind::Info,
            "{'heading':{'title':'','reference':'','analyst':'','tlp':'white'}}");
        row("heading that is a text", EntryKind::Info, "{'heading':'x'}");
        row("deep", EntryKind::Note, QByteArray(100'000, '['));
        row("time beyond the calendar", EntryKind::Note, "{'text':'x','at':1e300}");
        row("time before all", EntryKind::Note, "{'text':'x','at':-5}");
        row("two things", EntryKind::Note, "{'text':'x','at':5,'names':['a.test']}");
    }

    void refusesWhatIsNoStep()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, content);
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        QVERIFY(store.add({{0, 0, static_cast<EntryKind>(kind), content}}).has_value());
        const auto log = store.annotations();
        QVERIFY(!log.has_value());
        QVERIFY(!log.error().message.isEmpty());
        // The evidence is there all the same.
        QVERIFY(store.read().has_value());
        QVERIFY(store.verify()->isSound());
    }

    void mutatedLayersNeverCrash()
    {
        const QString file = path("mutated.fluxcase");
        QList<casefile::Entry> sound;
        {
            CaseStore store;
            QVERIFY(store.create(file, false).has_value());
            for (int i = 0; i < 40; ++i)
                QVERIFY(
                    store.annotate(withReason(anyEdit(store.annotations()->now()))).has_value());
            for (int i = 0; i < 5; ++i)
                QVERIFY(store.undo().has_value());
            QVERIFY(store.redo().has_value());
            sound = *store.entries(casefile::stepKinds);
            QVERIFY(store.close().has_value());
        }
        int refused = 0;
        int read = 0;
        for (int i = 0; i < 2'000; ++i) {
            casefile::Entry entry = sound.at(1 + below(static_cast<int>(sound.size()) - 1));
            QByteArray bytes = entry.content;
            for (int n = below(3); n >= 0; --n) {
                const int at = below(static_cast<int>(bytes.size()));
                if (below(3) == 0)
                    bytes.remove(at, 1 + below(8));
                else
                    bytes[at] = static_cast<char>(below(256));
                if (bytes.isEmpty())
                    bytes = "{";
            }
            entry.content = bytes;
            if (below(10) == 0)
                entry.kind = casefile::stepKinds.at(below(5));
            AnnotationLog log;
            bool isSound = true;
            for (const casefile::Entry &other : std::as_const(sound)) {
                const auto step = casefile::stepOf(other.id == entry.id ? entry : other);
                isSound = step && (!*step || log.take(**step));
                if (!isSound)
                    break;
            }
            isSound ? ++read : ++refused;
        }
        QVERIFY2(refused > 500 && read > 50,
                 qPrintable(QStringLiteral("%1 refused, %2 read").arg(refused).arg(read)));
        // And in the file itself.
        for (int i = 0; i < 20; ++i) {
            const casefile::Entry &entry = sound.at(1 + below(static_cast<int>(sound.size()) - 1));
            QByteArray bytes = entry.content;
            bytes[below(static_cast<int>(bytes.size()))] = static_cast<char>(below(256));
            execute(file, QStringLiteral("UPDATE entry SET content = ? WHERE id = ?"),
                    {bytes, entry.id});
            CaseStore store;
            QVERIFY(store.open(file).has_value());
            if (const auto log = store.annotations(); !log)
                QVERIFY(!log.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
