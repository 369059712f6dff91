// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is sent before Watch is pressed, and nothing that the case forbids is sent after it.
#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "dialogs/prompter.h"
#include "entryfield.h"
#include "style/plainlabel.h"
#include "support/fakednsserver.h"
#include "window/application.h"

using support::Action;
using support::FakeDnsServer;

namespace {

class NoPrompter final : public widgets::Prompter
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    std::optional<QString> line(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return std::nullopt;
    }
};

/// The program's window, with one server of the test as its resolvers.
struct Program
{
    Program()
    {
        started = server.start();
        settings::Settings settings(store);
        settings.setCustomResolvers({server.endpoint().toString()});
        settings.setResolverProfile(QStringLiteral("custom"));
        application = std::make_unique<app::Application>(
            app::OpenWindow(), prompter, store,
            app::Drafts(folder.filePath(QStringLiteral("drafts"))));
        application->start();
    }

    template <typename Object>
    Object *find(const char *name) const
    {
        return application->window().findChild<Object *>(QString::fromLatin1(name));
    }
    QString manifest() const { return find<widgets::PlainLabel>("manifestLine")->text(); }
    QString sentence() const { return find<widgets::PlainLabel>("recognitionLine")->text(); }
    void enter(const char *text) const
    {
        find<widgets::EntryField>("entryField")->setText(QString::fromLatin1(text));
    }
    void choosePap(const char *pap) const { find<QAction>(pap)->trigger(); }
    void press(const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }

    FakeDnsServer server{[](const dns::Question &, bool) {
        return Action::answer({FakeDnsServer::address("flux.test", "192.0.2.1", 0)});
    }};
    bool started = false;
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    NoPrompter prompter;
    std::unique_ptr<app::Application> application;
};

} // namespace

class TstBeforeWatch : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSentBeforeWatch();
    void redWatchesNothingAndSaysWhy();
    void redEndsWhatRuns();
    void thePapOfACaseIsKept();
};

void TstBeforeWatch::nothingIsSentBeforeWatch()
{
    Program program;
    QVERIFY(program.started);
    QVERIFY2(program.manifest().contains(program.server.endpoint().toString()),
             qPrintable(program.manifest()));
    program.enter("flux.test");
    QVERIFY2(program.manifest().contains(QStringLiteral("A, AAAA, NS, SOA, HTTPS of flux[.]test")),
             qPrintable(program.manifest()));
    program.press("manifestDetails");
    QVERIFY(program.find<QDialog>("manifestDialog"));
    program.find<QDialog>("manifestDialog")->reject();
    program.choosePap("pap_GREEN");
    program.choosePap("pap_AMBER");
    QTRY_VERIFY(program.find<QPushButton>("watchButton")->isEnabled());
    QCOMPARE(program.server.queries().size(), 0);
    program.press("watchButton");
    QTRY_VERIFY(!program.server.queries().isEmpty());
    QVERIFY(program.server.queries().first().question.name ==
            *core::DomainName::parse(u"flux.test"));
}

void TstBeforeWatch::redWatchesNothingAndSaysWhy()
{
    Program program;
    program.enter("flux.test");
    QVERIFY(program.find<QPushButton>("watchButton")->isEnabled());
    program.choosePap("pap_RED");
    QTRY_COMPARE(program.find<QPushButton>("papButton")->text(), QStringLiteral("PAP:RED"));
    QVERIFY(!program.find<QPushButton>("watchButton")->isEnabled());
    QVERIFY2(program.sentence().contains(QStringLiteral("PAP:RED")),
             qPrintable(program.sentence()));
    QVERIFY(!program.find<QPushButton>("manifestDetails")->isVisible());
    QTest::keyClick(program.find<widgets::EntryField>("entryField"), Qt::Key_Return);
    // Past the window too: the line of data itself refuses.
    QSignalSpy failed(&program.application->workspace(), &app::Workspace::failed);
    program.application->workspace().watch({*core::DomainName::parse(u"flux.test")}, {});
    QCOMPARE(failed.size(), 1);
    program.choosePap("pap_AMBER");
    QTRY_VERIFY(program.find<QPushButton>("watchButton")->isEnabled());
    QCOMPARE(program.server.queries().size(), 0);
}

void TstBeforeWatch::redEndsWhatRuns()
{
    Program program;
    program.enter("flux.test");
    program.press("watchButton");
    QTRY_VERIFY(!program.server.queries().isEmpty());
    program.choosePap("pap_RED");
    QTRY_VERIFY(!program.find<QPushButton>("stopButton")->isEnabled());
    QTRY_COMPARE(program.find<QPushButton>("papButton")->text(), QStringLiteral("PAP:RED"));
}

void TstBeforeWatch::thePapOfACaseIsKept()
{
    Program program;
    program.choosePap("pap_GREEN");
    program.enter("flux.test");
    program.press("watchButton");
    QTRY_VERIFY(!program.server.queries().isEmpty());
    app::Workspace &workspace = program.application->workspace();
    const QString path = workspace.state().path;
    QVERIFY(!path.isEmpty());
    workspace.newCase();
    QCOMPARE(program.find<QPushButton>("papButton")->text(), QStringLiteral("PAP:AMBER"));
    workspace.open(path);
    QTRY_COMPARE(program.find<QPushButton>("papButton")->text(), QStringLiteral("PAP:GREEN"));
}

QTEST_MAIN(TstBeforeWatch)
#include "tst_beforewatch.moc"
