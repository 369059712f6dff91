// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSettings>
#include <QTemporaryDir>

#include "casefile/casestore.h"
#include "items/linkedselection.h"
#include "namepage.h"
#include "preparedprompter.h"
#include "window/application.h"

namespace {

constexpr core::UtcMs start = 1'795'269'731'000; // 2026-11-21 14:02:11Z
constexpr int answers = 10;

core::IpAddress address(int which)
{
    return core::IpAddress::v4(0xc6336400U + static_cast<quint32>(which));
}

/// A case with one name: an answer a minute, each with an address of its own.
bool makeCase(const QString &path)
{
    const auto name = *core::DomainName::parse(u"flux.test");
    core::Batch batch;
    for (int i = 0; i < answers; ++i) {
        core::Observation answer;
        answer.at = start + i * 60'000;
        answer.resolver = *core::Endpoint::parse(u"192.0.2.53");
        answer.subject = answer.question = name;
        answer.freshness = core::Freshness::Fresh;
        answer.ttlSeconds = 30;
        answer.answers.append({name, core::RecordType::A, 30, address(i), {}, {}});
        batch.observations.append(answer);
    }
    casefile::CaseStore store;
    if (!store.create(path, false))
        return false;
    store.append(batch);
    return bool(store.close());
}

} // namespace

/// What is saved and copied of a chart is what the window shows of it.
class TestChartPictures : public QObject
{
    Q_OBJECT

private slots:
    void followTheSelection()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("case.fluxcase"));
        QVERIFY(makeCase(path));
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        PreparedPrompter prompter;
        app::Application application({path, {}, {}}, prompter, store,
                                     app::Drafts(folder.filePath(QStringLiteral("drafts"))));
        application.start();
        widgets::MainWindow &window = application.window();
        const auto name = *core::DomainName::parse(u"flux.test");
        QTRY_VERIFY(application.log().observations(name).size() == answers);
        QTRY_COMPARE(window.selectedName(), name);
        QAction *save = window.actions()[widgets::ActionId::SaveLanes];
        QTRY_VERIFY(save->isEnabled());

        const auto saved = [&](const char *file) {
            prompter.path = folder.filePath(QString::fromLatin1(file));
            save->trigger();
            QFile svg(prompter.path);
            return QTest::qWaitFor([&svg] { return svg.exists(); }) && svg.open(QFile::ReadOnly)
                       ? QString::fromUtf8(svg.readAll())
                       : QString();
        };
        const auto copied = [&window, &name] {
            QGuiApplication::clipboard()->clear();
            emit window.figureCopyRequested(name, QStringLiteral("growth"));
            return QTest::qWaitFor([] { return !QGuiApplication::clipboard()->image().isNull(); })
                       ? QGuiApplication::clipboard()->image()
                       : QImage();
        };
        const QString whole = saved("whole.svg");
        QVERIFY(whole.contains(QLatin1String("10 addresses")));
        const QImage wholeGrowth = copied();
        QVERIFY(!wholeGrowth.isNull());

        auto *page = window.findChild<widgets::NamePage *>(QStringLiteral("namePage"));
        page->selection().toggleAddress(address(4));
        page->selection().setTime(start + 3 * 60'000, start + 6 * 60'000);
        const QString part = saved("part.svg");
        QVERIFY2(part.contains(QStringLiteral("Selected: 198.51.100.4 · 2026-11-21 14:05:11Z – "
                                              "14:08:11Z · 1 of 10 address")),
                 qPrintable(part));
        const QImage partOfGrowth = copied();
        QVERIFY(!partOfGrowth.isNull());
        QVERIFY(partOfGrowth != wholeGrowth);
        page->selection().clear();
        QCOMPARE(saved("again.svg"), whole);
    }
};

QTEST_MAIN(TestChartPictures)
#include "tst_chartpictures.moc"
