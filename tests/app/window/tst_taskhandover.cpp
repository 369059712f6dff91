// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks 9 and 11 of a newcomer: a chart for the report, indicators for others.
#include <QTest>

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QTimer>

#include "charts/lanesview.h"
#include "figures/palette.h"
#include "items/exportpreview.h"
#include "practiceprogram.h"
#include "work/translations.h"

using practice::Hand;
using practice::Program;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the receiver's machines would act on.
QStringList actedOn(const QString &format, const QByteArray &content)
{
    QStringList values;
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    if (format == QLatin1String("rpz")) {
        for (const QByteArray &line : content.split('\n')) {
            if (line.contains(" CNAME ") && !line.startsWith(';'))
                values.append(QString::fromUtf8(line));
        }
    }
    // Of a practice case MISP is told to act on nothing (to_ids), so it is all that is listed.
    const auto event = root.value(QStringLiteral("Event")).toObject();
    QJsonArray attributes = event.value(QStringLiteral("Attribute")).toArray();
    for (const QJsonValue &object : event.value(QStringLiteral("Object")).toArray()) {
        if (object.toObject().value(QStringLiteral("name")) != QLatin1String("domain-ip"))
            continue;
        for (const QJsonValue &attribute :
             object.toObject().value(QStringLiteral("Attribute")).toArray())
            attributes.append(attribute);
    }
    for (const QJsonValue &attribute : attributes)
        values.append(attribute.toObject().value(QStringLiteral("value")).toString());
    for (const QJsonValue &object : root.value(QStringLiteral("objects")).toArray()) {
        if (object.toObject().value(QStringLiteral("type")) == QLatin1String("indicator"))
            values.append(object.toObject().value(QStringLiteral("pattern")).toString());
    }
    return values;
}

} // namespace

class TestTaskHandOver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void task9ChartGoesIntoAReport_data();
    void task9ChartGoesIntoAReport();
    void task9ChartGoesOverTheClipboard_data() { practice::addHands(); }
    void task9ChartGoesOverTheClipboard();
    void task11IndicatorsHoldNothingOfOthers_data();
    void task11IndicatorsHoldNothingOfOthers();
    void task11CdnIsKeptOutEvenIfAllIsChosen();
    void cleanupTestCase() { m_program.reset(); }

private:
    void chooseOfChart(int entry, Hand hand);
    bool isSheet(const QImage &image);
    bool chooseFormat(const QString &format, Hand hand);
    void answer(Hand hand);
    QStringList addressesOf(const char *name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

void TestTaskHandOver::initTestCase()
{
    app::loadTranslations(*qApp);
    m_program = std::make_unique<Program>(m_folder);
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    QVERIFY(m_program->openLab());
    QVERIFY(m_program->press("watchButton", Hand::Mouse));
    const auto isReady = [this] {
        return m_program->verdict("flux.test").verdictClass == flux::VerdictClass::FastFlux &&
               m_program->verdict("double.test").verdictClass == flux::VerdictClass::DoubleFlux &&
               m_program->history("flux.test")->addresses().size() > 20 &&
               m_program->history("cdn.test")->addresses().size() > 5;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 120'000);
    QVERIFY(m_program->press("stopButton", Hand::Mouse));
    QTRY_COMPARE(m_program->text("statusRate"), QStringLiteral("0 queries/s"));
    m_program->window().setTheme(settings::Theme::Dark); // what is printed is light all the same
}

QStringList TestTaskHandOver::addressesOf(const char *name) const
{
    QStringList texts;
    for (const flux::AddressHistory &address : m_program->history(name)->addresses())
        texts.append(address.address.toString());
    return texts;
}

/// Over the menu of the address lanes, which opens at the pointer or at a key.
void TestTaskHandOver::chooseOfChart(int entry, Hand hand)
{
    auto *lanes = m_program->find<widgets::LanesView>("lanesView");
    QTimer::singleShot(0, lanes, [entry, hand] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (hand == Hand::Mouse) {
            QAction *action = menu->actions().at(entry);
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
        for (int i = 0; i <= entry; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    const QPoint at = lanes->rect().center();
    QContextMenuEvent ask(hand == Hand::Mouse ? QContextMenuEvent::Mouse
                                              : QContextMenuEvent::Keyboard,
                          at, lanes->mapToGlobal(at));
    QApplication::sendEvent(lanes, &ask);
}

/// 16 cm at 300 dpi, light, and every colour of a network told from the paper in grey.
bool TestTaskHandOver::isSheet(const QImage &image)
{
    const int width = qRound(16 / 2.54 * 300);
    if (image.width() != width || image.dotsPerMeterX() != qRound(300 / 2.54 * 100) ||
        image.pixelColor(2, 2) != QColor(Qt::white))
        return false;
    const auto print = figures::Palette::of(figures::Palette::Theme::Print);
    for (int category = -1; category < 6; ++category) {
        if (qGray(print.category(category).rgb()) > 200)
            return false;
    }
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    int marks = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        marks += static_cast<int>(
            std::count_if(line, line + grey.width(), [](uchar value) { return value < 200; }));
    }
    return marks > grey.width() * 10; // lanes, axes, legend and words
}

void TestTaskHandOver::task9ChartGoesIntoAReport_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<Hand>("hand");
    for (const char *ending : {"png", "svg", "pdf"}) {
        QTest::addRow("%s mouse", ending) << QString::fromLatin1(ending) << Hand::Mouse;
        QTest::addRow("%s keys", ending) << QString::fromLatin1(ending) << Hand::Keys;
    }
}

void TestTaskHandOver::task9ChartGoesIntoAReport()
{
    QFETCH(const QString, ending);
    QFETCH(const Hand, hand);
    QVERIFY(m_program->choose("flux.test", hand));
    const QString path =
        m_folder.filePath(QLatin1String(QTest::currentDataTag()).toString() + u'.' + ending);
    m_program->prompter.path = path;
    chooseOfChart(0, hand);
    QTRY_VERIFY(m_program->text("messageBarText").contains(path));
    const QByteArray content = contentOf(path);
    if (ending == QLatin1String("png"))
        QVERIFY(isSheet(QImage::fromData(content)));
    if (ending == QLatin1String("pdf")) {
        QVERIFY(content.startsWith("%PDF"));
        // 16 cm in points of 1/72 inch.
        const QRegularExpression box(QStringLiteral("MediaBox \\[ *0 0 ([0-9.]+)"));
        const double width =
            box.match(QString::fromLatin1(content)).captured(1).toDouble() / 72 * 2.54;
        QVERIFY2(std::abs(width - 16) < 0.05, QByteArray::number(width).constData());
    }
    if (ending == QLatin1String("svg")) {
        const QString text = QString::fromUtf8(content);
        const flux::NameHistory &history = *m_program->history("flux.test");
        const QString sample = QStringLiteral("%1 addresses in %2 networks")
                                   .arg(history.addresses().size())
                                   .arg(history.networks());
        // The heading, the sample, the axis, the zone of its times, and the whole legend.
        for (const QString &part : {QStringLiteral("PRACTICE: flux[.]test"), sample,
                                    QStringLiteral("addresses in order first seen"),
                                    QStringLiteral(" UTC"), QStringLiteral("other networks (")})
            QVERIFY2(text.contains(part), qPrintable(part));
        QMap<quint32, int> sizes;
        for (const flux::AddressHistory &address : history.addresses())
            ++sizes[address.network.asn];
        QCOMPARE(static_cast<int>(text.count(QLatin1String(">AS"))),
                 static_cast<int>(std::min<qsizetype>(6, sizes.size())));
    }
    m_program->picture("task9");
}

void TestTaskHandOver::task9ChartGoesOverTheClipboard()
{
    QFETCH(const Hand, hand);
    QVERIFY(m_program->choose("flux.test", hand));
    QGuiApplication::clipboard()->clear();
    chooseOfChart(1, hand);
    QTRY_VERIFY(isSheet(QGuiApplication::clipboard()->image()));
}

bool TestTaskHandOver::chooseFormat(const QString &format, Hand hand)
{
    auto *formats = m_program->find<QListWidget>("exportFormats");
    for (int row = 0; row < formats->count(); ++row) {
        QListWidgetItem *item = formats->item(row);
        if (item->data(Qt::UserRole).toString() != format)
            continue;
        if (hand == Hand::Mouse) {
            formats->scrollToItem(item);
            QTest::mouseClick(formats->viewport(), Qt::LeftButton, {},
                              formats->visualItemRect(item).center());
            return formats->currentItem() == item;
        }
        if (!m_program->tabTo(formats))
            return false;
        m_program->key(Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            m_program->key(Qt::Key_Down);
        return formats->currentItem() == item;
    }
    return false;
}

/// What a block list of a practice case under PAP:AMBER asks for.
void TestTaskHandOver::answer(Hand hand)
{
    auto *practice = m_program->find<QCheckBox>("exportPractice");
    auto *reason = m_program->find<QLineEdit>("exportReason");
    if (practice->isVisible() && !practice->isChecked()) {
        if (hand == Hand::Mouse) {
            QTest::mouseClick(practice, Qt::LeftButton, {}, QPoint(8, practice->height() / 2));
        } else {
            QVERIFY(m_program->tabTo(practice));
            m_program->key(Qt::Key_Space);
        }
        QVERIFY(practice->isChecked());
    }
    if (reason->isVisible() && reason->text().isEmpty()) {
        if (hand == Hand::Mouse)
            QTest::mouseClick(reason, Qt::LeftButton);
        else
            QVERIFY(m_program->tabTo(reason));
        QTest::keyClicks(reason, QStringLiteral("agreed with the owner"));
    }
}

void TestTaskHandOver::task11IndicatorsHoldNothingOfOthers_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<Hand>("hand");
    for (const char *format : {"rpz", "misp", "stix"}) {
        QTest::addRow("%s mouse", format) << QString::fromLatin1(format) << Hand::Mouse;
        QTest::addRow("%s keys", format) << QString::fromLatin1(format) << Hand::Keys;
    }
}

void TestTaskHandOver::task11IndicatorsHoldNothingOfOthers()
{
    QFETCH(const QString, format);
    QFETCH(const Hand, hand);
    QVERIFY(m_program->press("exportButton", hand));
    QVERIFY(m_program->find<QDialog>("exportDialog"));
    QVERIFY(chooseFormat(format, hand));
    QCOMPARE(m_program->find<QComboBox>("exportTlp")->currentText(), QStringLiteral("TLP:AMBER"));
    QTRY_VERIFY(m_program->text("exportWrittenCaption") != QStringLiteral("being looked at…"));
    answer(hand);
    QTRY_VERIFY(m_program->find<QPushButton>("exportFile")->isEnabled());
    m_program->picture("task11");
    const QString path = m_folder.filePath(QLatin1String(QTest::currentDataTag()).toString());
    m_program->prompter.path = path;
    QVERIFY(m_program->press("exportFile", hand));
    QTRY_VERIFY(!contentOf(path).isEmpty());
    const QByteArray content = contentOf(path);
    QVERIFY(content.contains("PRACTICE"));
    QVERIFY(content.toUpper().contains("TLP:AMBER"));
    const QStringList acted = actedOn(format, content);
    for (const char *name : {"flux.test", "double.test"})
        QVERIFY2(!acted.filter(QLatin1String(name)).isEmpty(), qPrintable(acted.join(u'\n')));
    // Nothing of the others: neither their names nor their addresses.
    for (const char *name : {"cdn.test", "rr.test", "pool.test", "sink.test", "gone.test"}) {
        QVERIFY2(acted.filter(QLatin1String(name)).isEmpty(), qPrintable(acted.join(u'\n')));
        for (const QString &address : addressesOf(name))
            QVERIFY2(acted.filter(address).isEmpty(), qPrintable(address));
    }
    QTest::keyClick(m_program->find<QDialog>("exportDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!m_program->find<QDialog>("exportDialog"));
}

void TestTaskHandOver::task11CdnIsKeptOutEvenIfAllIsChosen()
{
    QVERIFY(m_program->press("exportButton", Hand::Mouse));
    QVERIFY(chooseFormat(QStringLiteral("txt"), Hand::Mouse));
    auto *scope = m_program->find<QComboBox>("exportScope");
    QVERIFY(m_program->tabTo(scope));
    m_program->key(Qt::Key_End);
    QCOMPARE(scope->currentData().toString(), QStringLiteral("all"));
    QTRY_VERIFY(m_program->text("exportWrittenCaption") != QStringLiteral("being looked at…"));
    const QAbstractItemModel *entries = m_program->table("exportTable");
    QSet<QString> keptOut;
    for (int row = 0; row < entries->rowCount(); ++row) {
        const QModelIndex entry = entries->index(row, items::ExportPreview::Entry);
        if (entry.data(items::ExportPreview::IsKeptOutRole).toBool())
            keptOut.insert(entry.data().toString().remove(u'[').remove(u']'));
    }
    for (const QString &address : addressesOf("cdn.test"))
        QVERIFY2(keptOut.contains(address), qPrintable(address));
    m_program->picture("task11-all");
    QTest::keyClick(m_program->find<QDialog>("exportDialog"), Qt::Key_Escape);
}

QTEST_MAIN(TestTaskHandOver)
#include "tst_taskhandover.moc"
