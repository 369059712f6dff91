// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QImage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QToolTip>

#include "items/addressmodel.h"
#include "items/answermodel.h"
#include "items/observationlog.h"
#include "items/reasonmodel.h"
#include "style/dress.h"
#include "tables/addresstable.h"
#include "tables/answerpage.h"
#include "tables/answertable.h"
#include "tables/celldelegate.h"
#include "tables/reasontable.h"

using core::DomainName;

class TestTables : public QObject
{
    Q_OBJECT

private:
    static DomainName name(const char *text)
    {
        return *DomainName::parse(QString::fromLatin1(text));
    }

    static core::Observation answer(int minute, const QStringList &addresses)
    {
        core::Observation result;
        result.at = 1'795'269'731'000 + minute * 60'000;
        result.resolver = *core::Endpoint::parse(u"192.0.2.53");
        result.subject = result.question = name("flux.test");
        for (const QString &text : addresses) {
            result.answers.append({name("flux.test"),
                                   core::RecordType::A,
                                   60,
                                   *core::IpAddress::parse(text),
                                   {},
                                   {}});
        }
        return result;
    }

private slots:
    /// The facts of a verdict name lists and providers, which others wrote.
    void toolTipsShowMarkupLiterally()
    {
        flux::Verdict verdict;
        verdict.facts = {
            QStringLiteral("In the range of <img src=\"file:///nonexistent.png\">\u202e.")};
        items::ReasonModel model;
        model.setVerdict(verdict);
        widgets::ReasonTable table(&model);
        table.resize(900, 200);
        table.show();
        const QModelIndex cell = table.model()->index(0, items::ReasonModel::Fact);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QLatin1String("<img")));
        const QPoint at = table.visualRect(cell).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table.viewport(), &help);
        QCOMPARE(
            QToolTip::text(),
            QStringLiteral("<qt>In the range of &lt;img src=&quot;file:///nonexistent.png&quot;&gt;"
                           "\\u{202E}.</qt>"));
        QToolTip::hideText();
    }

    void whatIsCutIsSaidByTheToolTip()
    {
        items::ObservationLog log;
        log.append({{}, {answer(0, {QStringLiteral("203.0.113.100")})}});
        items::AddressModel model(log);
        model.setName(name("flux.test"));
        widgets::AddressTable table(&model);
        table.resize(900, 200);
        table.show();
        const QModelIndex cell = table.model()->index(0, 0);
        const auto tip = [&](int width) {
            table.setColumnWidth(0, width);
            QToolTip::hideText();
            const QPoint at = table.visualRect(cell).center();
            QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(table.viewport(), &help);
            return help.isAccepted() ? QToolTip::text() : QString();
        };
        QVERIFY2(tip(40).contains(cell.data().toString()), qPrintable(tip(40)));
        QCOMPARE(tip(300), QString());
    }

    void addressesSortByNumberAndFilter()
    {
        items::ObservationLog log;
        log.append({{},
                    {answer(0, {QStringLiteral("203.0.113.100"), QStringLiteral("203.0.113.9"),
                                QStringLiteral("198.51.100.7")})}});
        items::AddressModel model(log);
        model.setName(name("flux.test"));
        widgets::AddressTable table(&model);
        const auto column = [&table] {
            QStringList texts;
            for (int row = 0; row < table.model()->rowCount(); ++row)
                texts.append(table.model()->index(row, 0).data().toString());
            return texts.join(QLatin1Char(' '));
        };
        QCOMPARE(column(), QStringLiteral("203.0.113.100 203.0.113.9 198.51.100.7"));
        table.sortByColumn(items::AddressModel::Address, Qt::AscendingOrder);
        QCOMPARE(column(), QStringLiteral("198.51.100.7 203.0.113.9 203.0.113.100"));
        table.setFilter(QStringLiteral("203.0"));
        QCOMPARE(column(), QStringLiteral("203.0.113.9 203.0.113.100"));
        table.showSourceRow(0);
        QVERIFY(table.selectedText().startsWith(QLatin1String("203.0.113.100\t")));
    }

    void copiedRowsAreTabSeparatedWithoutHiddenColumns()
    {
        items::ObservationLog log;
        log.append(
            {{}, {answer(0, {QStringLiteral("203.0.113.1"), QStringLiteral("203.0.113.2")})}});
        items::AddressModel model(log);
        model.setName(name("flux.test"));
        widgets::AddressTable table(&model);
        for (int column = 1; column < items::AddressModel::ColumnCount; ++column)
            table.setColumnHidden(column, column != items::AddressModel::Answers);
        table.selectAll();
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("203.0.113.1\t1\n203.0.113.2\t1"));
    }

    void copiedNamesAreDefanged()
    {
        items::ObservationLog log;
        log.append({{}, {answer(0, {QStringLiteral("203.0.113.1")})}});
        const items::LinkedSelection selection(log);
        items::AnswerModel model(log, selection);
        model.setName(name("flux.test"));
        widgets::AnswerTable table(&model);
        table.selectAll();
        QVERIFY2(table.selectedText().contains(QLatin1String("flux[.]test")),
                 qPrintable(table.selectedText()));
        QVERIFY(!table.selectedText().contains(QLatin1String("flux.test")));
    }

    void packetOfTheChosenAnswerIsAskedFor()
    {
        items::ObservationLog log;
        core::Batch batch{{}, {answer(0, {QStringLiteral("203.0.113.1")}), answer(1, {})}};
        batch.observations[0].id = 7;
        batch.observations[1].id = 8;
        log.append(batch);
        const items::LinkedSelection selection(log);
        items::AnswerModel model(log, selection);
        model.setName(name("flux.test"));
        auto *table = new widgets::AnswerTable(&model);
        widgets::AnswerPage page(table);
        QSignalSpy wanted(&page, &widgets::AnswerPage::packetWanted);
        auto *text = page.findChild<QPlainTextEdit *>(QStringLiteral("packetText"));
        QVERIFY(text->isHidden());
        table->selectRow(0);
        table->selectRow(1);
        QVERIFY(!text->isHidden());
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.last().first().toLongLong(), 8);
        page.showPacket(7, QStringLiteral("of another answer"));
        QVERIFY(text->toPlainText().isEmpty());
        page.showPacket(8, QStringLiteral("<b>id 8</b>"));
        QCOMPARE(text->toPlainText(), QStringLiteral("<b>id 8</b>"));
        model.setName({});
        QVERIFY(text->toPlainText().isEmpty());
        QVERIFY(text->isHidden());
    }

    /// Every other of 100,000 rows goes: a view told of each run of them alone would take minutes.
    void manyRowsComeAndGoAtOnce()
    {
        items::ObservationLog log;
        core::Batch batch;
        for (int i = 0; i < 100'000; ++i)
            batch.observations.append(answer(i, {QStringLiteral("203.0.113.%1").arg(i % 250)}));
        log.append(batch);
        const items::LinkedSelection selection(log);
        items::AnswerModel model(log, selection);
        model.setName(name("flux.test"));
        widgets::AnswerTable table(&model);
        table.show();
        QSignalSpy removed(table.model(), &QAbstractItemModel::rowsRemoved);
        table.setPicked([](int row) { return row % 2 == 0; });
        QCOMPARE(table.model()->rowCount(), 50'000);
        table.setFilter(QStringLiteral("203.0.113.24"));
        QCOMPARE(table.model()->rowCount(), 400 * 6); // .24 and .240, .242 … .248
        table.setFilter({});
        table.setPicked({});
        QCOMPARE(table.model()->rowCount(), 100'000);
        QCOMPARE(removed.count(), 0);
    }

    void rowsGoOutInEveryForm()
    {
        items::ObservationLog log;
        log.append({{}, {answer(0, {QStringLiteral("203.0.113.1")})}});
        const items::LinkedSelection selection(log);
        items::AnswerModel model(log, selection);
        model.setName(name("flux.test"));
        widgets::AnswerTable table(&model);
        for (int column = 0; column < items::AnswerModel::ColumnCount; ++column) {
            table.setColumnHidden(column, column != items::AnswerModel::Question &&
                                              column != items::AnswerModel::Records);
        }
        table.selectAll();
        const auto *clipboard = QGuiApplication::clipboard();
        table.copyText(items::Sheet::Form::Live);
        QCOMPARE(clipboard->text(), QStringLiteral("flux.test\t203.0.113.1"));
        table.copyText(items::Sheet::Form::Defanged);
        QCOMPARE(clipboard->text(), QStringLiteral("flux[.]test\t203[.]0[.]113[.]1"));
        table.copyCsv();
        QCOMPARE(clipboard->text(), QStringLiteral("\"Question\",\"Records\"\r\n"
                                                   "\"flux.test\",\"203.0.113.1\"\r\n"));
        const std::unique_ptr<QMimeData> dragged(table.draggedData());
        QCOMPARE(dragged->text(), QStringLiteral("flux[.]test\t203[.]0[.]113[.]1"));
        QVERIFY(dragged->data(QStringLiteral("text/csv")).contains("203[.]0[.]113[.]1"));
        QVERIFY(table.model()->index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
        table.resize(400, 120);
        table.copyPicture();
        QCOMPARE(clipboard->image().size(), QSize(400, 120));
    }

    void tableBeingReadStaysWhereItIs()
    {
        items::ObservationLog log;
        core::Batch batch;
        for (int minute = 0; minute < 200; ++minute)
            batch.observations.append(answer(minute, {QStringLiteral("203.0.113.1")}));
        log.append(batch);
        const items::LinkedSelection selection(log);
        items::AnswerModel model(log, selection);
        model.setName(name("flux.test"));
        widgets::AnswerTable table(&model);
        table.resize(800, 300);
        table.show();
        QScrollBar *bar = table.verticalScrollBar();
        bar->setValue(10);
        log.append({{}, {answer(300, {QStringLiteral("203.0.113.1")})}});
        QCOMPARE(table.model()->rowCount(), 201);
        QCOMPARE(bar->value(), 10);
        bar->setValue(bar->maximum());
        log.append({{}, {answer(301, {QStringLiteral("203.0.113.1")})}});
        QTRY_COMPARE(bar->value(), bar->maximum());
        QCOMPARE(table.model()->rowCount(), 202);
    }

    void networkTakesTheRoomThatIsLeft()
    {
        const items::ObservationLog log;
        items::AddressModel model(log);
        widgets::AddressTable table(&model);
        table.resize(1100, 100);
        table.show();
        const int before = table.columnWidth(items::AddressModel::Network);
        table.resize(1300, 100);
        QCOMPARE(table.columnWidth(items::AddressModel::Network), before + 200);
    }
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
