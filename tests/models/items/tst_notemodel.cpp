// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "answers.h"
#include "items/notemodel.h"
#include "support/printmodel.h"

using answers::a;
using answers::ip;
using answers::name;
using core::Note;
using core::Target;
using items::NoteModel;
using items::ObservationLog;

class TestNoteModel : public QObject
{
    Q_OBJECT

private:
    static core::Annotations notes()
    {
        core::Annotations annotations;
        const auto add = [&](qint64 id, const Target &target, const char *text) {
            const core::UtcMs at = answers::start + id * 1000;
            annotations.notes.insert(id, {id, target, QString::fromLatin1(text), at, 0});
        };
        add(1, Target(), "on the case");
        add(2, Target::of(name(QStringLiteral("flux.test"))), "first line\nsecond line");
        add(3, Target::of(name(QStringLiteral("other.test"))), "of another name");
        add(4, Target::of(ip(QStringLiteral("198.51.100.7"))), "of its address");
        add(5, Target::of(ip(QStringLiteral("203.0.113.9"))), "of no address of it");
        add(6, Target::moment(answers::start), "of a moment");
        return annotations;
    }
    static QStringList texts(const NoteModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, NoteModel::Text).data().toString());
        return texts;
    }

private slots:
    void holdsWhatBelongsToTheName()
    {
        ObservationLog log;
        NoteModel model(log);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAnnotations(notes());
        QCOMPARE(texts(model),
                 QStringList({QStringLiteral("on the case"), QStringLiteral("of a moment")}));
        log.append({{}, {a(QStringLiteral("flux.test"), 1, QStringLiteral("198.51.100.7"))}});
        model.setName(name(QStringLiteral("flux.test")));
        QCOMPARE(
            texts(model),
            QStringList({QStringLiteral("on the case"), QStringLiteral("first line second line"),
                         QStringLiteral("of its address"), QStringLiteral("of a moment")}));
        QCOMPARE(model.index(2, NoteModel::About).data().toString(),
                 QStringLiteral("198[.]51[.]100[.]7"));
        QCOMPARE(model.index(1, 0).data(NoteModel::NoteRole).value<Note>(), notes().notes[2]);
        model.setName(name(QStringLiteral("other.test")));
        QCOMPARE(texts(model),
                 QStringList({QStringLiteral("on the case"), QStringLiteral("of another name"),
                              QStringLiteral("of a moment")}));
    }

    void findsAddressesThatComeLater()
    {
        ObservationLog log;
        NoteModel model(log);
        log.append({{}, {a(QStringLiteral("flux.test"), 1, QStringLiteral("198.51.100.7"))}});
        model.setName(name(QStringLiteral("flux.test")));
        model.setAnnotations(notes());
        const QSignalSpy reset(&model, &NoteModel::modelReset);
        model.refresh();
        QCOMPARE(reset.count(), 0);
        log.append({{}, {a(QStringLiteral("flux.test"), 2, QStringLiteral("203.0.113.9"))}});
        model.refresh();
        QCOMPARE(reset.count(), 1);
        QVERIFY(texts(model).contains(QStringLiteral("of no address of it")));
    }

    void saysWhenItWasChanged()
    {
        ObservationLog log;
        NoteModel model(log);
        core::Annotations annotations = notes();
        annotations.notes[1].changedAt = answers::start + 90'000;
        model.setAnnotations(annotations);
        QCOMPARE(model.index(0, NoteModel::Written).data().toString(),
                 QStringLiteral("2026-11-21 14:01:30Z"));
    }
};

QTEST_GUILESS_MAIN(TestNoteModel)
#include "tst_notemodel.moc"
